"""Recognises list operations and how they page, by rules that are data (`ir/page_rules.py`).

In come the parameters of a GET operation, the schema of its answer, and what the document states about its pages; out
come the scheme with the wire names of what plays each role, and the type of one item. An object with several arrays,
none of which is known to hold the items, is no page. Nothing is guessed from the text of descriptions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import EMPTY, Context
from letta_codegen.ir.nodes import Pagination, Parameter, Response
from letta_codegen.ir.page_rules import ITEM_PROPERTIES, PAGE_PROPERTIES, PageRule, Roles
from letta_codegen.ir.properties import Property, properties_of
from letta_codegen.ir.schema import type_of
from letta_codegen.ir.stated_pages import Stated
from letta_codegen.ir.types import TypeRef


@dataclass(frozen=True, slots=True)
class ItemList:
    """An answer that is a list: the array itself, or an object around it.

    Attributes:
        item: Type of one item.
        wire: The property that holds the items; empty if the answer is the array.
        properties: All properties of the object.
        is_plain: Whether the object is nothing but a wrapper: beside the items there is only what paging needs.
    """

    item: TypeRef
    wire: str = ""
    properties: tuple[str, ...] = ()
    is_plain: bool = True


def build_item_list(context: Context, answer: Response | None, path: str) -> ItemList | None:
    """Find the items in an answer; None if it is not a list.

    Args:
        context: The document being read.
        answer: The plain answer of the operation.
        path: The path, whose last words name the items of an object with several arrays.
    """
    if answer is None or answer.encoding != "json":
        return None
    pointer = answer.pointer / "schema"
    schema = context.value(pointer) or EMPTY
    item = _item_of(context, schema, pointer)
    if item is not None:
        return ItemList(item)
    properties = properties_of(context, schema, pointer)
    return _in_object(context, properties, path) if properties else None


def build_pagination(
    context: Context, items: ItemList | None, parameters: tuple[Parameter, ...], stated: Stated
) -> Pagination | None:
    """The first rule that fits, applied.

    Args:
        context: The document being read; its configuration has the rules.
        items: The list that is answered.
        parameters: The parameters of the operation.
        stated: What the document states about the pages.
    """
    if items is None:
        return None
    query = [parameter.wire for parameter in parameters if parameter.location == "query"]
    for rule in context.config.pagination:
        options = _roles(rule, query, items.properties)
        if _may_apply(rule, stated) and all(need in options for need in rule.needs):
            # A single page has nothing to walk by.
            kept = {} if rule.scheme == "single" else options
            onward = stated.onward if rule.scheme == "cursor" else ()
            return Pagination(rule.scheme, items.item, items.wire, tuple(sorted(kept.items())), onward)
    if stated.scheme:
        context.report("OAS038", stated.pointer / "scheme", f"no rule for {stated.scheme} fits; it is no list of pages")
    return None


def _may_apply(rule: PageRule, stated: Stated) -> bool:
    return stated.scheme == rule.scheme if stated.scheme else not rule.only_stated


def _roles(rule: PageRule, query: Iterable[str], properties: Iterable[str]) -> dict[str, str]:
    return {**_found(rule.parameters, frozenset(query)), **_found(rule.properties, frozenset(properties))}


def _found(roles: Roles, present: frozenset[str]) -> dict[str, str]:
    named = ((role, next((name for name in names if name in present), None)) for role, names in roles)
    return {role: name for role, name in named if name is not None}


def _in_object(context: Context, properties: tuple[Property, ...], path: str) -> ItemList | None:
    arrays = {prop.wire: item for prop in properties if (item := _item_of(context, prop.schema, prop.pointer))}
    if len(arrays) > 1:
        last = path.rstrip("/").rpartition("/")[2]
        wire = next((name for name in (*ITEM_PROPERTIES, last, last.replace("-", "_")) if name in arrays), None)
    else:
        wire = next(iter(arrays), None)
    if wire is None:
        return None
    names = tuple(prop.wire for prop in properties)
    return ItemList(
        arrays[wire], wire, names, is_plain=all(name == wire or _is_paging(context, name) for name in names)
    )


def _is_paging(context: Context, name: str) -> bool:
    rules = context.config.pagination
    return name in PAGE_PROPERTIES or any(name in names for rule in rules for _, names in rule.properties)


def _item_of(context: Context, schema: Mapping[str, Any], pointer: Pointer) -> TypeRef | None:
    """The type of an item if the schema is an array, possibly behind references, possibly or null."""
    node, place = _array_or_itself(context, schema, pointer)
    is_array = node.get("type") == "array"
    return type_of(context, node.get("items", EMPTY), place / "items") if is_array else None


def _array_or_itself(
    context: Context, schema: Mapping[str, Any], pointer: Pointer
) -> tuple[Mapping[str, Any], Pointer]:
    """What remains of a schema without references to it and without null beside it."""
    while True:
        node, place = context.follow(schema, pointer)
        rest = [n for n, member in enumerate(node.get("anyOf", ())) if member.get("type") != "null"]
        if len(rest) != 1:
            return node, place
        schema, pointer = node["anyOf"][rest[0]], place / "anyOf" / rest[0]
