"""Read JSON strictly: text comes in, dicts, lists and scalars go out.

Refused, with line and column: syntax errors, keys that occur twice in an object at whatever depth, `NaN` and
`Infinity` (which Python would accept), numbers out of range, and what exceeds the limits. The fast path is the standard
library's C scanner; only when it objects is the text scanned again, slowly, to find the place.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import NoReturn

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.document import JSON
from letta_codegen.document.limits import Limits

# Possessive, because otherwise each character of a long string would be remembered as a place to turn back to.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[{}\[\]:,]|[^\s"{}\[\]:,]++', re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL)


class JSONSyntaxError(DocumentError):
    """The text is no JSON; it may be YAML."""


class _Objection(Exception):
    """The C scanner met something that JSON itself allows and we do not; where, a second scan tells."""


def read_json(text: str, source: str, limits: Limits) -> JSON:
    """Read a JSON text.

    Args:
        text: The text, without a byte order mark.
        source: What the user calls it, for messages.
        limits: What is too much.

    Raises:
        DocumentError: The text is not strict JSON, or too large.
    """
    _check_nodes(text, source, limits)
    try:
        value = _decoder(limits).decode(text)
    except json.JSONDecodeError as error:
        raise _syntax_error(error, text, source) from None
    except _Objection:
        _raise_at_place(text, source, limits)
    except RecursionError:
        raise too_deep(source, limits) from None
    check_depth(value, source, limits)
    return value


def check_depth(value: JSON, source: str, limits: Limits) -> None:
    """Refuse what is nested deeper than allowed.

    Raises:
        DocumentError: It is.
    """
    level = [value] if isinstance(value, dict | list) else []
    depth = 0
    while level:
        depth += 1
        if depth > limits.depth:
            raise too_deep(source, limits)
        children = (child for node in level for child in (node.values() if isinstance(node, dict) else node))
        level = [child for child in children if isinstance(child, dict | list)]


def too_deep(where: str, limits: Limits) -> DocumentError:
    """The error for objects and arrays nested too deeply."""
    return DocumentError(f"objects and arrays are nested more than {limits.depth} levels deep", where=where)


def too_many(where: str, limits: Limits) -> DocumentError:
    """The error for too many values."""
    return DocumentError(f"the document holds more than {limits.nodes:,} values", where=where)


def position(text: str, offset: int) -> str:
    """`line:column` of an offset, both counted from 1."""
    return f"{text.count(chr(10), 0, offset) + 1}:{offset - text.rfind(chr(10), 0, offset)}"


def _decoder(limits: Limits) -> json.JSONDecoder:
    def unique(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise _Objection
        return found

    def constant(_: str) -> NoReturn:
        raise _Objection

    def integer(digits: str) -> int:
        if len(digits) > limits.digits:
            raise _Objection
        return int(digits)

    def real(digits: str) -> float:
        number = float(digits) if len(digits) <= limits.digits else math.inf
        if math.isinf(number):
            raise _Objection
        return number

    return json.JSONDecoder(object_pairs_hook=unique, parse_constant=constant, parse_int=integer, parse_float=real)


def _check_nodes(text: str, source: str, limits: Limits) -> None:
    """Count before parsing, because it is the parsed values that need the memory."""

    def most(of: str) -> int:
        return of.count(",") + of.count("[") + of.count("{")

    # Commas within strings count at first; only if that is too much is it worth taking the strings out.
    if most(text) > limits.nodes and most(_STRING.sub("", text)) > limits.nodes:
        raise too_many(source, limits)


def _syntax_error(error: json.JSONDecodeError, text: str, source: str) -> JSONSyntaxError:
    where = f"{source}:{error.lineno}:{error.colno}"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return JSONSyntaxError("the JSON ends in the middle of the document", where=where, hint="it seems truncated")
    if error.msg == "Extra data":
        return JSONSyntaxError("there is more text after the end of the JSON document", where=where)
    return JSONSyntaxError(f"this is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}", where=where)


def _raise_at_place(text: str, source: str, limits: Limits) -> NoReturn:
    for offset, problem in _objections(text, limits):
        raise DocumentError(problem, where=f"{source}:{position(text, offset)}")
    raise DocumentError("this is not valid JSON", where=source)  # pragma: no cover - the scans agree


def _objections(text: str, limits: Limits) -> Iterator[tuple[int, str]]:
    """What we do not accept, in order of the text, which is valid JSON at least up to there."""
    seen: list[dict[str, int] | None] = []  # the keys of each open object with their offsets; None: an array
    before = ""
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in "{[":
            seen.append({} if token == "{" else None)
        elif token in "}]":
            seen.pop()
        elif token[0] == '"':
            keys = seen[-1] if seen and before in "{," else None
            if keys is not None:
                key = json.loads(token)
                if key in keys:
                    there = position(text, keys[key])
                    yield match.start(), f"the key {key!r} occurs twice in this object (first at {there})"
                keys[key] = match.start()
        elif problem := _bad_word(token, limits):
            yield match.start(), problem
        before = token


def _bad_word(token: str, limits: Limits) -> str:
    if token in ("NaN", "Infinity", "-Infinity"):
        return f"{token} is not a JSON number"
    if len(token) > limits.digits:
        return f"this number has more than {limits.digits:,} digits"
    if token[-1].isdigit() and math.isinf(float(token)):
        return f"the number {token} is out of range"
    return ""
