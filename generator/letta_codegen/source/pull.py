"""Pulling: fetch a document, look at it, and vendor it with its lock; both are replaced, or neither.

In: a source and a folder. Out: the document as JSON, laid out for people but otherwise as published (order of keys
included), and the lock. Refused, with the old files untouched: what is no OpenAPI document, and what has lost many of
its operations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from letta_codegen.diagnostics import CodegenError, Diagnostic, Diagnostics, DocumentError, ExitCode
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.load import load, parse
from letta_codegen.output.replace import replace_files
from letta_codegen.output.report import counted
from letta_codegen.source.fetch import fetch
from letta_codegen.source.fetched import Progress, SourceSettings, without_secrets
from letta_codegen.source.lock import Lock, operations

_MOST_LOST = 0.05
_VARIABLE = re.compile(r"\{[^{}]*\}")
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Offer:
    """What upstream has, looked at and ready to be vendored.

    Attributes:
        document: The document as published.
        target: The file that it is to be vendored in.
        vendored: What that file is to hold.
        lock: What its lock is to say.
        diagnostics: Findings about the source.
    """

    document: Document
    target: Path
    vendored: bytes
    lock: Lock
    diagnostics: tuple[Diagnostic, ...]

    @property
    def files(self) -> dict[Path, bytes]:
        """The files to write, which belong together."""
        return {self.target: self.vendored, self.target.with_suffix(".lock"): self.lock.text().encode()}


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
    found = offer(source, folder, name, settings=settings, allow_shrink=allow_shrink, progress=progress)
    return Pulled(found.target, found.lock, replace_files(found.files), found.diagnostics)


def offer(
    source: str,
    folder: Path,
    name: str,
    *,
    settings: SourceSettings,
    allow_shrink: bool = False,
    progress: Progress | None = None,
) -> Offer:
    """Fetch a document and look at it; nothing is written. The arguments are those of `pull`.

    Raises:
        CodegenError: The document cannot be had or is refused.
    """
    diagnostics = Diagnostics(without_secrets(source or settings.default))
    fetched = fetch(source, replace(settings, progress=progress), diagnostics=diagnostics)
    document = load(fetched.content, fetched.name, diagnostics=diagnostics)
    vendored = laid_out(parse(fetched.content, fetched.name))
    target = folder / f"{name}.json"
    if not allow_shrink:
        _refuse_shrinking(document, target)
    return Offer(document, target, vendored, Lock.of(fetched, document, vendored), tuple(diagnostics))


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
