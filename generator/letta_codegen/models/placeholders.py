"""Keeps the document's strings out of datamodel-code-generator's hands: it sees placeholders where a string is unusual.

Only plain words go through as they are. Everything else (property names, enum values, patterns) is replaced by a
token of letters and digits, one token per string, so that equality is kept; what comes back is translated again. The
token of a string is the same in every document.
"""

from __future__ import annotations

import hashlib
import re

_PLAIN_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", re.ASCII)
_PLAIN_VALUE = re.compile(r"[A-Za-z0-9]([A-Za-z0-9_.:/ -]*[A-Za-z0-9])?", re.ASCII)
_TOKEN = re.compile(r"qx[0-9a-f]{32}q")


class Placeholders:
    """The strings of one document that stand behind a token."""

    def __init__(self) -> None:
        self._strings: dict[str, str] = {}
        self._texts: dict[str, tuple[str | None, str | None]] = {}

    def name(self, wire: str) -> str:
        """What stands for a property name: a plain identifier."""
        return wire if _fits(_PLAIN_NAME, wire) else self._token(wire)

    def value(self, text: str) -> str:
        """What stands for a string value: plain words."""
        return text if _fits(_PLAIN_VALUE, text) else self._token(text)

    def limits(self, pattern: str | None, format_: str | None) -> str:
        """What stands for a pattern and a format together, in the place of the pattern."""
        token = self._token(repr((pattern, format_)))
        self._texts[token] = (pattern, format_)
        return token

    def text(self, token: str) -> tuple[str | None, str | None]:
        """The pattern and the format behind a token."""
        return self._texts.get(token, (None, None))

    def original(self, text: str) -> str:
        """The string behind a token; any other text is its own."""
        return self._strings.get(text, text)

    def _token(self, text: str) -> str:
        token = f"qx{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}q"
        self._strings[token] = text
        return token


def _fits(pattern: re.Pattern[str], text: str) -> bool:
    return bool(pattern.fullmatch(text)) and not _TOKEN.search(text) and len(text) < 200
