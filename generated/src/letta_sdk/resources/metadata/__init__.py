"""The resource `client.metadata`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.metadata.balance import AsyncBalanceResource, BalanceForms, BalanceResource
    from letta_sdk.resources.metadata.feedback import AsyncFeedbackResource, FeedbackForms, FeedbackResource
    from letta_sdk.resources.metadata.status import AsyncStatusResource, StatusForms, StatusResource
    from letta_sdk.resources.metadata.telemetry import AsyncTelemetryResource, TelemetryForms, TelemetryResource
    from letta_sdk.resources.metadata.user import AsyncUserResource, UserForms, UserResource


class MetadataResource(Resource["MetadataForms[Raw]", "MetadataForms[Streaming]"]):
    """The calls of `client.metadata`."""

    @cached_property
    def balance(self) -> BalanceResource:
        """`client.metadata.balance`"""
        from letta_sdk.resources.metadata.balance import BalanceResource

        return BalanceResource(self._client)

    @cached_property
    def feedback(self) -> FeedbackResource:
        """`client.metadata.feedback`"""
        from letta_sdk.resources.metadata.feedback import FeedbackResource

        return FeedbackResource(self._client)

    @cached_property
    def status(self) -> StatusResource:
        """`client.metadata.status`"""
        from letta_sdk.resources.metadata.status import StatusResource

        return StatusResource(self._client)

    @cached_property
    def telemetry(self) -> TelemetryResource:
        """`client.metadata.telemetry`"""
        from letta_sdk.resources.metadata.telemetry import TelemetryResource

        return TelemetryResource(self._client)

    @cached_property
    def user(self) -> UserResource:
        """`client.metadata.user`"""
        from letta_sdk.resources.metadata.user import UserResource

        return UserResource(self._client)


if TYPE_CHECKING:

    class MetadataForms(Forms[F]):
        balance: BalanceForms[F]
        feedback: FeedbackForms[F]
        status: StatusForms[F]
        telemetry: TelemetryForms[F]
        user: UserForms[F]


class AsyncMetadataResource(AsyncResource["MetadataForms[AsyncRaw]", "MetadataForms[AsyncStreaming]"]):
    """The calls of `client.metadata`."""

    @cached_property
    def balance(self) -> AsyncBalanceResource:
        """`client.metadata.balance`"""
        from letta_sdk.resources.metadata.balance import AsyncBalanceResource

        return AsyncBalanceResource(self._client)

    @cached_property
    def feedback(self) -> AsyncFeedbackResource:
        """`client.metadata.feedback`"""
        from letta_sdk.resources.metadata.feedback import AsyncFeedbackResource

        return AsyncFeedbackResource(self._client)

    @cached_property
    def status(self) -> AsyncStatusResource:
        """`client.metadata.status`"""
        from letta_sdk.resources.metadata.status import AsyncStatusResource

        return AsyncStatusResource(self._client)

    @cached_property
    def telemetry(self) -> AsyncTelemetryResource:
        """`client.metadata.telemetry`"""
        from letta_sdk.resources.metadata.telemetry import AsyncTelemetryResource

        return AsyncTelemetryResource(self._client)

    @cached_property
    def user(self) -> AsyncUserResource:
        """`client.metadata.user`"""
        from letta_sdk.resources.metadata.user import AsyncUserResource

        return AsyncUserResource(self._client)
