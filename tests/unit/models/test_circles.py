"""Classes that lead back to themselves: each module can be imported first, and pydantic takes none for a circle."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from letta_codegen.config import Config
from letta_codegen.document.document import Document
from letta_codegen.pipeline import generate

FAMILY = """
    Base: {type: object, properties: {name: {type: string}, first: {$ref: '#/components/schemas/Heir'}}}
    Middle: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {size: {type: integer}}}]}
    Heir: {allOf: [{$ref: '#/components/schemas/Middle'}, {type: object, properties: {age: {type: integer}}}]}
    Other: {allOf: [{$ref: '#/components/schemas/Middle'}, {type: object, properties: {kind: {type: string}}}]}
    """
NAMED = """
    Node: {type: object, properties: {below: {$ref: '#/components/schemas/Node'}}}
    Name: {$ref: '#/components/schemas/Node'}
    Also: {$ref: '#/components/schemas/Name'}
    User: {type: object, properties: {node: {$ref: '#/components/schemas/Also'}}}
    """


@pytest.mark.parametrize("schemas", [FAMILY, NAMED], ids=["family", "named"])
def test_every_order_of_use_works(schemas: str, tmp_path: Path) -> None:
    found = yaml.safe_load(schemas)
    root = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": found}}
    for file in generate(Document(root, "doc"), Config.for_document(package="pkg")).files:
        (tmp_path / file.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file.path).write_text(file.text)
    orders = [(*order, *order) for order in itertools.permutations(found)]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, repr(orders)], cwd=tmp_path / "src", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


PROGRAM = """
import ast, importlib, pathlib, sys
import pydantic

def forget():
    for name in [name for name in sys.modules if name.startswith("pkg.models")]:
        del sys.modules[name]

for file in pathlib.Path("pkg/models").glob("*.py"):
    forget()
    importlib.import_module(f"pkg.models.{file.stem}")
for order in ast.literal_eval(sys.argv[1]):
    forget()
    models = importlib.import_module("pkg.models")
    for name in order:
        pydantic.TypeAdapter(getattr(models, name)).validate_python({"below": {}})
"""
