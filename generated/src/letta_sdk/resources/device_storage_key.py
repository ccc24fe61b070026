"""The resource `client.device_storage_key`."""

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

_RETRIEVE: Operation[models.DeviceStorageGetDeviceStorageKeyResponse] = Operation(
    "GET", "/v1/device-storage-key", answer=lambda: models.DeviceStorageGetDeviceStorageKeyResponse
)


class DeviceStorageKeyResource(Resource["DeviceStorageKeyForms[Raw]", "DeviceStorageKeyForms[Streaming]"]):
    """The calls of `client.device_storage_key`."""

    def retrieve(
        self,
        *,
        device_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.DeviceStorageGetDeviceStorageKeyResponse:
        """Get Device Storage Key.

        Returns an HMAC-derived AES-256-GCM key scoped to the authenticated user and device. Used to encrypt/decrypt
        local IndexedDB caches on the client.

        GET /v1/device-storage-key
        """
        return self._client.call(
            _RETRIEVE, query={"deviceId": device_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class DeviceStorageKeyForms(Forms[F]):
        retrieve = Formed(DeviceStorageKeyResource.retrieve)


class AsyncDeviceStorageKeyResource(
    AsyncResource["DeviceStorageKeyForms[AsyncRaw]", "DeviceStorageKeyForms[AsyncStreaming]"]
):
    """The calls of `client.device_storage_key`."""

    async def retrieve(
        self,
        *,
        device_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.DeviceStorageGetDeviceStorageKeyResponse:
        """Get Device Storage Key.

        Returns an HMAC-derived AES-256-GCM key scoped to the authenticated user and device. Used to encrypt/decrypt
        local IndexedDB caches on the client.

        GET /v1/device-storage-key
        """
        return await self._client.call(
            _RETRIEVE, query={"deviceId": device_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )
