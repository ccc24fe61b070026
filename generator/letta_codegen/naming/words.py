"""Splits names of a document into words, and joins words in the ways that Python writes names.

In comes any text: a component key, a property, a path segment. Out come words of letters and digits, in the case they
were written in, so that `SSEMCPServer` stays recognisable. Characters that cannot stand in a Python identifier (and
the underscore) separate words; nothing is refused, text without a letter or digit simply has no words.
"""

from __future__ import annotations

import functools
import re
import unicodedata

_SEPARATORS = re.compile(r"[\W_]+")
_UPPER, _LOWER, _OTHER = "U", "l", "0"
# On the shape of a word, not on its letters: capitals in all scripts count. In order: an acronym before a capitalised
# word (`HTTP|Error`), an acronym in the plural (`agent|IDs`, see `_shape`), a capitalised or small word with its
# digits (`Agent2`), an acronym at the end with what follows its digits (`SHA256sum`), anything else.
_PIECES = re.compile(r"U+(?=Ul)|U+s(?![l0U])|U?[l0]+|U+(?:0[l0]*)?|.")
_PLURAL = re.compile(r"(?<=[A-Z]{2})s(?![a-z0-9A-Z])")


@functools.lru_cache(maxsize=1 << 15)
def words(text: str) -> tuple[str, ...]:
    """Split a name into its words, at separators and where the case changes.

    Args:
        text: Any text.

    Returns:
        The words as they are written, without separators; empty if there is no letter or digit in it.

    >>> words("letta__schemas__agent_file__AgentSchema")
    ('letta', 'schemas', 'agent', 'file', 'Agent', 'Schema')
    >>> words("HTTPValidationError-v2"), words("agentIDs")
    (('HTTP', 'Validation', 'Error', 'v2'), ('agent', 'IDs'))
    """
    found: list[str] = []
    for chunk in _chunks(unicodedata.normalize("NFKC", text)):
        shape = _shape(chunk)
        found.extend(chunk[match.start() : match.end()] for match in _PIECES.finditer(shape))
    return tuple(found)


def pascal(parts: tuple[str, ...]) -> str:
    """Join words as classes are written: `("agent", "SSE", "state")` becomes `AgentSSEState`."""
    name = "".join(_capitalised(part) for part in parts)
    return name if _settled(name) else pascal(words(name))


def snake(parts: tuple[str, ...]) -> str:
    """Join words as functions and modules are written: `("agent", "SSE", "state")` becomes `agent_sse_state`."""
    name = "_".join(_lowered(part) for part in parts)
    return name if _settled(name) else snake(words(name))


def _chunks(text: str) -> list[str]:
    if text.isascii():
        return [chunk for chunk in _SEPARATORS.split(text) if chunk]
    chunks = "".join(char if _fits(char) else " " for char in text).split()
    return [begun for chunk in chunks if (begun := _begin(chunk))]


def _begin(chunk: str) -> str:
    """Drop what continues a word but cannot begin one, such as an accent without its letter."""
    while chunk and not (chunk[0].isidentifier() or chunk[0].isdecimal()):
        chunk = chunk[1:]
    return chunk


@functools.lru_cache(maxsize=4096)
def _fits(char: str) -> bool:
    """Whether the character may stand inside an identifier, also after Python's own normalising."""
    return char != "_" and f"a{char}".isidentifier() and unicodedata.normalize("NFKC", char) == char


def _shape(chunk: str) -> str:
    plural = {match.start() for match in _PLURAL.finditer(chunk)}
    return "".join("s" if place in plural else _kind(char) for place, char in enumerate(chunk))


def _settled(name: str) -> bool:
    """Whether joining left it as Python reads it: an accent at the start of a word merges with what is before it."""
    return name.isascii() or unicodedata.normalize("NFKC", name) == name


def _kind(char: str) -> str:
    if char.isupper() and len(char.lower()) == 1:
        return _UPPER
    return _LOWER if char.islower() else _OTHER


def _capitalised(word: str) -> str:
    first = unicodedata.normalize("NFKC", word[0].upper())
    # Some letters have no capital of their own (`ß` becomes two): those stay small.
    return (first if len(first) == 1 and first.isidentifier() else word[0]) + word[1:]


def _lowered(word: str) -> str:
    lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in word)
    return unicodedata.normalize("NFKC", lowered)
