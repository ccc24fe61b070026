"""The resource `client.runs.active`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[list[models.Run]] = Operation(
    "GET", "/v1/runs/active", answer=lambda: list[models.Run], errors={"422": lambda: models.HTTPValidationError}
)


class ActiveResource(Resource["ActiveForms[Raw]", "ActiveForms[Streaming]"]):
    """The calls of `client.runs.active`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        *,
        agent_id: str | None | Omit = omit,
        background: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Run]:
        """List Active Runs.

        List all active runs.

        Args:
            agent_id: The unique identifier of the agent associated with the run.
            background: If True, filters for runs that were created in background mode.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/active
        """
        return self._client.call(
            _LIST,
            query={"agent_id": agent_id, "background": background},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ActiveForms(Forms[F]):
        list = Formed(ActiveResource.list)


class AsyncActiveResource(AsyncResource["ActiveForms[AsyncRaw]", "ActiveForms[AsyncStreaming]"]):
    """The calls of `client.runs.active`."""

    @deprecated("the API marks this operation as deprecated")
    async def list(
        self,
        *,
        agent_id: str | None | Omit = omit,
        background: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Run]:
        """List Active Runs.

        List all active runs.

        Args:
            agent_id: The unique identifier of the agent associated with the run.
            background: If True, filters for runs that were created in background mode.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/runs/active
        """
        return await self._client.call(
            _LIST,
            query={"agent_id": agent_id, "background": background},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
