"""Other real documents: each of their schemas is a model that can be imported, built, described and read."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from fidelity.package import imported, written
from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.load import load
from letta_codegen.document.normalize import normalize
from letta_codegen.models import generate
from letta_codegen.render.copied import runtime_files

DOCUMENTS = [
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
]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_model_works(name: str, shared: Callable[[str], Path]) -> None:
    package = f"corpus_{name.replace('.', '_')}"
    diagnostics = Diagnostics(name)
    document = normalize(load(shared(f"corpus/{name}").read_bytes(), name), diagnostics)
    made = generate(document, Config.for_document(name, package=package, output=".").model_settings(), diagnostics)
    models = imported(written([*made.files, *runtime_files(package, models_only=False)]), package)
    forgiving = importlib.import_module(f"{package}._forgiving").forgiving
    for each in (getattr(models, name) for name in dir(models) if name != "POINTERS"):
        adapter = TypeAdapter(each)
        assert adapter.json_schema() is not None
        assert forgiving(adapter.core_schema) is not None
    assert len(made.index.by_pointer) == len(set(models.POINTERS))
