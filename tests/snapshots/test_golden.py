"""Small documents and the whole tree that is generated from each; `pytest --snapshot-update` rewrites the trees.

The hand-written runtime is copied as it is and has tests of its own, so it is not part of the trees.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from letta_codegen.config import Config
from letta_codegen.document.load import load
from letta_codegen.files import GeneratedFile
from letta_codegen.output.format import Formatter
from letta_codegen.output.write import write
from letta_codegen.pipeline import finish, generate

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(folder.name for folder in GOLDEN.iterdir() if folder.is_dir())


def generated(case: str) -> tuple[GeneratedFile, ...]:
    """All files that the document of a case gives, and its diagnostics as one more."""
    document = load((GOLDEN / case / "openapi.yaml").read_bytes(), "openapi.yaml")
    result = generate(document, Config.for_document(package=case))
    findings = "".join(f"{found}\n" for found in result.diagnostics)
    with Formatter() as formatter:
        files = finish(result.files, formatter)
    return (*files, GeneratedFile("diagnostics.txt", findings, "text"))


@pytest.mark.parametrize("case", CASES)
def test_tree(case: str, snapshot_update: bool) -> None:
    expected = GOLDEN / case / "expected"
    files = {file.path: file.text for file in generated(case) if file.language != "verbatim" and file.path != "LICENSE"}
    if snapshot_update:
        shutil.rmtree(expected, ignore_errors=True)
        for path, text in files.items():
            (expected / path).parent.mkdir(parents=True, exist_ok=True)
            (expected / path).write_text(text, "utf-8", newline="\n")
    found = {path.relative_to(expected).as_posix(): path for path in expected.rglob("*") if path.is_file()}
    assert sorted(found) == sorted(files)
    for path, text in files.items():
        assert found[path].read_text("utf-8") == text, f"{path} differs; `make snapshots` rewrites it"


@pytest.mark.parametrize("case", CASES)
def test_everything_imports(case: str, tmp_path: Path) -> None:
    write(generated(case), tmp_path)
    program = f"""
import importlib, pkgutil, {case}
for module in pkgutil.walk_packages({case}.__path__, "{case}."):
    importlib.import_module(module.name)
for name in {case}.__all__:
    getattr({case}, name)
for name in dir({case}.models):
    getattr({case}.models, name)
"""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=tmp_path / "src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_snapshots_are_not_rewritten_in_ci(tmp_path: Path, root: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "--snapshot-update", "tests/snapshots", "-p", "no:cacheprovider"],
        cwd=root,
        env={"CI": "true", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode != 0
    assert "not rewritten in CI" in run.stderr + run.stdout
