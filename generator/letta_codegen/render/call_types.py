"""Names for what calls take and give: `types.AgentCreateParams` is the body of `client.agents.create`.

In: the operations under their names, and the types of requests. Out: names by the module they belong to, which is that
of the resource's parent: `types.agents.MessageCreateParams` is what `client.agents.messages.create` takes,
`types.agents.MessageCreateResponse` what it gives. Names of models and of types of requests are never taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from letta_codegen.ir import types
from letta_codegen.ir.types import TypeRef
from letta_codegen.naming.identifiers import class_name
from letta_codegen.naming.verbs import singular
from letta_codegen.naming.words import words
from letta_codegen.render.annotations import Schemas, Speller
from letta_codegen.render.arguments import Form, forms, merged
from letta_codegen.render.escape import Code
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.params import ParamRow, keyword_row
from letta_codegen.render.resources import Tree


@dataclass(frozen=True, slots=True)
class NamedType:
    """A name, and the type that it stands for."""

    name: Code
    target: Code


@dataclass(slots=True)
class CallTypes:
    """The names of one module.

    Attributes:
        bodies: Types of requests under the name of the call that takes them.
        keywords: The arguments of other calls.
        answers: What calls give: of a list, one item.
    """

    bodies: dict[str, NamedType] = field(default_factory=dict)
    keywords: dict[str, ParamRow] = field(default_factory=dict)
    answers: dict[str, NamedType] = field(default_factory=dict)


def call_types(tree: Tree) -> Mapping[tuple[str, ...], CallTypes]:
    """The names by module: the path of the parent resource."""
    taken = frozenset((*tree.schemas.names.values(), *tree.schemas.params.values()))
    found: dict[tuple[str, ...], CallTypes] = {}
    for named in tree.operations:
        if named.resource:
            _add(found.setdefault(named.resource[:-1], CallTypes()), named, tree.schemas, taken)
    return dict(sorted(found.items()))


def _add(found: CallTypes, named: NamedOperation, schemas: Schemas, taken: frozenset[str]) -> None:
    params, response = (f"{_stem(named)}{suffix}" for suffix in ("Params", "Response"))
    form = merged(forms(named.operation, named.arguments))
    if params not in taken and params not in {*found.bodies, *found.keywords} and form.keywords:
        body = _body(named, schemas)
        if body and (len(forms(named.operation, named.arguments)) > 1 or _all_in_body(named, form)):
            found.bodies[params] = NamedType(Code(params), Code(body))
        else:
            speller = Speller(schemas, frozenset({"models", "types"}))
            said = f"What `client.{named.call}` takes by keyword."
            found.keywords[params] = keyword_row(Code(params), said, form.keywords, speller)
    answer = _answer(named)
    if response not in taken and answer is not None and not isinstance(answer, types.NoValue):
        target = Speller(schemas, frozenset({"models"})).answer(answer)
        found.answers.setdefault(response, NamedType(Code(response), target))


def _stem(named: NamedOperation) -> str:
    resource = words(named.resource[-1])
    return class_name("_".join((*resource[:-1], singular(resource[-1]), named.method)))


def _body(named: NamedOperation, schemas: Schemas) -> str | None:
    """The type of the body, if it is an object that is passed in pieces."""
    body = named.operation.body
    found = body.type.inner if body and isinstance(body.type, types.Nullable) else body.type if body else None
    return schemas.params.get(found.pointer) if body and body.variants and isinstance(found, types.Model) else None


def _all_in_body(named: NamedOperation, form: Form) -> bool:
    """Whether the call takes the properties of its body by their own names, and nothing else."""
    return all(argument.place == "body" and argument.name == argument.wire for argument in form.keywords)


def _answer(named: NamedOperation) -> TypeRef | None:
    operation = named.operation
    if operation.pagination:
        return operation.pagination.item
    return operation.answer.type if operation.answer else None
