"""What is on a page, and where the next one begins: told once for sync and async.

In: how an operation pages (`_page_schemes.py`), what was asked, what came, and what is known from the pages before.
Out: a `Reading` with the items, and the `Step` to the next page, or None at the end.
Raised: `PageError`, if there is more but nothing says where, so that no list ends too early, repeats itself or goes on
for ever without a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

from ._access import property_of
from ._errors import PageError
from ._omit import omit
from ._page_schemes import Cursor, Growing, Offset, Onward, PageScheme, Single
from ._record_class import record
from ._serialize import to_text

S = TypeVar("S", bound=PageScheme)


@record
class Progress:
    """What is known of a list before one of its pages comes.

    Attributes:
        cursor: The item behind (or in front of) which the page begins.
        end: The item in front of which the list ends.
        seen: The items that came, of a list that begins anew each time.
        size: How many items are new on each page of such a list.
    """

    cursor: object = None
    end: object = None
    seen: frozenset[object] = frozenset()
    size: int = 0


START = Progress()
"""Nothing came yet."""


@record
class Step:
    """The way to the next page.

    Attributes:
        changes: Query parameters that are changed.
        progress: What is known when that page comes.
    """

    changes: Mapping[str, object]
    progress: Progress = START


@record
class Reading(Generic[S]):
    """A page as its scheme reads it.

    Attributes:
        scheme: How the operation pages.
        asked: The query parameters of this page.
        content: The whole answer.
        progress: What is known from the pages before.
    """

    scheme: S
    asked: Mapping[str, object]
    content: Any
    progress: Progress = START

    @property
    def start(self) -> Step:
        """What is asked instead, before anything came."""
        return Step({})

    @cached_property
    def found(self) -> list[Any]:
        """The items that came."""
        found = property_of(self.content, self.scheme.items) if self.scheme.items else self.content
        return found if isinstance(found, list) else []

    @cached_property
    def items(self) -> list[Any]:
        """Those of them that belong on this page.

        Raises:
            PageError: The server begins anew where it was to go on.
        """
        return self.found

    @property
    def step(self) -> Step | None:
        """The way to the next page; None if this page is the last one.

        Raises:
            PageError: There is more, but nothing says where.
        """
        return None

    def given(self, parameter: str) -> bool:
        """Whether a parameter was passed."""
        return self.asked.get(parameter) is not None and self.asked.get(parameter) is not omit

    def number(self, parameter: str) -> int:
        """The value of a parameter that is a number; 0 if it was not passed."""
        value = self.asked.get(parameter)
        return int(value) if isinstance(value, int | str) else 0

    def says(self, name: str | None) -> Any:
        """What the answer says beside the items; None if nothing."""
        return property_of(self.content, name) if name else None


class _CursorReading(Reading[Cursor]):
    @property
    def start(self) -> Step:
        onward = self._onward
        return self._without(onward) if self.given(onward.parameter) else Step({})

    @cached_property
    def items(self) -> list[Any]:
        if self.progress == START:
            return self.found
        cursors = [_identity(self.scheme, item) for item in self.found]
        if self.progress.cursor is not None and self.progress.cursor in cursors:
            raise PageError(f"the next page begins where this one did: {self.progress.cursor!r} came again")
        return self.found[: cursors.index(self.progress.end)] if self.progress.end in cursors else self.found

    @property
    def step(self) -> Step | None:
        has_more, token = self.says(self.scheme.has_more), self.says(self.scheme.next_cursor)
        if has_more is False or len(self.items) < len(self.found):
            return None
        # Without a word of the server, only an empty page is the end: a short one may be what a filter left of it.
        if has_more is None and not (token if self.scheme.next_cursor else self.items):
            self._check_end()
            return None
        onward = self._onward
        if token:
            return self._step(onward, token, None)
        cursor = _identity(self.scheme, self.items[-1 if onward.item == "last" else 0]) if self.items else None
        if not cursor:
            raise PageError(f"there may be more, but the {onward.item} item has no {self.scheme.id!r}")
        return self._step(onward, cursor, cursor)

    def _step(self, onward: Onward, cursor: object, item: object) -> Step:
        if cursor == self.asked.get(onward.parameter):
            raise PageError(f"the next page begins where this one did: {onward.parameter}={cursor}")
        kept = self._without(onward)
        return Step({onward.parameter: cursor, **kept.changes}, Progress(item, kept.progress.end))

    def _without(self, onward: Onward) -> Step:
        """Leave out what cannot be sent together with the cursor; the list ends there all the same."""
        if onward.until and self.given(onward.until):
            return Step({onward.until: omit}, Progress(end=self.asked[onward.until]))
        return Step({}, Progress(end=self.progress.end))

    def _check_end(self) -> None:
        if self.progress.end is not None:
            raise PageError(f"the list does not have {self.progress.end!r}, in front of which it was to end")

    @property
    def _onward(self) -> Onward:
        scheme = self.scheme
        chosen = next((onward for onward in scheme.onward if self._holds(onward.when)), None)
        if chosen is None and scheme.before and self.given(scheme.before) and not self.given(scheme.after):
            return Onward(scheme.before, "first")
        return chosen or Onward(scheme.after)

    def _holds(self, when: Mapping[str, object]) -> bool:
        return all(self.given(name) and to_text(self.asked[name]) == to_text(value) for name, value in when.items())


class _GrowingReading(Reading[Growing]):
    @cached_property
    def items(self) -> list[Any]:
        seen = self.progress.seen
        return [item for item, key in zip(self.found, self._keys, strict=True) if key not in seen]

    @property
    def step(self) -> Step | None:
        if self.says(self.scheme.has_more) is False or not self.items:
            return None
        limit = self.number(self.scheme.limit) or len(self.found)
        size = self.progress.size or limit
        return Step({self.scheme.limit: limit + size}, Progress(seen=self.progress.seen | {*self._keys}, size=size))

    @cached_property
    def _keys(self) -> list[object]:
        """What tells the items apart: their IDs, or their places if they have none."""
        return [_identity(self.scheme, item) or place for place, item in enumerate(self.found)]


class _OffsetReading(Reading[Offset]):
    @property
    def step(self) -> Step | None:
        position = self.number(self.scheme.offset) + len(self.items)
        has_more, total = self.says(self.scheme.has_more), self.says(self.scheme.total)
        if has_more is False or not self.items:
            return None
        if has_more is None and isinstance(total, int) and position >= total:
            return None
        return Step({self.scheme.offset: position})


_READINGS: dict[type, type[Reading[Any]]] = {
    Cursor: _CursorReading,
    Growing: _GrowingReading,
    Offset: _OffsetReading,
    Single: Reading,
}


def read(scheme: PageScheme, asked: Mapping[str, object], content: Any, progress: Progress = START) -> Reading[Any]:
    """Read a page by its scheme.

    Args:
        scheme: How the operation pages.
        asked: The query parameters of this page.
        content: The whole answer.
        progress: What is known from the pages before.
    """
    return _READINGS[type(scheme)](scheme, asked, content, progress)


def _identity(scheme: Cursor | Growing, item: Any) -> Any:
    return item if isinstance(item, str) else property_of(item, scheme.id)
