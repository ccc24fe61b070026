"""What documents of other people do, in calls over real connections."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from behaviour.runtime.loopback import Loopback, event, stream
from snippets.packages import check_types, generate, imported

DOCUMENT = """
paths:
  /blob:
    put: {x-python-name: put_blob, requestBody: {required: true, content: {'*/*': {schema: {type: string, format: binary}}}}, responses: {'204': {description: ''}}}
    post: {x-python-name: post_image, requestBody: {required: true, content: {image/*: {schema: {type: string, format: binary}}}}, responses: {'204': {description: ''}}}
    patch: {x-python-name: patch_text, requestBody: {required: true, content: {text/*: {schema: {type: string}}}}, responses: {'204': {description: ''}}}
    delete: {x-python-name: delete_json, requestBody: {required: true, content: {'*/*': {schema: {type: array, items: {type: integer}}}}}, responses: {'204': {description: ''}}}
  /words: {get: {x-python-name: words, responses: {'200': {description: '', content: {text/event-stream: {schema: {type: string}}}}}}}
  /tokens: {get: {x-python-name: tokens, responses: {'200': {description: '', content: {text/event-stream: {schema: {$ref: '#/components/schemas/Token'}}}}}}}
  /anything: {get: {x-python-name: anything, responses: {'200': {description: '', content: {text/event-stream: {}}}}}}
components: {schemas: {Token: {type: string, description: A piece of text.}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A package of such a document."""
    folder = tmp_path_factory.mktemp("called")
    generate(folder, "called", DOCUMENT)
    return folder, imported(folder, "called")


@pytest.mark.parametrize(
    ("method", "body", "kind"),
    [
        ("put_blob", b"\0", "application/octet-stream"),
        ("post_image", b"\0", "application/octet-stream"),
        ("patch_text", "a", "text/plain; charset=utf-8"),
        ("delete_json", [1], "application/json"),
    ],
)
def test_a_range_is_no_media_type(
    package: tuple[Path, Any], server: Loopback, method: str, body: object, kind: str
) -> None:
    getattr(package[1].Called(base_url=server.url), method)(body=body)
    assert server.requests[-1].headers["content-type"] == kind


@pytest.mark.parametrize("method", ["words", "tokens"])
def test_events_that_are_text_need_not_be_json(package: tuple[Path, Any], server: Loopback, method: str) -> None:
    events = [event("Hello"), event('" wor\\nld"'), event("12"), event('{"a": 1}'), event('"half')]
    server.handler = lambda request: stream(*events, done=False)
    expected = ["Hello", " wor\nld", "12", '{"a": 1}', '"half']
    assert list(getattr(package[1].Called(base_url=server.url), method)()) == expected

    async def run() -> list[str]:
        return [text async for text in await getattr(package[1].AsyncCalled(base_url=server.url), method)()]

    assert asyncio.run(run()) == expected


@pytest.mark.parametrize("done", [True, False])
def test_a_stream_may_say_that_it_is_done(package: tuple[Path, Any], server: Loopback, done: bool) -> None:
    server.handler = lambda request: stream(event({"a": 1}), done=done)
    assert list(package[1].Called(base_url=server.url).anything()) == [{"a": 1}]


def test_they_are_typed(package: tuple[Path, Any]) -> None:
    check_types(
        package[0],
        "called",
        """
        from typing import assert_type

        from called import Called, Stream, models

        client = Called(base_url="http://localhost")
        assert_type(client.words(), Stream[str])
        assert_type(client.tokens(), Stream[models.Token])
        text: str = next(client.tokens())
        """,
    )
