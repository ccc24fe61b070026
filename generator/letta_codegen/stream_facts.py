"""Facts about event streams that no OpenAPI document states: how events make up an answer, how a stream goes on.

Read from `[tool.letta-codegen.runtime.whole]` and `[tool.letta-codegen.runtime.resume]`; options that are unknown, of
the wrong type or missing are refused. The runtime's `Whole` and `Resume` say what each option means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, TypeVar

from letta_codegen.diagnostics import CodegenError

T = TypeVar("T")
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WholeFacts:
    """How the events of a stream make up the answer that a plain call gives.

    Attributes:
        events: The type of the events; only streams of it make up an answer.
        answer: The type of the answer where an operation has no plain answer.
        items, single, text, same, joined, listed, first: As in the runtime's `Whole`.
    """

    events: str
    answer: str
    items: str
    single: Pairs = ()
    text: Pairs = ()
    same: tuple[str, ...] = ("id",)
    joined: tuple[str, ...] = ()
    listed: Pairs = ()
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResumeFacts:
    """How a stream that broke is taken up again where it broke: as in the runtime's `Resume`.

    `when`, `kept` and `stamped` count for operations whose body has such properties.
    """

    path: str
    run: str
    position: str
    after: str
    when: str = ""
    kept: tuple[str, ...] = ()
    stamped: tuple[str, ...] = ()


def stream_facts(kind: type[T], table: object, where: str) -> T | None:
    """Read one of the tables.

    Args:
        kind: `WholeFacts` or `ResumeFacts`.
        table: What TOML gave; None: nothing is said.
        where: The table, for messages.

    Raises:
        CodegenError: An option is unknown, missing or of the wrong type.
    """
    if table is None:
        return None
    if not isinstance(table, Mapping):
        raise CodegenError("this must be a table", where=where)
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    unknown = sorted(table.keys() - known.keys())
    if unknown:
        raise CodegenError(f"unknown option: {unknown[0]}", where=where, hint=f"known are {', '.join(known)}")
    missing = [name for name, field in known.items() if field.default is MISSING and name not in table]
    if missing:
        raise CodegenError(f"{missing[0]} is missing", where=where)
    return kind(**{name: _value(table[name], str(known[name].type), f"{where}: {name}") for name in table})


def _value(value: object, kind: str, where: str) -> Any:
    match kind, value:
        case "str", str():
            return value
        case "tuple[str, ...]", list() if all(isinstance(item, str) for item in value):
            return tuple(value)
        case "Pairs", dict() if all(isinstance(item, str) for item in value.values()):
            return tuple(value.items())
    expected = {"str": "a string", "Pairs": "a table of strings"}.get(kind, "a list of strings")
    raise CodegenError(f"this must be {expected}, not {value!r}", where=where)
