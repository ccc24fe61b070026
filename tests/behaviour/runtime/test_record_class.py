"""Classes that hold values behave as those of `dataclasses` do."""

from __future__ import annotations

from typing import Any

import pytest
from demo_sdk._operation import Operation
from demo_sdk._options import Options
from demo_sdk._record_class import record, replace


@record
class Point:
    """A point."""

    x: int
    y: int = 0


def point(*given: Any, **named: Any) -> Point:
    """Make a point of anything."""
    return Point(*given, **named)


def test_it_takes_values_in_order_and_by_name() -> None:
    assert (Point(1).x, Point(1).y, Point(1, 2).y, Point(y=3, x=1).y) == (1, 0, 2, 3)


@pytest.mark.parametrize(("given", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"z": 1}), ((), {"y": 1})])
def test_what_it_does_not_take(given: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point"):
        point(*given, **named)


def test_it_is_compared_by_its_values_and_printed_with_them() -> None:
    assert Point(1) == Point(1, 0) != Point(2)
    assert len({Point(1), Point(1, 0), Point(2)}) == 2
    assert Point(1) != (1, 0)
    assert repr(Point(1)) == "Point(x=1, y=0)"


def test_it_does_not_change() -> None:
    with pytest.raises(AttributeError, match="Point does not change: x"):
        Point(1).x = 2  # type: ignore[misc]


def test_other_values_leave_the_rest_and_what_follows_from_them_is_made_anew() -> None:
    operation: Operation[Any] = Operation("GET", "/a")
    assert operation.template.path == "/a"
    other = replace(operation, path="/b")
    assert (other.method, other.template.path, operation.template.path) == ("GET", "/b", "/a")
    assert replace(Options(timeout=3), extra_body=None).timeout == 3
