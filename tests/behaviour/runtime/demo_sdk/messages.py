"""Messages of the demo API: an operation that answers plainly or with events, and one that only streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import models
from ._omit import Omit, omit
from ._operation import Events, Operation, Resume, Whole
from ._options import Options
from ._record_class import replace
from ._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from httpx2 import Timeout

    from ._streaming import AsyncStream, Stream

_EVENTS = Events(
    "[DONE]",
    cancelled=("cancelled",),
    reason="stop_reason",
    kind="message_type",
    hidden=("ping",),
    shown_by="include_pings",
    whole=Whole(
        lambda: models.Answer,
        "messages",
        single={"stop_reason": "stop_reason", "usage_statistics": "usage"},
        text={"assistant_message": "content"},
        same=("otid", "id"),
        joined=("content", "reasoning", "arguments", "text"),
        listed={"tool_calls": "tool_call_id"},
        first=("tool_call",),
    ),
    resume=Resume(
        "/v1/runs/{run_id}/stream",
        run="run_id",
        position="seq_id",
        after="starting_after",
        when="background",
        kept=("include_pings",),
        stamped=("messages", "otid"),
    ),
)
CREATE: Operation[models.Answer] = Operation(
    "POST", "/v1/things/{thing_id}/messages", answer=lambda: models.Answer, body="json", body_required=True
)
CREATE_STREAM: Operation[models.Event] = Operation(
    "POST",
    "/v1/things/{thing_id}/messages",
    answer=lambda: models.Event,
    body="json",
    body_required=True,
    events=_EVENTS,
)
STREAM_RUN: Operation[models.Event] = Operation(
    "POST",
    "/v1/runs/{run_id}/stream",
    answer=lambda: models.Event,
    body="json",
    body_required=True,
    events=replace(_EVENTS, resume=Resume("/v1/runs/{run_id}/stream", "run_id", "seq_id", "starting_after")),
)


class MessagesResource(Resource):
    """Messages."""

    def create(
        self,
        thing_id: str,
        *,
        input: str,
        streaming: bool | Omit = omit,
        background: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        messages: list[dict[str, Any]] | Omit = omit,
        timeout: Timeout | float | Omit | None = omit,
    ) -> Stream[models.Event] | models.Answer:
        """Send a message."""
        return self._client.call_or_stream(
            CREATE,
            CREATE_STREAM,
            streaming,
            False,
            path={"thing_id": thing_id},
            body={
                "input": input,
                "streaming": streaming,
                "background": background,
                "include_pings": include_pings,
                "messages": messages,
            },
            options=Options(timeout=timeout),
        )

    def converse(
        self, thing_id: str, *, input: str, streaming: bool | Omit | None = omit
    ) -> Stream[models.Event, models.Answer] | models.Answer:
        """Send a message, which streams unless told otherwise."""
        return self._client.call_or_stream(
            CREATE,
            CREATE_STREAM,
            streaming,
            True,
            path={"thing_id": thing_id},
            body={"input": input, "streaming": streaming},
        )

    def stream_run(
        self, run_id: str, *, starting_after: int | Omit = omit, include_pings: bool | Omit = omit
    ) -> Stream[models.Event]:
        """Attach to a run."""
        return self._client.stream(
            STREAM_RUN,
            path={"run_id": run_id},
            body={"starting_after": starting_after, "include_pings": include_pings},
        )


class AsyncMessagesResource(AsyncResource):
    """Messages."""

    async def create(
        self,
        thing_id: str,
        *,
        input: str,
        streaming: bool | Omit = omit,
        background: bool | Omit = omit,
        include_pings: bool | Omit = omit,
        messages: list[dict[str, Any]] | Omit = omit,
        timeout: Timeout | float | Omit | None = omit,
    ) -> AsyncStream[models.Event] | models.Answer:
        """Send a message."""
        return await self._client.call_or_stream(
            CREATE,
            CREATE_STREAM,
            streaming,
            False,
            path={"thing_id": thing_id},
            body={
                "input": input,
                "streaming": streaming,
                "background": background,
                "include_pings": include_pings,
                "messages": messages,
            },
            options=Options(timeout=timeout),
        )

    async def converse(
        self, thing_id: str, *, input: str, streaming: bool | Omit | None = omit
    ) -> AsyncStream[models.Event, models.Answer] | models.Answer:
        """Send a message, which streams unless told otherwise."""
        return await self._client.call_or_stream(
            CREATE,
            CREATE_STREAM,
            streaming,
            True,
            path={"thing_id": thing_id},
            body={"input": input, "streaming": streaming},
        )

    async def stream_run(
        self, run_id: str, *, starting_after: int | Omit = omit, include_pings: bool | Omit = omit
    ) -> AsyncStream[models.Event]:
        """Attach to a run."""
        return await self._client.stream(
            STREAM_RUN,
            path={"run_id": run_id},
            body={"starting_after": starting_after, "include_pings": include_pings},
        )
