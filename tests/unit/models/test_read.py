"""What is read back from datamodel-code-generator, and what is refused because our templates cannot have printed it."""

from __future__ import annotations

import pytest

from letta_codegen.models.placeholders import Placeholders
from letta_codegen.models.read import ReadAlias, ReadClass, UnreadableError, read
from letta_codegen.models.shapes import Limited, ListOf, Literals, Plain, Reference, UnionOf


def test_classes_and_aliases() -> None:
    found = read(
        "class A(QxBase):\n    x: Annotated[list[B] | None, Field(alias='xX', min_length=1)]\n"
        "K = TypeAliasType(Literal['a', 'b'])\n",
        Placeholders(),
    )
    shape = Limited(UnionOf((ListOf(Reference("B")), Plain("None"))), (("min_length", 1),))
    assert isinstance(found[0], ReadClass)
    assert (found[0].bases, found[0].fields[0].wire, found[0].fields[0].shape) == ((), "xX", shape)
    assert found[1] == ReadAlias("K", Literals(("a", "b")))


@pytest.mark.parametrize(
    "text",
    [
        "import os",
        "print('x')",
        "class A(QxBase):\n    def f(self): pass",
        "class A(QxBase):\n    x: int = 1",
        "class A(QxBase):\n    x: __import__('os')",
        "class A(QxBase):\n    x: Annotated[int, print('x')]",
        "class A(QxBase):\n    x: Annotated[int, Field(default_factory=print)]",
        "class A(QxBase, metaclass=M):\n    x: int",
        "class A(QxBase):\n    x: Set[int]",
        "@decorated\nclass A(QxBase):\n    x: int",
        "K = open('x')",
        "class A(",
        "class A(QxBase):\n    x: Literal[f'{1}']",
        "class A(QxBase):\n    x: 'lambda: 1'",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text, Placeholders())


@pytest.mark.parametrize("text", ["'", "a\nb", "qx" + "0" * 32 + "q", "  a", "\u202e", "x" * 500, "Ünïcode", "a'b"])
def test_unusual_texts_stand_behind_tokens(text: str) -> None:
    placeholders = Placeholders()
    for token in (placeholders.name(text), placeholders.value(text)):
        assert token.isascii()
        assert token.isalnum()
        assert placeholders.original(token) == text
    assert placeholders.value(text) == placeholders.value(text)


def test_plain_words_stand_for_themselves() -> None:
    assert Placeholders().name("agent_id") == "agent_id"
    assert Placeholders().value("gpt-4o mini/1.0") == "gpt-4o mini/1.0"
