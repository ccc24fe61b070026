"""What callers pass, as JSON and as text."""

from __future__ import annotations

import copy
import datetime
import enum
import json
import pickle
import uuid
from decimal import Decimal
from typing import Any

import pytest
from demo_sdk._omit import omit
from demo_sdk._serialize import to_json, to_text
from demo_sdk.models import Thing


class Level(enum.IntEnum):
    """A level."""

    LOW = 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": omit, "b": None, "c": {"d": omit}}, {"b": None, "c": {}}),
        ([Thing(id="1"), {"thing": Thing(id="2", name=None)}], [{"id": "1"}, {"thing": {"id": "2", "name": None}}]),
        ((1, "a", True), [1, "a", True]),
        ({Level.LOW: Level.LOW}, {"1": 1}),
        (datetime.timedelta(hours=1, milliseconds=500), "PT3600.5S"),
        (-datetime.timedelta(seconds=1), "-PT1S"),
        (datetime.datetime(2026, 1, 2, 3, 4), "2026-01-02T03:04:00"),
        (datetime.time(1, 2), "01:02:00"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.5"), 1.5),
        (b"bytes", "Ynl0ZXM="),
        ("\u00e4", "\u00e4"),
        ("\ud800", "\ud800"),
        (iter([1, 2]), [1, 2]),
    ],
)
def test_json(value: Any, expected: Any) -> None:
    assert json.loads(to_json(value)) == expected


@pytest.mark.parametrize(
    ("value", "where"), [({"a": [object()]}, r"a\[0\]"), (object(), "the value"), ({"a": len}, "a")]
)
def test_what_has_no_meaning_in_json_is_refused_with_its_place(value: object, where: str) -> None:
    with pytest.raises(TypeError, match=where):
        to_json(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_json_does_not_know_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_json(value)


@pytest.mark.parametrize(("value", "text"), [(True, "true"), (None, "null"), ({"a": 1}, '{"a":1}'), (Level.LOW, "1")])
def test_text(value: object, text: str) -> None:
    assert to_text(value) == text


def test_omit_is_one_of_a_kind() -> None:
    assert repr(omit) == str(omit) == "omit"
    assert not omit
    assert copy.deepcopy(omit) is omit
    assert pickle.loads(pickle.dumps(omit)) is omit
