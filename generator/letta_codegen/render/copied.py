"""The hand-written modules of the runtime, and which of them a package needs.

They are copied as they are, so that what is reviewed is what is shipped. A package of models only gets what the models
import, found by following the relative imports.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from letta_codegen.files import GeneratedFile
from letta_codegen.render.location import templates_directory

_MODELS = "_models"


def runtime_files(package: str, *, models_only: bool) -> tuple[GeneratedFile, ...]:
    """The modules of the runtime.

    Args:
        package: Import name of the generated package.
        models_only: Leave out what only a client needs.

    Returns:
        Files with paths relative to the project.
    """
    sources = {file.stem: file.read_text("utf-8") for file in sorted(_folder().glob("*.py"))}
    names = _needed(sources) if models_only else sources.keys()
    return tuple(GeneratedFile(f"src/{package}/{name}.py", sources[name], "verbatim") for name in sorted(names))


def _folder() -> Path:
    return templates_directory() / "runtime"


def _needed(sources: dict[str, str]) -> set[str]:
    """The modules that the models import, directly or through others."""
    found: set[str] = set()
    waiting = [_MODELS]
    while waiting:
        name = waiting.pop()
        if name not in found and name in sources:
            found.add(name)
            waiting.extend(_imported(sources[name]))
    return found


def _imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            yield from [node.module] if node.module else [alias.name for alias in node.names]
