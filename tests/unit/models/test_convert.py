"""A schema that datamodel-code-generator fails on becomes `Any`; the others are as if nothing had happened."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.pointer import component_schema
from letta_codegen.models.convert import convert
from letta_codegen.models.drive import Printed, RefusedError, drive
from letta_codegen.models.prepare import prepare
from letta_codegen.models.read import ReadAlias, ReadClass
from letta_codegen.models.shapes import ANY, Reference

SCHEMAS: dict[str, Any] = {
    name: {"type": "object", "properties": {"a": {"type": "string"}}} for name in ("Bad", "Fine", "Good", "Well")
}


@pytest.mark.parametrize("names_it", [True, False], ids=["it says where", "it does not say where"])
def test_a_schema_that_it_fails_on(names_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    # No schema is known that it fails on now, after `prepare`; the next release may bring one.
    def failing(schemas: Mapping[str, Any]) -> Printed:
        if schemas.get("Bad"):
            raise RefusedError("cannot #/components/schemas/Bad" if names_it else "cannot")
        return drive(schemas)

    monkeypatch.setattr(sys.modules[convert.__module__], "drive", failing)
    document = Document({"openapi": "3.1.0", "components": {"schemas": SCHEMAS}}, "doc")
    diagnostics = Diagnostics("doc")
    found = convert(document, prepare(document, diagnostics), diagnostics)
    assert found[component_schema("Bad")] == ReadAlias("Bad", ANY)
    assert all(isinstance(found[component_schema(name)], ReadClass) for name in ("Fine", "Good", "Well"))
    assert [(each.code, each.pointer) for each in diagnostics] == [("MOD006", "/components/schemas/Bad")]


def test_names_of_python_that_are_used_before_they_are_defined() -> None:
    keys = ["Union_", "Any_", "Literal_", "Annotated_", "Plain"]
    schemas: dict[str, Any] = {
        key: {"$ref": f"#/components/schemas/{following}"} for key, following in itertools.pairwise(keys)
    }
    inner = {"oneOf": [{}, {"$ref": "#/components/schemas/Object"}]}
    schemas |= {
        "Plain": inner,
        "Object": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Union_"}}},
    }
    document = Document({"openapi": "3.1.0", "components": {"schemas": schemas}}, "doc")
    found = convert(document, prepare(document, Diagnostics("doc")), Diagnostics("doc"))
    assert {key: found[component_schema(key)] for key in keys[:-1]} == {
        key: ReadAlias(key, Reference(following)) for key, following in itertools.pairwise(keys)
    }
