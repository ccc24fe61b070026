"""`Address`: where a place of a document is, in the document's names: the component or operation, and the way in.

In: a place. Out: an owner (`AgentState`, `GET /v1/agents`) and the names on the way (`config`, `[]`). Numbers of
members and media types are left out: they are spelling.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from letta_codegen.drift.collect import METHODS
from letta_codegen.drift.gather import Tokens
from letta_codegen.drift.view import View

_ONE_KEY = frozenset(["properties", "patternProperties", "dependentSchemas", "headers", "callbacks"])
_SIGNS = {"items": "[]", "additionalProperties": "{}", "contains": "contains", "not": "not", "if": "if", "then": "then",
          "else": "else", "propertyNames": "names", "unevaluatedItems": "[]", "unevaluatedProperties": "{}",
          "contentSchema": "content", "requestBody": "body"}  # fmt: skip
_NUMBERED = frozenset(["anyOf", "oneOf", "allOf"])


@dataclass(frozen=True, slots=True)
class Address:
    """A place in the document's names.

    Attributes:
        kind: What owns the place: a component `schema`, an `operation`, another `component`, the `document`.
        owner: The name of the owner.
        trail: The names on the way from the owner to the place.
        parameter: The parameter on the way, if there is one.
    """

    kind: str
    owner: str
    trail: tuple[str, ...]
    parameter: str = ""

    @property
    def name(self) -> str:
        """The last name on the way that is a name."""
        return next((step for step in reversed(self.trail) if step not in ("[]", "{}")), self.parameter)

    def __str__(self) -> str:
        text = self.owner
        for step in self.trail:
            text += step if step in ("[]", "{}") else f".{step}"
        return text


def address(view: View, tokens: Tokens) -> Address:
    """The address of a place."""
    match tokens:
        case ("components", "schemas", name, *rest):
            return Address("schema", name, *_trail(view, tokens, 3, rest))
        case ("components", section, name, *rest):
            content = view.get(tokens[:3])
            if section == "parameters" and isinstance(content, Mapping):
                name = str(content.get("name"))
                return Address("operation", "", *_trail(view, tokens, 3, rest, name))
            return Address("component", name, *_trail(view, tokens, 3, rest))
        case ("paths" | "webhooks" as section, path, method, *rest) if method in METHODS:
            owner = f"{method.upper()} {path}" if section == "paths" else path
            return Address("operation", owner, *_trail(view, tokens, 3, rest))
        case ("paths" | "webhooks", path, *rest):
            return Address("operation", path, *_trail(view, tokens, 2, rest))
    return Address("document", ".".join(tokens), ())


def _trail(view: View, tokens: Tokens, start: int, rest: list[str], parameter: str = "") -> tuple[tuple[str, ...], str]:
    steps: list[str] = [parameter] if parameter else []
    at = 0
    while at < len(rest):
        word, after = rest[at], rest[at + 1] if at + 1 < len(rest) else None
        if word == "parameters" and after is not None:
            found: Any = view.follow(view.get(tokens[: start + at + 2]), tokens[: start + at + 2])[1]
            parameter = str(found.get("name")) if isinstance(found, Mapping) else after
            steps.append(parameter)
            at += 2
        elif (word in _ONE_KEY and after is not None) or (word == "responses" and after is not None):
            steps.append(after)
            at += 2
        elif word == "content" and after is not None:
            at += 2
        elif word == "prefixItems" and after is not None:
            steps.append(f"[{after}]")
            at += 2
        elif word in _NUMBERED:
            at += 2
        else:
            if word in _SIGNS:
                steps.append(_SIGNS[word])
            at += 1
    return tuple(steps), parameter
