"""JSON values: equality as JSON Schema means it, and a form that can be a key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def frozen(value: Any) -> str:
    """A text that equal JSON values share and different ones do not: key order plays no part, `1` is `1.0`."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: `true` is not `1`."""
    return one == other if isinstance(one, str) and isinstance(other, str) else frozen(one) == frozen(other)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
