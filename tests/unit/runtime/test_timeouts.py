"""What a timeout means: a number, phases, none."""

from __future__ import annotations

import httpx2
import pytest
from demo_sdk._timeouts import Timeouts


def test_a_number_limits_every_phase_and_the_whole() -> None:
    assert Timeouts.of(30, 10) == Timeouts(10, 30, 30, 30, 30)
    assert Timeouts.of(5, 10) == Timeouts(5, 5, 5, 5, 5)


def test_none_waits_for_everything_but_a_connection() -> None:
    assert Timeouts.of(None, 10) == Timeouts(10, None, None, None, None)


def test_phases_are_taken_as_they_are() -> None:
    assert Timeouts.of(httpx2.Timeout(1, connect=2, pool=None), 10) == Timeouts(2, 1, 1, None, 1)


@pytest.mark.parametrize("value", [-1, float("nan")])
def test_numbers_that_are_no_times_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="timeout"):
        Timeouts.of(value, 10)


def test_what_is_left_limits_each_phase() -> None:
    timeouts = Timeouts(10, 30, None, 30, 30)
    assert timeouts.left(None) == {"connect": 10, "read": 30, "write": None, "pool": 30}
    assert timeouts.left(20) == {"connect": 10, "read": 20, "write": 20, "pool": 20}
