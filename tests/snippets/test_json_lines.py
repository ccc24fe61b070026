"""Lines of JSON: typed streams of answers, and bodies, over real connections."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from behaviour.runtime.loopback import LAST_CHUNK, Cut, Loopback, Reply, Wait, answer, chunk, events_head
from snippets.packages import check_types, generate, imported

DOCUMENT = """
paths:
  /rows: {get: {x-python-name: rows, responses: {'200': {description: '', content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Row'}}}}}}}
  /all: {get: {x-python-name: all_rows, responses: {'200': {description: '', content: {application/jsonl; charset=utf-8: {schema: {$ref: '#/components/schemas/Rows'}}}}}}}
  /numbers: {get: {x-python-name: numbers, responses: {'200': {description: '', content: {application/json-seq: {itemSchema: {type: array, items: {type: integer}}}}}}}}
  /text: {get: {x-python-name: text, responses: {'200': {description: '', content: {application/json-lines: {schema: {type: string}}}}}}}
  /both: {get: {x-python-name: both, responses: {'200': {description: '', content: {application/jsonl: {schema: {$ref: '#/components/schemas/Row'}}, application/json: {schema: {$ref: '#/components/schemas/Rows'}}}}}}}
  /chat:
    post:
      x-python-name: chat
      requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: boolean, default: true}}}}}}
      responses: {'200': {description: '', content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Row'}}, application/json: {schema: {type: integer}}}}}
  /send: {post: {x-python-name: send, requestBody: {required: true, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Row'}}}}, responses: {'204': {description: ''}}}}
  /sequence: {post: {x-python-name: sequence, requestBody: {required: true, content: {application/json-seq: {schema: {$ref: '#/components/schemas/Rows'}}}}, responses: {'204': {description: ''}}}}
components:
  schemas:
    Row: {type: object, required: [n], properties: {n: {type: integer}, text: {type: string}}}
    Rows: {type: array, items: {$ref: '#/components/schemas/Row'}}
"""

REPORTED = [
    "OAS033 /paths/~1both/get/responses/200/content",
    "OAS035 /paths/~1text/get/responses/200/content/application~1json-lines",
]

PROGRAM = """
from typing import Any, assert_type

from rows import AsyncRows, Rows, Stream, AsyncStream, models

client = Rows(base_url="http://localhost")
assert_type(client.rows(), Stream[models.Row])
assert_type(client.all_rows(), Stream[models.Row])
assert_type(client.numbers(), Stream[list[int]])
assert_type(client.text(), Stream[Any])
assert_type(client.both(), list[models.Row])
assert_type(client.chat(stream=False), int)
client.send(body=[{"n": 1}, models.Row(n=2)])
client.send(body=["x"])  # type: ignore


async def main() -> None:
    other = AsyncRows(base_url="http://localhost")
    assert_type(await other.rows(), AsyncStream[models.Row])
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A package of an API that speaks in lines."""
    folder = tmp_path_factory.mktemp("rows")
    assert generate(folder, "rows", DOCUMENT) == REPORTED
    return folder, imported(folder, "rows")


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server on loopback."""
    loopback = Loopback()
    loopback.start()
    yield loopback
    loopback.stop()


def pieces(*parts: bytes, kind: str = "application/x-ndjson", end: Any = LAST_CHUNK) -> Reply:
    """An answer in pieces."""
    return [events_head(kind), *(chunk(part) for part in parts), end]


def all_of(package: Any, url: str, method: str) -> list[Any]:
    """The values of a stream, which both clients agree on."""
    with package.Rows(base_url=url, max_retries=0) as client:
        found = list(getattr(client, method)())

    async def run() -> list[Any]:
        async with package.AsyncRows(base_url=url, max_retries=0) as client:
            return [value async for value in await getattr(client, method)()]

    assert asyncio.run(run()) == found
    return found


LINES = '\ufeff{"n":1,"text":"a\u2028b"}\n\r\n  {"n": 2}\r\n\n{"n":3}'.encode()


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_lines_are_read_however_they_are_cut(package: tuple[Path, Any], server: Loopback, size: int) -> None:
    parts = [LINES[start : start + size] for start in range(0, len(LINES), size)]
    server.handler = lambda request: pieces(*parts)
    rows = all_of(package[1], server.url, "rows")
    assert [(type(row).__name__, row.n) for row in rows] == [("Row", 1), ("Row", 2), ("Row", 3)]
    assert rows[0].text == "a\u2028b"
    assert {request.headers["accept"] for request in server.requests} == {"application/x-ndjson"}


def test_a_line_comes_before_the_next_one(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: pieces(b'{"n":1}\n', end=Wait())
    with package[1].Rows(base_url=server.url).rows() as rows:
        assert next(rows).n == 1


def test_an_array_describes_its_items(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: pieces(b'{"n":1}\n{"n":2}\n')
    assert [type(row).__name__ for row in all_of(package[1], server.url, "all_rows")] == ["Row", "Row"]


def test_sequences_have_separators(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: pieces(b"\x1e[1]\n\x1e[2,", b"3]\n", kind="application/json-seq")
    assert all_of(package[1], server.url, "numbers") == [[1], [2, 3]]


def test_text_says_nothing_of_its_lines(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: pieces(b'{"any": [1]}\n"x"\nnull\n')
    assert all_of(package[1], server.url, "text") == [{"any": [1]}, "x", None]


def test_a_single_line_may_be_called_json(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: answer({"n": 1})
    assert [row.n for row in all_of(package[1], server.url, "rows")] == [1]


@pytest.mark.parametrize("end", [LAST_CHUNK, Cut()])
def test_a_line_that_breaks_off_is_an_error(package: tuple[Path, Any], server: Loopback, end: Any) -> None:
    server.handler = lambda request: pieces(b'{"n":1}\n{"n":2', end=end)
    rows = package[1].Rows(base_url=server.url).rows()
    assert next(rows).n == 1
    with pytest.raises(package[1].APIConnectionError):
        next(rows)


def test_a_line_that_is_no_json_is_an_error(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: pieces(b'{"n":1}\noops\n{"n":2}\n')
    with pytest.raises(package[1].ResponseValidationError):
        all_of(package[1], server.url, "rows")


def test_a_switch_chooses(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: pieces(b'{"n":1}\n') if request.json.get("stream", True) else answer(7)
    client = package[1].Rows(base_url=server.url)
    assert [row.n for row in client.chat(stream=True)] == [1]
    assert client.chat(stream=False) == 7
    assert [request.headers["accept"] for request in server.requests] == ["application/x-ndjson", "application/json"]


def test_bodies_are_written_line_by_line(package: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: answer(status=204, content=b"")
    client, row = package[1].Rows(base_url=server.url), package[1].models.Row
    client.send(body=[row(n=1), {"n": 2, "text": "a\nb"}])
    client.send(body=(row(n=number) for number in range(2)))
    client.sequence(body=[row(n=1)])
    first, second, third = server.requests
    assert first.headers["content-type"] == "application/x-ndjson"
    assert [json.loads(line) for line in first.body.splitlines()] == [{"n": 1}, {"n": 2, "text": "a\nb"}]
    assert [json.loads(line) for line in second.body.splitlines()] == [{"n": 0}, {"n": 1}]
    assert third.body == b'\x1e{"n":1}\n'


def test_streams_of_lines_are_typed(package: tuple[Path, Any]) -> None:
    check_types(package[0], "rows", PROGRAM)
