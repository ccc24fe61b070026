"""`GeneratedFile` and `Result`: what the generator gives back. Writing them to disk is somebody else's step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from letta_codegen.diagnostics import Diagnostic

Language: TypeAlias = Literal["python", "verbatim", "text"]


@dataclass(frozen=True, slots=True, order=True)
class GeneratedFile:
    """One file of the output.

    Attributes:
        path: POSIX path relative to the output folder, without `..`.
        text: The content; ends with a newline.
        language: `python` is formatted by black, `verbatim` (hand-written Python) and `text` are written as they are.
    """

    path: str
    text: str
    language: Language = "python"


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts for the last lines of a run."""

    operations: int = 0
    schemas: int = 0
    classes: int = 0
    skipped: int = 0
    renamed: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of a run: files sorted by path, diagnostics sorted by place, counts."""

    files: tuple[GeneratedFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    summary: Summary = field(default_factory=Summary)
