"""What happened: runs, their steps and messages, jobs."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from e2e.caller import Caller


@pytest.fixture
def runs(call: Caller, client: Any, agent: Any) -> list[str]:
    """The runs of an agent, oldest first."""
    answers = [call(client.agents.messages.create(agent.id, input=f"#say {number}")) for number in range(5)]
    return [answer.messages[0].run_id for answer in answers]


def test_a_run(call: Caller, client: Any, agent: Any, runs: list[str]) -> None:
    run = call(client.runs.retrieve(runs[0]))
    assert (run.agent_id, run.status, run.stop_reason) == (agent.id, "completed", "end_turn")
    assert isinstance(run.completed_at, dt.datetime)
    assert run.completed_at.replace(tzinfo=dt.UTC) >= run.created_at
    (step,) = call.all(client.runs.steps.list(run.id))
    assert call(client.steps.retrieve(step.id)).run_id == run.id
    assert call(client.runs.usage.retrieve(run.id)).total_tokens > 0
    said = [item for item in call.all(client.runs.messages.list(run.id)) if item.message_type == "assistant_message"]
    assert [item.content for item in said] == ["0"]


def test_runs_are_listed(call: Caller, client: Any, agent: Any, runs: list[str]) -> None:
    assert {run.id for run in call.all(client.runs.list(agent_id=agent.id, limit=100))} == set(runs)
    assert call.all(client.runs.list(agent_id=agent.id, active=True)) == []
    completed = client.runs.list(agent_id=agent.id, statuses=["completed", "failed"], limit=100)
    assert len(call.all(completed)) == 5


def test_no_run_is_lost_and_none_comes_twice(call: Caller, client: Any, agent: Any, runs: list[str]) -> None:
    assert [run.id for run in call.all(client.runs.list(agent_id=agent.id, limit=2))] == runs[::-1]
    assert [run.id for run in call.all(client.runs.list(agent_id=agent.id, limit=2, order="asc"))] == runs


def test_a_step(call: Caller, client: Any, runs: list[str]) -> None:
    (step,) = call.all(client.runs.steps.list(runs[0]))
    assert call(client.steps.feedback.create(step.id, feedback="positive", tags=["good"])).feedback == "positive"
    assert call(client.steps.metrics.retrieve(step.id)).id == step.id
    assert call.all(client.steps.messages.list(step.id))


def test_jobs(call: Caller, client: Any) -> None:
    assert isinstance(call.all(client.jobs.list(limit=2, active=False)), list)
    with pytest.raises(call.sdk.NotFoundError):
        call(client.jobs.retrieve("job-00000000-0000-4000-8000-000000000000"))
