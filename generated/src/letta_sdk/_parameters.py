"""Parameters in paths, queries, headers and cookies: the styles of OpenAPI, percent-encoded exactly.

In: values by their names in the API, and the styles that deviate from the usual. Out: a path, a query string, header
values. Refused: an argument of a path that is empty or would lead elsewhere, and headers that break out of their line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias, cast

from ._omit import omit
from ._record_class import record
from ._serialize import to_json, to_jsonable, to_text

StyleName: TypeAlias = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "json"
]
Place: TypeAlias = Literal["path", "query", "header", "cookie"]


@record
class Style:
    """How the value of a parameter is written.

    Attributes:
        style: A style of OpenAPI, or `json`: the value as JSON text.
        explode: Arrays and objects are written as several values.
        allow_reserved: Characters such as `/` and `:` are not percent-encoded.
    """

    style: StyleName = "form"
    explode: bool = True
    allow_reserved: bool = False


_SIMPLE = Style("simple", explode=False)
_FORM = Style("form")
_COMMA = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_PLAIN = re.compile(r"[A-Za-z0-9._~-]*").fullmatch
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_RESERVED = _UNRESERVED | frozenset(b":/?@!$'()*,;=[]")
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}").fullmatch
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def quote(text: str, *, allow_reserved: bool = False) -> str:
    """Percent-encode everything but letters, digits and `-._~`; `allow_reserved` leaves what a query can hold."""
    if _PLAIN(text):
        return text
    kept = _RESERVED if allow_reserved else _UNRESERVED
    return "".join(chr(byte) if byte in kept else f"%{byte:02X}" for byte in text.encode("utf-8", "surrogatepass"))


def _quote_literal(text: str) -> str:
    """Percent-encode what a path cannot hold, but leave what is encoded already."""
    return "".join(
        part if _ESCAPE(part) else quote(part, allow_reserved=True) for part in re.split("(%[0-9A-Fa-f]{2})", text)
    )


def style_of(styles: Mapping[str, Style], place: Place, name: str, usual: Style) -> Style:
    """The style of a parameter."""
    if not styles:
        return usual
    return styles.get(f"{place}:{name}") or styles.get(name) or usual


class PathTemplate:
    """A path with placeholders, taken apart once.

    Args:
        path: For example `/v1/agents/{agent_id}`.
        styles: Styles of parameters, by name.
    """

    __slots__ = ("_names", "_styles", "_texts", "path")

    def __init__(self, path: str, styles: Mapping[str, Style]) -> None:
        pieces = _PLACEHOLDER.split(path)
        self.path = path
        self._texts = [_quote_literal(text) for text in pieces[::2]]
        self._names = pieces[1::2]
        self._styles = [style_of(styles, "path", name, _SIMPLE) for name in self._names]

    def fill(self, arguments: Mapping[str, object]) -> str:
        """Put in the arguments.

        Raises:
            ValueError: One is missing, empty, or a dot segment, by which the path would be another.
        """
        if not self._names:
            return self._texts[0]
        filled = self._texts[0]
        for name, style, text in zip(self._names, self._styles, self._texts[1:], strict=True):
            value = _path_value(name, arguments.get(name, omit), style)
            if value in (".", "..") and filled.endswith("/") and not text.partition("/")[0]:
                raise ValueError(f"{name} cannot be {value!r}: in a path, that leads elsewhere")
            filled += value + text
        return filled


def _path_value(name: str, value: object, style: Style) -> str:
    if value is omit or value is None or value == "":
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    written = _in_path(name, value, style)
    if not written:
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    return written


def _in_path(name: str, value: object, style: Style) -> str:
    if style.style == "json":
        return quote(to_json(value).decode())
    plain = _plain(value)
    separator = {"label": ".", "matrix": ";"}.get(style.style, ",")
    prefix = separator if separator != "," else ""
    if not style.explode or not isinstance(plain, dict | list):
        inner = ",".join(_flat(plain))
        return f";{quote(name)}={inner}" if prefix == ";" and inner else f"{prefix}{inner}"
    if isinstance(plain, dict):
        pairs = (f"{quote(key)}={quote(to_text(item))}" for key, item in plain.items())
    else:
        label = f"{quote(name)}=" if prefix == ";" else ""
        pairs = (f"{label}{quote(to_text(item))}" for item in plain)
    return prefix + separator.join(pairs)


def _plain(value: object) -> dict[str, object] | list[object] | object:
    """A JSON value of which only objects and arrays are distinguished."""
    return cast(object, to_jsonable(value))


def _flat(plain: object, *, allow_reserved: bool = False) -> Iterator[str]:
    """The values of an array, or keys and values of an object in turn, encoded."""
    if isinstance(plain, dict):
        parts: Iterable[object] = (part for pair in cast("dict[str, object]", plain).items() for part in pair)
    else:
        parts = cast("list[object]", plain) if isinstance(plain, list) else (plain,)
    return (quote(to_text(part), allow_reserved=allow_reserved) for part in parts if part is not None)


def query_pairs(name: str, value: object, style: Style = _FORM) -> list[str]:
    """A parameter of a query (or a field of a form) as `name=value` texts, of which there may be none or many."""
    key, reserved = quote(name), style.allow_reserved
    if isinstance(value, str) or style.style == "json":
        text = value if isinstance(value, str) and style.style != "json" else to_json(value).decode()
        return [f"{key}={quote(text, allow_reserved=reserved)}"]
    plain = _plain(value)
    if style.style == "deepObject" and isinstance(plain, dict):
        return list(_deep(key, plain, reserved))
    if not isinstance(plain, dict | list) or not style.explode:
        delimiter = _COMMA.get(style.style, ",")
        return [f"{key}={delimiter.join(_flat(plain, allow_reserved=reserved))}"] if plain != [] else []
    if isinstance(plain, dict):
        return [f"{quote(k)}={quote(to_text(v), allow_reserved=reserved)}" for k, v in plain.items() if v is not None]
    return [f"{key}={text}" for text in _flat(plain, allow_reserved=reserved)]


def _deep(key: str, plain: object, reserved: bool) -> Iterator[str]:
    if isinstance(plain, dict):
        for name, item in cast("dict[str, object]", plain).items():
            yield from _deep(f"{key}%5B{quote(name)}%5D", item, reserved)
    elif isinstance(plain, list):
        for item in cast("list[object]", plain):
            yield from _deep(key, item, reserved)
    elif plain is not None:
        yield f"{key}={quote(to_text(plain), allow_reserved=reserved)}"


def query_string(values: Mapping[str, object], extra: Mapping[str, object] | None, styles: Mapping[str, Style]) -> str:
    """Write the query of a request, without its question mark.

    Args:
        values: By name; None and `omit` are left out.
        extra: Takes the place of parameters of the same name.
        styles: Styles that differ from `form`.

    Returns:
        The encoded query, possibly empty.
    """
    merged = {**values, **extra} if extra else values
    pairs: list[str] = []
    for name, value in merged.items():
        if value is not None and value is not omit:
            pairs += query_pairs(name, value, style_of(styles, "query", name, _FORM))
    return "&".join(pairs)


def header_value(name: str, value: object, styles: Mapping[str, Style]) -> bytes:
    """Write the value of a header.

    Raises:
        ValueError: It would end the line, or holds what no header can.
    """
    if not isinstance(value, str):
        value = _header_text(value, style_of(styles, "header", name, _SIMPLE))
    if "\n" in value or "\r" in value or "\0" in value:
        raise ValueError(f"the header {name} cannot hold a line break")
    try:
        return value.strip(" \t").encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError(f"the header {name} can hold only Latin-1 characters, not {value!r}") from None


def _header_text(value: object, style: Style) -> str:
    plain = _plain(value)
    if style.style == "json" or not isinstance(plain, dict | list):
        return to_text(plain)
    if isinstance(plain, list):
        return ",".join(to_text(item) for item in cast("list[object]", plain))
    joiner = "=" if style.explode else ","
    return ",".join(f"{key}{joiner}{to_text(item)}" for key, item in cast("dict[str, object]", plain).items())


def cookie_header(values: Mapping[str, object], styles: Mapping[str, Style]) -> str:
    """Write the header `Cookie`; empty if there is none."""
    given = ((name, value) for name, value in values.items() if value is not None and value is not omit)
    return "; ".join(
        pair for name, value in given for pair in query_pairs(name, value, style_of(styles, "cookie", name, _FORM))
    )
