"""The resource `client.sources.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from letta_sdk import models
from letta_sdk._files import FileInput
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from letta_sdk._options import Timeout

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.FileMetadata] = Operation(
    "GET",
    "/v1/sources/{source_id}/files",
    answer=lambda: models.FileMetadata,
    errors=_ERRORS,
    page=Cursor("", after="after", limit="limit"),
)
_RETRIEVE: Operation[models.FileMetadata] = Operation(
    "GET", "/v1/sources/{source_id}/files/{file_id}", answer=lambda: models.FileMetadata, errors=_ERRORS
)
_UPLOAD: Operation[models.FileMetadata] = Operation(
    "POST",
    "/v1/sources/{source_id}/upload",
    answer=lambda: models.FileMetadata,
    body="multipart",
    body_required=True,
    files=("file",),
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/sources/{source_id}/{file_id}", errors=_ERRORS)


class FilesResource(Resource["FilesForms[Raw]", "FilesForms[Streaming]"]):
    """The calls of `client.sources.files`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        source_id: str,
        *,
        limit: int | Omit = omit,
        after: str | None | Omit = omit,
        include_content: bool | Omit = omit,
        check_status_updates: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.FileMetadata]:
        """List Source Files.

        List paginated files associated with a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            limit: Number of files to return (default: 1000).
            after: Pagination cursor to fetch the next set of results.
            include_content: Whether to include full file content (default: False).
            check_status_updates: Whether to check and update file processing status (from the vector db service). If
                False, will not fetch and update the status, which may lead to performance gains. (default: True).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/files
        """
        return self._client.page(
            _LIST,
            path={"source_id": source_id},
            query={
                "limit": limit,
                "after": after,
                "include_content": include_content,
                "check_status_updates": check_status_updates,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def retrieve(
        self,
        file_id: str,
        *,
        source_id: str,
        include_content: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Get File Metadata.

        Retrieve metadata for a specific file by its ID.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            source_id: The ID of the source in the format 'source-<uuid4>'.
            include_content: Whether to include full file content (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/files/{file_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"source_id": source_id, "file_id": file_id},
            query={"include_content": include_content},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def upload(
        self,
        source_id: str,
        *,
        file: FileInput,
        duplicate_handling: types.DuplicateFileHandling | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Upload File To Source.

        Upload a file to a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            duplicate_handling: How to handle duplicate filenames (default: 'suffix').
            name: Optional custom name to override the uploaded file's name.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/sources/{source_id}/upload
        """
        return self._client.call(
            _UPLOAD,
            path={"source_id": source_id},
            query={"duplicate_handling": duplicate_handling, "name": name},
            body={"file": file},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def delete(
        self,
        file_id: str,
        *,
        source_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete File From Source.

        Delete a data source.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/sources/{source_id}/{file_id}
        """
        return self._client.call(
            _DELETE,
            path={"source_id": source_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class FilesForms(Forms[F]):
        list = Formed(FilesResource.list)
        retrieve = Formed(FilesResource.retrieve)
        upload = Formed(FilesResource.upload)
        delete = Formed(FilesResource.delete)


class AsyncFilesResource(AsyncResource["FilesForms[AsyncRaw]", "FilesForms[AsyncStreaming]"]):
    """The calls of `client.sources.files`."""

    @deprecated("the API marks this operation as deprecated")
    def list(
        self,
        source_id: str,
        *,
        limit: int | Omit = omit,
        after: str | None | Omit = omit,
        include_content: bool | Omit = omit,
        check_status_updates: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.FileMetadata]:
        """List Source Files.

        List paginated files associated with a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            limit: Number of files to return (default: 1000).
            after: Pagination cursor to fetch the next set of results.
            include_content: Whether to include full file content (default: False).
            check_status_updates: Whether to check and update file processing status (from the vector db service). If
                False, will not fetch and update the status, which may lead to performance gains. (default: True).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/files
        """
        return self._client.page(
            _LIST,
            path={"source_id": source_id},
            query={
                "limit": limit,
                "after": after,
                "include_content": include_content,
                "check_status_updates": check_status_updates,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def retrieve(
        self,
        file_id: str,
        *,
        source_id: str,
        include_content: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Get File Metadata.

        Retrieve metadata for a specific file by its ID.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            source_id: The ID of the source in the format 'source-<uuid4>'.
            include_content: Whether to include full file content (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/sources/{source_id}/files/{file_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"source_id": source_id, "file_id": file_id},
            query={"include_content": include_content},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def upload(
        self,
        source_id: str,
        *,
        file: FileInput,
        duplicate_handling: types.DuplicateFileHandling | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Upload File To Source.

        Upload a file to a data source.

        Args:
            source_id: The ID of the source in the format 'source-<uuid4>'.
            duplicate_handling: How to handle duplicate filenames (default: 'suffix').
            name: Optional custom name to override the uploaded file's name.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/sources/{source_id}/upload
        """
        return await self._client.call(
            _UPLOAD,
            path={"source_id": source_id},
            query={"duplicate_handling": duplicate_handling, "name": name},
            body={"file": file},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def delete(
        self,
        file_id: str,
        *,
        source_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete File From Source.

        Delete a data source.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            source_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/sources/{source_id}/{file_id}
        """
        return await self._client.call(
            _DELETE,
            path={"source_id": source_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
