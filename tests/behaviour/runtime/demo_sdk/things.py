"""The things of the demo API: every way of calling an operation once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from . import models
from ._files import FileInput
from ._omit import Omit, omit
from ._operation import Operation
from ._options import Body, Headers, Options, Query
from ._page_schemes import Cursor, Offset, Single
from ._pagination import AsyncPages, Page
from ._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from httpx2 import Timeout

    from .messages import AsyncMessagesResource, MessagesResource

RETRIEVE: Operation[models.Thing] = Operation(
    "GET", "/v1/things/{thing_id}", answer=lambda: models.Thing, errors={"404": lambda: models.Problem}
)
CREATE: Operation[models.Thing] = Operation("POST", "/v1/things/", answer=lambda: models.Thing, body="json")
REPLACE: Operation[models.Thing] = Operation("PUT", "/v1/things/{thing_id}", answer=lambda: models.Thing, body="json")
DELETE: Operation[None] = Operation("DELETE", "/v1/things/{thing_id}")
LIST: Operation[models.Thing] = Operation("GET", "/v1/things/", answer=lambda: models.Thing, page=Cursor())
LIST_TAGS: Operation[str] = Operation("GET", "/v1/tags/", answer=lambda: str, page=Cursor(before=None))
LIST_FILES: Operation[models.Thing] = Operation(
    "GET",
    "/v1/files",
    answer=lambda: models.Thing,
    page=Cursor("files", before=None, next_cursor="next_cursor", has_more="has_more"),
)
LIST_BATCHES: Operation[models.Thing] = Operation(
    "GET", "/v1/batches", answer=lambda: models.Thing, page=Cursor("messages")
)
LIST_OFFSET: Operation[models.Thing] = Operation(
    "GET", "/v1/offset", answer=lambda: models.Thing, page=Offset("things", has_more="hasNextPage")
)
LIST_FLAGGED: Operation[models.Thing] = Operation(
    "GET", "/v1/flagged", answer=lambda: models.Thing, page=Cursor("things", before=None, has_more="has_next_page")
)
LIST_ONCE: Operation[models.Thing] = Operation("GET", "/v1/once", answer=lambda: models.Thing, page=Single())
UPLOAD: Operation[models.Thing] = Operation(
    "POST",
    "/v1/things/{thing_id}/upload",
    answer=lambda: models.Thing,
    body="multipart",
    body_required=True,
    files=("file",),
)
DOWNLOAD: Operation[bytes] = Operation(
    "GET", "/v1/things/{thing_id}/download", answer=lambda: bytes, answer_as="binary"
)
EXPORT: Operation[str] = Operation("GET", "/v1/things/{thing_id}/export", answer=lambda: str, answer_as="text")
STORE: Operation[None] = Operation("POST", "/v1/things/{thing_id}/content", body="binary", body_required=True)


class ThingsResource(Resource):
    """Things."""

    @cached_property
    def messages(self) -> MessagesResource:
        """Messages."""
        from .messages import MessagesResource

        return MessagesResource(self._client)

    def retrieve(
        self,
        thing_id: str,
        *,
        verbose: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | Omit | None = omit,
    ) -> models.Thing:
        """Retrieve a thing."""
        return self._client.call(
            RETRIEVE,
            path={"thing_id": thing_id},
            query={"verbose": verbose},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        name: str,
        tags: Sequence[str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | Omit | None = omit,
    ) -> models.Thing:
        """Create a thing."""
        return self._client.call(
            CREATE,
            body={"name": name, "tags": tags},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def replace(self, thing_id: str, *, name: str) -> models.Thing:
        """Replace a thing."""
        return self._client.call(REPLACE, path={"thing_id": thing_id}, body={"name": name})

    def delete(self, thing_id: str) -> None:
        """Delete a thing."""
        return self._client.call(DELETE, path={"thing_id": thing_id})

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_query: Query | None = None,
    ) -> Page[models.Thing]:
        """List things."""
        return self._client.page(
            LIST, query={"after": after, "before": before, "limit": limit}, options=Options(None, extra_query)
        )

    def tags(self) -> Page[str]:
        """List tags."""
        return self._client.page(LIST_TAGS)

    def files(self, *, limit: int | Omit = omit) -> Page[models.Thing]:
        """List files."""
        return self._client.page(LIST_FILES, query={"limit": limit})

    def batches(self) -> Page[models.Thing]:
        """List batches."""
        return self._client.page(LIST_BATCHES)

    def by_offset(self, *, limit: int | Omit = omit, offset: int | Omit = omit) -> Page[models.Thing]:
        """List by offset."""
        return self._client.page(LIST_OFFSET, query={"limit": limit, "offset": offset})

    def flagged(self) -> Page[models.Thing]:
        """List with a flag."""
        return self._client.page(LIST_FLAGGED)

    def once(self, *, limit: int | Omit = omit) -> Page[models.Thing]:
        """List in one page."""
        return self._client.page(LIST_ONCE, query={"limit": limit})

    def upload(
        self, thing_id: str, *, file: FileInput, name: str | Omit = omit, meta: Mapping[str, object] | Omit = omit
    ) -> models.Thing:
        """Upload a file."""
        return self._client.call(UPLOAD, path={"thing_id": thing_id}, body={"file": file, "name": name, "meta": meta})

    def download(self, thing_id: str) -> bytes:
        """Download a file."""
        return self._client.call(DOWNLOAD, path={"thing_id": thing_id})

    def export(self, thing_id: str) -> str:
        """Export a thing."""
        return self._client.call(EXPORT, path={"thing_id": thing_id})

    def store(self, thing_id: str, content: FileInput) -> None:
        """Store bytes."""
        return self._client.call(STORE, path={"thing_id": thing_id}, body=content)


class AsyncThingsResource(AsyncResource):
    """Things."""

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """Messages."""
        from .messages import AsyncMessagesResource

        return AsyncMessagesResource(self._client)

    async def retrieve(
        self,
        thing_id: str,
        *,
        verbose: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | Omit | None = omit,
    ) -> models.Thing:
        """Retrieve a thing."""
        return await self._client.call(
            RETRIEVE,
            path={"thing_id": thing_id},
            query={"verbose": verbose},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        name: str,
        tags: Sequence[str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | Omit | None = omit,
    ) -> models.Thing:
        """Create a thing."""
        return await self._client.call(
            CREATE,
            body={"name": name, "tags": tags},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def replace(self, thing_id: str, *, name: str) -> models.Thing:
        """Replace a thing."""
        return await self._client.call(REPLACE, path={"thing_id": thing_id}, body={"name": name})

    async def delete(self, thing_id: str) -> None:
        """Delete a thing."""
        return await self._client.call(DELETE, path={"thing_id": thing_id})

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_query: Query | None = None,
    ) -> AsyncPages[models.Thing]:
        """List things."""
        return self._client.page(
            LIST, query={"after": after, "before": before, "limit": limit}, options=Options(None, extra_query)
        )

    def tags(self) -> AsyncPages[str]:
        """List tags."""
        return self._client.page(LIST_TAGS)

    def files(self, *, limit: int | Omit = omit) -> AsyncPages[models.Thing]:
        """List files."""
        return self._client.page(LIST_FILES, query={"limit": limit})

    def batches(self) -> AsyncPages[models.Thing]:
        """List batches."""
        return self._client.page(LIST_BATCHES)

    def by_offset(self, *, limit: int | Omit = omit, offset: int | Omit = omit) -> AsyncPages[models.Thing]:
        """List by offset."""
        return self._client.page(LIST_OFFSET, query={"limit": limit, "offset": offset})

    def flagged(self) -> AsyncPages[models.Thing]:
        """List with a flag."""
        return self._client.page(LIST_FLAGGED)

    def once(self, *, limit: int | Omit = omit) -> AsyncPages[models.Thing]:
        """List in one page."""
        return self._client.page(LIST_ONCE, query={"limit": limit})

    async def upload(
        self, thing_id: str, *, file: FileInput, name: str | Omit = omit, meta: Mapping[str, object] | Omit = omit
    ) -> models.Thing:
        """Upload a file."""
        return await self._client.call(
            UPLOAD, path={"thing_id": thing_id}, body={"file": file, "name": name, "meta": meta}
        )

    async def download(self, thing_id: str) -> bytes:
        """Download a file."""
        return await self._client.call(DOWNLOAD, path={"thing_id": thing_id})

    async def export(self, thing_id: str) -> str:
        """Export a thing."""
        return await self._client.call(EXPORT, path={"thing_id": thing_id})

    async def store(self, thing_id: str, content: FileInput) -> None:
        """Store bytes."""
        return await self._client.call(STORE, path={"thing_id": thing_id}, body=content)
