"""What holds for every normalised document; what each step does is tested on snippets."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import pytest

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.normalize.tree import children
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Api


@pytest.fixture(scope="module")
def diagnostics(real: Document) -> Diagnostics:
    return Diagnostics(real.source)


@pytest.fixture(scope="module")
def result(real: Document, diagnostics: Diagnostics) -> Document:
    """The real document in its normal form."""
    before = copy.deepcopy(real.root)
    result = normalize(real, diagnostics)
    assert real.root == before, "the document itself was changed"
    return result


@pytest.fixture(scope="module")
def api(result: Document, diagnostics: Diagnostics) -> Api:
    return build(result, Config(), diagnostics)


def schemas_below(schema: JSON, pointer: Pointer) -> Iterator[tuple[Pointer, JSON]]:
    yield pointer, schema
    for keyword, key, child in children(schema):
        yield from schemas_below(child, pointer / keyword / key if key else pointer / keyword)


def schemas_of(document: Document) -> Iterator[tuple[Pointer, JSON]]:
    for key, schema in document.root["components"]["schemas"].items():
        yield from schemas_below(schema, component_schema(key))
    for path, item in document.root["paths"].items():
        yield from schemas_in_operations(item, Pointer(("paths", path)))


def schemas_in_operations(node: JSON, pointer: Pointer) -> Iterator[tuple[Pointer, JSON]]:
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key in ("schema", "itemSchema"):
            yield from schemas_below(child, pointer / key)
        elif key != "callbacks":
            yield from schemas_in_operations(child, pointer / key)


def test_normalising_again_changes_nothing(result: Document) -> None:
    assert normalize(result, Diagnostics(result.source)).root == result.root


def test_every_schema_knows_where_it_stood(real: Document, result: Document) -> None:
    for pointer, schema in schemas_of(result):
        origin = result.origin(pointer)
        before = real.get(origin)
        assert isinstance(before, dict | bool), f"{pointer} came from {origin}"
        if isinstance(before, dict) and "description" in before and "description" in schema:
            assert schema["description"].startswith(before["description"]), f"{pointer} came from {origin}"


def test_every_property_stood_under_its_name(result: Document) -> None:
    for pointer, schema in schemas_of(result):
        for name in schema.get("properties", {}):
            origin = result.origin(pointer / "properties" / name)
            # The tag of a union that its member does not declare stood nowhere.
            assert origin.name == name or origin == result.origin(pointer)


def test_every_parameter_knows_where_it_stood(real: Document, result: Document, api: Api) -> None:
    declared = [each for operation in api.operations for each in operation.parameters if each.pointer.name.isdigit()]
    assert declared or not any(operation.parameters for operation in api.operations)
    for parameter in declared:
        before = real.get(result.origin(parameter.pointer))
        assert (before["name"], before["in"]) == (parameter.wire, parameter.location)


def test_findings_point_to_something_in_the_document(real: Document, api: Api, diagnostics: Diagnostics) -> None:
    assert api.operations or real.root.get("paths", {}) == {}
    for found in diagnostics:
        real.get(Pointer.parse(found.pointer))


def test_references_lead_to_component_schemas_and_objects_have_names(result: Document) -> None:
    components = result.root["components"]["schemas"]
    skipped = {"not", "if", "then", "else", "contains", "propertyNames", "$defs", "definitions", "dependentSchemas"}
    for pointer, schema in schemas_of(result):
        if "$ref" in schema:
            assert schema["$ref"].removeprefix("#/components/schemas/") in components
        if schema.get("properties") and not set(pointer.tokens) & skipped:
            assert pointer == component_schema(pointer.name), f"{pointer} has no name"


def test_every_component_is_there_under_a_name_of_its_own(real: Document, result: Document) -> None:
    before = real.root.get("components", {}).get("schemas", {})
    origins = [result.origin(component_schema(key)) for key in result.root["components"]["schemas"]]
    assert all(origins.count(component_schema(key)) == 1 for key in before)
