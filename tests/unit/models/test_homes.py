"""Which models stand together in a module."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letta_codegen.document.document import Document
from letta_codegen.document.pointer import component_schema
from letta_codegen.models.homes import entries, homes
from letta_codegen.models.records import AliasModel, ClassModel, Field, Model
from letta_codegen.models.shapes import Reference, Shape, UnionOf

Links = dict[str, str]


def models(links: Links) -> dict[str, Model]:
    """Aliases that refer to others by the letters given."""
    shapes: dict[str, Shape] = {name: UnionOf(tuple(map(Reference, to))) for name, to in links.items()}
    return {name: AliasModel(name, component_schema(name), component_schema(name), shapes[name]) for name in links}


def together(links: Links, needed: str = "") -> set[str]:
    """The models that share a module, the home first."""
    found: dict[str, str] = {}
    for name, home in homes(models(links), frozenset(needed)).items():
        found[home] = found.get(home, home) + (name if name != home else "")
    return set(found.values())


@pytest.mark.parametrize(
    ("links", "needed", "expected"),
    [
        ({"A": "B", "B": "C", "C": ""}, "", {"ABC"}),
        ({"A": "B", "B": "C", "C": ""}, "B", {"A", "BC"}),
        ({"A": "C", "B": "C", "C": "D", "D": ""}, "", {"A", "B", "CD"}),
        ({"A": "BC", "B": "D", "C": "D", "D": ""}, "", {"ABCD"}),
        ({"A": "B", "B": "A"}, "", {"AB"}),
        ({"A": "B", "B": "A", "X": "B"}, "", {"X" + "AB"}),
        ({"A": "B", "B": "A", "X": "A", "Y": "B"}, "", {"X", "Y", "A", "B"}),
        ({"A": "A"}, "", {"A"}),
    ],
    ids=["chain", "needed", "shared", "diamond", "circle", "circle with a way in", "two ways in", "itself"],
)
def test_what_only_one_needs_stands_with_it(links: Links, needed: str, expected: set[str]) -> None:
    assert together(links, needed) == expected


@given(st.dictionaries(st.sampled_from("ABCDEFGH"), st.text("ABCDEFGH", max_size=3), min_size=8), st.text("ABCDEFGH"))
def test_a_module_is_only_entered_at_its_home(links: Links, needed: str) -> None:
    found = homes(models(links), frozenset(needed))
    assert all(found[name] == name for name in needed)
    for name, following in links.items():
        assert all(found[target] in (found[name], target) for target in following)


def test_a_name_that_a_field_has_keeps_a_module_of_its_own() -> None:
    pointer = component_schema("B")
    fields = (Field("B", "B", Reference("B"), True, False, pointer),)
    known = {**models({"B": ""}), "A": ClassModel("A", component_schema("A"), component_schema("A"), (), fields)}
    assert homes(known, frozenset()) == {"A": "A", "B": "B"}


def test_operations_need_what_they_refer_to() -> None:
    def content(reference: str) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{reference}"}}}}

    root = {
        "paths": {"/x": {"get": {"responses": {"200": content("A")}}}},
        "components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}}, "responses": {"R": content("C")}},
        "x-example": {"$ref": "#here"},
    }
    assert entries(Document(root, "doc"), models({"A": "B", "B": "", "C": ""}).values()) == {"A", "C"}
