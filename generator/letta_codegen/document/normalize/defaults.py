"""Defaults that are written as text, such as `"1024"` for an integer or `"null"`: the values that are meant.

Some programs that write documents know texts only. A text that is no value of the type stays, and is reported where a
default is used.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import NoReturn

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.keywords import type_of
from letta_codegen.document.normalize.tree import COMPONENT, UNIONS, Schema, Tree

_ANY = "any"
_LONGEST = 10_000
_AS_PYTHON_WRITES = {"True": True, "False": False, "None": None}


def settle_defaults(tree: Tree) -> None:
    """Apply the step to every schema."""
    for schema in tree.schemas:
        text = schema.get("default")
        if not isinstance(text, str) or len(text) > _LONGEST:
            continue
        kinds = set(_types(tree, schema, set()))
        value = text if kinds & {"string", _ANY} else _meant(text)
        if _fits(value, kinds) and value is not text:
            schema["default"] = value
            tree.report("NRM011", tree.place(schema), f"the default {text!r} was taken as the value that it stands for")


def _types(tree: Tree, schema: Schema, seen: set[str]) -> Iterator[str]:
    """The types of the values that a schema allows, as far as it says."""
    key = schema.get("$ref", "").removeprefix(COMPONENT)
    members = [member for keyword in UNIONS for member in schema.get(keyword, ())]
    if key in tree.components and key not in seen:
        seen.add(key)
        yield from _types(tree, tree.components[key], seen)
    elif members:
        for member in members:
            yield from _types(tree, member, seen)
    elif not key:
        yield schema.get("type", "object" if "allOf" in schema else _ANY)


def _meant(text: str) -> JSON:
    try:
        return json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        return _AS_PYTHON_WRITES.get(text, text)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _refuse(digits)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _fits(value: JSON, kinds: set[str]) -> bool:
    kind = type_of(value)
    return kind in kinds or (kind == "integer" and "number" in kinds)
