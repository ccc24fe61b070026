"""Generates a package, and has it imported by a process of its own, see `importer`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from hostile.planting import SEEDS, plain, planted
from letta_codegen.config import Config
from letta_codegen.document.load import load
from letta_codegen.files import GeneratedFile
from letta_codegen.pipeline import generate

PACKAGE = "hostile_client"


def files_of(document: Any) -> tuple[GeneratedFile, ...]:
    text = json.dumps(document).encode("utf-8", "surrogatepass")
    return generate(load(text, "a.json"), Config.for_document(package=PACKAGE)).files


class Importer:
    """The process that imports, see `importer`."""

    def __init__(self) -> None:
        program = Path(__file__).with_name("importer.py")
        self._process = subprocess.Popen(
            [sys.executable, "-I", str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for seed in SEEDS.values():
            assert self.problems(files_of(planted(seed, plain)), is_harmless=True) == ""

    def problems(self, files: tuple[GeneratedFile, ...], *, is_harmless: bool = False) -> str:
        """What goes wrong when the package is imported; empty if nothing does."""
        assert self._process.stdin
        assert self._process.stdout
        python = [file for file in files if file.path.endswith(".py")]
        texts = {file.path.removeprefix("src/"): file.text for file in python}
        verbatim = [file.path.removeprefix("src/") for file in python if file.language == "verbatim"]
        self._process.stdin.write(json.dumps([texts, verbatim, is_harmless]) + "\n")
        self._process.stdin.flush()
        return str(json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        self._process.communicate()
