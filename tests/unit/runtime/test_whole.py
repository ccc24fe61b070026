"""The pieces of a stream become the answer that a plain call gives."""

from __future__ import annotations

import json
from typing import Any

import pytest
from demo_sdk._operation import Whole
from demo_sdk._whole import put_together, text_of

WHOLE = Whole(
    lambda: dict,
    "messages",
    single={"stop_reason": "stop_reason", "usage": "usage"},
    text={"assistant": "content"},
    same=("otid", "id"),
    joined=("content", "reasoning", "arguments", "text"),
    listed={"tool_calls": "tool_call_id"},
    first=("tool_call",),
)


def together(*events: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(put_together(WHOLE, "kind", (json.dumps(event).encode() for event in events)))
    return answer


def test_texts_of_one_message_are_joined() -> None:
    piece = {"kind": "assistant", "id": "m", "date": "1"}
    answer = together({**piece, "content": "Hel"}, {**piece, "date": "2", "content": "lo"})
    assert answer == {"messages": [{**piece, "content": "Hello"}]}


def test_pieces_that_share_an_id_are_told_apart_by_kind_and_by_what_comes_first() -> None:
    answer = together(
        {"kind": "reasoning", "id": "m", "otid": "0", "reasoning": "a"},
        {"kind": "assistant", "id": "m", "otid": "1", "content": "b"},
        {"kind": "assistant", "id": "m", "otid": "2", "content": "c"},
        {"kind": "reasoning", "id": "m", "otid": "0", "reasoning": "d"},
    )
    assert [message.get("reasoning") or message["content"] for message in answer["messages"]] == ["ad", "b", "c"]


def test_what_has_no_identity_stands_for_itself() -> None:
    assert len(together({"kind": "event"}, {"kind": "event"})["messages"]) == 2


def test_what_is_known_later_is_filled_in_and_the_first_word_counts() -> None:
    answer = together(
        {"kind": "reasoning", "id": "m", "reasoning": "a", "signature": None, "step": 1},
        {"kind": "reasoning", "id": "m", "reasoning": "b", "signature": "s", "step": 2, "new": 3},
    )
    assert answer["messages"] == [
        {"kind": "reasoning", "id": "m", "reasoning": "ab", "signature": "s", "step": 1, "new": 3}
    ]


def test_single_events_become_properties() -> None:
    stop = {"kind": "stop_reason", "stop_reason": "end_turn"}
    assert together(stop, {"kind": "usage", "total": 1}) == {
        "messages": [],
        "stop_reason": stop,
        "usage": {"kind": "usage", "total": 1},
    }


def test_the_second_of_two_stop_reasons_counts() -> None:
    second = {"kind": "stop_reason", "stop_reason": "error"}
    assert together({"kind": "stop_reason", "stop_reason": "end_turn"}, second)["stop_reason"] == second


CALLS = [
    {"name": "search", "tool_call_id": "1", "arguments": '{"a": 1}'},
    {"name": "send", "tool_call_id": "2", "arguments": '{"b": 2}'},
]


@pytest.mark.parametrize("as_list", [False, True])
def test_calls_that_go_on_in_parallel_are_kept_apart(as_list: bool) -> None:
    def piece(**delta: str) -> dict[str, Any]:
        return {"kind": "call", "id": "m", "tool_call": delta, "tool_calls": [delta] if as_list else delta}

    answer = together(
        piece(name="search", tool_call_id="1"),
        piece(arguments='{"a": ', tool_call_id="1"),
        piece(name="send", tool_call_id="2"),
        piece(arguments="1}", tool_call_id="1"),
        piece(arguments='{"b": 2}', tool_call_id="2"),
    )
    assert answer["messages"] == [{"kind": "call", "id": "m", "tool_call": CALLS[0], "tool_calls": CALLS}]


def test_a_piece_that_does_not_say_which_call_it_belongs_to_belongs_to_the_last() -> None:
    answer = together(
        {"kind": "call", "id": "m", "tool_calls": {"name": "search", "tool_call_id": "1"}},
        {"kind": "call", "id": "m", "tool_calls": {"arguments": '{"a": 1}', "tool_call_id": None}},
    )
    assert answer["messages"][0]["tool_calls"] == CALLS[:1]


def test_a_call_that_comes_whole_is_an_array_all_the_same() -> None:
    whole = {"kind": "call", "id": "m", "tool_call": CALLS[0], "tool_calls": CALLS}
    assert together(whole)["messages"] == [whole]
    assert together({**whole, "tool_calls": None})["messages"] == [{**whole, "tool_calls": None}]


def test_text_parts_go_on_and_other_parts_stand_alone() -> None:
    def piece(*parts: dict[str, str]) -> dict[str, Any]:
        return {"kind": "assistant", "id": "m", "content": list(parts)}

    answer = together(
        piece({"type": "text", "text": "a"}),
        piece({"type": "text", "text": "b"}, {"type": "image", "url": "u"}),
        piece({"type": "text", "text": "c"}),
    )
    assert answer["messages"][0]["content"] == [
        {"type": "text", "text": "ab"},
        {"type": "image", "url": "u"},
        {"type": "text", "text": "c"},
    ]


def test_events_that_are_no_objects_are_passed_over() -> None:
    assert json.loads(put_together(WHOLE, "kind", [b"[]", b"5", b"null"])) == {"messages": []}


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ({"kind": "assistant", "content": "a"}, "a"),
        ({"kind": "assistant", "content": [{"type": "text", "text": "a"}, {"type": "image"}, {"text": "b"}]}, "ab"),
        ({"kind": "assistant", "content": None}, ""),
        ({"kind": "assistant"}, ""),
        ({"kind": "reasoning", "content": "a"}, ""),
        ({}, ""),
        ("text", ""),
    ],
)
def test_the_text_of_an_event(event: object, text: str) -> None:
    assert text_of(WHOLE, "kind", event) == text
