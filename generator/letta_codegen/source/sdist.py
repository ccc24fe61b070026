"""Documents in source distributions on the package registry: downloaded, verified, read; never built or installed.

In: `sdist:` and a requirement (`letta==0.16.8`, `letta>=0.16,<0.17`). Out: the document of the newest release that
meets the requirement and has one.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from pypi_simple import DistributionPackage, PyPISimple

from letta_codegen.diagnostics import CodegenError
from letta_codegen.source.archive import read_member
from letta_codegen.source.fetched import Fetched, SourceError, SourceSettings
from letta_codegen.source.registry import download, matching, registry

_MOST_TRIED = 5


def fetch_sdist(source: str, settings: SourceSettings) -> Fetched:
    """Get the document of the newest release that meets a requirement.

    Args:
        source: `sdist:` and the requirement.
        settings: The path of the document in the source distribution, limits.

    Raises:
        SourceError: There is no such release, it has no document, or the registry cannot be reached.
        CodegenError: This is no requirement.
    """
    requirement = parse(source)
    with registry(settings) as client:
        candidates = matching(client, requirement, source, settings)[:_MOST_TRIED]
        for package in candidates:
            found = document_in(client, package, settings)
            if found is not None:
                path, content = found
                resolved = f"{package.filename}/{path}"
                return Fetched(content, resolved, source, resolved, str(package.version))
    tried = ", ".join(str(package.version) for package in candidates)
    hint = f"`letta-codegen pull --list sdist:{requirement.name}` shows the releases that have it"
    raise SourceError(f"there is no {settings.member or 'openapi.json'} in {tried}", where=source, hint=hint)


def parse(source: str) -> Requirement:
    """The requirement of a source.

    Raises:
        CodegenError: It is none.
    """
    try:
        requirement = Requirement(source.removeprefix("sdist:"))
    except InvalidRequirement:
        hint = "write sdist:NAME==VERSION, or a range such as sdist:NAME>=1.2,<2"
        raise CodegenError("this is no package with a range of versions", where=source, hint=hint) from None
    if requirement.url or requirement.extras or requirement.marker:
        raise CodegenError("only a name and a range of versions can stand here", where=source)
    return requirement


def document_in(client: PyPISimple, package: DistributionPackage, settings: SourceSettings) -> tuple[str, bytes] | None:
    """The path and the bytes of the document in a source distribution; None if it has none.

    Raises:
        SourceError: It cannot be downloaded, is not what its digest says, or is no archive.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sdist"
        download(client, package, file, settings)
        return read_member(file, package.filename, settings)
