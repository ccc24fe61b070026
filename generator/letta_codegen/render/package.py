"""The files around the code: project file, README, list of calls, changelog, notice.

In: the tree of resources, the configuration and what is known of the document. Out: `PackageRow`, which the templates
of `templates/package/` lay out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from letta_codegen.config import Config
from letta_codegen.ir.nodes import Api
from letta_codegen.render.escape import Code, block
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.resources import Tree
from letta_codegen.render.surface import SurfaceRow, surface
from letta_codegen.render.upstream import Upstream

_RUNTIME = ("httpx2>=2.4,<3", "pydantic>=2.14,<3", "typing-extensions>=4.12")
_MODELS_ONLY = _RUNTIME[1:]
_RELEASE = re.compile(r"v?(\d+(?:\.\d+){0,3})(?:[-.]?(a|b|rc|alpha|beta)[-.]?(\d*))?", re.IGNORECASE)
_STAGES = {"alpha": "a", "beta": "b"}

# Indexes take summaries of up to 512 characters.
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class PackageRow:
    """What the project files say.

    Attributes:
        name: Import name.
        distribution: Name for installers.
        client: Name of the client class; empty for a package of models only.
        env_prefix: Beginning of the environment variables.
        title: Title of the API.
        description: One line about the package.
        version: Version of the package.
        upstream: The document that it was made from.
        upstream_license: License of that document.
        dependencies: Requirements.
        operation_count: Number of operations.
        class_count: Number of classes and named types.
        readme: Examples in the API's own terms, as Markdown.
        surface: All calls by resource.
        example: A call for the README if there are no examples; empty if there is none that needs no arguments.
    """

    name: Code
    distribution: str
    client: Code
    env_prefix: Code
    title: str
    description: str
    version: str
    upstream: Upstream
    upstream_license: str
    dependencies: tuple[str, ...]
    operation_count: int
    class_count: int
    readme: Code
    surface: tuple[SurfaceRow, ...]
    example: Code


def package_row(api: Api, tree: Tree, config: Config, upstream: Upstream) -> PackageRow:
    """Decide what the project files say."""
    title = " ".join(api.title.split())[:_LONGEST_TITLE].rstrip() or config.distribution
    return PackageRow(
        name=Code(config.package),
        distribution=config.distribution,
        client=Code(config.client if api.operations else ""),
        env_prefix=Code(config.env_prefix),
        title=title,
        description=f"Typed Python client for {title}" if api.operations else f"Typed models of {title}",
        version=package_version(config, api),
        upstream=upstream,
        upstream_license=api.license,
        dependencies=_RUNTIME if api.operations else _MODELS_ONLY,
        operation_count=len(api.operations),
        class_count=len(tree.schemas.names),
        readme=block(api.readme),
        surface=surface(tree),
        example=_example(tree),
    )


def package_version(config: Config, api: Api) -> str:
    """The version of the package: as configured, else that of the API as far as installers understand it."""
    found = _RELEASE.fullmatch((config.version or api.version).strip())
    if found is None:
        return "0.1.0"
    release, stage, number = found.groups()
    suffix = f"{_STAGES.get(stage.lower(), stage.lower())}{number or 0}" if stage else ""
    return release + suffix


def _example(tree: Tree) -> Code:
    """A read-only call that needs nothing: the first list, else the first thing that can be read."""
    callable_ = [named for named in tree.operations if _needs_nothing(named)]
    lists = [named for named in callable_ if named.operation.many]
    return Code(f"{(lists or callable_)[0].call}()") if callable_ else Code()


def _needs_nothing(named: NamedOperation) -> bool:
    operation = named.operation
    required = any(parameter.required for parameter in operation.parameters)
    return operation.method == "get" and not required and not named.deprecation
