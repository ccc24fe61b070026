"""How list operations page, as data: which parameters and properties make up a scheme.

`DEFAULT_RULES` covers the usual shapes; a project can state its own in `[[tool.letta-codegen.pagination]]`. A rule
names the scheme that the client walks by, gives for each role the wire names it may have, and says which roles must be
present. `ir/pagination.py` applies them; the first rule that fits wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from letta_codegen.diagnostics import CodegenError

Roles: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class PageRule:
    """A way of paging, recognised by names.

    Attributes:
        scheme: What the client does: `cursor`, `offset`, `single`, or `growing` (ask anew for more each time).
        needs: Roles that must be found.
        parameters: For each role, the query parameters that may play it, the most usual first.
        properties: For each role, the properties of an object answer that may play it.
        only_stated: Whether it applies only where the document asks for its scheme.
    """

    scheme: str
    needs: tuple[str, ...]
    parameters: Roles
    properties: Roles = ()
    only_stated: bool = False


_LIMITS = ("limit", "page_size", "pageSize", "per_page", "perPage", "max_results", "maxResults", "count", "size")
_MORE = ("has_more", "hasMore", "has_next_page", "hasNextPage", "more")
_NEXT = ("next_cursor", "nextCursor", "next_page_token", "nextPageToken", "next_token", "nextToken", "cursor", "next")

DEFAULT_RULES: tuple[PageRule, ...] = (
    PageRule(
        "cursor",
        ("after", "limit"),
        (
            ("after", ("after", "starting_after", "after_id")),
            ("before", ("before", "ending_before", "before_id")),
            ("limit", _LIMITS),
        ),
        (("has_more", _MORE), ("next_cursor", _NEXT)),
    ),
    PageRule(
        "cursor",
        ("after", "next_cursor"),
        (
            ("after", ("cursor", "page_token", "pageToken", "next_token", "nextToken", "next_cursor", "nextCursor")),
            ("limit", _LIMITS),
        ),
        (("has_more", _MORE), ("next_cursor", _NEXT)),
    ),
    PageRule(
        "offset",
        ("offset", "limit"),
        (("offset", ("offset", "skip")), ("limit", _LIMITS)),
        (("has_more", _MORE), ("total", ("total_count", "totalCount", "total"))),
    ),
    PageRule("single", ("limit",), (("limit", ("limit",)),)),
    PageRule("growing", ("limit",), (("limit", _LIMITS),), (("has_more", _MORE),), only_stated=True),
)
"""Cursor by the last item's id or by a token, offset and limit, and lists that have a limit but no way on."""

SCHEMES = ("cursor", "growing", "offset", "single")
"""What a client can do."""

ITEM_PROPERTIES = ("data", "items", "results", "records", "entries", "values", "list")
"""Properties that hold the items of an object page if there are several arrays in it."""

PAGE_PROPERTIES = ("page", "pages", "meta", "metadata", "pagination", "links", "previous", "prev", "object", "success")
"""Properties beside the items that say something about the page, not about a thing that has items."""


def page_rules(tables: object, where: str) -> tuple[PageRule, ...]:
    """Read `[[tool.letta-codegen.pagination]]`.

    Args:
        tables: What TOML gave: a list of tables with `scheme`, `needs`, `parameters` and `properties`.
        where: The file, for messages.

    Raises:
        CodegenError: It has another shape.
    """
    try:
        return tuple(_rule(table) for table in _list(tables))
    except (KeyError, TypeError) as error:
        hint = 'for example: scheme = "cursor", needs = ["after"], parameters = {after = ["after"], limit = ["limit"]}'
        raise CodegenError(
            f"pagination: a rule is incomplete or has a wrong type: {error}", where=where, hint=hint
        ) from None


def _rule(table: object) -> PageRule:
    if not isinstance(table, Mapping):
        raise TypeError("each rule must be a table")
    scheme = table["scheme"]
    if scheme not in SCHEMES:
        raise TypeError(f"scheme is {scheme!r}, not one of {', '.join(SCHEMES)}")
    return PageRule(scheme, _strings(table["needs"]), _roles(table["parameters"]), _roles(table.get("properties", {})))


def _roles(table: object) -> Roles:
    if not isinstance(table, Mapping):
        raise TypeError("roles must be a table of lists")
    return tuple((str(role), _strings(names)) for role, names in table.items())


def _strings(values: object) -> tuple[str, ...]:
    strings = tuple(value for value in _list(values) if isinstance(value, str))
    if len(strings) != len(_list(values)):
        raise TypeError("only strings may stand there")
    return strings


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is not a list")
    return value
