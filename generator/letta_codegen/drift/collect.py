"""The operations of a document, references followed: methods, paths, parameters of the path item included."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from letta_codegen.drift.gather import Source, Tokens
from letta_codegen.drift.surface import OperationKey
from letta_codegen.drift.view import View
from letta_codegen.ir.nodes import Method

METHODS: tuple[str, ...] = get_args(Method)
_VARIABLE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class RawOperation:
    """An operation as it stands in its document.

    Attributes:
        key: Method and path.
        tokens: Where it stands.
        content: What stands there.
        item: The path item around it.
        parameters: Place and content of its parameters by what identifies them: location and name, the number of the
            variable for those of the path.
    """

    key: OperationKey
    tokens: Tokens
    content: Mapping[str, Any]
    item: Mapping[str, Any]
    parameters: Mapping[tuple[str, str], Source]

    @property
    def template(self) -> tuple[str, str]:
        """Method and path without the names of the variables, which play no part on the wire."""
        return self.key.method, _VARIABLE.sub("{}", self.key.path)

    @property
    def variables(self) -> frozenset[str]:
        """The names of the variables of the path."""
        return frozenset(_VARIABLE.findall(self.key.path))

    @property
    def named_parameters(self) -> Mapping[tuple[str, str], Source]:
        """The parameters, those of the path by their names: in another path, positions mean nothing."""
        return {
            (location, source[1]["name"] if location == "path" else name): source
            for (location, name), source in self.parameters.items()
        }

    @property
    def operation_id(self) -> str:
        """The operationId; empty if there is none."""
        found = self.content.get("operationId")
        return found if isinstance(found, str) else ""


def operations(view: View, section: str = "paths") -> Iterator[RawOperation]:
    """The operations of a document, or its webhooks."""
    items = view.root.get(section)
    for path, value in items.items() if isinstance(items, Mapping) else ():
        if not str(path).startswith("x-"):
            yield from of_item(view, str(path), ((section, str(path)), value))


def of_item(view: View, path: str, source: Source) -> Iterator[RawOperation]:
    """The operations of a path item."""
    tokens, item = view.follow(source[1], source[0])
    if not isinstance(item, Mapping):
        return
    for method in METHODS:
        content = item.get(method)
        if isinstance(content, Mapping):
            parameters = _parameters(view, path, [(tokens, item), ((*tokens, method), content)])
            yield RawOperation(OperationKey(method, path), (*tokens, method), content, item, parameters)


def _parameters(view: View, path: str, owners: list[tuple[Tokens, Mapping[str, Any]]]) -> dict[tuple[str, str], Source]:
    variables = _VARIABLE.findall(path)
    found: dict[tuple[str, str], Source] = {}
    for tokens, owner in owners:
        listed = owner.get("parameters")
        for index, value in enumerate(listed if isinstance(listed, list) else ()):
            place, parameter = view.follow(value, (*tokens, "parameters", str(index)))
            if isinstance(parameter, Mapping) and isinstance(parameter.get("name"), str):
                found[_identity(parameter, variables)] = (place, parameter)
    return found


def _identity(parameter: Mapping[str, Any], variables: list[str]) -> tuple[str, str]:
    name, location = parameter["name"], str(parameter.get("in"))
    if location == "header":
        return location, name.lower()
    if location == "path" and name in variables:
        return location, f"variable {variables.index(name) + 1}"
    return location, name
