"""The files that reports are written to: `-o [FORMAT=]FILE`.

In: the argument. Out: the format and the file. Refused: a name that does not say which format it is to have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from letta_codegen.diagnostics import CodegenError
from letta_codegen.output.faults import cannot_write

_ENDINGS = {
    ".txt": "text",
    ".md": "markdown",
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".html": "html",
    ".htm": "html",
}


def output_file(text: str, formats: Sequence[str]) -> tuple[str, Path]:
    """The format and the file of `-o`.

    Args:
        text: The argument.
        formats: The formats that there are.

    Raises:
        CodegenError: It does not say which format the file is to have.
    """
    prefix, found, name = text.partition("=")
    if found and prefix in formats:
        return prefix, Path(name)
    format_ = _ENDINGS.get(Path(text).suffix.lower())
    if format_ not in formats:
        hint = f"name it FORMAT={text}, with one of {', '.join(formats)}"
        raise CodegenError("the name of the file does not say which format it is to have", where=text, hint=hint)
    return str(format_), Path(text)


def write_files(outputs: Iterable[tuple[str, Path]], printed: Callable[[str], str]) -> None:
    """Write a report to files.

    Args:
        outputs: Formats and files.
        printed: Gives the report in a format.

    Raises:
        CodegenError: A file cannot be written.
    """
    for format_, file in outputs:
        with cannot_write(file):
            file.write_bytes(printed(format_).encode("utf-8", "backslashreplace"))
