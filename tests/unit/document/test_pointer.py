"""JSON Pointers as text, in fragments, and as a way to a value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer

ROOT = {"paths": {"/a~b": [{"": 1}, 2], "c d%": {"0": 3}}}


@given(st.lists(st.text()))
def test_text_and_back(tokens: list[str]) -> None:
    pointer = Pointer(tuple(tokens))
    assert Pointer.parse(str(pointer)) == pointer


@pytest.mark.parametrize(
    ("text", "value"),
    [("", ROOT), ("/paths/~1a~0b/0/", 1), ("#/paths/~1a~0b/1", 2), ("#/paths/c%20d%25/0", 3), ("/paths/c d%/0", 3)],
)
def test_values(text: str, value: object) -> None:
    assert Document(ROOT, "d").get(Pointer.parse(text)) == value


@pytest.mark.parametrize(
    "text", ["/x", "/paths/~1a~0b/2", "/paths/~1a~0b/-1", "/paths/~1a~0b/01", "/paths/~1a~0b/0//x"]
)
def test_nothing_there(text: str) -> None:
    with pytest.raises(DocumentError, match="nothing at this pointer"):
        Document(ROOT, "d").get(Pointer.parse(text))


def test_no_pointer() -> None:
    with pytest.raises(ValueError, match="not a JSON Pointer"):
        Pointer.parse("a/b")


def test_origins_count_for_all_that_is_below() -> None:
    moved = {Pointer(("a",)): Pointer(("b",)), Pointer(("a", "x", "y")): Pointer(("c",))}
    document = Document({}, "d", origins=moved)
    assert document.origin(Pointer(("a", "x", "z"))) == Pointer(("b", "x", "z"))
    assert document.origin(Pointer(("a", "x", "y", "z"))) == Pointer(("c", "z"))
    assert document.origin(Pointer(("d",))) == Pointer(("d",))
