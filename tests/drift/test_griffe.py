"""What griffe calls breaking between two generated packages is said by the comparison of the documents, too."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.drift.engine import drift
from letta_codegen.drift.python import Packages
from letta_codegen.drift.reports.rows import Builder
from letta_codegen.naming.identifiers import class_name
from letta_codegen.naming.lock import NamesLock
from letta_codegen.pipeline import generate

CONFIG = Config.for_document("Zoo")
STRING, INTEGER = {"type": "string"}, {"type": "integer"}


def zoo(**changes: Any) -> Document:
    """An API with animals and keepers; `changes` replace schemas and operations by name, None leaves them out."""
    animal = {"type": "object", "properties": {"name": STRING, "legs": INTEGER}, "required": ["name"]}
    parts: dict[str, Any] = {
        "Animal": animal,
        "Keeper": {"type": "object", "properties": {"animals": _many("Animal")}},
        "list": {"parameters": [_query("limit"), _query("kind")], "responses": _answer(_many("Animal"))},
        "create": {"requestBody": {"required": True, **_content(_ref("Animal"))}, "responses": _answer(_ref("Animal"))},
        "keepers": {"responses": _answer(_many("Keeper"))},
    } | changes
    schemas = {name: parts[name] for name in ("Animal", "Keeper", "Cage") if parts.get(name)}
    paths = {
        "/v1/animals": {"get": parts["list"], "post": parts["create"]},
        "/v1/keepers": {"get": parts["keepers"]},
    }
    kept = {path: {key: value for key, value in item.items() if value} for path, item in paths.items()}
    root = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "paths": kept,
        "components": {"schemas": schemas},
    }
    return Document(json.loads(json.dumps(root)), "zoo.json")


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _many(name: str) -> dict[str, Any]:
    return {"type": "array", "items": _ref(name)}


def _content(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _answer(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "", **_content(schema)}}


def _query(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": STRING, **more}


def _animal(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


CHANGES: dict[str, dict[str, Any]] = {
    "a parameter removed": {"list": {"parameters": [_query("limit")], "responses": _answer(_many("Animal"))}},
    "a parameter required": {
        "list": {"parameters": [_query("limit", required=True), _query("kind")], "responses": _answer(_many("Animal"))}
    },
    "an operation removed": {"create": None},
    "a property removed": {"Animal": _animal({"name": STRING}, "name")},
    "a required property added": {"Animal": _animal({"name": STRING, "legs": INTEGER, "age": INTEGER}, "name", "age")},
    "a component renamed": {
        "Keeper": None,
        "Cage": {"type": "object", "properties": {"animals": _many("Animal")}},
        "keepers": {"responses": _answer(_many("Cage"))},
    },
    "nothing that breaks": {"Animal": _animal({"name": STRING, "legs": INTEGER, "age": INTEGER}, "name")},
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES.keys())
def test_what_griffe_finds_is_said(changes: dict[str, Any], tmp_path: Path) -> None:
    import griffe

    base, revision = zoo(), zoo(**changes)
    found = drift(base, revision)
    renames = [(each.before, each.after) for each in found.renames]
    rows = list(Builder(Packages.of(base, revision, CONFIG, NamesLock(), renames)).rows(found))
    said = "\n".join(f"{line.text} {line.before}" for row in rows if row.code == "major" for line in row.python)
    old, new = (_package(griffe, document, tmp_path / name) for name, document in (("old", base), ("new", revision)))
    breakages = [name for each in griffe.find_breaking_changes(old, new) if (name := _name(each))]
    assert [name for name in breakages if not re.search(rf"\b{re.escape(name)}\b", said)] == []
    assert bool(breakages) is (changes is not CHANGES["nothing that breaks"])


def _package(griffe: Any, document: Document, folder: Path) -> Any:
    result = generate(document, CONFIG, diagnostics=Diagnostics("zoo.json"))
    for file in result.files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    loader = griffe.GriffeLoader(search_paths=[folder / "src"], allow_inspection=False)
    package = loader.load(CONFIG.package)
    loader.resolve_aliases()
    return package


def _name(breakage: Any) -> str:
    """The last name of what is broken, of a module that of its class; empty for what is the twin of something else."""
    if type(breakage).__name__.startswith("Parameter"):
        return str(getattr(breakage.old_value or breakage.new_value, "name", ""))
    path = breakage.obj.path.split(".")
    name = class_name(path[-1]) if breakage.obj.kind.value == "module" else str(path[-1])
    return "" if "types" in path or name.startswith("Async") else name
