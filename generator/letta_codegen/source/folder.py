"""Folders of component schemas that stand alone, one document each, assembled to a document with components only.

In: JSON, YAML, or Markdown pages with an embedded schema block. Each schema says by its `$id` which component it is
(`#/components/schemas/BatchJob`), else its file is called like it. Out: an OpenAPI 3.1 document, as JSON. Files that
hold no schema are passed over with a diagnostic; a component that is given twice is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.load import parse
from letta_codegen.document.pointer import Pointer
from letta_codegen.output.faults import cannot_read
from letta_codegen.source.fetched import Fetched, SourceError

_PREFIX = "#/components/schemas/"
_SUFFIXES = frozenset({".json", ".yaml", ".yml", ".md", ".markdown"})
_FENCE = re.compile(r"^(?:```|~~~)(?:json|jsonc|yaml)?[ \t]*\n(.*?)^(?:```|~~~)[ \t]*$", re.MULTILINE | re.DOTALL)
_OPENING = re.compile(r"^\{", re.MULTILINE)
_STANDALONE = frozenset({"$schema", "$id"})


def assemble(folder: Path, diagnostics: Diagnostics) -> Fetched:
    """Assemble a folder to one document.

    Args:
        folder: The folder; those below it count, too.
        diagnostics: Takes files without a schema.

    Raises:
        SourceError: There is no schema in it, or one component is given twice.
        DocumentError: A file cannot be read.
    """
    places: dict[str, str] = {}
    schemas: dict[str, Any] = {}
    for file in _files(folder):
        where = file.relative_to(folder).as_posix()
        schema = _schema(file)
        if schema is None:
            diagnostics.add("SRC002", Pointer(()), "there is no schema in this file; it was passed over", source=where)
            continue
        name = _name(schema, file)
        if name in schemas:
            raise SourceError(f"the component {name!r} is given twice, also in {places[name]}", where=where)
        places[name], schemas[name] = where, {key: value for key, value in schema.items() if key not in _STANDALONE}
    if not schemas:
        hint = "expected are documents with a `$id` such as #/components/schemas/BatchJob"
        raise SourceError("there is no component schema in this folder", where=folder.as_posix(), hint=hint)
    content = json.dumps(_document(folder, schemas), indent=2, ensure_ascii=True) + "\n"
    return Fetched(content.encode(), folder.as_posix(), folder.name, f"{len(schemas)} component schemas")


def _document(folder: Path, schemas: dict[str, Any]) -> dict[str, Any]:
    info = {"title": folder.resolve().name, "version": "0"}
    return {
        "openapi": "3.1.0",
        "info": info,
        "components": {"schemas": {name: schemas[name] for name in sorted(schemas)}},
    }


def _files(folder: Path) -> Iterator[Path]:
    """The files that may hold a schema, in an order that no file system changes."""
    found = (path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES and path.is_file())
    yield from sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def _schema(file: Path) -> dict[str, Any] | None:
    with cannot_read(file):
        content = file.read_bytes()
    if file.suffix.lower() not in (".md", ".markdown"):
        value = parse(content, file.as_posix())
        return value if _is_schema(value) else None
    text = content.decode("utf-8", "replace")
    return next((value for value in _embedded(text, file.as_posix()) if _is_schema(value)), None)


def _embedded(text: str, where: str) -> Iterator[Any]:
    """What may be a schema in a page: fenced blocks, else whatever begins with a brace at the start of a line."""
    for block in _FENCE.findall(text):
        yield _parsed(block, where)
    decoder = json.JSONDecoder()
    for opening in _OPENING.finditer(text):
        try:
            _, end = decoder.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            continue
        yield _parsed(text[opening.start() : end], where)


def _parsed(text: str, where: str) -> Any:
    try:
        return parse(text.encode(), where)
    except DocumentError:
        return None


def _is_schema(value: Any) -> bool:
    keywords = ("type", "properties", "$ref", "enum", "const", "allOf", "anyOf", "oneOf", "items")
    return (
        isinstance(value, dict) and "openapi" not in value and ("$id" in value or any(key in value for key in keywords))
    )


def _name(schema: dict[str, Any], file: Path) -> str:
    """The component that a schema is: by its `$id`, or by the name of its file."""
    given = schema.get("$id")
    if isinstance(given, str) and given.startswith(_PREFIX):
        return Pointer.parse(given).name
    return file.name.split(".")[0]
