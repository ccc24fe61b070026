"""The list of the generated files, besides the models: which template makes which file.

In: the tree of resources with everything that is decided. Out: unformatted files with paths relative to the project.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.config import Config
from letta_codegen.files import GeneratedFile, Language
from letta_codegen.ir.nodes import Api
from letta_codegen.naming.names import ResourceName
from letta_codegen.render.aliases import aliases
from letta_codegen.render.clients import client_row
from letta_codegen.render.copied import runtime_files
from letta_codegen.render.environment import fill
from letta_codegen.render.exports import ExportsRow, exports
from letta_codegen.render.location import templates_directory
from letta_codegen.render.package import PackageRow, package_row
from letta_codegen.render.resources import Tree, module_row
from letta_codegen.render.type_modules import type_files
from letta_codegen.render.upstream import Upstream

_PROJECT = ("pyproject.toml", "README.md", "CHANGELOG.md", "NOTICE")


def client_files(api: Api, tree: Tree, config: Config, upstream: Upstream) -> Iterator[GeneratedFile]:
    """All files but the models.

    Args:
        api: The operations.
        tree: The same under their names, as a tree.
        config: Names and facts of the package.
        upstream: What the package says of its origin.
    """
    package = package_row(api, tree, config, upstream)
    source = f"src/{config.package}"
    yield from _project_files(package)
    yield from runtime_files(config.package, models_only=not api.operations)
    yield GeneratedFile(f"{source}/py.typed", "", "text")
    yield _file(f"{source}/_version.py", "version.py.j2", package=package)
    yield _file(f"{source}/__init__.py", "init.py.j2", exports=_exports(api, tree, config), package=package)
    if api.operations:
        yield _file("api.md", "package/api.md.j2", "text", package=package)
        yield _file(f"{source}/_clients.py", "client.py.j2", client=client_row(api, tree, config))
        yield from _resource_files(tree, source)
        yield from type_files(api, tree, config, source)


def _exports(api: Api, tree: Tree, config: Config) -> ExportsRow:
    """What the package offers; without a client, only the models."""
    return ExportsRow(exports(config), aliases(config, tree).get("", ())) if api.operations else ExportsRow(())


def _project_files(package: PackageRow) -> Iterator[GeneratedFile]:
    for name in _PROJECT:
        yield _file(name, f"package/{name}.j2", "text", package=package)
    license_ = templates_directory() / "package" / "LICENSE"
    yield GeneratedFile("LICENSE", license_.read_text("utf-8"), "text")


def _resource_files(tree: Tree, source: str) -> Iterator[GeneratedFile]:
    text = '"""The resources of the client: one module each, loaded when it is first used."""\n'
    yield GeneratedFile(f"{source}/resources/__init__.py", text)
    for resource in tree.resources:
        path = f"{source}/resources/{_module_path(tree, resource)}"
        yield _file(path, "resource.py.j2", module=module_row(tree, resource))


def _module_path(tree: Tree, resource: ResourceName) -> str:
    """A resource with others below it is a package."""
    folder = resource.module.replace(".", "/")
    return f"{folder}/__init__.py" if tree.children(resource.path) else f"{folder}.py"


def _file(path: str, template: str, language: Language = "python", **rows: object) -> GeneratedFile:
    return GeneratedFile(path, fill(template, **rows), language)
