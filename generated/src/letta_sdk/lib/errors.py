"""Errors that this API tells apart within one status. A 409 has four meanings; two of them carry something to act on.

The others (a lock that passes, a constraint of the database) stay plain `ConflictError`s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from letta_sdk._error_bodies import explanation
from letta_sdk._errors import ConflictError

_BUSY = "currently being processed for this conversation"
_WAITING = "waiting for approval on a tool call"


class ConversationBusyError(ConflictError):
    """409: the conversation still works on another message. `client.runs.wait(error.run_id)` waits for that."""

    @classmethod
    def describes(cls, status: int, body: object) -> bool:
        """Whether an answer says so."""
        return status == 409 and (_said(body, "CONVERSATION_BUSY") or _BUSY in explanation(body))

    @property
    def run_id(self) -> str | None:
        """The run that is under way, if the server names it."""
        return _text(self.body, "run_id")


class PendingApprovalError(ConflictError):
    """409: the agent waits for somebody to approve or deny a call of a tool, before it takes another message."""

    @classmethod
    def describes(cls, status: int, body: object) -> bool:
        """Whether an answer says so."""
        return status == 409 and (_said(body, "PENDING_APPROVAL") or _WAITING in explanation(body))

    @property
    def pending_request_id(self) -> str | None:
        """The request for approval, if the server names it."""
        return _text(self.body, "pending_request_id")


def _said(body: object, code: str) -> bool:
    return any(code in (part.get("code"), part.get("error_code")) for part in _parts(body))


def _text(body: object, name: str) -> str | None:
    values = (part.get(name) for part in _parts(body))
    return next((value for value in values if isinstance(value, str)), None)


def _parts(body: object) -> Iterator[Mapping[str, object]]:
    """The body, and the objects right within it."""
    if isinstance(body, Mapping):
        whole = cast("Mapping[str, object]", body)
        yield whole
        for value in whole.values():
            if isinstance(value, Mapping):
                yield cast("Mapping[str, object]", value)
