"""The resource `client.sandboxes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Single
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_LIST: Operation[models.SandboxesListSandboxesResponseSandboxesItem] = Operation(
    "GET", "/v1/sandboxes", answer=lambda: models.SandboxesListSandboxesResponseSandboxesItem, page=Single("sandboxes")
)
_CREATE: Operation[models.SandboxesCreateSandboxResponse] = Operation(
    "POST",
    "/v1/sandboxes",
    answer=lambda: models.SandboxesCreateSandboxResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.SandboxesCreateSandboxRequest,
    errors={"400": lambda: models.ErrorCodeMessageError, "500": lambda: models.ErrorCodeMessageError},
)
_TERMINATE: Operation[models.SandboxesTerminateSandboxResponse] = Operation(
    "POST",
    "/v1/sandboxes/{sandboxId}/terminate",
    answer=lambda: models.SandboxesTerminateSandboxResponse,
    body="json",
    body_type=lambda: dict[str, Any],
    errors={"404": lambda: models.ErrorCodeMessageError, "500": lambda: models.ErrorCodeMessageError},
)


class SandboxesResource(Resource["SandboxesForms[Raw]", "SandboxesForms[Streaming]"]):
    """The calls of `client.sandboxes`."""

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.SandboxesListSandboxesResponseSandboxesItem]:
        """List Sandboxes.

        List all sandboxes for the organization

        GET /v1/sandboxes
        """
        return self._client.page(
            _LIST,
            query={"agentId": agent_id, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        agent_id: str,
        connection_name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.SandboxesCreateSandboxResponse:
        """Create Sandbox.

        Create a new Modal Sandbox that runs letta remote automatically

        Raises:
            BadRequestError: 400.
            InternalServerError: 500.

        POST /v1/sandboxes
        """
        return self._client.call(
            _CREATE,
            body={"agentId": agent_id, "connectionName": connection_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def terminate(
        self,
        sandbox_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.SandboxesTerminateSandboxResponse:
        """Terminate Sandbox.

        Terminate a Modal Sandbox

        Raises:
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/sandboxes/{sandboxId}/terminate
        """
        return self._client.call(
            _TERMINATE, path={"sandboxId": sandbox_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class SandboxesForms(Forms[F]):
        list = Formed(SandboxesResource.list)
        create = Formed(SandboxesResource.create)
        terminate = Formed(SandboxesResource.terminate)


class AsyncSandboxesResource(AsyncResource["SandboxesForms[AsyncRaw]", "SandboxesForms[AsyncStreaming]"]):
    """The calls of `client.sandboxes`."""

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.SandboxesListSandboxesResponseSandboxesItem]:
        """List Sandboxes.

        List all sandboxes for the organization

        GET /v1/sandboxes
        """
        return self._client.page(
            _LIST,
            query={"agentId": agent_id, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        agent_id: str,
        connection_name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.SandboxesCreateSandboxResponse:
        """Create Sandbox.

        Create a new Modal Sandbox that runs letta remote automatically

        Raises:
            BadRequestError: 400.
            InternalServerError: 500.

        POST /v1/sandboxes
        """
        return await self._client.call(
            _CREATE,
            body={"agentId": agent_id, "connectionName": connection_name},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def terminate(
        self,
        sandbox_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.SandboxesTerminateSandboxResponse:
        """Terminate Sandbox.

        Terminate a Modal Sandbox

        Raises:
            NotFoundError: 404.
            InternalServerError: 500.

        POST /v1/sandboxes/{sandboxId}/terminate
        """
        return await self._client.call(
            _TERMINATE, path={"sandboxId": sandbox_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )
