"""Where the next page begins, told once for sync and async.

In: how an operation pages, what was asked, and what came. Out: query parameters for the next page, or None at the end.
Raised: `PageError`, if there is more but nothing says where, so that no iteration ends too early without a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._access import property_of
from ._errors import PageError
from ._omit import omit
from ._operation import Cursor, Offset, PageScheme


def items_of(scheme: PageScheme, content: Any) -> list[Any]:
    """The items of a page."""
    found = content if not scheme.items else property_of(content, scheme.items)
    return found if isinstance(found, list) else []


def next_query(
    scheme: PageScheme, asked: Mapping[str, object], content: Any, items: list[Any]
) -> dict[str, object] | None:
    """The query parameters that lead to the next page.

    Args:
        scheme: How the operation pages.
        asked: The query parameters of this page.
        content: The whole answer.
        items: Its items.

    Returns:
        Changes to the query; None if this page is the last one.

    Raises:
        PageError: There is more, but nothing says where.
    """
    if isinstance(scheme, Cursor):
        return _after_cursor(scheme, asked, content, items)
    if isinstance(scheme, Offset):
        return _after_offset(scheme, asked, content, items)
    return None


def _after_cursor(
    scheme: Cursor, asked: Mapping[str, object], content: Any, items: list[Any]
) -> dict[str, object] | None:
    has_more = property_of(content, scheme.has_more) if scheme.has_more else None
    cursor = property_of(content, scheme.next_cursor) if scheme.next_cursor else None
    # Without a word of the server, only an empty page is the end: a short one may be what a filter left of it.
    ended = not items if scheme.next_cursor is None else not cursor
    if has_more is False or (has_more is None and ended):
        return None
    backwards = scheme.before is not None and _given(asked, scheme.before) and not _given(asked, scheme.after)
    parameter = scheme.before if backwards and scheme.before else scheme.after
    if not cursor and items:
        cursor = _cursor_of(scheme, items[0 if backwards else -1])
    if not cursor:
        raise PageError(f"there may be more, but the {'first' if backwards else 'last'} item has no {scheme.id!r}")
    if cursor == asked.get(parameter):
        raise PageError(f"the next page begins where this one did: {parameter}={cursor}")
    return {parameter: cursor}


def _cursor_of(scheme: Cursor, item: Any) -> Any:
    return item if isinstance(item, str) else property_of(item, scheme.id)


def _after_offset(
    scheme: Offset, asked: Mapping[str, object], content: Any, items: list[Any]
) -> dict[str, object] | None:
    position = _number(asked.get(scheme.offset)) + len(items)
    has_more = property_of(content, scheme.has_more) if scheme.has_more else None
    total = property_of(content, scheme.total) if scheme.total else None
    if has_more is False or not items or (has_more is None and isinstance(total, int) and position >= total):
        return None
    return {scheme.offset: position}


def _given(asked: Mapping[str, object], name: str) -> bool:
    return asked.get(name) is not None and asked.get(name) is not omit


def _number(value: object) -> int:
    return int(value) if isinstance(value, int | str) else 0
