"""A client of a document: generated, imported, type-checked, and called on a server of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from corpus.calls import PROGRAM, calls
from letta_codegen.config import Config
from letta_codegen.document.load import load

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
import pydantic
from corpus_client import models
for name in models.POINTERS:
    pydantic.TypeAdapter(getattr(models, name)).validator
"""


def python(*arguments: str, cwd: Path, given: str = "", **environment: str) -> str:
    """What Python prints; it must succeed."""
    source = Path(__file__).resolve().parents[2] / "generator"
    variables = {**os.environ, "PYTHONPATH": str(source), "LETTA_CODEGEN_CACHE": str(cwd / "cache"), **environment}
    run = subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=variables, input=given, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def pyright(source: Path) -> list[dict[str, Any]]:
    """What pyright has to say of the package."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", PACKAGE]
    run = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    found: list[dict[str, Any]] = json.loads(run.stdout)["generalDiagnostics"]
    return found


def check_client(file: Path, folder: Path, mypy_cache: Path) -> dict[str, Any]:
    """Generate a client of a document, and see that it works.

    Args:
        file: The document.
        folder: Where to put it.
        mypy_cache: What mypy knows already.

    Returns:
        What the generator reported.
    """
    arguments = ("-m", "letta_codegen", "generate", "--spec", str(file), "--package", PACKAGE, "--output", "out")
    report: dict[str, Any] = json.loads(python(*arguments, "--format", "json", cwd=folder, PYTHONHASHSEED="7"))
    source = folder / "out/src"
    python("-c", IMPORTS, cwd=source)
    python("-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(mypy_cache), "-p", PACKAGE, cwd=source)
    assert not [each for each in pyright(source) if each.get("rule") != "reportIncompatibleVariableOverride"]
    answered = calls(load(file.read_bytes(), file.name), Config.for_document(package=PACKAGE))
    if answered:
        python("-c", PROGRAM, cwd=source, given=json.dumps(answered))
    python(*arguments, "--check", cwd=folder, PYTHONHASHSEED="8")
    return report
