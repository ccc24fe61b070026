"""The releases of a package that carry a document: what `pull --list` shows.

In: a source (`sdist:NAME`, with a range if wanted). Out: a row for each release whose source distribution has the
document. That can only be seen by looking, so all of them are downloaded, several at once; what was seen is remembered
by file name and digest, for a file on the registry never changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from pypi_simple import DistributionPackage

from letta_codegen.diagnostics import CodegenError, DocumentError
from letta_codegen.document.load import load
from letta_codegen.output.cache import default_folder
from letta_codegen.output.report import counted
from letta_codegen.source.fetched import Progress, SourceSettings
from letta_codegen.source.lock import operations
from letta_codegen.source.registry import matching, registry
from letta_codegen.source.sdist import document_in, parse

_AT_ONCE = 8
_FILE = "releases.json"


@dataclass(frozen=True, slots=True)
class Release:
    """A release that carries a document.

    Attributes:
        version: Its version.
        size: Bytes of the document.
        operations: Number of its operations.
    """

    version: str
    size: int
    operations: int

    def __str__(self) -> str:
        return f"{self.version}: {counted(self.operations, 'operation')}, {self.size:,} bytes"


def default_cache() -> Path | None:
    """Where it is remembered which releases carry a document; None if nothing is to be remembered."""
    return default_folder()


def releases(
    source: str, *, settings: SourceSettings, progress: Progress | None = None, cache: Path | None = None
) -> tuple[Release, ...]:
    """The releases that carry a document, the newest first.

    Args:
        source: `sdist:` and a package; empty: that of the default, in all its versions.
        settings: The member to look for, limits.
        progress: Counts the packages that were looked at.
        cache: Folder that remembers what was seen; None: nothing is remembered.

    Raises:
        SourceError: The registry cannot be reached, or has no such package.
        CodegenError: The source is not the package registry.
    """
    wanted = source or _any_version(settings.default)
    if not wanted.startswith("sdist:"):
        raise CodegenError("only the package registry has releases", where=wanted, hint="write sdist:NAME")
    with registry(settings) as client:
        packages = matching(client, parse(wanted), wanted, settings)
    return tuple(_carrying(packages, settings, progress, cache))


def _any_version(default: str) -> str:
    return f"sdist:{parse(default).name}" if default.startswith("sdist:") else default


def _carrying(
    packages: list[DistributionPackage], settings: SourceSettings, progress: Progress | None, cache: Path | None
) -> Iterator[Release]:
    known = _remembered(cache)
    unknown = [package for package in packages if _key(package, settings) not in known]
    tracker = replace(settings, progress=progress).tracker(len(unknown))
    try:
        with ThreadPoolExecutor(_AT_ONCE) as pool, tracker as shown:
            found = pool.map(lambda package: _look(package, settings), unknown)
            for package, release in zip(unknown, found, strict=True):
                known[_key(package, settings)] = release
                shown.update(1)
    finally:
        _remember(cache, known)
    for package in packages:
        release = known[_key(package, settings)]
        if release is not None:
            yield release


def _key(package: DistributionPackage, settings: SourceSettings) -> str:
    return f"{package.filename} {package.digests.get('sha256', '')} {settings.member}"


def _look(package: DistributionPackage, settings: SourceSettings) -> Release | None:
    with registry(settings) as client:
        found = document_in(client, package, settings)
    if found is None:
        return None
    path, content = found
    try:
        document = load(content, path)
    except DocumentError:
        return None
    return Release(str(package.version), len(content), len(operations(document)))


def _remembered(cache: Path | None) -> dict[str, Release | None]:
    """What earlier runs have seen; nothing if that cannot be read."""
    try:
        stored = json.loads((cache / _FILE).read_text("utf-8")) if cache else {}
        return {str(key): _release(row) if row else None for key, row in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return {}


def _release(row: dict[str, Any]) -> Release:
    return Release(str(row["version"]), int(row["size"]), int(row["operations"]))


def _remember(cache: Path | None, known: dict[str, Release | None]) -> None:
    if cache is None:
        return
    rows = {key: asdict(release) if release else None for key, release in sorted(known.items())}
    try:
        cache.mkdir(parents=True, exist_ok=True)
        (cache / _FILE).write_text(json.dumps(rows, indent=1), "utf-8")
    except OSError:
        return  # what cannot be remembered is looked at again
