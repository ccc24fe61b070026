"""Whatever a document is like: it is understood, or refused with an error of ours. Nothing else comes out.

Documents are mutated: values replaced, removed, put elsewhere, references bent. What comes out of normalising keeps its
promises: references lead to component schemas, every component says truly where it stood, and the order of keys plays
no part.
"""

from __future__ import annotations

import copy
import json
import os
import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from document_facts import facts, shuffled
from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.document.normalize import normalize
from letta_codegen.document.normalize.tree import COMPONENT, Schema, children
from letta_codegen.document.pointer import component_schema

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "150"))
SEED = Path(__file__).with_name("seed.yaml").read_text("utf-8")
VERSIONS = ["3.0.3", "3.1.0"]
fuzzed = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))

NAMES = ["Pet", "Dog", "Cat", "Union", "Loop", "Node", "Enum", "Alias", "Error", "Missing"]
KEYWORDS = [
    "$ref",
    "type",
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "const",
    "required",
    "additionalProperties",
    "discriminator",
    "nullable",
    "title",
    "default",
    "format",
    "not",
    "prefixItems",
    "mapping",
    "propertyName",
    "name",
    "in",
    "schema",
    "content",
    "responses",
    "parameters",
    "requestBody",
    "get",
    "post",
    "style",
    "explode",
    "application/json",
    "'200'",
    "default",
    "description",
    "x-python-name",
    "operationId",
    "security",
    "servers",
    "url",
]
references = st.sampled_from([f"#/components/schemas/{name}" for name in NAMES]) | st.sampled_from(
    [
        "",
        "#",
        "#/",
        "x",
        "#/paths",
        "other.yaml#/A",
        "#/components/schemas/Pet/properties/name",
        "#/components/schemas/%",
    ]
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-3, 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(
        [*KEYWORDS, "string", "object", "array", "null", "integer", "query", "path", "é\u202e", "\ud800", "a/b~c"]
    )
    | references
)
schemas = st.deferred(
    lambda: (
        st.builds(lambda reference: {"$ref": reference}, references)
        | st.builds(
            lambda kind: {"type": kind}, st.sampled_from(["string", "object", "null", ["integer", "null"], "odd"])
        )
        | st.builds(
            lambda key, members: {key: members},
            st.sampled_from(["allOf", "anyOf", "oneOf"]),
            st.lists(schemas, max_size=3),
        )
        | st.builds(lambda key, inner: {"type": "object", "properties": {key: inner}}, st.text(max_size=4), schemas)
        | st.builds(lambda inner: {"type": "array", "items": inner}, schemas)
        | st.builds(lambda value: {"const": value}, scalars)
        | st.builds(lambda values: {"enum": values}, st.lists(scalars, max_size=3))
    )
)
values = (
    scalars
    | schemas
    | st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYWORDS), inner, max_size=3),
        max_leaves=6,
    )
)


def containers(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every value of a document, as what holds it and the key there."""
    items = (
        list(value.items()) if isinstance(value, Mapping) else list(enumerate(value)) if isinstance(value, list) else []
    )
    for key, item in items:
        yield value, key
        yield from containers(item)


TAMPERED = yaml.safe_load(SEED)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Documents that have been tampered with."""
    document: dict[str, Any] = copy.deepcopy(TAMPERED)
    for _ in range(draw(st.integers(1, 5))):
        places = list(containers(document))
        holder, key = places[draw(st.integers(0, len(places) - 1))]
        match draw(st.sampled_from(["replace", "remove", "move", "add"])):
            case "replace":
                holder[key] = draw(values)
            case "remove":
                del holder[key]
            case "move":
                other, from_ = places[draw(st.integers(0, len(places) - 1))]
                holder[key] = copy.deepcopy(other[from_])
            case "add":
                target = holder[key]
                if isinstance(target, dict):
                    target[draw(st.sampled_from(KEYWORDS))] = draw(values)
    document["openapi"] = draw(st.sampled_from(VERSIONS))
    return document


def text_of(value: Any) -> bytes:
    return json.dumps(value).encode("utf-8", "surrogatepass")


@fuzzed
@given(documents())
def test_documents(value: dict[str, Any]) -> None:
    try:
        document = load(text_of(value), "a.json")
        found = facts(document, Config())
    except CodegenError:
        return
    check(document, normalize(document, Diagnostics("a.json")))
    assert facts(replace(document, root=shuffled(document.root, random.Random(0))), Config()) == found


def check(document: Document, normalized: Document) -> None:
    components = normalized.root["components"]["schemas"]
    for key, schema in components.items():
        document.get(normalized.origin(component_schema(key)))
        for inner in schemas_in(schema):
            assert inner.get("$ref", COMPONENT + key).removeprefix(COMPONENT) in components


def schemas_in(schema: Schema) -> Iterator[Schema]:
    yield schema
    for _, _, child in children(schema):
        yield from schemas_in(child)
