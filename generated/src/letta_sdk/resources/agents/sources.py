"""The resource `client.agents.sources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Growing
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Source] = Operation(
    "GET",
    "/v1/agents/{agent_id}/sources",
    answer=lambda: models.Source,
    errors=_ERRORS,
    page=Growing("", limit="limit"),
)
_ATTACH: Operation[models.AgentState] = Operation(
    "PATCH", "/v1/agents/{agent_id}/sources/attach/{source_id}", answer=lambda: models.AgentState, errors=_ERRORS
)
_DETACH: Operation[models.AgentState] = Operation(
    "PATCH", "/v1/agents/{agent_id}/sources/detach/{source_id}", answer=lambda: models.AgentState, errors=_ERRORS
)


class SourcesResource(Resource["SourcesForms[Raw]", "SourcesForms[Streaming]"]):
    """The calls of `client.agents.sources`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Source]:
        """List Agent Sources.

        Get the sources associated with an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Source ID cursor for pagination. Returns sources that come before this source ID in the specified
                sort order.
            after: Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort
                order.
            limit: Maximum number of sources to return (default: 100).
            order: Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/sources
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def attach(
        self,
        source_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Attach Source.

        Attach a source to an agent.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/sources/attach/{source_id}
        """
        return self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "source_id": source_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def detach(
        self,
        source_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Detach Source.

        Detach a source from an agent.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/sources/detach/{source_id}
        """
        return self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "source_id": source_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class SourcesForms(Forms[F]):
        list = Formed(SourcesResource.list)
        attach = Formed(SourcesResource.attach)
        detach = Formed(SourcesResource.detach)


class AsyncSourcesResource(AsyncResource["SourcesForms[AsyncRaw]", "SourcesForms[AsyncStreaming]"]):
    """The calls of `client.agents.sources`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        agent_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Source]:
        """List Agent Sources.

        Get the sources associated with an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            before: Source ID cursor for pagination. Returns sources that come before this source ID in the specified
                sort order.
            after: Source ID cursor for pagination. Returns sources that come after this source ID in the specified sort
                order.
            limit: Maximum number of sources to return (default: 100).
            order: Sort order for sources by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/agents/{agent_id}/sources
        """
        return self._client.page(
            _LIST,
            path={"agent_id": agent_id},
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def attach(
        self,
        source_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Attach Source.

        Attach a source to an agent.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/sources/attach/{source_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "source_id": source_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def detach(
        self,
        source_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.AgentState:
        """Detach Source.

        Detach a source from an agent.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/sources/detach/{source_id}
        """
        return await self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "source_id": source_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
