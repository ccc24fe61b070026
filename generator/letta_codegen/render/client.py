"""Rendering a client: named operations, models and configuration become the files of the generated project.

In: the IR, its names, the index of the models. Out: unformatted files. Refuses nothing: what cannot be expressed was
left out, with a diagnostic, before it came here.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.files import GeneratedFile
from letta_codegen.ir.nodes import Api
from letta_codegen.models.index import ModelIndex
from letta_codegen.naming.resolve import Names
from letta_codegen.render.aliases import report_missing
from letta_codegen.render.annotations import Schemas
from letta_codegen.render.credentials import credentials_of
from letta_codegen.render.files import client_files
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.params import param_names
from letta_codegen.render.resources import Tree
from letta_codegen.render.upstream import Upstream
from letta_codegen.render.written import mixins, modules


def render(
    api: Api, names: Names, index: ModelIndex, config: Config, upstream: Upstream, diagnostics: Diagnostics
) -> tuple[GeneratedFile, ...]:
    """Render everything but the models.

    Args:
        api: The operations.
        names: What they and their arguments are called.
        index: The classes and aliases of the models.
        config: Names and facts of the package.
        upstream: What the package says of its origin.
        diagnostics: Takes what the configuration names and the document does not have.

    Returns:
        Unformatted files, with paths relative to the project.
    """
    schemas = _schemas(api, index)
    report_missing(config, schemas, diagnostics)
    tree = Tree(
        config.package,
        config.runtime,
        schemas,
        tuple(names.resources),
        credentials_of(api, config),
        tuple(sorted(_named(api, names), key=_place)),
        mixins(config, names.resources),
        modules(config),
    )
    return tuple(client_files(api, tree, config, upstream))


def _schemas(api: Api, index: ModelIndex) -> Schemas:
    names = {pointer: model.name for pointer, model in index.by_pointer.items()}
    is_open = frozenset(found.pointer for found in api.objects if found.is_open or not found.fields)
    return Schemas(names, dict(api.aliases), param_names(api, names), is_open)


def _named(api: Api, names: Names) -> Iterator[NamedOperation]:
    """Every operation under its name, and once more under each name that it used to have."""
    for operation in api.operations:
        given = names.operations.get(operation.key)
        if given is None:
            continue
        current = NamedOperation(operation, tuple(given.resource), given.method, given.arguments)
        yield current
        for alias in given.aliases:
            *resource, method = alias.split(".")
            yield NamedOperation(operation, tuple(resource), method, given.arguments, f"client.{current.call}")


def _place(named: NamedOperation) -> tuple[object, ...]:
    return (named.resource, bool(named.replaced_by), named.operation.path, named.operation.method, named.method)
