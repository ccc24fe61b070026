"""Halves of surrogate pairs, which JSON can spell by escapes, but which no text that is sent or printed can hold.

In: the value of a document. Out: the same with U+FFFD in their place, as decoders put it there. A key that becomes that
of another member is left out with what it names.
"""

from __future__ import annotations

import re

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import JSON
from letta_codegen.document.pointer import Pointer

_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")
_HALF = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"
_ROOT = Pointer()


def may_have_halves(data: bytes) -> bool:
    """Whether the text of a document has escapes of surrogates; most have none, and need not be looked through."""
    return b"\0" in data[:8] or _ESCAPE.search(data) is not None


def without_halves(value: JSON, diagnostics: Diagnostics | None, pointer: Pointer = _ROOT) -> JSON:
    """Replace halves of surrogate pairs.

    Args:
        value: A value of the document.
        diagnostics: Takes where there were any.
        pointer: Where the value stands.
    """
    if isinstance(value, str):
        return _whole(value, diagnostics, pointer)
    if isinstance(value, list):
        return [without_halves(item, diagnostics, pointer / index) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    # Whole keys first, so that what is left out does not depend on the order.
    kept: dict[str, JSON] = {}
    for key in sorted(value, key=lambda key: (_HALF.search(key) is not None, key)):
        whole = _whole(key, diagnostics, pointer / _HALF.sub(_REPLACEMENT, key))
        kept.setdefault(whole, without_halves(value[key], diagnostics, pointer / whole))
    order = {_HALF.sub(_REPLACEMENT, key): None for key in value}
    return {key: kept[key] for key in order}


def _whole(text: str, diagnostics: Diagnostics | None, pointer: Pointer) -> str:
    if _HALF.search(text) is None:
        return text
    if diagnostics is not None:
        diagnostics.add("NRM012", pointer, "half of a surrogate pair, which no text can hold, was replaced by U+FFFD")
    return _HALF.sub(_REPLACEMENT, text)
