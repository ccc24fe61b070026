"""Real documents of others: a client comes out of each, imports, type-checks, and is the same whatever the key order."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics, Severity
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import Pointer
from letta_codegen.files import Result
from letta_codegen.ir.build import build
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.resolve import resolve
from letta_codegen.output.cache import TextCache
from letta_codegen.pipeline import finish, generate

DOCUMENTS = (
    "all_the_components.yaml",
    "discord.json",
    "dmcg_discriminator_duplicate.yaml",
    "dmcg_modular.yaml",
    "huggingface_tgi.json",
    "langfuse.yaml",
    "oai_petstore_expanded.json",
    "oai_tictactoe_31.yaml",
    "ollama.yaml",
    "opc_baseline_30.json",
    "opc_baseline_31.yaml",
    "opencode.yaml",
    "readme_parameters_style_31.json",
    "readme_schema_circular.json",
    "redocly_museum_31.yaml",
    "train_travel_31.yaml",
)
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PACKAGE = "corpus_client"
IMPORTS = """
import importlib, pathlib, sys
import corpus_client
root = pathlib.Path(corpus_client.__file__).parent
for path in sorted(root.rglob("*.py")):
    name = ".".join(path.relative_to(root.parent).with_suffix("").parts).removesuffix(".__init__")
    module = importlib.import_module(name)
    for exported in getattr(module, "__all__", ()):
        getattr(module, exported)
from corpus_client import models
for name in models.__all__:
    model = getattr(models, name)
    if isinstance(model, type):
        model.model_rebuild(force=True)
    else:
        importlib.import_module("pydantic").TypeAdapter(model)
"""


@pytest.fixture(scope="module")
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy knows of the libraries already."""
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture(params=DOCUMENTS)
def file(request: pytest.FixtureRequest, shared: Callable[[str], Path]) -> Path:
    """A document of the collection."""
    return shared(f"corpus/{request.param}")


def loaded(file: Path) -> Document:
    return load(file.read_bytes(), file.name)


def python(*arguments: str, cwd: Path, **environment: str) -> None:
    """Run Python; it must succeed."""
    source = Path(__file__).resolve().parents[2] / "generator"
    variables = {**os.environ, "PYTHONPATH": str(source), "LETTA_CODEGEN_CACHE": "off", **environment}
    run = subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=variables, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def operations(document: Mapping[str, Any]) -> Iterator[tuple[Pointer, str]]:
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield Pointer(("paths", path, method)), f"{method.upper()} {path}"


def shuffled(value: Any, dice: random.Random) -> Any:
    """The same JSON value with the keys of all objects in another order."""
    if isinstance(value, Mapping):
        keys = sorted(value)
        dice.shuffle(keys)
        return {key: shuffled(value[key], dice) for key in keys}
    return [shuffled(item, dice) for item in value] if isinstance(value, list) else value


def test_a_client_comes_out(file: Path, tmp_path: Path, mypy_cache: Path) -> None:
    arguments = ("generate", "--spec", str(file), "--package", PACKAGE, "--output", "out")
    python("-m", "letta_codegen", *arguments, cwd=tmp_path, PYTHONHASHSEED="7")
    python("-c", IMPORTS, cwd=tmp_path / "out/src")
    mypy = ("-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(mypy_cache))
    python(*mypy, "-p", PACKAGE, cwd=tmp_path / "out/src")
    python("-m", "letta_codegen", *arguments, "--check", cwd=tmp_path, PYTHONHASHSEED="8")


def test_nothing_is_lost_silently(file: Path) -> None:
    document = loaded(file)
    result = generate(document, Config.for_document(package=PACKAGE))
    assert all(found.severity is not Severity.ERROR for found in result.diagnostics), result.diagnostics
    kept = operations_of(result)
    assert {key for _, key in operations(document.root)} == set(kept)
    pointers = pointers_of(result)
    for key in document.root.get("components", {}).get("schemas", {}):
        assert pointers.count(f"#{Pointer(('components', 'schemas', key))}") == 1


def operations_of(result: Result) -> list[str]:
    return [line.split("\t")[0] for line in text_of(result, "names.lock").splitlines() if not line.startswith("#")]


def pointers_of(result: Result) -> list[str]:
    namespace: dict[str, Any] = {}
    exec(text_of(result, f"src/{PACKAGE}/models/_pointers.py"), namespace)
    return list(namespace["POINTERS"].values())


def text_of(result: Result, path: str) -> str:
    return next((file.text for file in result.files if file.path == path), "")
