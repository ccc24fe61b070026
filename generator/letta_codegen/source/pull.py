"""Pulling: fetch a document, look at it, and vendor it with its lock; both are replaced, or neither.

In: a source and a folder. Out: the document as JSON, laid out for people but otherwise as published (order of keys
included), and the lock. Refused, with the old files untouched: what is no OpenAPI document, and what has lost many of
its operations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from letta_codegen.diagnostics import CodegenError, Diagnostic, Diagnostics, DocumentError, ExitCode
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.load import load, parse
from letta_codegen.output.faults import cannot_write
from letta_codegen.output.report import counted
from letta_codegen.source.fetch import fetch
from letta_codegen.source.fetched import Progress, SourceSettings, without_secrets
from letta_codegen.source.lock import Lock, operations

_MOST_LOST = 0.05
_VARIABLE = re.compile(r"\{[^{}]*\}")
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Pulled:
    """What was pulled.

    Attributes:
        document: The vendored file.
        lock: What the lock says now.
        changed: Whether the files are others than before.
        diagnostics: Findings about the source.
    """

    document: Path
    lock: Lock
    changed: bool
    diagnostics: tuple[Diagnostic, ...]

    def lines(self) -> Iterator[str]:
        """What there is to say, for people."""
        lock = self.lock
        yield f"{lock.resolved}: {lock.size:,} bytes, sha256 {lock.sha256}"
        counts = f"{counted(lock.operations, 'operation')}, {counted(lock.schemas, 'schema')}"
        yield f"version {lock.version or 'unknown'}: {counts}"


def pull(
    source: str,
    folder: Path,
    name: str,
    *,
    settings: SourceSettings,
    allow_shrink: bool = False,
    progress: Progress | None = None,
) -> Pulled:
    """Vendor a document.

    Args:
        source: Where from; empty: the default.
        folder: Where to; made if it does not exist.
        name: Name of the files without their endings.
        settings: How to fetch.
        allow_shrink: Accept that many operations are gone.
        progress: Shows the download.

    Raises:
        CodegenError: The document cannot be had or is refused; nothing has changed.
    """
    diagnostics = Diagnostics(without_secrets(source or settings.default))
    fetched = fetch(source, replace(settings, progress=progress), diagnostics=diagnostics)
    document = load(fetched.content, fetched.name, diagnostics=diagnostics)
    vendored = laid_out(parse(fetched.content, fetched.name))
    target, lock_file = folder / f"{name}.json", folder / f"{name}.lock"
    if not allow_shrink:
        _refuse_shrinking(document, target)
    lock = Lock.of(fetched, document, vendored)
    changed = _write({target: vendored, lock_file: lock.text().encode()})
    return Pulled(target, lock, changed, tuple(diagnostics))


def laid_out(value: JSON) -> bytes:
    """A document as JSON for people, in the order of its keys."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:  # halves of surrogate pairs can only be written as escapes
        return (json.dumps(value, indent=2, ensure_ascii=True, allow_nan=False) + "\n").encode()


def _refuse_shrinking(document: Document, target: Path) -> None:
    """Refuse a document that has lost many operations: as a rule something went wrong with it."""
    old, new = _by_shape(_operations_of(target)), _by_shape(operations(document))
    lost = sorted(old[shape] for shape in old.keys() - new.keys())
    if len(lost) > len(old) * _MOST_LOST:
        shown = ", ".join(lost[:_SHOWN]) + (", ..." if len(lost) > _SHOWN else "")
        raise CodegenError(
            f"{len(lost)} of {len(old)} operations are gone: {shown}",
            where=document.source,
            hint="if that is right, pass --allow-shrink",
            exit_code=ExitCode.FINDINGS,
        )


def _by_shape(found: frozenset[str]) -> dict[str, str]:
    """Operations by what a server sees of them: a parameter in a path may change its name."""
    return {_VARIABLE.sub("{}", operation): operation for operation in found}


def _operations_of(target: Path) -> frozenset[str]:
    """The operations of the document that is there; none if it cannot be read, which is no reason not to replace it."""
    try:
        return operations(load(target.read_bytes(), target.as_posix()))
    except (OSError, DocumentError):
        return frozenset()


def _write(contents: dict[Path, bytes]) -> bool:
    """Replace files, all or none; whether that changed anything."""
    folder = next(iter(contents)).parent
    with cannot_write(folder):
        changed = {path: content for path, content in contents.items() if _content(path) != content}
        if changed:
            folder.mkdir(parents=True, exist_ok=True)
            _replace(changed)
    return bool(changed)


def _replace(contents: dict[Path, bytes]) -> None:
    """Stage all files beside their places, then move them; if a move fails, the earlier ones are taken back."""
    staged = {path: path.with_name(f".{path.name}.new") for path in contents}
    with ExitStack() as clean, ExitStack() as undo:
        for path, stage in staged.items():
            clean.callback(stage.unlink, missing_ok=True)
            stage.write_bytes(contents[path])
        for path, stage in staged.items():
            undo.callback(_restore, path, _content(path))
            stage.replace(path)
        undo.pop_all()


def _restore(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    elif _content(path) != content:
        path.write_bytes(content)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
