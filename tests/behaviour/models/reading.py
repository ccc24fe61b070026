"""What tests of reading share: values of models as JSON again, and the models within a value."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

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
