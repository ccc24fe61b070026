"""Waiting for a run: asked again and again, until it has ended or time is up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from behaviour.runtime.loopback import Loopback, Wait, answer
from letta_sdk import APITimeoutError, Letta, NotFoundError, models

Call = Callable[[Callable[[Any], Any]], Any]
RUN = "run-12345678-1234-4234-8234-123456789012"


def run(status: str | None) -> bytes:
    return answer({"id": RUN, "agent_id": "agent-1", "status": status})


@pytest.mark.parametrize("last", ["completed", "failed", "cancelled", "of tomorrow"])
def test_it_is_asked_until_it_has_ended(call: Call, server: Loopback, last: str) -> None:
    answers = iter(["created", "running", last])
    server.handler = lambda request: run(next(answers))
    found = call(lambda client: client.runs.wait(RUN, poll=0.001))
    assert isinstance(found, models.Run)
    assert found.status == last
    assert [request.target for request in server.requests] == [f"/v1/runs/{RUN}"] * 3


def test_time_that_is_too_short_for_another_question(call: Call, server: Loopback) -> None:
    server.handler = lambda request: run("running")
    with pytest.raises(APITimeoutError, match=f"{RUN} is still running after 30 seconds"):
        call(lambda client: client.runs.wait(RUN, timeout=30, poll=60))
    assert len(server.requests) == 1


def test_a_server_that_does_not_answer_does_not_stop_the_clock(call: Call, server: Loopback) -> None:
    server.handler = lambda request: [Wait()]
    with pytest.raises(APITimeoutError):
        call(lambda client: client.runs.wait(RUN, timeout=0.05, poll=0.001))


def test_errors_are_those_of_the_question(call: Call, server: Loopback) -> None:
    server.handler = lambda request: answer({"detail": "Run not found"}, 404)
    with pytest.raises(NotFoundError, match="Run not found"):
        call(lambda client: client.runs.wait(RUN))


def test_every_form_of_the_client_waits(server: Loopback) -> None:
    answers = iter(["running", "completed"])
    server.handler = lambda request: run(next(answers))
    with Letta(base_url=f"http://127.0.0.1:{server.port}") as client:
        assert client.runs.with_raw_response.wait(RUN, poll=0.001).status == "completed"
    assert len(server.requests) == 2
