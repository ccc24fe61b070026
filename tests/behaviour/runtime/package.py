"""Puts the demo package together: the runtime as it is copied into every package, and a small API by hand."""

from __future__ import annotations

import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
_DEMO = Path(__file__).resolve().parent / "demo_sdk"


def build(folder: Path) -> Path:
    """Make the package in a folder.

    Returns:
        The folder of the package itself.
    """
    package = folder / "demo_sdk"
    shutil.copytree(_DEMO, package, ignore=shutil.ignore_patterns("__pycache__"))
    for module in sorted((_ROOT / "templates" / "runtime").glob("*.py")):
        shutil.copyfile(module, package / module.name)
    (package / "py.typed").touch()
    return package


@cache
def install() -> Path:
    """Make `demo_sdk` importable, once per process.

    Returns:
        The folder of the package.
    """
    folder = tempfile.TemporaryDirectory(prefix="demo-sdk-")
    _KEPT.append(folder)
    sys.path.insert(0, folder.name)
    return build(Path(folder.name))


_KEPT: list[tempfile.TemporaryDirectory[str]] = []
"""Removed when the process ends."""
