"""The resource `client.metadata.feedback`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CREATE: Operation[models.MetadataSendFeedbackResponse] = Operation(
    "POST",
    "/v1/metadata/feedback",
    answer=lambda: models.MetadataSendFeedbackResponse,
    body="json",
    body_required=True,
    body_type=lambda: models.MetadataSendFeedbackRequest,
)


class FeedbackResource(Resource["FeedbackForms[Raw]", "FeedbackForms[Streaming]"]):
    """The calls of `client.metadata.feedback`."""

    def create(
        self,
        *,
        message: str,
        feature: Literal["letta-code", "sdk"] | Omit = omit,
        agent_id: str | Omit = omit,
        session_id: str | Omit = omit,
        version: str | Omit = omit,
        platform: str | Omit = omit,
        settings: str | Omit = omit,
        local_time: str | Omit = omit,
        device_type: str | Omit = omit,
        cwd: str | Omit = omit,
        total_api_ms: float | Omit = omit,
        total_wall_ms: float | Omit = omit,
        step_count: float | Omit = omit,
        prompt_tokens: float | Omit = omit,
        completion_tokens: float | Omit = omit,
        total_tokens: float | Omit = omit,
        cached_input_tokens: float | Omit = omit,
        cache_write_tokens: float | Omit = omit,
        reasoning_tokens: float | Omit = omit,
        context_tokens: float | Omit = omit,
        agent_name: str | Omit = omit,
        agent_description: str | Omit = omit,
        model: str | Omit = omit,
        billing_tier: str | Omit = omit,
        recent_chunks: Sequence[Mapping[str, object]] | Omit = omit,
        debug_log_tail: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataSendFeedbackResponse:
        """Send user feedback.

        Send feedback from users to improve our services.

        Args:
            feature: Default: 'letta-code'.

        POST /v1/metadata/feedback
        """
        return self._client.call(
            _CREATE,
            body={
                "message": message,
                "feature": feature,
                "agent_id": agent_id,
                "session_id": session_id,
                "version": version,
                "platform": platform,
                "settings": settings,
                "local_time": local_time,
                "device_type": device_type,
                "cwd": cwd,
                "total_api_ms": total_api_ms,
                "total_wall_ms": total_wall_ms,
                "step_count": step_count,
                "prompt_tokens": prompt_tokens,
                "completion_tokens": completion_tokens,
                "total_tokens": total_tokens,
                "cached_input_tokens": cached_input_tokens,
                "cache_write_tokens": cache_write_tokens,
                "reasoning_tokens": reasoning_tokens,
                "context_tokens": context_tokens,
                "agent_name": agent_name,
                "agent_description": agent_description,
                "model": model,
                "billing_tier": billing_tier,
                "recent_chunks": recent_chunks,
                "debug_log_tail": debug_log_tail,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class FeedbackForms(Forms[F]):
        create = Formed(FeedbackResource.create)


class AsyncFeedbackResource(AsyncResource["FeedbackForms[AsyncRaw]", "FeedbackForms[AsyncStreaming]"]):
    """The calls of `client.metadata.feedback`."""

    async def create(
        self,
        *,
        message: str,
        feature: Literal["letta-code", "sdk"] | Omit = omit,
        agent_id: str | Omit = omit,
        session_id: str | Omit = omit,
        version: str | Omit = omit,
        platform: str | Omit = omit,
        settings: str | Omit = omit,
        local_time: str | Omit = omit,
        device_type: str | Omit = omit,
        cwd: str | Omit = omit,
        total_api_ms: float | Omit = omit,
        total_wall_ms: float | Omit = omit,
        step_count: float | Omit = omit,
        prompt_tokens: float | Omit = omit,
        completion_tokens: float | Omit = omit,
        total_tokens: float | Omit = omit,
        cached_input_tokens: float | Omit = omit,
        cache_write_tokens: float | Omit = omit,
        reasoning_tokens: float | Omit = omit,
        context_tokens: float | Omit = omit,
        agent_name: str | Omit = omit,
        agent_description: str | Omit = omit,
        model: str | Omit = omit,
        billing_tier: str | Omit = omit,
        recent_chunks: Sequence[Mapping[str, object]] | Omit = omit,
        debug_log_tail: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.MetadataSendFeedbackResponse:
        """Send user feedback.

        Send feedback from users to improve our services.

        Args:
            feature: Default: 'letta-code'.

        POST /v1/metadata/feedback
        """
        return await self._client.call(
            _CREATE,
            body={
                "message": message,
                "feature": feature,
                "agent_id": agent_id,
                "session_id": session_id,
                "version": version,
                "platform": platform,
                "settings": settings,
                "local_time": local_time,
                "device_type": device_type,
                "cwd": cwd,
                "total_api_ms": total_api_ms,
                "total_wall_ms": total_wall_ms,
                "step_count": step_count,
                "prompt_tokens": prompt_tokens,
                "completion_tokens": completion_tokens,
                "total_tokens": total_tokens,
                "cached_input_tokens": cached_input_tokens,
                "cache_write_tokens": cache_write_tokens,
                "reasoning_tokens": reasoning_tokens,
                "context_tokens": context_tokens,
                "agent_name": agent_name,
                "agent_description": agent_description,
                "model": model,
                "billing_tier": billing_tier,
                "recent_chunks": recent_chunks,
                "debug_log_tail": debug_log_tail,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
