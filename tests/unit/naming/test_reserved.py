"""No operation can hide what every client or resource has: the lists know the members of the runtime."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from letta_codegen.naming.reserved import CLIENT_MEMBERS, RESOURCE_MEMBERS


@pytest.mark.parametrize(
    ("module", "classes", "reserved"),
    [
        ("_base_client.py", {"BaseClient"}, CLIENT_MEMBERS),
        ("_client.py", {"SyncClient", "AsyncClient"}, CLIENT_MEMBERS),
        ("_resource.py", {"Resource", "AsyncResource"}, RESOURCE_MEMBERS),
    ],
)
def test_members_of_the_runtime_are_reserved(
    root: Path, module: str, classes: set[str], reserved: frozenset[str]
) -> None:
    tree = ast.parse((root / "templates/runtime" / module).read_text("utf-8"))
    found = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef) and node.name in classes}
    assert found.keys() == classes
    for node in found.values():
        public = {name for name in members(node) if not name.startswith("_")}
        assert public
        assert public <= reserved


def members(node: ast.ClassDef) -> set[str]:
    names: set[str] = set()
    for statement in ast.walk(node):
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if statement in node.body:
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names |= {name} if statement in node.body else set()
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                names.add(name)
    return names
