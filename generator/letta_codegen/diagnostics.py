"""What the generator has to say about a document, besides the code it writes.

A `Diagnostic` is a finding with a stable code, a place (JSON Pointer) and what was done about it; it never stops a
run. A `CodegenError` does stop it: the input cannot be used, or nothing may be written. Both print as one line that
begins with the place. Every code stands in `CODES`, which is also the source of the documentation.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from letta_codegen.codes import CODES

_LONGEST = 80


class ExitCode(IntEnum):
    """Exit codes of every command."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    STALE = 4
    INTERNAL = 5


class Severity(StrEnum):
    """How much a diagnostic matters: an `error` means that something was left out of the output."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One finding about a document.

    Attributes:
        source: What the user calls the document, for example `openapi/letta.json`.
        pointer: JSON Pointer of the place, as a URI fragment without `#` (`/paths/~1v1~1x/get`).
        code: A key of `CODES`, for example `OAS031`.
        message: What is wrong there and what the generator did about it.
    """

    source: str
    pointer: str
    code: str
    message: str

    @property
    def severity(self) -> Severity:
        """The severity of the code."""
        return Severity(CODES[self.code].severity)

    def __str__(self) -> str:
        return f"{self.source}#{self.pointer}: {self.severity.value} {self.code}: {self.message}"


@dataclass(slots=True)
class Diagnostics:
    """Collects diagnostics of one run; iterating gives them sorted and without duplicates."""

    source: str
    _found: set[Diagnostic] = field(default_factory=set)

    def add(self, code: str, pointer: object, message: str, *, source: str | None = None) -> None:
        """Record a finding.

        Args:
            code: A key of `CODES`.
            pointer: A `Pointer` (or its text) into the document.
            message: What is wrong there and what was done about it.
            source: What the pointer leads into, if it is another file than the document (the overlay).
        """
        self._found.add(Diagnostic(source or self.source, str(pointer), code, message))

    def extend(self, found: Iterable[Diagnostic]) -> None:
        """Record findings that were collected elsewhere."""
        self._found.update(found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)


class CodegenError(Exception):
    """The run cannot go on. Its text is meant for the user: what is wrong, where, what to do.

    Attributes:
        where: File, `file:line:column` or `file#/json/pointer` that the error is about; may be empty.
        hint: What the user can do about it; may be empty.
        exit_code: What the command returns.
    """

    exit_code: ExitCode = ExitCode.USAGE

    def __init__(self, message: str, *, where: str = "", hint: str = "", exit_code: ExitCode | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint
        if exit_code is not None:
            self.exit_code = exit_code

    def __str__(self) -> str:
        text = f"{self.where}: error: {self.message}" if self.where else f"error: {self.message}"
        return f"{text}\n  hint: {self.hint}" if self.hint else text


class DocumentError(CodegenError):
    """A document is unreadable, unreachable, or not OpenAPI 3.0/3.1."""

    exit_code = ExitCode.UNREADABLE


class StaleError(CodegenError):
    """Generated code is not what the generator would write."""

    exit_code = ExitCode.STALE


def shown(value: object) -> str:
    """A value of a document as messages show it: the same text whatever the order of its keys, and not too long."""
    if not isinstance(value, dict | list):
        return repr(value)
    text = json.dumps(value, sort_keys=True)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
