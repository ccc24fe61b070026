"""All calls of a client, for `api.md`: what a caller writes, the HTTP line, what comes back."""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.render.annotations import Speller
from letta_codegen.render.arguments import forms, merged
from letta_codegen.render.methods import MethodBuilder
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.resources import Tree
from letta_codegen.render.runtime import COLOURS


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call: how it is written, its HTTP line, its return type."""

    call: str
    http: str
    returns: str
    deprecated: bool


@dataclass(frozen=True, slots=True)
class SurfaceRow:
    """The calls of one resource."""

    title: str
    calls: tuple[CallLine, ...]


def surface(tree: Tree) -> tuple[SurfaceRow, ...]:
    """All calls by resource, the client's own first; names that are kept for old callers are left out."""
    builder = MethodBuilder(Speller(tree.schemas), COLOURS[0], tree.facts)
    paths = [(), *(resource.path for resource in tree.resources)]
    rows = []
    for path in paths:
        calls = tuple(_line(builder, named) for named in tree.at(path) if not named.replaced_by)
        if calls:
            rows.append(SurfaceRow(".".join(("client", *path)), calls))
    return tuple(rows)


def _line(builder: MethodBuilder, named: NamedOperation) -> CallLine:
    form = merged(forms(named.operation, named.arguments))
    positional = [form.positional.name] if form.positional else []
    required = [f"{argument.name}=..." for argument in form.keywords if argument.required]
    optional = ["..."] if any(not argument.required for argument in form.keywords) else []
    call = f"client.{named.call}({', '.join([*positional, *required, *optional])})"
    return CallLine(call, named.operation.key, builder.returns(named.operation), bool(named.deprecation))
