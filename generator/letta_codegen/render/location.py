"""Where the templates are: beside the package in a wheel, at the top of the repository in a checkout."""

from __future__ import annotations

from pathlib import Path


def templates_directory() -> Path:
    """The folder of the templates (`*.j2`, `models/`, `runtime/`).

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "templates", package.parent.parent / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the templates of letta-codegen are missing; install it again")
