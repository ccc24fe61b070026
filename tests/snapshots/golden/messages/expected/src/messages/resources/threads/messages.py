"""The resource `client.threads.messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from messages import models
from messages._omit import Omit, omit
from messages._operation import Events, Operation
from messages._options import Body, Headers, Options, Query
from messages._page_schemes import Cursor
from messages._pagination import AsyncPages, Page
from messages._resource import AsyncResource, Resource
from messages._streaming import AsyncStream, Stream

if TYPE_CHECKING:
    from messages import types
    from messages._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from messages._options import Timeout

_LIST: Operation[models.Message] = Operation(
    "GET",
    "/v1/threads/{thread_id}/messages",
    answer=lambda: models.Message,
    page=Cursor("", after="after", before="before", limit="limit"),
)
_CREATE: Operation[models.Answer] = Operation(
    "POST",
    "/v1/threads/{thread_id}/messages",
    answer=lambda: models.Answer,
    body="json",
    body_required=True,
    body_type=lambda: models.Send,
)
_CREATE_STREAM: Operation[models.Message] = Operation(
    "POST",
    "/v1/threads/{thread_id}/messages",
    answer=lambda: models.Message,
    body="json",
    body_required=True,
    body_type=lambda: models.Send,
    events=Events(None),
)


class MessagesResource(Resource["MessagesForms[Raw]", "MessagesForms[Streaming]"]):
    """The calls of `client.threads.messages`."""

    def list(
        self,
        thread_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Message]:
        """List messages.

        GET /v1/threads/{thread_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"thread_id": thread_id},
            query={"before": before, "after": after, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: Literal[True],
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.Message]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: Literal[False] | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Answer: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: bool,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.Message] | models.Answer: ...

    def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: bool | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Stream[models.Message] | models.Answer:
        """Create message.

        Args:
            stream: Default: False.

        POST /v1/threads/{thread_id}/messages
        """
        return self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            stream,
            False,
            path={"thread_id": thread_id},
            body={"messages": messages, "stream": stream, "metadata": metadata},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MessagesForms(Forms[F]):
        list = Formed(MessagesResource.list)
        create: Formed[..., Any]


class AsyncMessagesResource(AsyncResource["MessagesForms[AsyncRaw]", "MessagesForms[AsyncStreaming]"]):
    """The calls of `client.threads.messages`."""

    def list(
        self,
        thread_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Message]:
        """List messages.

        GET /v1/threads/{thread_id}/messages
        """
        return self._client.page(
            _LIST,
            path={"thread_id": thread_id},
            query={"before": before, "after": after, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: Literal[True],
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.Message]: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: Literal[False] | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Answer: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: bool,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.Message] | models.Answer: ...

    async def create(
        self,
        thread_id: str,
        *,
        messages: Sequence[types.MessageParam],
        stream: bool | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncStream[models.Message] | models.Answer:
        """Create message.

        Args:
            stream: Default: False.

        POST /v1/threads/{thread_id}/messages
        """
        return await self._client.call_or_stream(
            _CREATE,
            _CREATE_STREAM,
            stream,
            False,
            path={"thread_id": thread_id},
            body={"messages": messages, "stream": stream, "metadata": metadata},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
