"""The resource `client.providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Provider] = Operation(
    "GET",
    "/v1/providers/",
    answer=lambda: models.Provider,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)
_CREATE: Operation[models.Provider] = Operation(
    "POST",
    "/v1/providers/",
    answer=lambda: models.Provider,
    body="json",
    body_required=True,
    body_type=lambda: models.ProviderCreate,
    errors=_ERRORS,
)
_CHECK: Operation[models.Confirmation] = Operation(
    "POST",
    "/v1/providers/check",
    answer=lambda: models.Confirmation,
    body="json",
    body_required=True,
    body_type=lambda: models.ProviderCheck,
    errors=_ERRORS,
)
_DELETE: Operation[models.Confirmation] = Operation(
    "DELETE", "/v1/providers/{provider_id}", answer=lambda: models.Confirmation, errors=_ERRORS
)
_RETRIEVE: Operation[models.Provider] = Operation(
    "GET", "/v1/providers/{provider_id}", answer=lambda: models.Provider, errors=_ERRORS
)
_UPDATE: Operation[models.Provider] = Operation(
    "PATCH",
    "/v1/providers/{provider_id}",
    answer=lambda: models.Provider,
    body="json",
    body_required=True,
    body_type=lambda: models.ProviderUpdate,
    errors=_ERRORS,
)
_CHECK_EXISTING: Operation[models.Confirmation] = Operation(
    "POST", "/v1/providers/{provider_id}/check", answer=lambda: models.Confirmation, errors=_ERRORS
)
_REFRESH: Operation[models.Provider] = Operation(
    "PATCH", "/v1/providers/{provider_id}/refresh", answer=lambda: models.Provider, errors=_ERRORS
)


class ProvidersResource(Resource["ProvidersForms[Raw]", "ProvidersForms[Streaming]"]):
    """The calls of `client.providers`."""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        provider_type: types.ProviderType | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Provider]:
        """List Providers.

        Get a list of all custom providers.

        Args:
            before: Provider ID cursor for pagination. Returns providers that come before this provider ID in the
                specified sort order.
            after: Provider ID cursor for pagination. Returns providers that come after this provider ID in the
                specified sort order.
            limit: Maximum number of providers to return (default: 50).
            order: Sort order for providers by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Filter providers by name.
            provider_type: Filter providers by type.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/providers/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "name": name,
                "provider_type": provider_type,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        name: str,
        provider_type: types.ProviderType,
        api_key: str,
        access_key: str | None | Omit = omit,
        region: str | None | Omit = omit,
        base_url: str | None | Omit = omit,
        api_version: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Create Provider.

        Create a new custom provider.

        Args:
            name: The name of the provider.
            provider_type: The type of the provider.
            api_key: API key or secret key used for requests to the provider.
            access_key: Access key used for requests to the provider.
            region: Region used for requests to the provider.
            base_url: Base URL used for requests to the provider.
            api_version: API version used for requests to the provider.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/providers/
        """
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "provider_type": provider_type,
                "api_key": api_key,
                "access_key": access_key,
                "region": region,
                "base_url": base_url,
                "api_version": api_version,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def check(
        self,
        *,
        provider_type: types.ProviderType,
        api_key: str,
        access_key: str | None | Omit = omit,
        region: str | None | Omit = omit,
        base_url: str | None | Omit = omit,
        api_version: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Check Provider.

        Verify the API key and additional parameters for a provider.

        Args:
            provider_type: The type of the provider.
            api_key: API key or secret key used for requests to the provider.
            access_key: Access key used for requests to the provider.
            region: Region used for requests to the provider.
            base_url: Base URL used for requests to the provider.
            api_version: API version used for requests to the provider.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/providers/check
        """
        return self._client.call(
            _CHECK,
            body={
                "provider_type": provider_type,
                "api_key": api_key,
                "access_key": access_key,
                "region": region,
                "base_url": base_url,
                "api_version": api_version,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Provider.

        Delete an existing custom provider.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/providers/{provider_id}
        """
        return self._client.call(
            _DELETE, path={"provider_id": provider_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Retrieve Provider.

        Get a provider by ID.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/providers/{provider_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"provider_id": provider_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        provider_id: str,
        *,
        api_key: str,
        access_key: str | None | Omit = omit,
        region: str | None | Omit = omit,
        base_url: str | None | Omit = omit,
        api_version: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Modify Provider.

        Update an existing custom provider.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.
            api_key: API key or secret key used for requests to the provider.
            access_key: Access key used for requests to the provider.
            region: Region used for requests to the provider.
            base_url: Base URL used for requests to the provider.
            api_version: API version used for requests to the provider.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/providers/{provider_id}
        """
        return self._client.call(
            _UPDATE,
            path={"provider_id": provider_id},
            body={
                "api_key": api_key,
                "access_key": access_key,
                "region": region,
                "base_url": base_url,
                "api_version": api_version,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def check_existing(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Check Existing Provider.

        Verify the API key and additional parameters for an existing provider.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/providers/{provider_id}/check
        """
        return self._client.call(
            _CHECK_EXISTING,
            path={"provider_id": provider_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def refresh(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Refresh Provider Models.

        Refresh models for a BYOK provider by querying the provider's API. Adds new models and removes ones no longer
        available.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/providers/{provider_id}/refresh
        """
        return self._client.call(
            _REFRESH,
            path={"provider_id": provider_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ProvidersForms(Forms[F]):
        list = Formed(ProvidersResource.list)
        create = Formed(ProvidersResource.create)
        check = Formed(ProvidersResource.check)
        delete = Formed(ProvidersResource.delete)
        retrieve = Formed(ProvidersResource.retrieve)
        update = Formed(ProvidersResource.update)
        check_existing = Formed(ProvidersResource.check_existing)
        refresh = Formed(ProvidersResource.refresh)


class AsyncProvidersResource(AsyncResource["ProvidersForms[AsyncRaw]", "ProvidersForms[AsyncStreaming]"]):
    """The calls of `client.providers`."""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        provider_type: types.ProviderType | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Provider]:
        """List Providers.

        Get a list of all custom providers.

        Args:
            before: Provider ID cursor for pagination. Returns providers that come before this provider ID in the
                specified sort order.
            after: Provider ID cursor for pagination. Returns providers that come after this provider ID in the
                specified sort order.
            limit: Maximum number of providers to return (default: 50).
            order: Sort order for providers by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Filter providers by name.
            provider_type: Filter providers by type.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/providers/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "name": name,
                "provider_type": provider_type,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        name: str,
        provider_type: types.ProviderType,
        api_key: str,
        access_key: str | None | Omit = omit,
        region: str | None | Omit = omit,
        base_url: str | None | Omit = omit,
        api_version: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Create Provider.

        Create a new custom provider.

        Args:
            name: The name of the provider.
            provider_type: The type of the provider.
            api_key: API key or secret key used for requests to the provider.
            access_key: Access key used for requests to the provider.
            region: Region used for requests to the provider.
            base_url: Base URL used for requests to the provider.
            api_version: API version used for requests to the provider.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/providers/
        """
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "provider_type": provider_type,
                "api_key": api_key,
                "access_key": access_key,
                "region": region,
                "base_url": base_url,
                "api_version": api_version,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def check(
        self,
        *,
        provider_type: types.ProviderType,
        api_key: str,
        access_key: str | None | Omit = omit,
        region: str | None | Omit = omit,
        base_url: str | None | Omit = omit,
        api_version: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Check Provider.

        Verify the API key and additional parameters for a provider.

        Args:
            provider_type: The type of the provider.
            api_key: API key or secret key used for requests to the provider.
            access_key: Access key used for requests to the provider.
            region: Region used for requests to the provider.
            base_url: Base URL used for requests to the provider.
            api_version: API version used for requests to the provider.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/providers/check
        """
        return await self._client.call(
            _CHECK,
            body={
                "provider_type": provider_type,
                "api_key": api_key,
                "access_key": access_key,
                "region": region,
                "base_url": base_url,
                "api_version": api_version,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Delete Provider.

        Delete an existing custom provider.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/providers/{provider_id}
        """
        return await self._client.call(
            _DELETE, path={"provider_id": provider_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Retrieve Provider.

        Get a provider by ID.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/providers/{provider_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"provider_id": provider_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        provider_id: str,
        *,
        api_key: str,
        access_key: str | None | Omit = omit,
        region: str | None | Omit = omit,
        base_url: str | None | Omit = omit,
        api_version: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Modify Provider.

        Update an existing custom provider.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.
            api_key: API key or secret key used for requests to the provider.
            access_key: Access key used for requests to the provider.
            region: Region used for requests to the provider.
            base_url: Base URL used for requests to the provider.
            api_version: API version used for requests to the provider.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/providers/{provider_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"provider_id": provider_id},
            body={
                "api_key": api_key,
                "access_key": access_key,
                "region": region,
                "base_url": base_url,
                "api_version": api_version,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def check_existing(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Confirmation:
        """Check Existing Provider.

        Verify the API key and additional parameters for an existing provider.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/providers/{provider_id}/check
        """
        return await self._client.call(
            _CHECK_EXISTING,
            path={"provider_id": provider_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def refresh(
        self,
        provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Provider:
        """Refresh Provider Models.

        Refresh models for a BYOK provider by querying the provider's API. Adds new models and removes ones no longer
        available.

        Args:
            provider_id: The ID of the provider in the format 'provider-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/providers/{provider_id}/refresh
        """
        return await self._client.call(
            _REFRESH,
            path={"provider_id": provider_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
