"""Every component schema against its class, and every inline object of requests and answers as well.

Both sides are read here, without the generator: the document as JSON, the class through pydantic.
"""

from __future__ import annotations

import pytest

from fidelity.deviations import DEVIATIONS, Difference, differences
from fidelity.package import component_schemas, models, names_by_pointer
from fidelity.sides import documented, generated, schema_at

KEYS = sorted(component_schemas())


def found_at(pointer: str) -> list[Difference]:
    """The differences between a schema and its model."""
    return differences(pointer, documented(pointer), generated(names_by_pointer()[pointer]))


def unexplained(pointer: str) -> list[str]:
    return [str(each) for each in found_at(pointer) if not any(known.explains(each) for known in DEVIATIONS)]


def component(key: str) -> str:
    return f"#/components/schemas/{key.replace('~', '~0').replace('/', '~1')}"


def test_every_component_of_the_document_is_compared() -> None:
    assert len(KEYS) == 347


@pytest.mark.parametrize("key", KEYS)
def test_component_says_what_its_schema_says(key: str) -> None:
    assert unexplained(component(key)) == []


def test_inline_objects_say_what_their_schemas_say() -> None:
    inline = sorted(set(names_by_pointer()) - {component(key) for key in KEYS})
    assert len(inline) > 300
    assert [problem for pointer in inline for problem in unexplained(pointer)] == []


@pytest.mark.parametrize("key", [key for key in KEYS if component_schemas()[key].get("properties")])
def test_fields_of_pydantic_say_the_same(key: str) -> None:
    """What `model_fields` says directly: wire names, required or not, deprecated or not, defaults."""
    model = getattr(models(), names_by_pointer()[component(key)])
    schema = schema_at(component(key))
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    assert fields.keys() == schema["properties"].keys()
    declared = {wire for wire in schema.get("required", ()) if wire in fields}
    assert {wire for wire, field in fields.items() if field.is_required()} == declared
    deprecated = {wire for wire, each in schema["properties"].items() if each.get("deprecated")}
    assert {wire for wire, field in fields.items() if field.deprecated} == deprecated


def test_every_deviation_in_the_list_still_explains_something() -> None:
    found = [difference for pointer in names_by_pointer() for difference in found_at(pointer)]
    idle = [known.reason for known in DEVIATIONS if not any(known.explains(each) for each in found)]
    assert idle == []
