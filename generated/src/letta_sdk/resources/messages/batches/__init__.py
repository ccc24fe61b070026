"""The resource `client.messages.batches`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.messages.batches.messages import AsyncMessagesResource, MessagesForms, MessagesResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.BatchJob] = Operation(
    "GET",
    "/v1/messages/batches",
    answer=lambda: models.BatchJob,
    errors=_ERRORS,
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("after", when={"order": "asc"}), Onward("before")),
    ),
)
_CREATE: Operation[models.BatchJob] = Operation(
    "POST",
    "/v1/messages/batches",
    answer=lambda: models.BatchJob,
    body="json",
    body_required=True,
    body_type=lambda: models.CreateBatch,
    errors=_ERRORS,
)
_RETRIEVE: Operation[models.BatchJob] = Operation(
    "GET", "/v1/messages/batches/{batch_id}", answer=lambda: models.BatchJob, errors=_ERRORS
)
_CANCEL: Operation[None] = Operation("PATCH", "/v1/messages/batches/{batch_id}/cancel", errors=_ERRORS)


class BatchesResource(Resource["BatchesForms[Raw]", "BatchesForms[Streaming]"]):
    """The calls of `client.messages.batches`."""

    messages: Child[MessagesResource] = Child(".messages", "MessagesResource")
    """`client.messages.batches.messages`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.BatchJob]:
        """List Batches.

        List all batch runs.

        Args:
            before: Job ID cursor for pagination. Returns jobs that come before this job ID in the specified sort order.
            after: Job ID cursor for pagination. Returns jobs that come after this job ID in the specified sort order.
            limit: Maximum number of jobs to return (default: 100).
            order: Sort order for jobs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/batches
        """
        return self._client.page(
            _LIST,
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        requests: Sequence[models.LettaBatchRequest | types.LettaBatchRequestParam],
        callback_url: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BatchJob:
        """Create Batch.

        Submit a batch of agent runs for asynchronous processing.

        Creates a job that will fan out messages to all listed agents and process them in parallel. The request will be
        rejected if it exceeds 256MB.

        Args:
            requests: List of requests to be processed in batch.
            callback_url: Optional URL to call via POST when the batch completes. The callback payload will be a JSON
                object with the following fields: {'job_id': string, 'status': string, 'completed_at': string}. Where
                'job_id' is the unique batch job identifier, 'status' is the final batch status (e.g., 'completed',
                'failed'), and 'completed_at' is an ISO 8601 timestamp indicating when the batch job completed.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/messages/batches
        """
        return self._client.call(
            _CREATE,
            body={"requests": requests, "callback_url": callback_url},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BatchJob:
        """Retrieve Batch.

        Retrieve the status and details of a batch run.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/batches/{batch_id}
        """
        return self._client.call(
            _RETRIEVE, path={"batch_id": batch_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Cancel Batch.

        Cancel a batch run.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/messages/batches/{batch_id}/cancel
        """
        return self._client.call(
            _CANCEL, path={"batch_id": batch_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class BatchesForms(Forms[F]):
        messages: MessagesForms[F]
        list = Formed(BatchesResource.list)
        create = Formed(BatchesResource.create)
        retrieve = Formed(BatchesResource.retrieve)
        cancel = Formed(BatchesResource.cancel)


class AsyncBatchesResource(AsyncResource["BatchesForms[AsyncRaw]", "BatchesForms[AsyncStreaming]"]):
    """The calls of `client.messages.batches`."""

    messages: Child[AsyncMessagesResource] = Child(".messages", "AsyncMessagesResource")
    """`client.messages.batches.messages`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.BatchJob]:
        """List Batches.

        List all batch runs.

        Args:
            before: Job ID cursor for pagination. Returns jobs that come before this job ID in the specified sort order.
            after: Job ID cursor for pagination. Returns jobs that come after this job ID in the specified sort order.
            limit: Maximum number of jobs to return (default: 100).
            order: Sort order for jobs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/batches
        """
        return self._client.page(
            _LIST,
            query={"before": before, "after": after, "limit": limit, "order": order, "order_by": order_by},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        requests: Sequence[models.LettaBatchRequest | types.LettaBatchRequestParam],
        callback_url: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BatchJob:
        """Create Batch.

        Submit a batch of agent runs for asynchronous processing.

        Creates a job that will fan out messages to all listed agents and process them in parallel. The request will be
        rejected if it exceeds 256MB.

        Args:
            requests: List of requests to be processed in batch.
            callback_url: Optional URL to call via POST when the batch completes. The callback payload will be a JSON
                object with the following fields: {'job_id': string, 'status': string, 'completed_at': string}. Where
                'job_id' is the unique batch job identifier, 'status' is the final batch status (e.g., 'completed',
                'failed'), and 'completed_at' is an ISO 8601 timestamp indicating when the batch job completed.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/messages/batches
        """
        return await self._client.call(
            _CREATE,
            body={"requests": requests, "callback_url": callback_url},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.BatchJob:
        """Retrieve Batch.

        Retrieve the status and details of a batch run.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/messages/batches/{batch_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"batch_id": batch_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Cancel Batch.

        Cancel a batch run.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/messages/batches/{batch_id}/cancel
        """
        return await self._client.call(
            _CANCEL, path={"batch_id": batch_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )
