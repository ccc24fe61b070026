"""Folders of component schemas that stand alone, one document each, assembled to a document with components only.

In: JSON, YAML, or Markdown pages with an embedded schema block. Each schema says by its `$id` which component it is
(`#/components/schemas/BatchJob`), else its file is called like it. Out: an OpenAPI 3.1 document, as JSON. Files that
hold no schema are passed over with a diagnostic; what the folder lacks becomes a schema for any value, with another. A
component that is given twice is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.load import parse
from letta_codegen.document.pointer import Pointer
from letta_codegen.output.faults import cannot_read
from letta_codegen.output.report import counted
from letta_codegen.source.fetched import Fetched, SourceError
from letta_codegen.source.missing import settle_missing
from letta_codegen.source.page import embedded

_PREFIX = "#/components/schemas/"
_PAGES = frozenset({".md", ".markdown"})
_SUFFIXES = _PAGES | {".json", ".yaml", ".yml"}
_STANDALONE = frozenset({"$schema", "$id"})
_KEYWORDS = frozenset({"properties", "$ref", "enum", "const", "allOf", "anyOf", "oneOf", "items"})
_TYPES = frozenset({"object", "array", "string", "number", "integer", "boolean", "null"})


def assemble(folder: Path, diagnostics: Diagnostics) -> Fetched:
    """Assemble a folder to one document.

    Args:
        folder: The folder; those below it count, too.
        diagnostics: Takes files without a schema, and components that are not there.

    Raises:
        SourceError: There is no schema in it, or one component is given twice.
        DocumentError: A file cannot be read.
    """
    places: dict[str, str] = {}
    schemas: dict[str, Any] = {}
    for file in _files(folder):
        where = file.as_posix()
        schema = _schema(file)
        if schema is None:
            diagnostics.add("SRC002", Pointer(), "there is no schema in this file; it was passed over", source=where)
            continue
        name = _name(schema, file)
        if name in schemas:
            raise SourceError(f"the component {name!r} is given twice, also in {places[name]}", where=where)
        places[name], schemas[name] = where, {key: value for key, value in schema.items() if key not in _STANDALONE}
    if not schemas:
        hint = "expected are documents with a `$id` such as #/components/schemas/BatchJob"
        raise SourceError("there is no component schema in this folder", where=folder.as_posix(), hint=hint)
    settle_missing(schemas, diagnostics)
    title = folder.resolve().name or "schemas"
    content = json.dumps(_document(title, schemas), indent=2) + "\n"
    return Fetched(content.encode(), folder.as_posix(), title, counted(len(schemas), "component schema"))


def _document(title: str, schemas: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "0"},
        "components": {"schemas": {name: schemas[name] for name in sorted(schemas)}},
    }


def _files(folder: Path) -> Iterator[Path]:
    """The files that may hold a schema, in an order that no file system changes."""
    found = (path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES and path.is_file())
    yield from sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def _schema(file: Path) -> dict[str, Any] | None:
    with cannot_read(file, error=SourceError):
        content = file.read_bytes()
    if file.suffix.lower() not in _PAGES:
        value = parse(content, file.as_posix())
        return value if _is_schema(value) else None
    # Pages have examples, too: only what says that it is a schema is one.
    return next((value for value in embedded(content, file.as_posix()) if not _STANDALONE.isdisjoint(value)), None)


def _is_schema(value: Any) -> bool:
    if not isinstance(value, dict) or "openapi" in value:
        return False
    kind = value.get("type")
    return (
        isinstance(kind, list)
        or (isinstance(kind, str) and kind in _TYPES)
        or not (_STANDALONE | _KEYWORDS).isdisjoint(value)
    )


def _name(schema: dict[str, Any], file: Path) -> str:
    """The component that a schema is: by its `$id`, or by the name of its file."""
    given = schema.get("$id")
    if isinstance(given, str) and given.startswith(_PREFIX) and (name := Pointer.parse(given).name):
        return name
    return file.name.split(".")[0]
