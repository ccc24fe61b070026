"""The resource `client.steps.feedback`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_CREATE: Operation[models.Step] = Operation(
    "PATCH",
    "/v1/steps/{step_id}/feedback",
    answer=lambda: models.Step,
    body="json",
    body_required=True,
    body_type=lambda: models.ModifyFeedbackRequest,
    errors={"422": lambda: models.HTTPValidationError},
)


class FeedbackResource(Resource["FeedbackForms[Raw]", "FeedbackForms[Streaming]"]):
    """The calls of `client.steps.feedback`."""

    def create(
        self,
        step_id: str,
        *,
        feedback: types.FeedbackType | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Step:
        """Modify Feedback For Step.

        Modify feedback for a given step.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.
            feedback: Whether this feedback is positive or negative.
            tags: Feedback tags to add to the step.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/steps/{step_id}/feedback
        """
        return self._client.call(
            _CREATE,
            path={"step_id": step_id},
            body={"feedback": feedback, "tags": tags},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class FeedbackForms(Forms[F]):
        create = Formed(FeedbackResource.create)


class AsyncFeedbackResource(AsyncResource["FeedbackForms[AsyncRaw]", "FeedbackForms[AsyncStreaming]"]):
    """The calls of `client.steps.feedback`."""

    async def create(
        self,
        step_id: str,
        *,
        feedback: types.FeedbackType | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Step:
        """Modify Feedback For Step.

        Modify feedback for a given step.

        Args:
            step_id: The ID of the step in the format 'step-<uuid4>'.
            feedback: Whether this feedback is positive or negative.
            tags: Feedback tags to add to the step.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/steps/{step_id}/feedback
        """
        return await self._client.call(
            _CREATE,
            path={"step_id": step_id},
            body={"feedback": feedback, "tags": tags},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
