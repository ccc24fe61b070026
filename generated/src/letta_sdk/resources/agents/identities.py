"""The resource `client.agents.identities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_ATTACH: Operation[None] = Operation("PATCH", "/v1/agents/{agent_id}/identities/attach/{identity_id}", errors=_ERRORS)
_DETACH: Operation[None] = Operation("PATCH", "/v1/agents/{agent_id}/identities/detach/{identity_id}", errors=_ERRORS)


class IdentitiesResource(Resource["IdentitiesForms[Raw]", "IdentitiesForms[Streaming]"]):
    """The calls of `client.agents.identities`."""

    def attach(
        self,
        identity_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Attach Identity To Agent.

        Attach an identity to an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/identities/attach/{identity_id}
        """
        return self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def detach(
        self,
        identity_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Detach Identity From Agent.

        Detach an identity from an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/identities/detach/{identity_id}
        """
        return self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class IdentitiesForms(Forms[F]):
        attach = Formed(IdentitiesResource.attach)
        detach = Formed(IdentitiesResource.detach)


class AsyncIdentitiesResource(AsyncResource["IdentitiesForms[AsyncRaw]", "IdentitiesForms[AsyncStreaming]"]):
    """The calls of `client.agents.identities`."""

    async def attach(
        self,
        identity_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Attach Identity To Agent.

        Attach an identity to an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/identities/attach/{identity_id}
        """
        return await self._client.call(
            _ATTACH,
            path={"agent_id": agent_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def detach(
        self,
        identity_id: str,
        *,
        agent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Detach Identity From Agent.

        Detach an identity from an agent.

        Args:
            agent_id: The ID of the agent in the format 'agent-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/agents/{agent_id}/identities/detach/{identity_id}
        """
        return await self._client.call(
            _DETACH,
            path={"agent_id": agent_id, "identity_id": identity_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
