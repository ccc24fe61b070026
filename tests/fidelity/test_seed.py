"""`BatchJob` against the page with which its schema circulates alone: its table of properties, and its schema."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from fidelity.canonical import Names
from fidelity.package import models, names_by_pointer
from fidelity.sides import schema_at
from fidelity.test_components import unexplained

POINTER = "#/components/schemas/BatchJob"
_ROW = re.compile(r"^\| (\w+) \| (\w+) \| (.*?) ?\|$", re.MULTILINE)


@pytest.fixture(scope="module")
def page(shared: Callable[[str], Path]) -> Path:
    return shared("reference/seed/BatchJob.md")


def test_the_table_of_properties(page: Path) -> None:
    rows = [row for row in _ROW.findall(page.read_text("utf-8")) if row[0] != "Name"]
    assert len(rows) == 18
    fields = models().BatchJob.model_fields
    assert list(fields) == [name for name, _, _ in rows]
    properties = models().BatchJob.model_json_schema()["properties"]
    for name, kind, description in rows:
        assert properties[name].get("description", "") == description
        assert (properties[name].get("type") == "string") is (kind == "string")


def test_the_schema(page: Path) -> None:
    text = page.read_text("utf-8")
    alone = json.loads(text[text.index("{") :])
    names = Names(target=lambda reference: reference, is_model=names_by_pointer().__contains__)
    published = names.canonical(schema_at(POINTER), POINTER, own=True)
    assert names.canonical(alone, POINTER, own=True) == published
    assert unexplained(POINTER) == []
