"""The resource `client.books`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from bookshop import models
from bookshop._omit import Omit, omit
from bookshop._operation import Operation
from bookshop._options import Body, Headers, Options, Query
from bookshop._page_schemes import Cursor
from bookshop._pagination import AsyncPages, Page
from bookshop._parameters import Style
from bookshop._resource import AsyncResource, Child, Resource

if TYPE_CHECKING:
    from bookshop import types
    from bookshop._forms import F, AsyncRaw, AsyncStreaming, Formed, Forms, Raw, Streaming
    from bookshop._options import Timeout
    from bookshop.resources.books.cover import AsyncCoverResource, CoverForms, CoverResource

_LIST: Operation[models.Book] = Operation(
    "GET",
    "/books/",
    answer=lambda: models.Book,
    styles={"tag": Style("form", False), "filter": Style("deepObject", False)},
    page=Cursor("", after="after", limit="limit"),
)
_CREATE: Operation[models.Book] = Operation(
    "POST",
    "/books/",
    answer=lambda: models.Book,
    body="json",
    body_required=True,
    body_type=lambda: models.BookCreate,
    errors={"409": lambda: models.Problem},
)
_DELETE: Operation[None] = Operation("DELETE", "/books/{book_id}")
_RETRIEVE: Operation[models.Book] = Operation("GET", "/books/{book_id}", answer=lambda: models.Book)
_RESERVE: Operation[str] = Operation(
    "POST", "/books/{book_id}/reserve", answer=lambda: str, answer_as="text", body="form"
)


class BooksResource(Resource["BooksForms[Raw]", "BooksForms[Streaming]"]):
    """The calls of `client.books`."""

    cover: Child[CoverResource] = Child(".cover", "CoverResource")
    """`client.books.cover`"""

    def list(
        self,
        *,
        x_tenant: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        tag: Sequence[str] | Omit = omit,
        published: dt.date | str | Omit = omit,
        filter: models.ListBooksFilter | types.ListBooksFilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Book]:
        """List books.

        Args:
            after: Continue behind this book.
            limit: Default: 50.

        GET /books/
        """
        return self._client.page(
            _LIST,
            query={"after": after, "limit": limit, "tag": tag, "published": published, "filter": filter},
            headers={"X-Tenant": x_tenant},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        title: str,
        isbn: str,
        x_tenant: str | Omit = omit,
        language: types.Language | Omit = omit,
        price: float | Omit = omit,
        in_print: bool | Omit = omit,
        schema: str | Omit = omit,
        binding: models.BookCreateBinding | types.BookCreateBindingParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Book:
        """Add a book. The ISBN has to be new.

        - With a cover: upload it afterwards.

        Args:
            in_print: Default: True.
            schema: Deprecated.

        Raises:
            ConflictError: There is a book with this ISBN.

        POST /books/
        """
        return self._client.call(
            _CREATE,
            headers={"X-Tenant": x_tenant},
            body={
                "title": title,
                "isbn": isbn,
                "language": language,
                "price": price,
                "in-print": in_print,
                "schema": schema,
                "binding": binding,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    def delete(
        self,
        book_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete book.

        DELETE /books/{book_id}
        """
        return self._client.call(
            _DELETE, path={"book_id": book_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        book_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Book:
        """Get book.

        Raises:
            NotFoundError: No such book.

        GET /books/{book_id}
        """
        return self._client.call(
            _RETRIEVE, path={"book_id": book_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def reserve(
        self,
        book_id: int,
        *,
        until: dt.datetime | str | Omit = omit,
        class_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Reserve.

        POST /books/{book_id}/reserve
        """
        return self._client.call(
            _RESERVE,
            path={"book_id": book_id},
            body={"until": until, "class": class_},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class BooksForms(Forms[F]):
        cover: CoverForms[F]
        list = Formed(BooksResource.list)
        create = Formed(BooksResource.create)
        delete = Formed(BooksResource.delete)
        retrieve = Formed(BooksResource.retrieve)
        reserve = Formed(BooksResource.reserve)


class AsyncBooksResource(AsyncResource["BooksForms[AsyncRaw]", "BooksForms[AsyncStreaming]"]):
    """The calls of `client.books`."""

    cover: Child[AsyncCoverResource] = Child(".cover", "AsyncCoverResource")
    """`client.books.cover`"""

    def list(
        self,
        *,
        x_tenant: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        tag: Sequence[str] | Omit = omit,
        published: dt.date | str | Omit = omit,
        filter: models.ListBooksFilter | types.ListBooksFilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Book]:
        """List books.

        Args:
            after: Continue behind this book.
            limit: Default: 50.

        GET /books/
        """
        return self._client.page(
            _LIST,
            query={"after": after, "limit": limit, "tag": tag, "published": published, "filter": filter},
            headers={"X-Tenant": x_tenant},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        title: str,
        isbn: str,
        x_tenant: str | Omit = omit,
        language: types.Language | Omit = omit,
        price: float | Omit = omit,
        in_print: bool | Omit = omit,
        schema: str | Omit = omit,
        binding: models.BookCreateBinding | types.BookCreateBindingParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Book:
        """Add a book. The ISBN has to be new.

        - With a cover: upload it afterwards.

        Args:
            in_print: Default: True.
            schema: Deprecated.

        Raises:
            ConflictError: There is a book with this ISBN.

        POST /books/
        """
        return await self._client.call(
            _CREATE,
            headers={"X-Tenant": x_tenant},
            body={
                "title": title,
                "isbn": isbn,
                "language": language,
                "price": price,
                "in-print": in_print,
                "schema": schema,
                "binding": binding,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    @deprecated("the API marks this operation as deprecated")
    async def delete(
        self,
        book_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete book.

        DELETE /books/{book_id}
        """
        return await self._client.call(
            _DELETE, path={"book_id": book_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        book_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Book:
        """Get book.

        Raises:
            NotFoundError: No such book.

        GET /books/{book_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"book_id": book_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def reserve(
        self,
        book_id: int,
        *,
        until: dt.datetime | str | Omit = omit,
        class_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> str:
        """Reserve.

        POST /books/{book_id}/reserve
        """
        return await self._client.call(
            _RESERVE,
            path={"book_id": book_id},
            body={"until": until, "class": class_},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
