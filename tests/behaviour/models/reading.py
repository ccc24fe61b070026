"""What tests of reading share: values of models as JSON again, and what must hold for a tree of models."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic import BaseModel


def plain(value: Any) -> Any:
    """A value as the JSON value that it stands for, nothing added and nothing left out."""
    if isinstance(value, BaseModel):
        return json.loads(value.model_dump_json(by_alias=True, exclude_unset=True))
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


def models_in(value: Any) -> Iterator[BaseModel]:
    """All models within a value."""
    if isinstance(value, BaseModel):
        yield value
        yield from models_in({**value.__dict__, **(value.model_extra or {})})
    elif isinstance(value, dict):
        for each in value.values():
            yield from models_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from models_in(each)


def contradictions(value: Any) -> list[str]:
    """Models that are of a class whose constants say that they are something else."""
    return [
        f"{type(model).__name__}.{name} is {model.__dict__[name]!r}"
        for model in models_in(value)
        for name, field in type(model).model_fields.items()
        if name in model.model_fields_set and "Literal" in str(get_origin(field.annotation))
        if model.__dict__[name] not in get_args(field.annotation)
    ]
