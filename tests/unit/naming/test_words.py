"""Words are found where people see them, and joining is stable."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letta_codegen.naming.words import pascal, snake, words

NAMES = st.text() | st.text("abXYZ019_-. /éßΩж中\u200b\u202e\u0301", max_size=20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("agent_id", ["agent", "id"]),
        ("letta__schemas__agent_file__AgentSchema", ["letta", "schemas", "agent", "file", "Agent", "Schema"]),
        ("CompactionSettings-Input", ["Compaction", "Settings", "Input"]),
        ("HTTPValidationError", ["HTTP", "Validation", "Error"]),
        ("SSEMCPServer", ["SSEMCP", "Server"]),
        ("agentIDs", ["agent", "IDs"]),
        ("hasNextPage", ["has", "Next", "Page"]),
        ("X-Project", ["X", "Project"]),
        ("v1", ["v1"]),
        ("GPT4Turbo", ["GPT4", "Turbo"]),
        ("Agent2Block", ["Agent2", "Block"]),
        ("SHA256sum", ["SHA256sum"]),
        ("$ref", ["ref"]),
        ("größeÄndern", ["größe", "Ändern"]),
        ("エージェント_状態", ["エージェント", "状態"]),
        ("a\u200bb\u202ec", ["a", "b", "c"]),
        ("", []),
        ("-_ .$", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert list(words(text)) == expected


@given(NAMES)
def test_joining_is_stable(text: str) -> None:
    once = pascal(words(text))
    assert pascal(words(once)) == once
    low = snake(words(text))
    assert snake(words(low)) == low


@given(NAMES)
def test_words_hold_nothing_but_identifier_characters(text: str) -> None:
    for word in words(text):
        assert f"a{word}".isidentifier()
        assert "_" not in word
        assert unicodedata.normalize("NFKC", word) == word
