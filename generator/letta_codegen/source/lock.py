"""The lock beside a vendored document: where it came from, and what it was, so that a later change is seen.

In and out: a TOML file with a line for each fact, the same bytes for the same document. It holds no time and nothing
secret.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from letta_codegen.diagnostics import CodegenError
from letta_codegen.document.document import Document
from letta_codegen.output.faults import cannot_read
from letta_codegen.source.fetched import Fetched

_HEAD = "# Where the document beside this file came from. Written by `letta-codegen pull`; commit both.\n"
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


@dataclass(frozen=True, slots=True)
class Lock:
    """What is known of a vendored document.

    Attributes:
        source: The source that was asked.
        resolved: What was read exactly.
        version: The version that the source gives, else that of the API.
        sha256: The digest of the document as published.
        size: Its size in bytes.
        operations: The number of its operations.
        schemas: The number of its component schemas.
        vendored_sha256: The digest of the file beside the lock.
    """

    source: str
    resolved: str
    version: str
    sha256: str
    size: int
    operations: int
    schemas: int
    vendored_sha256: str

    @classmethod
    def of(cls, fetched: Fetched, document: Document, vendored: bytes) -> Lock:
        """The lock for a document that was just fetched."""
        info = document.root.get("info")
        version = info.get("version") if isinstance(info, Mapping) else None
        return cls(
            source=fetched.source,
            resolved=fetched.resolved,
            version=fetched.version or (str(version) if isinstance(version, str | int | float) else ""),
            sha256=hashlib.sha256(fetched.content).hexdigest(),
            size=len(fetched.content),
            operations=len(operations(document)),
            schemas=len(_schemas(document)),
            vendored_sha256=hashlib.sha256(vendored).hexdigest(),
        )

    @classmethod
    def read(cls, file: Path) -> Lock:
        """Read a lock.

        Raises:
            CodegenError: The file cannot be read, or is no lock.
        """
        with cannot_read(file):
            text = file.read_text("utf-8", errors="replace")
        try:
            table = tomllib.loads(text)
            return cls(**{field.name: _value(table, field.name, str(field.type)) for field in fields(cls)})
        except (ValueError, KeyError, TypeError) as error:
            hint = "run `letta-codegen pull` to write it again"
            raise CodegenError(f"this is no lock: {error}", where=file.as_posix(), hint=hint) from None

    def text(self) -> str:
        """The lock as text."""
        rows = ((field.name.replace("_", "-"), getattr(self, field.name)) for field in fields(self))
        return _HEAD + "".join(f"{key} = {_toml(value)}\n" for key, value in rows)

    def matches(self, vendored: bytes) -> bool:
        """Whether a file is the one that the lock was written for."""
        return hashlib.sha256(vendored.replace(b"\r\n", b"\n")).hexdigest() == self.vendored_sha256


def _toml(value: str | int) -> str:
    """A value as TOML, which escapes as JSON does, but also DEL, and has no halves of surrogate pairs."""
    text = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return text.encode(errors="replace").decode()


def _value(table: Mapping[str, Any], name: str, kind: str) -> Any:
    value = table[name.replace("_", "-")]
    if type(value).__name__ != kind:
        raise TypeError(f"{name} must be of type {kind}")
    return value


def operations(document: Document) -> frozenset[str]:
    """The operations of a document, as `GET /path`."""
    paths = document.root.get("paths")
    items = paths.items() if isinstance(paths, Mapping) else ()
    return frozenset(
        f"{method.upper()} {path}"
        for path, item in items
        if isinstance(item, Mapping)
        for method in METHODS & item.keys()
    )


def _schemas(document: Document) -> Mapping[str, Any]:
    components = document.root.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return schemas if isinstance(schemas, Mapping) else {}
