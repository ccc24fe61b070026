"""The four meanings of 409, as real servers write them: two have a class of their own."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from behaviour.runtime.loopback import Loopback, answer
from letta_sdk import ConflictError, ConversationBusyError, NotFoundError, PendingApprovalError

Call = Callable[[Callable[[Any], Any]], Any]
RUN = "run-12345678-1234-4234-8234-123456789012"
BUSY = "CONFLICT: Cannot send a new message: Another request is currently being processed for this conversation."
WAITING = (
    "Cannot send a new message: The agent is waiting for approval on a tool call. Please approve or deny the pending "
    "request before continuing."
)
APPROVAL = {"code": "PENDING_APPROVAL", "message": WAITING, "pending_request_id": "message-1"}


def conflict(call: Call, server: Loopback, body: object, status: int = 409) -> Any:
    """The error that a message gets."""
    server.handler = lambda request: answer(body, status)
    with pytest.raises((ConflictError, NotFoundError)) as caught:
        call(lambda client: client.agents.messages.create("agent-1", input="hello"))
    assert len(server.requests) == 1, "no message is sent twice"
    return caught.value


@pytest.mark.parametrize(("body", "run_id"), [({"detail": BUSY, "run_id": RUN}, RUN), ({"detail": BUSY}, None)])
def test_a_busy_conversation(call: Call, server: Loopback, body: object, run_id: str | None) -> None:
    error = conflict(call, server, body)
    assert type(error) is ConversationBusyError
    assert isinstance(error, ConflictError)
    assert error.run_id == run_id
    assert BUSY in str(error)


@pytest.mark.parametrize(
    ("body", "request_id"), [({"detail": APPROVAL}, "message-1"), ({"detail": f"CONFLICT: {WAITING}"}, None)]
)
def test_a_pending_approval(call: Call, server: Loopback, body: object, request_id: str | None) -> None:
    error = conflict(call, server, body)
    assert type(error) is PendingApprovalError
    assert error.pending_request_id == request_id
    assert WAITING in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is PendingApprovalError
    assert again.pending_request_id == request_id


@pytest.mark.parametrize(
    "body",
    [
        {"detail": "A database deadlock was detected. Please resolve it."},
        {"detail": "Unique constraint violated: organization_id, name"},
        {"detail": {"code": "OTHER", "run_id": RUN}},
        {"run_id": RUN},
        [],
        None,
        "conflict",
    ],
)
def test_other_conflicts(call: Call, server: Loopback, body: object) -> None:
    assert type(conflict(call, server, body)) is ConflictError


def test_the_same_words_with_another_status(call: Call, server: Loopback) -> None:
    assert type(conflict(call, server, {"detail": BUSY, "run_id": RUN}, 404)) is NotFoundError
