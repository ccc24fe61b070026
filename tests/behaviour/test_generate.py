"""`letta-codegen generate` as a user runs it: what is written, what is left alone, what is refused."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

DOCUMENT = "openapi.yaml"


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a folder of its own."""
    source = Path(__file__).resolve().parents[2] / "generator"
    variables = {**os.environ, "PYTHONPATH": str(source), "LETTA_CODEGEN_CACHE": "off", **environment}
    command = [sys.executable, "-m", "letta_codegen", *arguments]
    return subprocess.run(command, cwd=cwd, env=variables, capture_output=True, text=True, check=False)


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def shop(tmp_path: Path, root: Path) -> Path:
    """A folder with a document."""
    shutil.copy(root / "tests/snapshots/golden/bookshop/openapi.yaml", tmp_path / DOCUMENT)
    return tmp_path


def generate(folder: Path, *more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run("generate", "--spec", DOCUMENT, "--package", "shop", "--output", "out", *more, cwd=folder, **environment)


def test_the_code_lands_below_src(shop: Path) -> None:
    done = generate(shop)
    assert done.returncode == 0, done.stderr
    assert (shop / "out/src/shop/__init__.py").is_file()
    assert (shop / "out/pyproject.toml").is_file()
    assert done.stdout.splitlines()[-1].startswith("ok: wrote out: ")
    assert "7 operations, 4 schemas" in done.stdout
    assert "OAS031" in done.stderr
    assert "\x1b" not in done.stdout + done.stderr, "no progress display in a pipe"


def test_a_second_run_changes_nothing(shop: Path) -> None:
    generate(shop)
    before = tree(shop / "out")
    done = generate(shop)
    assert done.stdout.splitlines()[-1] == "ok: out was up to date"
    assert tree(shop / "out") == before


def test_check_writes_nothing_and_names_what_differs(shop: Path) -> None:
    assert generate(shop, "--check").returncode == 4
    assert not (shop / "out").exists()
    generate(shop)
    assert generate(shop, "--check").returncode == 0
    (shop / "out/README.md").write_text("mine")
    (shop / "out/api.md").unlink()
    before = tree(shop)
    done = generate(shop, "--check")
    assert done.returncode == 4
    assert {"stale: README.md", "missing: api.md"} <= set(done.stdout.splitlines())
    command = f"letta-codegen generate --spec {DOCUMENT} --package shop --output out"
    assert done.stdout.splitlines()[-1] == f"stale: 2 files in out differ; run `{command}`"
    assert tree(shop) == before


def test_files_of_ours_disappear_and_those_of_the_user_stay(shop: Path) -> None:
    generate(shop)
    own = shop / "out/src/shop/own.py"
    own.write_text("print('mine')\n")
    document = yaml.safe_load((shop / DOCUMENT).read_text())
    del document["paths"]["/books/{book_id}/cover"]
    (shop / DOCUMENT).write_text(yaml.safe_dump(document))
    assert "surplus: src/shop/resources/books/cover.py" in generate(shop, "--check").stdout
    generate(shop)
    assert not (shop / "out/src/shop/resources/books/cover.py").exists()
    assert own.read_text() == "print('mine')\n"


def test_a_file_in_the_way_is_not_replaced(shop: Path) -> None:
    (shop / "out").mkdir()
    (shop / "out/README.md").write_text("mine")
    done = generate(shop)
    assert done.returncode == 2
    assert "letta-codegen did not write it" in done.stderr
    assert tree(shop / "out") == {"README.md": b"mine"}
    assert generate(shop, "--overwrite").returncode == 0


def shuffled(value: Any, dice: random.Random) -> Any:
    """The same JSON value with the keys of all objects in another order."""
    if isinstance(value, Mapping):
        keys = list(value)
        dice.shuffle(keys)
        return {key: shuffled(value[key], dice) for key in keys}
    return [shuffled(item, dice) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("seed", [1, 2])
def test_neither_machine_nor_place_nor_time_matter(
    shop: Path, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    generate(shop)
    elsewhere = tmp_path_factory.mktemp("Ö l")
    shutil.copy(shop / DOCUMENT, elsewhere / DOCUMENT)
    settings = {"PYTHONHASHSEED": str(seed), "LC_ALL": "C", "TZ": "Asia/Tokyo", "COLUMNS": "40", "HOME": str(elsewhere)}
    done = generate(elsewhere, **settings)
    assert done.returncode == 0, done.stderr
    assert tree(elsewhere / "out") == tree(shop / "out")


def test_strict_refuses_warnings(shop: Path) -> None:
    done = generate(shop, "--strict")
    assert done.returncode == 1
    assert not (shop / "out").exists()


def test_json_for_machines(shop: Path) -> None:
    report = json.loads(generate(shop, "--format", "json").stdout)
    assert report["exit_code"] == 0
    assert report["summary"]["operations"] == 7
    assert [found["code"] for found in report["diagnostics"]] == ["OAS031"]
    assert "src/shop/_clients.py" in report["files"]["missing"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the document is empty"),
        ("{", "this is not valid YAML"),
        ("openapi: 3.1.0\nopenapi: 3.1.0\n", "occurs twice"),
        ("swagger: '2.0'\n", "Swagger 2.0"),
        ("[1, 2]", "this is an array"),
    ],
)
def test_a_bad_document_leaves_everything_as_it_was(shop: Path, text: str, said: str) -> None:
    generate(shop)
    before = tree(shop / "out")
    (shop / DOCUMENT).write_text(text)
    done = generate(shop)
    assert done.returncode == 3
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(shop / "out") == before


def test_a_name_of_the_last_run_is_kept(shop: Path) -> None:
    generate(shop)
    text = (shop / DOCUMENT).read_text()
    (shop / DOCUMENT).write_text(text.replace("/books/{book_id}/reserve:", "/books/{book_id}/reservation:"))
    done = generate(shop, "--verbose")
    assert "NAM014" in done.stderr
    line = "POST /books/{book_id}/reservation\tbooks.reserve\treserve\t-"
    assert line in (shop / "out/names.lock").read_text().splitlines()
