"""The resource `client.agents.system_prompt`."""

from __future__ import annotations

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

_RECOMPILE: Operation[str] = Operation(
    "POST",
    "/v1/agents/{agent_id}/system-prompt/recompile",
    answer=lambda: str,
    errors={"422": lambda: models.HTTPValidationError},
)


class SystemPromptResource(Resource["SystemPromptForms[Raw]", "SystemPromptForms[Streaming]"]):
    """The calls of `client.agents.system_prompt`."""

    @deprecated("the API marks this operation as deprecated")
    def recompile(
        self,
        agent_id: str,
        *,
        update_timestamp: bool | Omit = omit,
        dry_run: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Recompile Agent System Prompt.

        Deprecated alias for POST /v1/agents/{agent_id}/recompile.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            update_timestamp: If True, update the in-context memory last edit timestamp embedded in the system prompt.
                (default: False).
            dry_run: If True, do not persist changes; still returns the compiled system prompt. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/system-prompt/recompile
        """
        return self._client.call(
            _RECOMPILE,
            path={"agent_id": agent_id},
            query={"update_timestamp": update_timestamp, "dry_run": dry_run},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class SystemPromptForms(Forms[F]):
        recompile = Formed(SystemPromptResource.recompile)


class AsyncSystemPromptResource(AsyncResource["SystemPromptForms[AsyncRaw]", "SystemPromptForms[AsyncStreaming]"]):
    """The calls of `client.agents.system_prompt`."""

    @deprecated("the API marks this operation as deprecated")
    async def recompile(
        self,
        agent_id: str,
        *,
        update_timestamp: bool | Omit = omit,
        dry_run: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Recompile Agent System Prompt.

        Deprecated alias for POST /v1/agents/{agent_id}/recompile.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.
            update_timestamp: If True, update the in-context memory last edit timestamp embedded in the system prompt.
                (default: False).
            dry_run: If True, do not persist changes; still returns the compiled system prompt. (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/agents/{agent_id}/system-prompt/recompile
        """
        return await self._client.call(
            _RECOMPILE,
            path={"agent_id": agent_id},
            query={"update_timestamp": update_timestamp, "dry_run": dry_run},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
