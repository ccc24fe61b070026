"""What the generator understands of Letta's document: pages, streams, files, headers, and a name for every object."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from document_facts import facts, shuffled
from fidelity.package import document
from letta_codegen import config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Api, Operation, StreamSwitch
from letta_codegen.ir.types import AnyValue, Binary, ListOf, Model, Nullable, Primitive, TypeRef

ROOT = Path(__file__).resolve().parent.parent.parent
OFFSET = {"limit": "limit", "offset": "offset"}
CURSOR = {"after": "after", "limit": "limit"}
PAGES: dict[str, tuple[str, str, dict[str, str]]] = {
    "/v1/agents/{agent_id}/files": ("growing", "files", {"limit": "limit", "has_more": "has_more"}),
    "/v1/messages/batches/{batch_id}/messages": ("cursor", "messages", {**CURSOR, "before": "before"}),
    "/v1/conversations/": ("cursor", "", CURSOR),
    "/v1/sources/{source_id}/files": ("cursor", "", CURSOR),
    "/v1/agents/{agent_id}/schedule": ("cursor", "scheduled_messages", {**CURSOR, "has_more": "has_next_page"}),
    "/v1/environments": ("cursor", "connections", {**CURSOR, "has_more": "hasNextPage"}),
    "/v1/client-side-access-tokens": ("offset", "tokens", {**OFFSET, "has_more": "hasNextPage"}),
    "/v1/feeds": ("offset", "feeds", {**OFFSET, "has_more": "has_next_page"}),
    "/v1/feeds/{feed_id}/subscriptions": ("offset", "subscriptions", {**OFFSET, "has_more": "has_next_page"}),
    "/v1/pipelines": ("offset", "pipelines", {**OFFSET, "has_more": "hasNextPage"}),
    "/v1/projects": ("offset", "projects", {**OFFSET, "has_more": "hasNextPage"}),
    "/v1/templates": ("offset", "templates", {**OFFSET, "has_more": "has_next_page"}),
    "/v1/templates/{project_id}/{name}/versions": (
        "offset",
        "versions",
        {**OFFSET, "has_more": "has_next_page", "total": "total_count"},
    ),
    "/v1/agents/{agent_id}/memory-files/history": ("single", "commits", {}),
    "/v1/feeds/{feed_id}/messages": ("single", "messages", {}),
    "/v1/runs/{run_id}/trace": ("single", "", {}),
    "/v1/sandboxes": ("single", "sandboxes", {}),
}
"""All list operations but the 38 that page a bare array by the ID of its first or last item."""

STREAMS = {
    "POST /v1/agents/{agent_id}/messages": ("LettaStreamingResponse", StreamSwitch("streaming", False)),
    "POST /v1/agents/{agent_id}/messages/stream": ("LettaStreamingResponse", None),
    "POST /v1/conversations/{conversation_id}/messages": ("LettaStreamingResponse", StreamSwitch("streaming", True)),
    "POST /v1/conversations/{conversation_id}/stream": ("LettaStreamingResponse", None),
    "POST /v1/runs/{run_id}/stream": ("LettaStreamingResponse", None),
    "POST /v1/chat/completions": ("ChatCompletionChunk", StreamSwitch("stream", False)),
    "POST /v1/voice-beta/{agent_id}/chat/completions": ("ChatCompletionChunk", None),
    "GET /v1/mcp-servers/connect/{mcp_server_id}": ("MCPConnectEvent", None),
    "POST /v1/tools/mcp/servers/connect": ("MCPConnectEvent", None),
}


@cache
def normalized() -> Document:
    return normalize(document(), Diagnostics("letta.json"))


@cache
def api() -> Api:
    return build(normalized(), config.read(ROOT / "pyproject.toml"), Diagnostics("letta.json"))


def operation(key: str) -> Operation:
    return next(each for each in api().operations if each.key == key)


def test_every_operation_and_every_component_is_there() -> None:
    assert len(api().operations) == 302
    assert sum(each.deprecated for each in api().operations) == 48
    origins = {normalized().origin(component_schema(key)) for key in normalized().root["components"]["schemas"]}
    upstream = {component_schema(key) for key in document().root["components"]["schemas"]}
    assert len(upstream) >= 347
    assert upstream <= origins


def test_bare_arrays_page_by_the_id_of_an_item() -> None:
    options = (("after", "after"), ("before", "before"), ("limit", "limit"))
    found = [each.pagination for each in api().operations if each.path not in PAGES and each.pagination]
    shapes = Counter((page.scheme, page.items, page.options) for page in found)
    assert shapes == {("cursor", "", options): 33, ("growing", "", (("limit", "limit"),)): 5}


def test_every_list_that_goes_both_ways_says_how() -> None:
    """What `after` and `before` mean differs from list to list: nothing is right for one that is new."""
    found = {each.path: each.pagination for each in api().operations if each.pagination}
    both = {path: page for path, page in found.items() if "before" in dict(page.options)}
    assert len(both) == 34
    assert [path for path, page in both.items() if not page.onward] == []


@pytest.mark.parametrize("path", PAGES)
def test_other_pages(path: str) -> None:
    page = operation(f"GET {path}").pagination
    assert page is not None
    scheme, items, options = PAGES[path]
    assert (page.scheme, page.items, dict(page.options)) == (scheme, items, options)
    assert page.item != AnyValue()


def test_streams_say_what_their_events_are_and_what_switches_them_on() -> None:
    found = {
        each.key: (each.stream.type.pointer.name, each.switch)
        for each in api().operations
        if each.stream is not None and isinstance(each.stream.type, Model)
    }
    assert found == STREAMS


def test_three_bodies_carry_a_file() -> None:
    bodies = {each.key: each.body for each in api().operations if each.body and each.body.encoding == "multipart"}
    assert set(bodies) == {
        "POST /v1/agents/import",
        "POST /v1/folders/{folder_id}/upload",
        "POST /v1/sources/{source_id}/upload",
    }
    for body in bodies.values():
        assert body is not None
        assert {field.wire for field in body.variants[0].fields if field.type == Binary()} == {"file"}


def test_headers_that_are_arguments_and_headers_of_the_client() -> None:
    found = {each.key: [p.wire for p in each.parameters if p.location == "header"] for each in api().operations}
    assert {key: names for key, names in found.items() if names} == {
        "POST /v1/agents/import": ["x-override-embedding-model"],
        "GET /v1/embeddings/total_storage_size": ["storage-unit"],
    }


def test_paths_are_exact() -> None:
    assert {each.path for each in api().operations} == set(document().root["paths"])
    assert len({each.path for each in api().operations if each.path.endswith("/")}) == 21


def test_limits_of_offset_pages_are_numbers() -> None:
    """The document says they are strings."""
    pages = [each for each in api().operations if each.pagination and each.pagination.scheme == "offset"]
    limits = [p.type for each in pages for p in each.parameters if p.wire == "limit"]
    assert len(limits) == 7
    assert {kind.inner if isinstance(kind, Nullable) else kind for kind in limits} == {Primitive("int")}


def test_no_object_is_left_without_a_name() -> None:
    nameless = [
        path
        for path, schema in _objects((), normalized().root)
        if schema.get("properties") and path[:2] + path[3:] != ("components", "schemas")
    ]
    assert nameless == []
    answers = [each.answer.type for each in api().operations if each.answer]
    # These say nothing of their answer, the overlay neither.
    assert sum(_outer(kind) == AnyValue() for kind in answers) <= 3


def test_declared_discriminators_survive() -> None:
    found = {
        normalized().origin(Pointer(path))
        for path, schema in _objects((), normalized().root)
        if "oneOf" in schema and isinstance(schema.get("discriminator"), Mapping)
    }
    declared = [
        Pointer(path)
        for path, schema in _objects((), document().root)
        if len(schema.get("oneOf", ())) > 1 and isinstance(schema.get("discriminator"), Mapping)
    ]
    assert len(declared) >= 70
    # Of `anyOf: [X, null]` the union is what is around X.
    assert [str(place) for place in declared if not {place, place.parent.parent} & found] == []


def test_the_order_of_keys_does_not_matter() -> None:
    settings = config.read(ROOT / "pyproject.toml")
    other = replace(document(), root=shuffled(document().root, random.Random(1)))
    assert facts(other, settings) == facts(document(), settings)


def _outer(ref: TypeRef) -> TypeRef:
    return ref.item if isinstance(ref, ListOf) else ref


def _objects(path: tuple[str, ...], value: Any) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """All objects that may be schemas, with their place: names of properties are none."""
    if isinstance(value, Mapping) and path[-1:] not in (("properties",), ("example",), ("examples",), ("default",)):
        yield path, value
    items = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _objects((*path, str(key)), item)
