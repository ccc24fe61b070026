"""`Upstream`: what a generated package says of the document that it was made from."""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.document.document import Document


@dataclass(frozen=True, slots=True)
class Upstream:
    """The origin of a generated package.

    Attributes:
        version: The version of the API.
        sha256: The digest of the document.
        source: Where it came from.
    """

    version: str
    sha256: str = ""
    source: str = ""

    @classmethod
    def of(cls, document: Document) -> Upstream:
        """What the document says of itself."""
        info = document.root.get("info")
        version = info.get("version") if isinstance(info, dict) else None
        return cls(str(version or "0"), document.sha256, document.source.replace("\\", "/").rpartition("/")[2])
