"""The resource `client.metadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Forms, Raw, Streaming
    from letta_sdk.resources.metadata.balance import AsyncBalanceResource, BalanceForms, BalanceResource
    from letta_sdk.resources.metadata.feedback import AsyncFeedbackResource, FeedbackForms, FeedbackResource
    from letta_sdk.resources.metadata.status import AsyncStatusResource, StatusForms, StatusResource
    from letta_sdk.resources.metadata.telemetry import AsyncTelemetryResource, TelemetryForms, TelemetryResource
    from letta_sdk.resources.metadata.user import AsyncUserResource, UserForms, UserResource


class MetadataResource(Resource["MetadataForms[Raw]", "MetadataForms[Streaming]"]):
    """The calls of `client.metadata`."""

    balance: Child[BalanceResource] = Child(".balance", "BalanceResource")
    """`client.metadata.balance`"""
    feedback: Child[FeedbackResource] = Child(".feedback", "FeedbackResource")
    """`client.metadata.feedback`"""
    status: Child[StatusResource] = Child(".status", "StatusResource")
    """`client.metadata.status`"""
    telemetry: Child[TelemetryResource] = Child(".telemetry", "TelemetryResource")
    """`client.metadata.telemetry`"""
    user: Child[UserResource] = Child(".user", "UserResource")
    """`client.metadata.user`"""


if TYPE_CHECKING:

    class MetadataForms(Forms[F]):
        balance: BalanceForms[F]
        feedback: FeedbackForms[F]
        status: StatusForms[F]
        telemetry: TelemetryForms[F]
        user: UserForms[F]


class AsyncMetadataResource(AsyncResource["MetadataForms[AsyncRaw]", "MetadataForms[AsyncStreaming]"]):
    """The calls of `client.metadata`."""

    balance: Child[AsyncBalanceResource] = Child(".balance", "AsyncBalanceResource")
    """`client.metadata.balance`"""
    feedback: Child[AsyncFeedbackResource] = Child(".feedback", "AsyncFeedbackResource")
    """`client.metadata.feedback`"""
    status: Child[AsyncStatusResource] = Child(".status", "AsyncStatusResource")
    """`client.metadata.status`"""
    telemetry: Child[AsyncTelemetryResource] = Child(".telemetry", "AsyncTelemetryResource")
    """`client.metadata.telemetry`"""
    user: Child[AsyncUserResource] = Child(".user", "AsyncUserResource")
    """`client.metadata.user`"""
