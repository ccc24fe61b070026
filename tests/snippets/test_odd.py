"""Documents in which everything is odd: a client comes out of each, imports, type-checks, and gets its answers.

Each of `odd/*.yaml` holds what documents do in one respect: names that hide others, references of all kinds, every way
to write a schema, an operation, an answer.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.clients import PACKAGE, check_client
from document_facts import facts, shuffled
from letta_codegen.config import Config
from letta_codegen.document.load import load

DOCUMENTS = sorted(Path(__file__).with_name("odd").glob("*.yaml"))
LEFT_OUT = {"operations": ["OAS010 /paths/~1multi~1{id}~1{id2}.json/get/parameters/11"]}


@pytest.fixture(scope="module")
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy knows of the libraries already."""
    return tmp_path_factory.mktemp("mypy")


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.stem)
def test_a_client_comes_out(file: Path, tmp_path: Path, mypy_cache: Path) -> None:
    report = check_client(file, tmp_path, mypy_cache)
    errors = [f"{found['code']} {found['pointer']}" for found in report["diagnostics"] if found["severity"] == "error"]
    assert errors == LEFT_OUT.get(file.stem, [])


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.stem)
def test_the_order_of_keys_does_not_matter(file: Path) -> None:
    document = load(file.read_bytes(), file.name)
    config = Config.for_document(package=PACKAGE)
    other = replace(document, root=shuffled(document.root, random.Random(1)))
    assert facts(other, config) == facts(document, config)
