"""Builds the security schemes, and the requirements that name them.

In come `components.securitySchemes` and lists of requirements; out come schemes that the client can send, and
requirements as alternatives of sets of scheme keys (an empty alternative means: not needed). Schemes of an unknown
kind are left out with a diagnostic; requirements that name an unknown scheme too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, get_args

from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.context import Context, text
from letta_codegen.ir.nodes import SecurityScheme

_Place: TypeAlias = Literal["query", "header", "cookie"]


def build_security_schemes(context: Context) -> tuple[SecurityScheme, ...]:
    """Build the security schemes of a document, sorted by key."""
    pointer = Pointer(("components", "securitySchemes"))
    nodes = _declared(context)
    built = [_scheme(context, key, nodes[key], pointer / key) for key in sorted(nodes)]
    return tuple(scheme for scheme in built if scheme is not None)


def build_requirements(context: Context, node: JSON, pointer: Pointer) -> tuple[tuple[str, ...], ...]:
    """Build a list of security requirements: alternatives, each a sorted set of scheme keys."""
    known = _declared(context)
    found: list[tuple[str, ...]] = []
    for n, alternative in enumerate(context.sequence(node, pointer)):
        keys = tuple(sorted(context.mapping(alternative, pointer / n)))
        unknown = [key for key in keys if key not in known]
        if unknown:
            context.report("OAS051", pointer / n, f"there is no security scheme {unknown[0]!r}; this is ignored")
        else:
            found.append(keys)
    return tuple(dict.fromkeys(found))


def _declared(context: Context) -> Mapping[str, Mapping[str, Any]]:
    schemes: Mapping[str, Mapping[str, Any]] = context.document.root["components"].get("securitySchemes", {})
    return schemes


def _scheme(context: Context, key: str, node: Mapping[str, Any], pointer: Pointer) -> SecurityScheme | None:
    match node.get("type"), text(node, "scheme").lower():
        case "http", "bearer":
            return SecurityScheme(key, "bearer")
        case "http", "basic":
            return SecurityScheme(key, "basic")
        case "apiKey", _:
            return _api_key(context, key, node, pointer)
        case ("oauth2" | "openIdConnect" | "mutualTLS") as kind, _:
            return SecurityScheme(key, kind)
    context.report("OAS050", pointer, f"the security scheme {key!r} was left out: its kind is not known")
    return None


def _api_key(context: Context, key: str, node: Mapping[str, Any], pointer: Pointer) -> SecurityScheme | None:
    place, name = node.get("in"), text(node, "name")
    for location in get_args(_Place):
        if place == location and name:
            return SecurityScheme(key, "apiKey", location, name)
    context.report("OAS050", pointer, f"the security scheme {key!r} was left out: where the key goes is not said")
    return None
