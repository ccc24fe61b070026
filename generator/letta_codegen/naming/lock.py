"""`names.lock`: the names of the last run, so that the next one keeps them.

A text with one line for each operation, sorted, fields separated by tabs: key, name, operationId, deprecated names. It
is committed with the generated code and reads well in a diff. A name is found by the key of its operation, or by the
operationId if the path has changed. A line that cannot be read is refused: names that get lost break user code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from letta_codegen.diagnostics import CodegenError
from letta_codegen.ir.nodes import Operation
from letta_codegen.naming.identifiers import is_identifier

_HEADER = (
    "# The Python names of all operations, kept from one run to the next. Written by letta-codegen; commit this file.\n"
    "# To let an operation take the name that the rules give it now, delete its line. Separated by tabs:\n"
    "# operation, name, operationId, deprecated names\n"
)
_NONE = "-"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, order=True)
class LockedName:
    """The name that an operation had.

    Attributes:
        key: The key of the operation, `GET /v1/agents/`.
        dotted: Its name, `agents.list`.
        operation_id: Its operationId.
        aliases: Older names of it, still working.
    """

    key: str
    dotted: str
    operation_id: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NamesLock:
    """The names of the last run, sorted by key; empty for a first run."""

    names: tuple[LockedName, ...] = ()

    @classmethod
    def parse(cls, text: str, *, where: str = "names.lock") -> NamesLock:
        """Read the text of a lock.

        Args:
            text: What `text()` gave.
            where: The file, for messages.

        Raises:
            CodegenError: A line is not what `text()` writes.
        """
        names = [
            _parse_line(line, f"{where}:{number}")
            for number, line in enumerate(text.split("\n"), 1)
            if line.strip() and not line.startswith("#")
        ]
        return cls(tuple(sorted(names)))

    def text(self) -> str:
        """The lock as text."""
        return _HEADER + "".join(f"{_line(name)}\n" for name in sorted(self.names))

    def find(self, operations: tuple[Operation, ...]) -> Mapping[str, LockedName]:
        """Find the names of operations: by key, or by operationId if the key has gone.

        Args:
            operations: All operations there are now.

        Returns:
            Names by the key that each operation has now.
        """
        by_key = {name.key: name for name in self.names}
        present = {operation.key for operation in operations}
        moved = _by_id((name.operation_id, name) for name in self.names if name.key not in present)
        arrived = _by_id((operation.operation_id, operation) for operation in operations if operation.key not in by_key)
        found = {key: by_key[key] for key in sorted(present & by_key.keys())}
        return found | {arrived[shared].key: moved[shared] for shared in sorted(arrived.keys() & moved.keys())}


def _by_id(pairs: Iterable[tuple[str | None, _T]]) -> dict[str, _T]:
    """By operationId, without those that several share."""
    known = [(operation_id, value) for operation_id, value in pairs if operation_id]
    counts = Counter(operation_id for operation_id, _ in known)
    return {operation_id: value for operation_id, value in known if counts[operation_id] == 1}


def _line(name: LockedName) -> str:
    aliases = ",".join(name.aliases) or _NONE
    operation_id = _escape(name.operation_id) if name.operation_id else _NONE
    return "\t".join((_escape(name.key), name.dotted, operation_id, aliases))


def _parse_line(line: str, where: str) -> LockedName:
    fields = line.rstrip("\r").split("\t")
    names = [fields[1], *_aliases(fields[3])] if len(fields) == 4 else []
    if not names or not all(is_identifier(part) for name in names for part in name.split(".")):
        hint = "restore the file from version control, or delete the line and let the name be derived again"
        raise CodegenError("this line cannot be read", where=where, hint=hint)
    operation_id = None if fields[2] == _NONE else _unescape(fields[2])
    return LockedName(_unescape(fields[0]), fields[1], operation_id, _aliases(fields[3]))


def _aliases(text: str) -> tuple[str, ...]:
    return () if text == _NONE else tuple(text.split(","))


def _escape(text: str) -> str:
    """One line of printable characters, whatever a document has in a path; never what stands for nothing."""
    return r"\x2d" if text == _NONE else text.encode("unicode_escape").decode("ascii")


def _unescape(text: str) -> str:
    return text.encode("ascii", "backslashreplace").decode("unicode_escape")
