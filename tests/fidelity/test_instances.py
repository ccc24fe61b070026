"""Valid instances of each schema are accepted, by the classes and by what reads answers, and come back equal."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from pydantic import TypeAdapter

from fidelity.package import component_schemas, models, names_by_pointer, runtime
from fidelity.values import valid

KEYS = sorted(component_schemas())
# The same examples each time; there are thousands, so few of each.
LIKE_THIS = settings(
    max_examples=12,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate, Phase.shrink],
)


@cache
def adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter[Any](getattr(models(), name))


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same: `1` is `1.0`, but not `true`."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return (type(one) is type(other) and one == other) or ({type(one), type(other)} == {int, float} and one == other)


def dumped(name: str, value: Any) -> Any:
    return json.loads(adapter(name).dump_json(value, by_alias=True, exclude_unset=True))


@pytest.mark.parametrize("key", KEYS)
def test_valid_instances_come_back_equal(key: str) -> None:
    pointer = f"#/components/schemas/{key}"
    name = names_by_pointer()[pointer]
    schema = adapter(name).core_schema
    forgiving, strict = runtime("_forgiving").forgiving(schema), runtime("_rewrite").strict(schema)

    @given(valid(pointer))
    @LIKE_THIS
    def check(value: Any) -> None:
        text = json.dumps(value)
        accepted = adapter(name).validate_json(text)
        assert same(dumped(name, accepted), value)
        assert same(dumped(name, adapter(name).validate_python(value)), value)
        assert strict.validate_json(text) == accepted
        read = forgiving.validate_json(text)
        assert read == accepted
        assert type(read) is type(accepted)
        assert getattr(read, "validation_issues", ()) == ()

    check()
