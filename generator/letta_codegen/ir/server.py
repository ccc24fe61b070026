"""Builds the servers of a document: URLs with their variables filled in.

A variable takes its default, or the first value that is allowed; a server without a usable URL is left out with a
diagnostic. URLs may be relative: then the user has to give a base URL.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context, text
from letta_codegen.ir.nodes import Server

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def build_servers(context: Context) -> tuple[Server, ...]:
    """Build the servers, in the order of the document, whose first one is the default."""
    pointer = Pointer(("servers",))
    nodes = context.sequence(context.document.root.get("servers"), pointer)
    built = [_server(context, node, pointer / n) for n, node in enumerate(nodes)]
    return tuple(server for server in built if server is not None)


def _server(context: Context, value: JSON, pointer: Pointer) -> Server | None:
    node = context.mapping(value, pointer)
    template = text(node, "url")
    variables = context.mapping(node.get("variables"), pointer / "variables")
    filled = _VARIABLE.sub(lambda match: _value(variables, match), template)
    if not template or _VARIABLE.search(filled):
        context.report("OAS055", pointer, f"the server {template!r} was left out: its URL is incomplete")
        return None
    return Server(filled, text(node, "description"))


def _value(variables: Mapping[str, Any], match: re.Match[str]) -> str:
    variable = variables.get(match[1])
    if not isinstance(variable, Mapping):
        return match[0]
    allowed = variable.get("enum")
    values = [variable.get("default"), *(allowed if isinstance(allowed, list) else [])]
    return next((str(value) for value in values if isinstance(value, (str, int))), match[0])
