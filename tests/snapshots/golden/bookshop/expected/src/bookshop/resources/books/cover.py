"""The resource `client.books.cover`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookshop import models
from bookshop._files import FileInput
from bookshop._omit import Omit, omit
from bookshop._operation import Operation
from bookshop._options import Body, Headers, Options, Query
from bookshop._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from bookshop._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from bookshop._options import Timeout

_RETRIEVE: Operation[bytes] = Operation("GET", "/books/{book_id}/cover", answer=lambda: bytes, answer_as="binary")
_UPSERT: Operation[models.PutCoverResponse] = Operation(
    "PUT",
    "/books/{book_id}/cover",
    answer=lambda: models.PutCoverResponse,
    body="multipart",
    body_required=True,
    files=("file",),
)


class CoverResource(Resource["CoverForms[Raw]", "CoverForms[Streaming]"]):
    """The calls of `client.books.cover`."""

    def retrieve(
        self,
        book_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> bytes:
        """Get cover.

        GET /books/{book_id}/cover
        """
        return self._client.call(
            _RETRIEVE, path={"book_id": book_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def upsert(
        self,
        book_id: int,
        *,
        file: FileInput,
        caption: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PutCoverResponse:
        """Put cover.

        PUT /books/{book_id}/cover
        """
        return self._client.call(
            _UPSERT,
            path={"book_id": book_id},
            body={"file": file, "caption": caption},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class CoverForms(Forms[F]):
        retrieve = Formed(CoverResource.retrieve)
        upsert = Formed(CoverResource.upsert)


class AsyncCoverResource(AsyncResource["CoverForms[AsyncRaw]", "CoverForms[AsyncStreaming]"]):
    """The calls of `client.books.cover`."""

    async def retrieve(
        self,
        book_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> bytes:
        """Get cover.

        GET /books/{book_id}/cover
        """
        return await self._client.call(
            _RETRIEVE, path={"book_id": book_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def upsert(
        self,
        book_id: int,
        *,
        file: FileInput,
        caption: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.PutCoverResponse:
        """Put cover.

        PUT /books/{book_id}/cover
        """
        return await self._client.call(
            _UPSERT,
            path={"book_id": book_id},
            body={"file": file, "caption": caption},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
