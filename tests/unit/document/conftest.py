"""Real documents: Letta's, and some of the collection beside the repository that have something of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from letta_codegen.document.document import Document
from letta_codegen.document.load import load

COLLECTED = (
    "all_the_components.yaml",
    "discord.json",
    "dmcg_discriminator_duplicate.yaml",
    "huggingface_tgi.json",
    "langfuse.yaml",
    "opc_baseline_30.json",
    "opencode.yaml",
    "train_travel_31.yaml",
)


@pytest.fixture(scope="module", params=["letta.json", *COLLECTED])
def real(request: pytest.FixtureRequest, root: Path, shared: Callable[[str], Path]) -> Document:
    """A real document."""
    name = request.param
    path = root / "openapi" / name if name == "letta.json" else shared(f"corpus/{name}")
    return load(path.read_bytes(), name)
