"""The resource `client.folders.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._files import FileInput
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
_LIST: Operation[models.FileMetadata] = Operation(
    "GET",
    "/v1/folders/{folder_id}/files",
    answer=lambda: models.FileMetadata,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after", until="before"),)),
)
_RETRIEVE: Operation[models.FileMetadata] = Operation(
    "GET", "/v1/folders/{folder_id}/files/{file_id}", answer=lambda: models.FileMetadata, errors=_ERRORS
)
_UPLOAD: Operation[models.FileMetadata] = Operation(
    "POST",
    "/v1/folders/{folder_id}/upload",
    answer=lambda: models.FileMetadata,
    body="multipart",
    body_required=True,
    files=("file",),
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/folders/{folder_id}/{file_id}", errors=_ERRORS)


class FilesResource(Resource["FilesForms[Raw]", "FilesForms[Streaming]"]):
    """The calls of `client.folders.files`."""

    def list(
        self,
        folder_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        include_content: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.FileMetadata]:
        """List Files For Folder.

        List paginated files associated with a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            before: File ID cursor for pagination. Returns files that come before this file ID in the specified sort
                order.
            after: File ID cursor for pagination. Returns files that come after this file ID in the specified sort
                order.
            limit: Maximum number of files to return (default: 1000).
            order: Sort order for files by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            include_content: Whether to include full file content (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/files
        """
        return self._client.page(
            _LIST,
            path={"folder_id": folder_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "include_content": include_content,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        file_id: str,
        *,
        folder_id: str,
        include_content: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Retrieve File.

        Retrieve a file from a folder by ID.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            include_content: Whether to include full file content (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/files/{file_id}
        """
        return self._client.call(
            _RETRIEVE,
            path={"folder_id": folder_id, "file_id": file_id},
            query={"include_content": include_content},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def upload(
        self,
        folder_id: str,
        *,
        file: FileInput,
        duplicate_handling: types.DuplicateFileHandling | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Upload File To Folder.

        Upload a file to a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            duplicate_handling: How to handle duplicate filenames (default: 'suffix').
            name: Optional custom name to override the uploaded file's name.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/folders/{folder_id}/upload
        """
        return self._client.call(
            _UPLOAD,
            path={"folder_id": folder_id},
            query={"duplicate_handling": duplicate_handling, "name": name},
            body={"file": file},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        file_id: str,
        *,
        folder_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete File From Folder.

        Delete a file from a folder.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            folder_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/folders/{folder_id}/{file_id}
        """
        return self._client.call(
            _DELETE,
            path={"folder_id": folder_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class FilesForms(Forms[F]):
        list = Formed(FilesResource.list)
        retrieve = Formed(FilesResource.retrieve)
        upload = Formed(FilesResource.upload)
        delete = Formed(FilesResource.delete)


class AsyncFilesResource(AsyncResource["FilesForms[AsyncRaw]", "FilesForms[AsyncStreaming]"]):
    """The calls of `client.folders.files`."""

    def list(
        self,
        folder_id: str,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        include_content: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.FileMetadata]:
        """List Files For Folder.

        List paginated files associated with a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            before: File ID cursor for pagination. Returns files that come before this file ID in the specified sort
                order.
            after: File ID cursor for pagination. Returns files that come after this file ID in the specified sort
                order.
            limit: Maximum number of files to return (default: 1000).
            order: Sort order for files by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            include_content: Whether to include full file content (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/files
        """
        return self._client.page(
            _LIST,
            path={"folder_id": folder_id},
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "include_content": include_content,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        folder_id: str,
        include_content: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Retrieve File.

        Retrieve a file from a folder by ID.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            include_content: Whether to include full file content (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/folders/{folder_id}/files/{file_id}
        """
        return await self._client.call(
            _RETRIEVE,
            path={"folder_id": folder_id, "file_id": file_id},
            query={"include_content": include_content},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def upload(
        self,
        folder_id: str,
        *,
        file: FileInput,
        duplicate_handling: types.DuplicateFileHandling | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.FileMetadata:
        """Upload File To Folder.

        Upload a file to a data folder.

        Args:
            folder_id: The ID of the source in the format 'source-<uuid4>'.
            duplicate_handling: How to handle duplicate filenames (default: 'suffix').
            name: Optional custom name to override the uploaded file's name.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/folders/{folder_id}/upload
        """
        return await self._client.call(
            _UPLOAD,
            path={"folder_id": folder_id},
            query={"duplicate_handling": duplicate_handling, "name": name},
            body={"file": file},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        file_id: str,
        *,
        folder_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete File From Folder.

        Delete a file from a folder.

        Args:
            file_id: The ID of the file in the format 'file-<uuid4>'.
            folder_id: The ID of the source in the format 'source-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/folders/{folder_id}/{file_id}
        """
        return await self._client.call(
            _DELETE,
            path={"folder_id": folder_id, "file_id": file_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
