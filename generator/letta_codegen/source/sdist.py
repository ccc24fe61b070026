"""Documents in source distributions on the package registry: downloaded, verified, read; never built or installed.

In: `sdist:` and a requirement (`letta==0.16.8`, `letta>=0.16,<0.17`). Out: the member that the configuration names, of
the newest release that meets the requirement and has it. The library knows the registry, and honours `PIP_INDEX_URL`.
"""

from __future__ import annotations

import os
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import requests
from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import InvalidVersion, Version
from pypi_simple import (
    PYPI_SIMPLE_ENDPOINT,
    DigestMismatchError,
    DistributionPackage,
    NoDigestsError,
    NoSuchProjectError,
    PyPISimple,
    UnsupportedContentTypeError,
    UnsupportedRepoVersionError,
)

from letta_codegen.diagnostics import CodegenError
from letta_codegen.document.limits import MEBIBYTE
from letta_codegen.source.fetched import Fetched, SourceError, SourceSettings

_MOST_TRIED = 5
_UNPACKED = 10
_REGISTRY_ERRORS = (requests.RequestException, UnsupportedContentTypeError, UnsupportedRepoVersionError, OSError)


def fetch_sdist(source: str, settings: SourceSettings) -> Fetched:
    """Get the document of the newest release that meets a requirement.

    Args:
        source: `sdist:` and the requirement.
        settings: The member to read, limits.

    Raises:
        SourceError: There is no such release, it has no document, or the registry cannot be reached.
        CodegenError: This is no requirement, or no member is configured.
    """
    requirement = parse(source)
    if not settings.member:
        hint = "set `source-member` in [tool.letta-codegen], for example to fern/openapi.json"
        raise CodegenError(
            "it is not said which file of the source distribution is the document", where=source, hint=hint
        )
    with client(settings) as registry:
        candidates = matching(registry, requirement, source)
        for package in candidates[:_MOST_TRIED]:
            content = document_in(registry, package, settings)
            if content is not None:
                resolved = f"{package.filename}/{settings.member}"
                return Fetched(content, resolved, source, resolved, str(package.version))
    tried = ", ".join(str(package.version) for package in candidates[:_MOST_TRIED])
    hint = f"`letta-codegen pull --list sdist:{requirement.name}` shows the releases that have it"
    raise SourceError(f"there is no {settings.member} in {tried}", where=source, hint=hint)


def parse(source: str) -> Requirement:
    """The requirement of a source.

    Raises:
        CodegenError: It is none.
    """
    try:
        requirement = Requirement(source.removeprefix("sdist:"))
    except InvalidRequirement as error:
        problem = str(error).splitlines()[0]
        raise CodegenError(
            f"this is no requirement: {problem}", where=source, hint="for example sdist:letta==0.16.8"
        ) from None
    if requirement.url or requirement.extras or requirement.marker:
        raise CodegenError("only a name and a range of versions can stand here", where=source)
    return requirement


@contextmanager
def client(settings: SourceSettings) -> Iterator[PyPISimple]:
    """A client of the registry; what goes wrong with it is a `SourceError`."""
    endpoint = settings.index or os.environ.get("PIP_INDEX_URL") or PYPI_SIMPLE_ENDPOINT
    with PyPISimple(endpoint) as registry:
        yield registry


def matching(registry: PyPISimple, requirement: Requirement, source: str) -> list[DistributionPackage]:
    """The source distributions that meet a requirement, the newest first.

    Raises:
        SourceError: There is none.
    """
    with _registry_errors(source):
        packages = registry.get_project_page(requirement.name, timeout=30.0).packages
    exact = any(
        specifier.operator in ("==", "===") and "*" not in specifier.version for specifier in requirement.specifier
    )
    early = exact or requirement.specifier.prereleases is True
    found = {
        version: package
        for package in packages
        if package.package_type == "sdist" and (exact or not package.is_yanked)
        if (version := _version(package)) is not None and requirement.specifier.contains(version, prereleases=early)
        if package.filename.endswith((".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"))
    }
    if not found:
        hint = f"`letta-codegen pull --list sdist:{requirement.name}` shows the releases that carry a document"
        raise SourceError("the package registry has no such source distribution", where=source, hint=hint)
    return [found[version] for version in sorted(found, reverse=True)]


def _version(package: DistributionPackage) -> Version | None:
    try:
        return Version(package.version or "")
    except InvalidVersion:
        return None


def document_in(registry: PyPISimple, package: DistributionPackage, settings: SourceSettings) -> bytes | None:
    """The document in a source distribution; None if it has none.

    Raises:
        SourceError: It cannot be downloaded, is not what its digest says, or is no archive.
    """
    if (package.size or 0) > settings.largest_package:
        raise SourceError(f"it is larger than {settings.largest_package // MEBIBYTE} MiB", where=package.filename)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sdist"
        with _registry_errors(package.filename):
            registry.download_package(package, file, verify=True, progress=settings.progress, timeout=settings.timeout)
        return _member(file, package.filename, settings)


def _member(file: Path, name: str, settings: SourceSettings) -> bytes | None:
    """A file of an archive, read in place: nothing is unpacked to disk."""
    try:
        with tarfile.open(file, "r:*") as archive:
            unpacked = 0
            for member in archive:
                unpacked += member.size
                if unpacked > settings.largest_package * _UNPACKED:
                    raise SourceError("it unpacks to too much", where=name)
                if _is_wanted(member, settings.member):
                    return _read(archive, member, name, settings)
    except (tarfile.TarError, EOFError, OSError, ValueError) as error:
        raise SourceError(f"this is no archive that can be read: {error}", where=name) from None
    return None


def _is_wanted(member: tarfile.TarInfo, path: str) -> bool:
    """Below the top folder of the archive, and a file: a link could lead anywhere."""
    parts = PurePosixPath(member.name).parts
    return member.isfile() and parts[1:] == PurePosixPath(path).parts


def _read(archive: tarfile.TarFile, member: tarfile.TarInfo, name: str, settings: SourceSettings) -> bytes:
    if member.size > settings.largest:
        raise SourceError(
            f"the document is larger than {settings.largest // MEBIBYTE} MiB", where=f"{name}/{settings.member}"
        )
    file = archive.extractfile(member)
    return file.read() if file is not None else b""


@contextmanager
def _registry_errors(where: str) -> Iterator[None]:
    try:
        yield
    except NoSuchProjectError as error:
        raise SourceError(f"the package registry has no package {error.project!r}", where=where) from None
    except (DigestMismatchError, NoDigestsError) as error:
        raise SourceError(f"the download is not what its digest says: {error}", where=where) from None
    except _REGISTRY_ERRORS as error:
        problem = " ".join(str(error).split()) or type(error).__name__
        raise SourceError(
            "the package registry cannot be reached", where=where, hint=f"tried: {problem[:300]}"
        ) from None
