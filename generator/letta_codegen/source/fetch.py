"""From a source as users write it to the bytes of the document."""

from __future__ import annotations

import sys
from pathlib import Path

from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.output.faults import cannot_read
from letta_codegen.source.fetched import Fetched, SourceError, SourceSettings, without_secrets

_KINDS = "a source is sdist:NAME==VERSION, a URL, server:URL, a file, a folder of component schemas, or -"


def fetch(source: str, settings: SourceSettings, *, diagnostics: Diagnostics) -> Fetched:
    """Get a document.

    Args:
        source: `sdist:NAME…`, an http(s) URL, `server:URL`, a file, a folder of component schemas, `-` for standard
            input; empty: the default.
        settings: How to fetch.
        diagnostics: Takes what is odd about a folder.

    Raises:
        SourceError: It cannot be had.
        CodegenError: The source cannot be understood.
    """
    wanted = source or settings.default
    if not wanted:
        raise CodegenError("there is no source", hint="give one, or set `source` in [tool.letta-codegen]")
    if wanted.startswith("sdist:"):
        from letta_codegen.source.sdist import fetch_sdist

        return fetch_sdist(wanted, settings)
    if wanted.startswith("server:"):
        return _fetch_url(wanted, wanted.removeprefix("server:").rstrip("/") + "/openapi.json", settings)
    if "://" in wanted:
        return _fetch_url(wanted, wanted, settings)
    if wanted == "-":
        content = sys.stdin.buffer.read(settings.largest + 1) if sys.stdin else b""
        return Fetched(content, "standard input", "-", "standard input")
    with cannot_read(Path(wanted), hint=_KINDS, error=SourceError):
        return _fetch_path(Path(wanted), settings, diagnostics)


def _fetch_url(source: str, url: str, settings: SourceSettings) -> Fetched:
    from letta_codegen.source.web import fetch_url

    content, final = fetch_url(url, settings)
    return Fetched(content, without_secrets(final), without_secrets(source), without_secrets(final))


def _fetch_path(path: Path, settings: SourceSettings, diagnostics: Diagnostics) -> Fetched:
    if path.is_dir():
        from letta_codegen.source.folder import assemble

        return assemble(path, diagnostics)
    with path.open("rb") as file:
        content = file.read(settings.largest + 1)
    return Fetched(content, path.as_posix(), path.name, path.name)
