"""Calls by HTTP method, as programs for the official client make them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from behaviour.runtime.loopback import Loopback, answer
from letta_sdk import BadRequestError, models

Call = Callable[[Callable[[Any], Any]], Any]
HEALTH = {"version": "1", "status": "ok"}


def test_the_answer_is_of_the_type_that_is_asked_for(call: Call, server: Loopback) -> None:
    server.handler = lambda request: answer(HEALTH)
    assert call(lambda client: client.get("/v1/health/", cast_to=dict)) == HEALTH
    assert call(lambda client: client.get("/v1/health/", cast_to=models.Health)).status == "ok"
    response = call(lambda client: client.get("/v1/health/", cast_to=httpx2.Response))
    assert isinstance(response, httpx2.Response)
    assert response.json() == HEALTH


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_body_and_options_are_sent(call: Call, server: Loopback, method: str) -> None:
    server.handler = lambda request: answer(HEALTH)
    options = {"params": {"a": 1}, "headers": {"X-A": "b"}, "timeout": 5}
    call(lambda client: getattr(client, method)("/v1/new", cast_to=dict, body={"c": 2}, options=options))
    (request,) = server.requests
    assert (request.method, request.path, request.query) == (method.upper(), "/v1/new", {"a": "1"})
    assert request.headers["x-a"] == "b"
    assert request.headers["authorization"] == "Bearer key"
    assert request.json == {"c": 2}


def test_errors_are_the_same(call: Call, server: Loopback) -> None:
    server.handler = lambda request: answer({"detail": "no"}, 400)
    with pytest.raises(BadRequestError, match="GET /v1/new: 400 no"):
        call(lambda client: client.get("/v1/new", cast_to=httpx2.Response))


def test_options_that_mean_nothing_are_refused(call: Call, server: Loopback) -> None:
    with pytest.raises(TypeError, match="no option 'max_retries'"):
        call(lambda client: client.get("/v1/new", cast_to=dict, options={"max_retries": 1}))
    assert not server.requests
