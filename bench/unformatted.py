"""Writes the Python files of the vendored document as black gets them: `python -m bench.unformatted DIR`."""

from __future__ import annotations

import sys
from pathlib import Path

from letta_codegen.commands.generate import task_for_project
from letta_codegen.pipeline import generate
from letta_codegen.project import find_project


def main() -> None:
    """Write the files that black has to format."""
    task = task_for_project(find_project(Path()))
    result = generate(task.document, task.config, overlay=task.overlay, lock=task.lock, upstream=task.upstream)
    for file in result.files:
        if file.language == "python":
            path = Path(sys.argv[1]) / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, "utf-8")


if __name__ == "__main__":
    main()
