"""Names for the bodies of calls: `types.AgentCreateParams` is what `client.agents.create` takes.

In: the operations under their names, and the types of requests. Out: names by the module they belong to, which is that
of the resource's parent: `types.agents.MessageCreateParams` is the body of `client.agents.messages.create`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir import types
from letta_codegen.naming.identifiers import class_name
from letta_codegen.naming.verbs import singular
from letta_codegen.naming.words import words
from letta_codegen.render.escape import Code
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.resources import Tree


@dataclass(frozen=True, slots=True)
class BodyName:
    """The name of a body, and the type that it stands for."""

    name: Code
    target: Code


def body_names(tree: Tree) -> Mapping[tuple[str, ...], tuple[BodyName, ...]]:
    """The names of bodies by module: the path of the parent resource."""
    found: dict[tuple[str, ...], dict[str, Code]] = {}
    for named in tree.operations:
        target = _target(named, tree.schemas.params)
        if target and named.resource:
            found.setdefault(named.resource[:-1], {}).setdefault(_name(named), Code(target))
    defined = frozenset(tree.schemas.params.values())
    return {
        path: tuple(
            BodyName(Code(name), target) for name, target in sorted(bodies.items()) if path or name not in defined
        )
        for path, bodies in sorted(found.items())
    }


def _target(named: NamedOperation, params: Mapping[Pointer, str]) -> str:
    body = named.operation.body
    if body is None or not body.variants or not isinstance(body.type, types.Model):
        return ""
    return params.get(body.type.pointer, "")


def _name(named: NamedOperation) -> str:
    resource = words(named.resource[-1])
    return f"{class_name('_'.join((*resource[:-1], singular(resource[-1]), named.method)))}Params"
