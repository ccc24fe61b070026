"""A package made of a document: generated as a user would, type-checked together with code that uses it, imported."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

from corpus.clients import python


def generate(folder: Path, package: str, document: str, version: str = "3.1.0") -> list[str]:
    """Generate a package into a folder.

    Args:
        folder: Where to put it.
        package: Its name.
        document: The document, without what every document has.
        version: The version of OpenAPI.

    Returns:
        What was reported, as `CODE pointer`.
    """
    head = f"openapi: {version}\ninfo: {{title: Snippet, version: '1'}}\n"
    (folder / "openapi.yaml").write_text(head + textwrap.dedent(document), "utf-8")
    arguments = ("--spec", "openapi.yaml", "--package", package, "--output", "out", "--format", "json")
    report = json.loads(python("-m", "letta_codegen", "generate", *arguments, cwd=folder))
    return [f"{found['code']} {found['pointer']}" for found in report["diagnostics"]]


def imported(folder: Path, package: str) -> Any:
    """The package that was generated into a folder."""
    sys.path.insert(0, str(folder / "out/src"))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.pop(0)


def check_types(folder: Path, package: str, program: str) -> None:
    """Check a generated package, and a program that uses it, with both type checkers."""
    source = folder / "out/src"
    (source / "program.py").write_text(textwrap.dedent(program), "utf-8")
    python("-m", "mypy", "--strict", "--config-file", "", "-p", package, "-m", "program", cwd=source)
    # A `type: ignore` in the program says where an error has to be.
    (source / "pyrightconfig.json").write_text('{"reportUnnecessaryTypeIgnoreComment": "error"}', "utf-8")
    arguments = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    run = subprocess.run(arguments, cwd=source, capture_output=True, text=True, check=False)
    errors = [line for line in run.stdout.splitlines() if " error: " in line]
    assert not [line for line in errors if "reportIncompatibleVariableOverride" not in line]
