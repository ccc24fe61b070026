"""Server-sent events: every rule of the standard, and every way in which a network cuts them."""

from __future__ import annotations

import pytest
from demo_sdk._sse import EventParser
from hypothesis import given
from hypothesis import strategies as st

TEXT = (
    "\ufeff: a comment\r\nevent: one\r\ndata: first\r\ndata: second \u00e4\u4e2d\U0001f600\r\n\r\n"
    ":\rid: 7\rretry: 250\rdata\rdata:x\r\r"
    'data: {"a": 1}\nunknown: field\nid: bad\0id\nretry: soon\n\n'
    "event: empty\n\n"
    ": nothing\n\n"
    "data:  two spaces\n\n"
    "data: last"
).encode()
EVENTS = [
    ("one", "first\nsecond \u00e4\u4e2d\U0001f600", "", None),
    ("", "\nx", "7", 250),
    ("", '{"a": 1}', "7", None),
    ("empty", "", "7", None),
    ("", " two spaces", "7", None),
    ("", "last", "7", None),
]


def parse(*pieces: bytes) -> list[tuple[str, str, str, int | None]]:
    parser = EventParser()
    events = [event for piece in pieces for event in parser.feed(piece)]
    last = parser.finish()
    return [(event.event, event.text, event.id, event.retry) for event in [*events, *([last] if last else [])]]


def test_the_rules_of_the_standard() -> None:
    assert parse(TEXT) == EVENTS


@pytest.mark.parametrize("at", range(len(TEXT) + 1))
def test_cut_in_two_at_any_byte(at: int) -> None:
    assert parse(TEXT[:at], TEXT[at:]) == EVENTS


def test_cut_in_three_at_any_two_bytes() -> None:
    for first in range(0, len(TEXT), 3):
        for second in range(first, len(TEXT), 5):
            assert parse(TEXT[:first], TEXT[first:second], TEXT[second:]) == EVENTS


def test_byte_by_byte() -> None:
    assert parse(*(TEXT[at : at + 1] for at in range(len(TEXT)))) == EVENTS


@given(st.lists(st.integers(0, len(TEXT)), max_size=12).map(sorted))
def test_cut_anywhere(cuts: list[int]) -> None:
    ends = [0, *cuts, len(TEXT)]
    assert parse(*(TEXT[ends[n] : ends[n + 1]] for n in range(len(ends) - 1))) == EVENTS


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0")),
    st.sampled_from(["\n", "\r", "\r\n"]),
)
def test_any_text_arrives_as_it_was(text: str, end: str) -> None:
    assert parse(f"data: {text}{end}{end}".encode()) == [("", text, "", None)]


def test_events_of_many_mebibytes_take_linear_time() -> None:
    data = b"x" * 65_536
    pieces = [b"data: ", *[data] * 256, b"\n\n"]
    [(_, text, _, _)] = parse(*pieces)
    assert len(text) == 256 * 65_536


@pytest.mark.parametrize("text", [b"", b"\n\n\n", b":\n\n", b"retry: 5\n\n", b"id: 5\n\n"])
def test_nothing_is_no_event(text: bytes) -> None:
    assert parse(text) == []


def test_bytes_that_are_no_text_are_kept_apart_from_the_lines() -> None:
    assert parse(b"data: \xff\xfe\n\n") == [("", "\ufffd\ufffd", "", None)]
    parser = EventParser()
    [event] = parser.feed(b"data: \xff\x85\x0b\x1c\n\n")
    assert event.data == b"\xff\x85\x0b\x1c"


def test_an_event_prints_as_what_it_is() -> None:
    [event] = EventParser().feed(b"event: a\ndata: b\n\n")
    assert repr(event) == "ServerSentEvent(event='a', data='b', id='', retry=None)"
