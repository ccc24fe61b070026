"""Where a document comes from: the package registry, a URL, a running server, a file, a folder, standard input.

In: a source as users write it (`sdist:NAME==1.2`, `server:http://localhost:8283`, `schemas/`). Out: its bytes and
what they are exactly (`Fetched`), or the loaded `Document`. Nothing is executed, built or installed; whatever cannot be
had ends in a `SourceError` that says what was tried.
"""

from __future__ import annotations

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.source.fetch import fetch
from letta_codegen.source.fetched import Fetched, SourceError, SourceSettings, without_secrets

__all__ = ["Fetched", "SourceError", "SourceSettings", "fetch", "read", "without_secrets"]

_NONE = SourceSettings()


def read(source: str, *, diagnostics: Diagnostics, settings: SourceSettings = _NONE) -> Document:
    """Fetch and load a document.

    Args:
        source: Where from.
        diagnostics: Takes what is odd about it.
        settings: How to fetch it.

    Raises:
        SourceError: It cannot be had.
        DocumentError: It is no OpenAPI document.
    """
    fetched = fetch(source, settings, diagnostics=diagnostics)
    return load(fetched.content, fetched.name, diagnostics=diagnostics)
