"""Parameters: the styles of OpenAPI as its specification tabulates them, and exact percent-encoding."""

from __future__ import annotations

import datetime
import enum
import uuid
from typing import Any

import pytest
from demo_sdk._omit import omit
from demo_sdk._parameters import PathTemplate, Style, cookie_header, header_value, query_pairs, query_string, quote

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


class Color(enum.Enum):
    """A color."""

    BLUE = "blue"


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style("simple", explode=False), "blue", "blue"),
        (Style("simple", explode=False), ARRAY, "blue,black,brown"),
        (Style("simple", explode=False), OBJECT, "R,100,G,200,B,150"),
        (Style("simple", explode=True), OBJECT, "R=100,G=200,B=150"),
        (Style("label", explode=False), "blue", ".blue"),
        (Style("label", explode=False), ARRAY, ".blue,black,brown"),
        (Style("label", explode=True), ARRAY, ".blue.black.brown"),
        (Style("label", explode=True), OBJECT, ".R=100.G=200.B=150"),
        (Style("matrix", explode=False), "blue", ";color=blue"),
        (Style("matrix", explode=False), ARRAY, ";color=blue,black,brown"),
        (Style("matrix", explode=True), ARRAY, ";color=blue;color=black;color=brown"),
        (Style("matrix", explode=True), OBJECT, ";R=100;G=200;B=150"),
        (Style("json"), OBJECT, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"),
    ],
)
def test_styles_of_path_parameters(style: Style, value: object, expected: str) -> None:
    assert PathTemplate("/x/{color}", {"color": style}).fill({"color": value}) == f"/x/{expected}"


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style("form", explode=True), "blue", "color=blue"),
        (Style("form", explode=True), ARRAY, "color=blue&color=black&color=brown"),
        (Style("form", explode=True), OBJECT, "R=100&G=200&B=150"),
        (Style("form", explode=False), ARRAY, "color=blue,black,brown"),
        (Style("form", explode=False), OBJECT, "color=R,100,G,200,B,150"),
        (Style("form"), [], ""),
        (Style("form", explode=False), [], ""),
        (Style("spaceDelimited", explode=False), ARRAY, "color=blue%20black%20brown"),
        (Style("pipeDelimited", explode=False), ARRAY, "color=blue%7Cblack%7Cbrown"),
        (Style("deepObject", explode=True), OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        (Style("json"), {"a": [1, None]}, "color=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
        (Style("form", allow_reserved=True), "a/b?c&d", "color=a/b?c%26d"),
        (Style("form"), "", "color="),
    ],
)
def test_styles_of_query_parameters(style: Style, value: object, expected: str) -> None:
    assert "&".join(query_pairs("color", value, style)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (5, "5"),
        (1.5, "1.5"),
        (Color.BLUE, "blue"),
        ([Color.BLUE, False], "blue&x=false"),
        (datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), "2026-01-02T03%3A04%3A05%2B00%3A00"),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("a b&c=d+e", "a%20b%26c%3Dd%2Be"),
        ("\u00e4\U0001f600", "%C3%A4%F0%9F%98%80"),
        ({1}, "1"),
        ((1, 2), "1&x=2"),
        ([1, None, 2], "1&x=2"),
    ],
)
def test_values_in_a_query(value: object, expected: str) -> None:
    assert query_string({"x": value}, None, {}) == f"x={expected}"


def test_none_and_omit_are_not_in_a_query() -> None:
    assert query_string({"a": None, "b": omit, "c": 1}, {"c": None, "d": 2}, {}) == "d=2"


@pytest.mark.parametrize("value", ["", None, omit, []])
def test_an_argument_of_a_path_must_not_be_empty(value: object) -> None:
    with pytest.raises(ValueError, match="Expected a non-empty value for `id`"):
        PathTemplate("/x/{id}/y", {}).fill({"id": value})


@pytest.mark.parametrize("value", [".", ".."])
def test_an_argument_of_a_path_cannot_climb(value: str) -> None:
    with pytest.raises(ValueError, match="leads elsewhere"):
        PathTemplate("/x/{id}/y", {}).fill({"id": value})
    assert PathTemplate("/x/v{id}", {}).fill({"id": value}) == f"/x/v{value}"


def test_text_of_a_path_is_encoded_once() -> None:
    assert PathTemplate("/a b/%2F/{x}\u00e9", {}).fill({"x": "%2F"}) == "/a%20b/%2F/%252F%C3%A9"


def test_quote_keeps_what_needs_no_encoding() -> None:
    assert quote("azAZ09-._~") == "azAZ09-._~"
    assert quote("/:@") == "%2F%3A%40"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", b"a"),
        (True, b"true"),
        (5, b"5"),
        (["a", 1], b"a,1"),
        ({"a": 1}, b"a,1"),
        ("  x ", b"x"),
        ("\u00e9", b"\xe9"),
    ],
)
def test_values_of_headers(value: Any, expected: bytes) -> None:
    assert header_value("X", value, {}) == expected


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX-Evil: 1", "a\0b", "\U0001f600", ["a\nb"]])
def test_headers_cannot_be_broken(value: Any) -> None:
    with pytest.raises(ValueError, match="X"):
        header_value("X", value, {})


def test_cookies() -> None:
    assert cookie_header({"a": "x;y", "b": None, "c": [1, 2]}, {}) == "a=x%3By; c=1; c=2"
