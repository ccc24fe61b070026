"""Models that refer to each other: whichever is used first, it is complete."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from letta_codegen.config import Config
from letta_codegen.document.load import load
from letta_codegen.pipeline import generate

CIRCLES = Path(__file__).parents[2] / "snippets/odd/circles.yaml"
NAMES = ("Node", "Leaf", "Twig", "Ticket", "Sold", "Tea", "Clone", "Copy", "Brew")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client of a document that is full of circles."""
    folder = tmp_path_factory.mktemp("circles")
    for file in generate(load(CIRCLES.read_bytes(), CIRCLES.name), Config.for_document(package="circles")).files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    return folder / "src"


@pytest.mark.parametrize("name", NAMES)
def test_each_model_may_be_the_first(source: Path, name: str) -> None:
    code = f"""
from pydantic import TypeAdapter

from circles import models
first = models.{name}
first.model_rebuild()
for name in {NAMES}:
    getattr(models, name).model_rebuild(force=True)
TypeAdapter(list[models.Copy])
sold = models.Sold.model_validate({{"price": 1, "resold": [{{"price": 2, "resold": []}}]}})
assert type(sold.resold[0]) is models.Sold
twig = models.Twig.model_validate({{"length": 1, "leaves": [{{"parent": {{"leaves": []}}}}]}})
assert type(twig.leaves[0].parent) is models.Node
assert type(models.Brew.model_validate({{"of": {{"self": {{}}}}}}).of.self) is models.Tea
"""
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": str(source)})
