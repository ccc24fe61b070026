"""The resource `client.jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.jobs.active import ActiveForms, ActiveResource, AsyncActiveResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Job] = Operation(
    "GET",
    "/v1/jobs/",
    answer=lambda: models.Job,
    errors=_ERRORS,
    page=Cursor(
        "",
        after="after",
        before="before",
        limit="limit",
        onward=(Onward("before", when={"ascending": False}), Onward("after", when={"order": "asc"}), Onward("before")),
    ),
)
_DELETE: Operation[models.Job] = Operation("DELETE", "/v1/jobs/{job_id}", answer=lambda: models.Job, errors=_ERRORS)
_RETRIEVE: Operation[models.Job] = Operation("GET", "/v1/jobs/{job_id}", answer=lambda: models.Job, errors=_ERRORS)
_CANCEL: Operation[models.Job] = Operation(
    "PATCH", "/v1/jobs/{job_id}/cancel", answer=lambda: models.Job, errors=_ERRORS
)


class JobsResource(Resource["JobsForms[Raw]", "JobsForms[Streaming]"]):
    """The calls of `client.jobs`."""

    active: Child[ActiveResource] = Child(".active", "ActiveResource")
    """`client.jobs.active`"""

    def list(
        self,
        *,
        source_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        active: bool | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Job]:
        """List Jobs.

        List all jobs.

        Args:
            source_id: Deprecated: Use `folder_id` parameter instead. Only list jobs associated with the source.
            before: Job ID cursor for pagination. Returns jobs that come before this job ID in the specified sort order.
            after: Job ID cursor for pagination. Returns jobs that come after this job ID in the specified sort order.
            limit: Maximum number of jobs to return (default: 100).
            order: Sort order for jobs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            active: Filter for active jobs. (default: False).
            ascending: Deprecated. Whether to sort jobs oldest to newest (True, default) or newest to oldest (False).
                Deprecated in favor of order field.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/jobs/
        """
        return self._client.page(
            _LIST,
            query={
                "source_id": source_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "active": active,
                "ascending": ascending,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Job:
        """Delete Job.

        Delete a job by its job_id.

        Args:
            job_id: The ID of the job in the format 'job-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/jobs/{job_id}
        """
        return self._client.call(
            _DELETE, path={"job_id": job_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Job:
        """Retrieve Job.

        Get the status of a job.

        Args:
            job_id: The ID of the job in the format 'job-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/jobs/{job_id}
        """
        return self._client.call(
            _RETRIEVE, path={"job_id": job_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def cancel(
        self,
        job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Job:
        """Cancel Job.

        Cancel a job by its job_id.

        This endpoint marks a job as cancelled, which will cause any associated agent execution to terminate as soon as
        possible.

        Args:
            job_id: The ID of the job in the format 'job-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/jobs/{job_id}/cancel
        """
        return self._client.call(
            _CANCEL, path={"job_id": job_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )


if TYPE_CHECKING:

    class JobsForms(Forms[F]):
        active: ActiveForms[F]
        list = Formed(JobsResource.list)
        delete = Formed(JobsResource.delete)
        retrieve = Formed(JobsResource.retrieve)
        cancel = Formed(JobsResource.cancel)


class AsyncJobsResource(AsyncResource["JobsForms[AsyncRaw]", "JobsForms[AsyncStreaming]"]):
    """The calls of `client.jobs`."""

    active: Child[AsyncActiveResource] = Child(".active", "AsyncActiveResource")
    """`client.jobs.active`"""

    def list(
        self,
        *,
        source_id: str | None | Omit = omit,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        active: bool | Omit = omit,
        ascending: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Job]:
        """List Jobs.

        List all jobs.

        Args:
            source_id: Deprecated: Use `folder_id` parameter instead. Only list jobs associated with the source.
            before: Job ID cursor for pagination. Returns jobs that come before this job ID in the specified sort order.
            after: Job ID cursor for pagination. Returns jobs that come after this job ID in the specified sort order.
            limit: Maximum number of jobs to return (default: 100).
            order: Sort order for jobs by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            active: Filter for active jobs. (default: False).
            ascending: Deprecated. Whether to sort jobs oldest to newest (True, default) or newest to oldest (False).
                Deprecated in favor of order field.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/jobs/
        """
        return self._client.page(
            _LIST,
            query={
                "source_id": source_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "active": active,
                "ascending": ascending,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Job:
        """Delete Job.

        Delete a job by its job_id.

        Args:
            job_id: The ID of the job in the format 'job-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/jobs/{job_id}
        """
        return await self._client.call(
            _DELETE, path={"job_id": job_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Job:
        """Retrieve Job.

        Get the status of a job.

        Args:
            job_id: The ID of the job in the format 'job-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/jobs/{job_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"job_id": job_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def cancel(
        self,
        job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Job:
        """Cancel Job.

        Cancel a job by its job_id.

        This endpoint marks a job as cancelled, which will cause any associated agent execution to terminate as soon as
        possible.

        Args:
            job_id: The ID of the job in the format 'job-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/jobs/{job_id}/cancel
        """
        return await self._client.call(
            _CANCEL, path={"job_id": job_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )
