"""Every component: whatever deviates is read, keeps its class or becomes the unknown variant, and is dumped again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from pydantic import TypeAdapter, ValidationError

from behaviour.models.mutations import mutants
from behaviour.models.oracle import wrong_classes
from behaviour.models.reading import models_in, plain
from fidelity.package import component_schemas, models, names_by_pointer, runtime
from fidelity.test_instances import LIKE_THIS, same
from fidelity.values import valid

KEYS = sorted(component_schemas())


@pytest.mark.parametrize("key", KEYS)
def test_whatever_deviates_is_read(key: str) -> None:
    pointer = f"#/components/schemas/{key}"
    model = getattr(models(), names_by_pointer()[pointer])
    reader = runtime("_forgiving").forgiving(TypeAdapter[list[Any]](list[model]).core_schema)  # type: ignore[valid-type]

    @given(valid(pointer))
    @settings(LIKE_THIS, max_examples=4)
    def check(value: Any) -> None:
        for what, changed in mutants(value, f"{key} {json.dumps(value, sort_keys=True)}", 10):
            sent = [value, changed, value]
            read = reader.validate_json(json.dumps(sent), by_alias=True, by_name=False)
            assert same(plain(read), sent), what
            assert list(wrong_classes({"ref": pointer}, changed, read[1])) == [], what
            assert read[0] == read[2], "neighbours are not affected"
            for each in models_in(read[1]):
                assert repr(each).startswith(type(each).__name__)
            if isinstance(model, type):
                assert read[1].validation_issues or fits(model, changed), what

    check()


def fits(model: Any, value: Any) -> bool:
    """Whether a mutant is valid after all."""
    try:
        runtime("_rewrite").strict(TypeAdapter[Any](model).core_schema).validate_json(json.dumps(value))
    except ValidationError:
        return False
    return True
