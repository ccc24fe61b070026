"""Every released upstream document: it can be pulled, generated from, and what comes out imports and type-checks.

Type-checked are the oldest and the newest one; all of them with `--all-releases` (`make history`).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from letta_codegen import config
from letta_codegen.document import overlay
from letta_codegen.document.load import load
from letta_codegen.output.format import Formatter
from letta_codegen.output.write import write
from letta_codegen.pipeline import finish, generate
from letta_codegen.source import SourceSettings
from letta_codegen.source.pull import pull

RELEASES = {
    "0.13.0": 209,
    "0.14.0": 218,
    "0.15.0": 221,
    "0.15.1": 228,
    "0.16.0": 233,
    "0.16.1": 235,
    "0.16.2": 263,
    "0.16.4": 279,
    "0.16.5": 293,
    "0.16.6": 295,
    "0.16.7": 302,
    "0.16.8": 302,
}
"""Releases of the Python package that carry a document, and the number of its operations."""

ENDS = (min(RELEASES), max(RELEASES))

pytestmark = pytest.mark.network


@pytest.mark.parametrize("version", RELEASES)
def test_a_release_gives_a_client(version: str, root: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    settings = config.read(root / "pyproject.toml")
    source = SourceSettings(default=settings.source, member=settings.source_member)
    pull(f"sdist:letta=={version}", tmp_path / "openapi", "letta", settings=source)
    document = load((tmp_path / "openapi/letta.json").read_bytes(), "letta.json")
    result = generate(document, settings, overlay=overlay.read(root / settings.overlay))
    assert result.summary.operations == RELEASES[version]
    assert result.summary.skipped == 0
    with Formatter() as formatter:
        write(finish(result.files, formatter), tmp_path / "generated")
    folder = tmp_path / "generated/src"
    shutil.copytree(root / "generated/src/letta_sdk/lib", folder / "letta_sdk/lib")
    assert_imports(folder)
    if version in ENDS or request.config.getoption("--all-releases"):
        assert_type_checks(folder)


def assert_imports(folder: Path) -> None:
    program = """
import importlib, pkgutil, letta_sdk
for module in pkgutil.walk_packages(letta_sdk.__path__, "letta_sdk."):
    importlib.import_module(module.name)
for name in dir(letta_sdk.models):
    getattr(letta_sdk.models, name)
"""
    run = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def assert_type_checks(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file", "", "letta_sdk"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
