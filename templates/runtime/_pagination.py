"""Pages of a list, as callers see them: iterating over a page goes on through all the following ones.

In: a page that came, and the call that led to it. Out: its items, and the next pages when they are needed, not before.
`limit` is the size of a page, never the number of items in all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ._pages import START, Progress, Step, read
from ._record_class import record

if TYPE_CHECKING:
    from ._client import AsyncClient, SyncClient
    from ._request import Call

T = TypeVar("T")


def first_page(call: Call) -> tuple[Call, Progress]:
    """The call of a list as it is sent for the first page, and what is known when that comes."""
    assert call.operation.page is not None
    step = read(call.operation.page, _asked(call), None).start
    return (call.with_query(step.changes) if step.changes else call), step.progress


def _asked(call: Call) -> Mapping[str, object]:
    """The parameters of the query, also those that the caller passed by hand."""
    return {**call.query, **(call.options.extra_query or {})}


@record
class PageInfo:
    """What the request for the next page says that the one for this page did not.

    Attributes:
        params: Parameters of the query; those that are `omit` are left out.
    """

    params: Mapping[str, object]


class _BasePage(Generic[T]):
    """What pages have in common.

    Attributes:
        items: The items of this page.
    """

    items: list[T]

    def __init__(self, content: Any, call: Call, progress: Progress) -> None:
        assert call.operation.page is not None
        self._content = content
        self._call = call
        self._reading = read(call.operation.page, _asked(call), content, progress)
        self.items = self._reading.items

    def has_next_page(self) -> bool:
        """Whether there may be another page. Of some lists only an empty page tells that they have ended.

        Raises:
            PageError: There may be more, but nothing says where it begins.
        """
        return self._reading.step is not None

    def next_page_info(self) -> PageInfo | None:
        """What leads to the next page; None if this is the last one.

        Raises:
            PageError: There may be more, but nothing says where it begins.
        """
        step = self._reading.step
        return None if step is None else PageInfo(step.changes)

    def _next_call(self, step: Step) -> Call:
        return self._call.with_query(step.changes)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What else stands on the page, such as a total."""
            content = self.__dict__.get("_content")
            if isinstance(content, Mapping) and name in content:
                return content[name]
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """An item of this page, or several."""
        return self.items[index]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.items)} items of {self._call.operation.name})"


class Page(_BasePage[T]):
    """A page of a list; iterating over it goes on through the following ones.

    Args:
        content: The answer.
        call: The call that led to it.
        client: Fetches the next page.
        progress: What is known from the pages before.
    """

    def __init__(self, content: Any, call: Call, client: SyncClient, progress: Progress = START) -> None:
        super().__init__(content, call, progress)
        self._client = client

    def __iter__(self) -> Iterator[T]:
        """The items of this page and of all that follow."""
        for page in self.iter_pages():
            yield from page.items

    def iter_pages(self) -> Iterator[Page[T]]:
        """This page and all that follow."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.get_next_page()

    def get_next_page(self) -> Page[T] | None:
        """Fetch the next page; None if this is the last one.

        Raises:
            PageError: There may be more, but nothing says where it begins, or it begins anew.
        """
        step = self._reading.step
        return None if step is None else self._client._page(self._next_call(step), step.progress)


class AsyncPage(_BasePage[T]):
    """A page of a list; iterating over it goes on through the following ones.

    Args:
        content: The answer.
        call: The call that led to it.
        client: Fetches the next page.
        progress: What is known from the pages before.
    """

    def __init__(self, content: Any, call: Call, client: AsyncClient, progress: Progress = START) -> None:
        super().__init__(content, call, progress)
        self._client = client

    async def __aiter__(self) -> AsyncIterator[T]:
        """The items of this page and of all that follow."""
        async for page in self.iter_pages():
            for item in page.items:
                yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.get_next_page()

    async def get_next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; None if this is the last one.

        Raises:
            PageError: There may be more, but nothing says where it begins, or it begins anew.
        """
        step = self._reading.step
        return None if step is None else await self._client._page(self._next_call(step), step.progress)


class AsyncPages(Generic[T]):
    """The pages of a list: `await` gives the first one, `async for` goes through the items of all.

    Args:
        call: The call that leads to the first page.
        client: Fetches the pages.
        progress: What is known when the first page comes.
    """

    def __init__(self, call: Call, client: AsyncClient, progress: Progress = START) -> None:
        self._call = call
        self._client = client
        self._progress = progress

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._client._page(self._call, self._progress).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        """The items of all pages."""
        async for item in await self:
            yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages."""
        async for page in (await self).iter_pages():
            yield page

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._call.operation.name})"
