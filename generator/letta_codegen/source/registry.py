"""The package registry: which source distributions there are, and their archives, downloaded and verified.

The library knows the registry; `PIP_INDEX_URL` chooses another index, as it does for pip. Whatever goes wrong is a
`SourceError`: what may pass is tried once more, what is larger or takes longer than it may is broken off, and nothing
is kept whose digest does not fit.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import requests
from packaging.requirements import Requirement
from packaging.version import InvalidVersion, Version
from pypi_simple import (
    PYPI_SIMPLE_ENDPOINT,
    DigestMismatchError,
    DistributionPackage,
    NoDigestsError,
    NoSuchProjectError,
    ProgressTracker,
    PyPISimple,
    UnsupportedContentTypeError,
    UnsupportedRepoVersionError,
)

from letta_codegen.document.limits import MEBIBYTE
from letta_codegen.source.fetched import SourceError, SourceSettings, reason, without_secrets

T = TypeVar("T")
_TRIES = 2
_PAUSE = 0.5
_SUFFIX = ".tar.gz"  # that of every source distribution, by the specification of the format


@contextmanager
def registry(settings: SourceSettings) -> Iterator[PyPISimple]:
    """A client of the registry."""
    with PyPISimple(settings.index or os.environ.get("PIP_INDEX_URL") or PYPI_SIMPLE_ENDPOINT) as client:
        yield client


def files(client: PyPISimple, name: str, source: str, settings: SourceSettings) -> list[DistributionPackage]:
    """All files of a package.

    Raises:
        SourceError: There is no such package, or the registry cannot be reached.
    """
    url = client.get_project_url(name)
    return _ask(source, url, lambda: client.get_project_page(name, timeout=settings.timeout).packages)


def matching(
    client: PyPISimple, requirement: Requirement, source: str, settings: SourceSettings
) -> list[DistributionPackage]:
    """The source distributions that meet a requirement, the newest first.

    As for pip, what was withdrawn only counts if its version is given exactly; so do early versions, unless the
    requirement names one.

    Raises:
        SourceError: There is none, or the registry cannot be reached.
    """
    packages = files(client, requirement.name, source, settings)
    wanted = requirement.specifier
    exact = any(each.operator in ("==", "===") and "*" not in each.version for each in wanted)
    early = exact or wanted.prereleases is True
    found = {
        version: package
        for package in packages
        if package.package_type == "sdist" and package.filename.endswith(_SUFFIX) and (exact or not package.is_yanked)
        if (version := _version(package)) is not None and wanted.contains(version, prereleases=early)
    }
    if not found:
        hint = f"`letta-codegen pull --list sdist:{requirement.name}` shows the releases that carry a document"
        raise SourceError("the package registry has no such source distribution", where=source, hint=hint)
    return [found[version] for version in sorted(found, reverse=True)]


def download(client: PyPISimple, package: DistributionPackage, file: Path, settings: SourceSettings) -> None:
    """Download a package and verify its digest.

    Raises:
        SourceError: It cannot be had, is too large or too slow, or is not what its digest says.
    """
    deadline = time.monotonic() + settings.deadline

    def tracker(size: int | None) -> ProgressTracker:
        return _Limited(settings.tracker(size), package.filename, settings, deadline)

    _ask(
        package.filename,
        package.url,
        lambda: client.download_package(package, file, verify=True, progress=tracker, timeout=settings.timeout),
    )


class _Limited:
    """A tracker that breaks off what is larger, or takes longer, than it may."""

    def __init__(self, shown: ProgressTracker, name: str, settings: SourceSettings, deadline: float) -> None:
        self._shown = shown
        self._name = name
        self._settings = settings
        self._deadline = deadline
        self._done = 0

    def __enter__(self) -> Self:
        self._shown.__enter__()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self._shown.__exit__(exc_type, exc_val, exc_tb)

    def update(self, increment: int) -> None:
        """Count what has come."""
        self._shown.update(increment)
        self._done += increment
        largest = self._settings.largest_package
        if self._done > largest:
            raise SourceError(f"it is larger than {largest / MEBIBYTE:g} MiB", where=self._name)
        if time.monotonic() > self._deadline:
            raise SourceError(f"it has not come within {self._settings.deadline:g} seconds", where=self._name)


def _ask(where: str, url: str, question: Callable[[], T]) -> T:
    """Ask the registry something, once more if it may answer then."""
    problem = ""
    for attempt in range(_TRIES):
        if attempt:
            time.sleep(_PAUSE)
        try:
            return question()
        except NoSuchProjectError as error:
            raise SourceError(f"the package registry has no package {error.project!r}", where=where) from None
        except (DigestMismatchError, NoDigestsError) as error:
            raise SourceError(f"the download is not what its digest says: {reason(error)}", where=where) from None
        except (UnsupportedContentTypeError, UnsupportedRepoVersionError, ValueError, OSError) as error:
            # The errors of the library for HTTP are `OSError`s; an answer that is no index is a `ValueError`.
            problem = reason(error)
            if not _may_pass(error):
                raise SourceError(f"the package registry cannot be used: {problem}", where=where) from None
    hint = f"tried {without_secrets(url)} {_TRIES} times: {problem}"
    raise SourceError("the package registry cannot be reached", where=where, hint=hint)


def _may_pass(error: Exception) -> bool:
    if isinstance(error, requests.HTTPError) and error.response is not None:
        status = int(error.response.status_code)
        return status >= 500 or status in (408, 429)
    return isinstance(error, requests.RequestException) and not isinstance(error, ValueError)


def _version(package: DistributionPackage) -> Version | None:
    try:
        return Version(package.version or "")
    except InvalidVersion:
        return None
