"""The resource `client.archives.passages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_ERRORS = {"422": lambda: models.HTTPValidationError}
_CREATE: Operation[models.Passage] = Operation(
    "POST",
    "/v1/archives/{archive_id}/passages",
    answer=lambda: models.Passage,
    body="json",
    body_required=True,
    body_type=lambda: models.PassageCreateRequest,
    errors=_ERRORS,
)
_CREATE_MANY: Operation[list[models.Passage]] = Operation(
    "POST",
    "/v1/archives/{archive_id}/passages/batch",
    answer=lambda: list[models.Passage],
    body="json",
    body_required=True,
    body_type=lambda: models.PassageBatchCreateRequest,
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/archives/{archive_id}/passages/{passage_id}", errors=_ERRORS)


class PassagesResource(Resource["PassagesForms[Raw]", "PassagesForms[Streaming]"]):
    """The calls of `client.archives.passages`."""

    def create(
        self,
        archive_id: str,
        *,
        text: str,
        metadata: Mapping[str, object] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        created_at: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Passage:
        """Create Passage In Archive.

        Create a new passage in an archive.

        This adds a passage to the archive and creates embeddings for vector storage.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.
            text: The text content of the passage.
            metadata: Optional metadata for the passage.
            tags: Optional tags for categorizing the passage.
            created_at: Optional creation datetime for the passage (ISO 8601 format).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/archives/{archive_id}/passages
        """
        return self._client.call(
            _CREATE,
            path={"archive_id": archive_id},
            body={"text": text, "metadata": metadata, "tags": tags, "created_at": created_at},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create_many(
        self,
        archive_id: str,
        *,
        passages: Sequence[models.PassageCreateRequest | types.PassageCreateRequestParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> list[models.Passage]:
        """Create Passages In Archive.

        Create multiple passages in an archive.

        This adds passages to the archive and creates embeddings for vector storage.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.
            passages: Passages to create in the archive.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/archives/{archive_id}/passages/batch
        """
        return self._client.call(
            _CREATE_MANY,
            path={"archive_id": archive_id},
            body={"passages": passages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        passage_id: str,
        *,
        archive_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Passage From Archive.

        Delete a passage from an archive.

        This permanently removes the passage from both the database and vector storage (if applicable).

        Args:
            passage_id: The ID of the passage in the format 'passage-<uuid4>'.
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/archives/{archive_id}/passages/{passage_id}
        """
        return self._client.call(
            _DELETE,
            path={"archive_id": archive_id, "passage_id": passage_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class PassagesForms(Forms[F]):
        create = Formed(PassagesResource.create)
        create_many = Formed(PassagesResource.create_many)
        delete = Formed(PassagesResource.delete)


class AsyncPassagesResource(AsyncResource["PassagesForms[AsyncRaw]", "PassagesForms[AsyncStreaming]"]):
    """The calls of `client.archives.passages`."""

    async def create(
        self,
        archive_id: str,
        *,
        text: str,
        metadata: Mapping[str, object] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        created_at: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Passage:
        """Create Passage In Archive.

        Create a new passage in an archive.

        This adds a passage to the archive and creates embeddings for vector storage.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.
            text: The text content of the passage.
            metadata: Optional metadata for the passage.
            tags: Optional tags for categorizing the passage.
            created_at: Optional creation datetime for the passage (ISO 8601 format).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/archives/{archive_id}/passages
        """
        return await self._client.call(
            _CREATE,
            path={"archive_id": archive_id},
            body={"text": text, "metadata": metadata, "tags": tags, "created_at": created_at},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create_many(
        self,
        archive_id: str,
        *,
        passages: Sequence[models.PassageCreateRequest | types.PassageCreateRequestParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> list[models.Passage]:
        """Create Passages In Archive.

        Create multiple passages in an archive.

        This adds passages to the archive and creates embeddings for vector storage.

        Args:
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.
            passages: Passages to create in the archive.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/archives/{archive_id}/passages/batch
        """
        return await self._client.call(
            _CREATE_MANY,
            path={"archive_id": archive_id},
            body={"passages": passages},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        passage_id: str,
        *,
        archive_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Passage From Archive.

        Delete a passage from an archive.

        This permanently removes the passage from both the database and vector storage (if applicable).

        Args:
            passage_id: The ID of the passage in the format 'passage-<uuid4>'.
            archive_id: The ID of the archive in the format 'archive-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/archives/{archive_id}/passages/{passage_id}
        """
        return await self._client.call(
            _DELETE,
            path={"archive_id": archive_id, "passage_id": passage_id},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
