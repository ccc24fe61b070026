"""Reads `x-pagination`: what a document or its overlay states about the pages of a list, if that cannot be seen.

    x-pagination:
      scheme: cursor         # of the rules that fit, take one of this scheme
      onward:                # how a page leads to the next; the first way counts whose `when` holds
        - { parameter: after, when: { order: asc } }
        - { parameter: before, item: first }

In comes the value of the extension, out come the ways from page to page. A way that names a parameter which the
operation does not have is left out with a diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context, text
from letta_codegen.ir.nodes import Onward, Parameter
from letta_codegen.ir.page_rules import SCHEMES


@dataclass(frozen=True, slots=True)
class Stated:
    """What is stated about the pages of a list.

    Attributes:
        pointer: Where it is stated.
        scheme: Only a rule of this scheme applies; None: any.
        onward: The ways from page to page.
    """

    pointer: Pointer
    scheme: str | None = None
    onward: tuple[Onward, ...] = ()


def build_stated(context: Context, value: JSON, pointer: Pointer, parameters: tuple[Parameter, ...]) -> Stated:
    """Read the extension.

    Args:
        context: The document being read.
        value: The value of the extension; None if there is none.
        pointer: Where it stands.
        parameters: The parameters of the operation.
    """
    node = context.mapping(value, pointer)
    scheme = node.get("scheme")
    if scheme is not None and scheme not in SCHEMES:
        context.report("OAS038", pointer / "scheme", f"the scheme is not one of {', '.join(SCHEMES)}; it is ignored")
        scheme = None
    query = frozenset(parameter.wire for parameter in parameters if parameter.location == "query")
    ways = context.sequence(node.get("onward"), pointer / "onward")
    built = (_onward(context, way, pointer / "onward" / n, query) for n, way in enumerate(ways))
    return Stated(pointer, scheme, tuple(onward for onward in built if onward))


def _onward(context: Context, value: JSON, pointer: Pointer, query: frozenset[str]) -> Onward | None:
    node = context.mapping(value, pointer)
    if node is not value:
        return None
    when = context.mapping(node.get("when"), pointer / "when")
    strange = next(_strange(node, when, query), None)
    if strange is not None:
        context.report("OAS038", pointer, f"{strange}; this way from page to page is ignored")
        return None
    item: Literal["first", "last"] = "first" if node.get("item") == "first" else "last"
    return Onward(node["parameter"], item, tuple(sorted(when.items())), text(node, "until") or None)


def _strange(node: Mapping[str, Any], when: Mapping[str, Any], query: frozenset[str]) -> Iterator[str]:
    """What is wrong with a way, in words."""
    for name in (node.get("parameter"), node.get("until", node.get("parameter")), *when):
        if not isinstance(name, str) or name not in query:
            yield f"the operation has no query parameter {name!r}"
    if node.get("item", "last") not in ("first", "last"):
        yield "`item` is neither first nor last"
    for name, value in when.items():
        if not isinstance(value, str | bool | int):
            yield f"the value of {name!r} is neither a string nor a boolean nor a whole number"
