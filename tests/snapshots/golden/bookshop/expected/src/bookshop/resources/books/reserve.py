"""The resource `client.books.reserve`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from bookshop._omit import Omit, omit
from bookshop._operation import Operation
from bookshop._options import Body, Headers, Options, Query
from bookshop._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from bookshop._options import Timeout

_CREATE: Operation[str] = Operation(
    "POST", "/books/{book_id}/reserve", answer=lambda: str, answer_as="text", body="form"
)


class ReserveResource(Resource):
    """The calls of `client.books.reserve`."""

    def create(
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
            _CREATE,
            path={"book_id": book_id},
            body={"until": until, "class": class_},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncReserveResource(AsyncResource):
    """The calls of `client.books.reserve`."""

    async def create(
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
            _CREATE,
            path={"book_id": book_id},
            body={"until": until, "class": class_},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
