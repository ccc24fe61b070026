"""Models as Python objects: copies, pickles, comparisons, texts, dumps, for every class that there is."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from pydantic import BaseModel

from fidelity.package import component_schemas, models, names_by_pointer
from fidelity.test_instances import LIKE_THIS, same
from fidelity.values import valid

KEYS = sorted(component_schemas())


def classes() -> dict[str, type[BaseModel]]:
    """All classes by name."""
    found = {name: getattr(models(), name) for name in dir(models()) if name != "POINTERS"}
    return {name: each for name, each in found.items() if isinstance(each, type)}


def of(name: str) -> Any:
    return getattr(models(), name)


@pytest.mark.parametrize("key", [key for key in KEYS if component_schemas()[key].get("properties")])
def test_objects_behave(key: str) -> None:
    pointer = f"#/components/schemas/{key}"
    model = of(names_by_pointer()[pointer])

    @given(valid(pointer))
    @settings(LIKE_THIS, max_examples=4)
    def check(value: Any) -> None:
        made = model.model_validate_json(json.dumps(value))
        for twin in (
            copy.copy(made),
            copy.deepcopy(made),
            pickle.loads(pickle.dumps(made)),
            made.model_copy(deep=True),
        ):
            assert twin == made
            assert type(twin) is model
            assert repr(twin) == repr(made)
            assert json.loads(twin.model_dump_json(by_alias=True, exclude_unset=True)) == value
        assert len(repr(made)) < 2500
        # What a plain dump gives is accepted again: what may not be null is left out, not null.
        assert model.model_validate_json(made.model_dump_json()) == made
        assert same(
            json.loads(made.model_dump_json(exclude_unset=True)), made.model_dump(mode="json", exclude_unset=True)
        )

    check()


def test_every_class_has_a_schema() -> None:
    assert len(classes()) > 600
    for name, each in classes().items():
        schema = each.model_json_schema()
        assert schema["title"] == name or schema.get("$ref") == f"#/$defs/{name}"


def test_what_tells_variants_apart_is_dumped_although_nobody_set_it() -> None:
    content = of("TextContent")(text="x")
    assert content.model_dump(exclude_unset=True) == {"type": "text", "text": "x"}
    message = of("MessageCreate")(role="user", content=[content, of("TextContent")(text="y")])
    assert message.model_dump(mode="json", exclude_unset=True) == {
        "role": "user",
        "content": [{"type": "text", "text": "x"}, {"type": "text", "text": "y"}],
    }


def test_reading_adds_nothing() -> None:
    assert of("TextContent").model_validate({"text": "x"}).model_dump(exclude_unset=True) == {"text": "x"}


def test_absence_differs_from_null() -> None:
    absent, null = (of("Block").model_validate(each) for each in ({"value": "v"}, {"value": "v", "label": None}))
    assert absent.label is None
    assert null.label is None
    assert "label" not in absent.model_dump(exclude_unset=True)
    assert null.model_dump(exclude_unset=True) == {"value": "v", "label": None}
    assert absent != null or absent.model_fields_set != null.model_fields_set


def test_fields_are_known_by_both_names() -> None:
    cls = next(each for each in classes().values() if any(field.alias for field in each.model_fields.values()))
    name, field = next((name, field) for name, field in cls.model_fields.items() if field.alias)
    one, other = cls.model_construct(**{name: "v"}), cls.model_construct(**{str(field.alias): "v"})
    assert getattr(one, name) == getattr(other, name) == "v"
    assert one.model_dump(by_alias=True, exclude_unset=True) == {field.alias: "v"}


def test_secrets_are_not_printed() -> None:
    variable = of("AgentEnvironmentVariable")(key="TOKEN", value="hunter2", value_enc="hunter2", agent_id="a")
    assert "hunter2" not in repr(variable)
    assert "TOKEN" in repr(variable)
    agent = of("CreateAgentRequest")(secrets={"A": "hunter2"}, tool_exec_environment_variables={"A": "hunter2"})
    assert "hunter2" not in repr(agent)
    assert "hunter2" not in str(agent)


def test_long_values_are_cut_short() -> None:
    block = of("Block")(
        value="x" * 5000, tags=[f"tag-{n}" for n in range(50)], metadata={f"k{n}": n for n in range(50)}
    )
    assert "(5000 characters)" in repr(block)
    assert "50 in all" in repr(block)
    assert len(repr(block)) < 500
