"""What a server asks for by `Retry-After`, and how long a client waits by itself."""

from __future__ import annotations

import random

import pytest
from demo_sdk._retry import backoff, retry_after

NOW = "Wed, 21 Oct 2015 07:28:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "3"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "3"}, 3.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:07 GMT", "date": NOW}, 7.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:27:07 GMT", "date": NOW}, 0.0),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "1e9999"}, None),
        ({"retry-after": "9" * 5000}, None),
        ({"retry-after": "Wed, 21 Oct 99999 07:28:07 GMT"}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_the_delay_doubles_has_jitter_and_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("demo_sdk._retry._FIRST", 0.5)
    monkeypatch.setattr(random, "random", lambda: 1.0)
    assert [backoff(number) for number in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    monkeypatch.setattr(random, "random", lambda: 0.0)
    assert [backoff(number) for number in range(3)] == [0.25, 0.5, 1.0]
