"""How list operations page, as data: what the query takes, what an answer gives, and how one page leads to the next.

The generated operations hold one of these each; `_pages.py` walks by them. `Cursor` and `Offset` go on where a page
ended. `Growing` is for servers on which that loses items, `Single` for lists that come whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from ._record_class import NOTHING, record


@record
class Onward:
    """A way from a page to the next one: which item is the cursor, and which parameter takes it.

    What else the caller asked for stays as it is, such as the other end of the range.

    Attributes:
        parameter: The parameter that takes the cursor.
        item: The item of the page that is the cursor: as far as the page goes in the direction of reading.
        when: Values of parameters that the caller has to have passed for this to be the way.
        until: A parameter that cannot be sent together with that one. It is left out then, and the list ends in front
            of the item that it names.
    """

    parameter: str
    item: Literal["first", "last"] = "last"
    when: Mapping[str, object] = NOTHING
    until: str | None = None


@record
class Cursor:
    """Pages that continue after (or before) an item.

    Attributes:
        items: Property that holds the items; empty: the answer is the array itself.
        after: Parameter: continue behind this cursor.
        before: Parameter: continue in front of this cursor; None: forward only.
        limit: Parameter: size of a page.
        id: Property of an item that is its cursor.
        next_cursor: Property of the answer that gives the next cursor.
        has_more: Property of the answer that says whether there is more; without one, an empty page is the end.
        onward: The ways from page to page, of which the first counts whose conditions hold. Without one it is behind
            the last item or, if the caller asked for what is before another one, in front of the first.
    """

    items: str = ""
    after: str = "after"
    before: str | None = "before"
    limit: str = "limit"
    id: str = "id"
    next_cursor: str | None = None
    has_more: str | None = None
    onward: tuple[Onward, ...] = ()


@record
class Growing:
    """Pages of a list that is asked for anew each time, with a greater limit; what was there before is left out.

    For servers that lose or repeat items if one goes on behind an item.

    Attributes:
        items: Property that holds the items; empty: the answer is the array itself.
        limit: Parameter: how many items to give.
        id: Property of an item that tells it from others.
        has_more: Property of the answer that says whether there is more; without one, nothing new is the end.
    """

    items: str = ""
    limit: str = "limit"
    id: str = "id"
    has_more: str | None = None


@record
class Offset:
    """Pages that begin at a number of items.

    Attributes:
        items: Property that holds the items; empty: the answer is the array itself.
        offset: Parameter: how many items to skip.
        limit: Parameter: size of a page.
        has_more: Property of the answer that says whether there is more; without one, an empty page is the end.
        total: Property of the answer that says how many items there are.
    """

    items: str = ""
    offset: str = "offset"
    limit: str = "limit"
    has_more: str | None = None
    total: str | None = None


@record
class Single:
    """All items in one answer.

    Attributes:
        items: Property that holds the items; empty: the answer is the array itself.
    """

    items: str = ""


PageScheme: TypeAlias = Cursor | Growing | Offset | Single
