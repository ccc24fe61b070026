"""The resource `client.sources.metadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_RETRIEVE: Operation[models.OrganizationSourcesStats] = Operation(
    "GET",
    "/v1/sources/metadata",
    answer=lambda: models.OrganizationSourcesStats,
    errors={"422": lambda: models.HTTPValidationError},
)


class MetadataResource(Resource["MetadataForms[Raw]", "MetadataForms[Streaming]"]):
    """The calls of `client.sources.metadata`."""

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        *,
        include_detailed_per_source_metadata: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.OrganizationSourcesStats:
        """Get Sources Metadata.

        Get aggregated metadata for all sources in an organization.

        Returns structured metadata including:
        - Total number of sources
        - Total number of files across all sources
        - Total size of all files
        - Per-source breakdown with file details (file_name, file_size per file) if include_detailed_per_source_metadata
          is True

        Args:
            include_detailed_per_source_metadata: Default: False.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/metadata
        """
        return self._client.call(
            _RETRIEVE,
            query={"include_detailed_per_source_metadata": include_detailed_per_source_metadata},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class MetadataForms(Forms[F]):
        retrieve = Formed(MetadataResource.retrieve)


class AsyncMetadataResource(AsyncResource["MetadataForms[AsyncRaw]", "MetadataForms[AsyncStreaming]"]):
    """The calls of `client.sources.metadata`."""

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        *,
        include_detailed_per_source_metadata: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.OrganizationSourcesStats:
        """Get Sources Metadata.

        Get aggregated metadata for all sources in an organization.

        Returns structured metadata including:
        - Total number of sources
        - Total number of files across all sources
        - Total size of all files
        - Per-source breakdown with file details (file_name, file_size per file) if include_detailed_per_source_metadata
          is True

        Args:
            include_detailed_per_source_metadata: Default: False.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/metadata
        """
        return await self._client.call(
            _RETRIEVE,
            query={"include_detailed_per_source_metadata": include_detailed_per_source_metadata},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
