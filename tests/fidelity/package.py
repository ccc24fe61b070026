"""The generated models, imported, and the document that they were made from: as published, with the overlay.

How the models came out of it is not looked at here; the tests read both sides for themselves.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.document.overlay import apply
from letta_codegen.document.overlay import read as read_overlay
from letta_codegen.files import GeneratedFile

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENT = ROOT / "openapi" / "letta.json"
OVERLAY = ROOT / "openapi" / "overlay.yaml"
GENERATED = ROOT / "generated"
PACKAGE = "letta_sdk"
_KEPT: list[tempfile.TemporaryDirectory[str]] = []


@cache
def document() -> Document:
    """The document as published, with the overlay."""
    loaded = load(DOCUMENT.read_bytes(), DOCUMENT.name)
    if not OVERLAY.exists():
        return loaded
    return apply(loaded, read_overlay(OVERLAY), Diagnostics(DOCUMENT.name))


@cache
def models() -> ModuleType:
    """The package of models."""
    return imported(GENERATED / "src", PACKAGE)


def written(files: Iterable[GeneratedFile]) -> Path:
    """Write files of a package, unformatted, into a folder for the time of the run, and return the source folder."""
    _KEPT.append(tempfile.TemporaryDirectory(prefix="letta-codegen-"))
    folder = Path(_KEPT[-1].name)
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    return folder / "src"


def imported(folder: Path, package: str) -> ModuleType:
    """Import `<package>.models` from a folder."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return importlib.import_module(f"{package}.models")


def runtime(name: str, package: str = PACKAGE) -> Any:
    """A module of the runtime that belongs to the models."""
    models()
    return importlib.import_module(f"{package}.{name}")


def names_lock() -> str:
    """The file that holds the names of the operations."""
    return (GENERATED / "names.lock").read_text("utf-8")


@cache
def component_schemas() -> dict[str, Any]:
    """The component schemas of the document as published."""
    schemas: dict[str, Any] = json.loads(DOCUMENT.read_bytes())["components"]["schemas"]
    return schemas


def names_by_pointer() -> dict[str, str]:
    """The name of the model for each pointer (`#/components/schemas/X`)."""
    return {pointer: name for name, pointer in models().POINTERS.items()}
