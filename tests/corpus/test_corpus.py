"""Real documents of others: a client comes out of each, imports, type-checks, and gets its answers."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus.clients import PACKAGE, check_client
from document_facts import facts, shuffled
from letta_codegen.config import Config
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.document.pointer import component_schema
from letta_codegen.naming.lock import NamesLock

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


@pytest.fixture(scope="module")
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy knows of the libraries already."""
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture(params=DOCUMENTS)
def file(request: pytest.FixtureRequest, shared: Callable[[str], Path]) -> Path:
    """A document of the collection."""
    return shared(f"corpus/{request.param}")


def operations(document: Document) -> Iterator[str]:
    for path, item in document.root.get("paths", {}).items():
        yield from (f"{method.upper()} {path}" for method in METHODS if method in item)


def test_a_client_comes_out(file: Path, tmp_path: Path, mypy_cache: Path) -> None:
    report = check_client(file, tmp_path, mypy_cache)
    assert not [found for found in report["diagnostics"] if found["severity"] == "error"]
    assert_nothing_is_lost(load(file.read_bytes(), file.name), tmp_path / "out")


def assert_nothing_is_lost(document: Document, output: Path) -> None:
    """Every operation has a name, every component schema a model of its own."""
    if any(operations(document)):
        lock = NamesLock.parse((output / "names.lock").read_text("utf-8"))
        assert {name.key for name in lock.names} == set(operations(document))
    namespace: dict[str, Any] = {}
    exec((output / f"src/{PACKAGE}/models/_pointers.py").read_text("utf-8"), namespace)
    sources = Counter(namespace["POINTERS"].values())
    schemas = document.root.get("components", {}).get("schemas", {})
    assert all(sources[f"#{component_schema(key)}"] == 1 for key in schemas)


def test_the_order_of_keys_does_not_matter(file: Path) -> None:
    document = load(file.read_bytes(), file.name)
    other = replace(document, root=shuffled(document.root, random.Random(1)))
    config = Config.for_document(package=PACKAGE)
    assert facts(other, config) == facts(document, config)
