"""Facts about how a server behaves that the runtime of the client needs and no OpenAPI document states.

Read from `[tool.letta-codegen.runtime]`; every option has a default that suits any server. Options that are unknown
or of the wrong type are refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from letta_codegen.diagnostics import CodegenError
from letta_codegen.stream_facts import ResumeFacts, WholeFacts, stream_facts


@dataclass(frozen=True, slots=True)
class RuntimeFacts:
    """How the server behaves.

    Attributes:
        timeout: Seconds for a whole phase of a request (read, write, waiting for a connection).
        connect_timeout: Seconds for a connection.
        stream_timeout: Seconds between two pieces of a stream; 0 means `timeout`.
        max_retries: How often a request that may be sent again is.
        retry_conflicts: Regular expression: a 409 whose text matches may be sent again.
        final_errors: Regular expression: a 429 whose text matches may not.
        secrets: Names of body properties that logs never show.
        stream_done: Data of the last event of a stream, which is no event itself.
        stream_errors: SSE event names that report a failure.
        stream_cancelled: SSE event names, and values of `stream_reason`, that report a cancellation.
        stream_reason: Property of events that says why the work has ended.
        stream_kind: Property that tells kinds of events apart.
        stream_hidden: Kinds that callers rarely want to see, such as keep-alive pings.
        stream_shown_by: Body property with which a caller asks for them nevertheless.
        whole: How the events of a stream make up the answer that a plain call gives.
        resume: How a stream that broke is taken up again.
    """

    timeout: float = 60.0
    connect_timeout: float = 10.0
    stream_timeout: float = 0.0
    max_retries: int = 2
    retry_conflicts: str = ""
    final_errors: str = ""
    secrets: tuple[str, ...] = ()
    stream_done: str = ""
    stream_errors: tuple[str, ...] = ("error",)
    stream_cancelled: tuple[str, ...] = ()
    stream_reason: str = ""
    stream_kind: str = ""
    stream_hidden: tuple[str, ...] = ()
    stream_shown_by: str = ""
    whole: WholeFacts | None = None
    resume: ResumeFacts | None = None


def runtime_facts(table: object, where: str) -> RuntimeFacts:
    """Read `[tool.letta-codegen.runtime]`.

    Args:
        table: What TOML gave.
        where: The file, for messages.

    Raises:
        CodegenError: An option is unknown or has the wrong type.
    """
    if not isinstance(table, Mapping):
        raise CodegenError("runtime must be a table", where=where)
    defaults = RuntimeFacts()
    known = {field.name.replace("_", "-"): getattr(defaults, field.name) for field in fields(RuntimeFacts)}
    changes: dict[str, Any] = {
        "whole": stream_facts(WholeFacts, table.get("whole"), f"{where}: runtime.whole"),
        "resume": stream_facts(ResumeFacts, table.get("resume"), f"{where}: runtime.resume"),
    }
    for key, value in table.items():
        if key in changes:
            continue
        if key not in known:
            raise CodegenError(
                f"unknown option: runtime.{key}", where=where, hint=f"known are {', '.join(sorted(known))}"
            )
        changes[key.replace("-", "_")] = _checked(key, value, known[key], where)
    return replace(defaults, **changes)


def _checked(key: str, value: object, default: object, where: str) -> object:
    if key in ("retry-conflicts", "final-errors") and isinstance(value, str):
        _compiles(key, value, where)
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise CodegenError(f"runtime.{key} must be a list of strings, not {value!r}", where=where)
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(default):
        raise CodegenError(f"runtime.{key} must be a {type(default).__name__}, not {value!r}", where=where)
    return value


def _compiles(key: str, pattern: str, where: str) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        raise CodegenError(f"runtime.{key} is not a regular expression: {error}", where=where) from None
