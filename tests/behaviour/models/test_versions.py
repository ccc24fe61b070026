"""Answers that a later release may give, read by the models of an earlier one: nothing raised, nothing lost."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from pydantic import TypeAdapter

from behaviour.models.reading import plain
from fidelity.package import imported, written
from fidelity.test_instances import LIKE_THIS, same
from fidelity.values import Instances
from letta_codegen import config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import Pointer
from letta_codegen.models import ModelSettings, generate
from letta_codegen.render.copied import runtime_files
from letta_codegen.source import SourceSettings
from letta_codegen.source.pull import pull

RELEASES = ("0.13.0", "0.14.0", "0.15.0", "0.16.0", "0.16.2", "0.16.5", "0.16.8")

pytestmark = pytest.mark.network


@pytest.fixture(scope="session")
def release(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Document]:
    """Gives the document of a release."""
    project = config.read(root / "pyproject.toml")

    @cache
    def get(version: str) -> Document:
        folder = tmp_path_factory.mktemp(f"letta-{version}")
        source = SourceSettings(default=project.source, member=project.source_member)
        pull(f"sdist:letta=={version}", folder, "letta", settings=source)
        return load((folder / "letta.json").read_bytes(), f"letta-{version}.json")

    return get


@pytest.mark.parametrize(("earlier", "later"), [*pairwise(RELEASES), (RELEASES[0], RELEASES[-1])])
def test_a_later_release_is_read(earlier: str, later: str, release: Callable[[str], Document]) -> None:
    old, new = release(earlier), release(later)
    package = f"letta_{earlier.replace('.', '_')}_reads_{later.replace('.', '_')}"
    diagnostics = Diagnostics(earlier)
    made = generate(normalize(old, diagnostics), ModelSettings(package), diagnostics)
    models = imported(written([*made.files, *runtime_files(package, models_only=False)]), package)
    forgiving = importlib.import_module(f"{package}._forgiving").forgiving
    names = {pointer: name for name, pointer in models.POINTERS.items()}
    shared = set(old.root["components"]["schemas"]) & set(new.root["components"]["schemas"])
    instances = Instances(lambda pointer: new.get(Pointer.parse(pointer[1:])))
    assert len(shared) > 150
    for key in sorted(shared):
        pointer = f"#/components/schemas/{key}"
        kind: Any = list[getattr(models, names[pointer])]
        check(instances.valid(pointer), forgiving(TypeAdapter(kind).core_schema))


def check(values: Any, reader: Any) -> None:
    @given(values)
    @settings(LIKE_THIS, max_examples=3)
    def check_one(value: Any) -> None:
        sent = [value]
        read = reader.validate_json(json.dumps(sent), by_alias=True, by_name=False)
        assert same(plain(read), sent)

    check_one()
