"""The resource `client.metadata.balance`."""

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

_RETRIEVE: Operation[models.MetadataRetrieveCurrentBalancesResponse] = Operation(
    "GET", "/v1/metadata/balance", answer=lambda: models.MetadataRetrieveCurrentBalancesResponse
)


class BalanceResource(Resource["BalanceForms[Raw]", "BalanceForms[Streaming]"]):
    """The calls of `client.metadata.balance`."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataRetrieveCurrentBalancesResponse:
        """Retrieve current organization balance.

        Retrieve the current usage balances for the organization.

        GET /v1/metadata/balance
        """
        return self._client.call(_RETRIEVE, options=Options(extra_headers, extra_query, extra_body, timeout))


if TYPE_CHECKING:

    class BalanceForms(Forms[F]):
        retrieve = Formed(BalanceResource.retrieve)


class AsyncBalanceResource(AsyncResource["BalanceForms[AsyncRaw]", "BalanceForms[AsyncStreaming]"]):
    """The calls of `client.metadata.balance`."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataRetrieveCurrentBalancesResponse:
        """Retrieve current organization balance.

        Retrieve the current usage balances for the organization.

        GET /v1/metadata/balance
        """
        return await self._client.call(_RETRIEVE, options=Options(extra_headers, extra_query, extra_body, timeout))
