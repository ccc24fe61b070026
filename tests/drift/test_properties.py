"""Laws that hold for any documents: spelling and order play no part, nothing is lost, opposites mirror each other."""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.rules import RULES
from letta_codegen.drift.verdict import Kind
from letta_codegen.drift.view import View
from unit.drift.schemas import an_object, document, ref

DOCUMENTS = ["langfuse.yaml", "ollama.yaml", "huggingface_tgi.json", "train_travel_31.yaml", "redocly_museum_31.yaml",
             "opc_baseline_30.json", "opc_baseline_31.yaml", "all_the_components.yaml", "oai_petstore_expanded.json",
             "dmcg_modular.yaml", "readme_schema_circular.json"]  # fmt: skip

scalars = st.sampled_from([
    {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"}, {"type": "null"}, {},
    {"type": "string", "format": "date-time"}, {"enum": ["a", "b"]}, {"const": "a"}, {"type": "string", "maxLength": 9},
    {"type": ["string", "null"]}, ref("Dog"), ref("Tree"), ref("Cat"),
])  # fmt: skip
names = st.sampled_from(["a", "b", "kind"])
schemas: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.builds(lambda items: {"type": "array", "items": items}, inner),
        st.builds(lambda members: {"anyOf": members}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda members: {"oneOf": members}, st.lists(inner, min_size=2, max_size=3)),
        st.builds(lambda members: {"allOf": members}, st.lists(inner, min_size=1, max_size=2)),
        st.builds(
            lambda properties, required: an_object(tuple(sorted(required)), **properties),
            st.dictionaries(names, inner, max_size=3),
            st.sets(names, max_size=2),
        ),
        st.builds(lambda value: {"type": "object", "additionalProperties": value}, inner),
    ),
    max_leaves=8,
)
uses = st.sampled_from(["request", "response"])


@given(schemas, uses)
@settings(deadline=None)
def test_a_document_is_equal_to_itself(schema: Any, use: Any) -> None:
    assert drift(document(schema, use), document(copy.deepcopy(schema), use)).entries == ()


@given(schemas, schemas, uses)
@settings(deadline=None, max_examples=300)
def test_opposites_mirror_each_other(before: Any, after: Any, use: Any) -> None:
    there, back = document(before, use), document(after, use)
    assert _families(drift(there, back)) == _families(drift(back, there))


@given(schemas, uses, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_order_and_references_play_no_part(schema: Any, use: Any, rng: random.Random) -> None:
    original = document(schema, use)
    assert drift(original, Document(_inlined(original), "inlined")).entries == ()
    assert drift(Document(_shuffled(original.root, rng), "shuffled"), original).entries == ()


@given(schemas, schemas, uses)
@settings(deadline=None)
def test_causes_do_not_depend_on_order(before: Any, after: Any, use: Any) -> None:
    rng = random.Random(0)
    one, other = document(before, use), document(after, use)
    shuffled = [Document(_shuffled(each.root, rng), each.source) for each in (one, other)]
    assert [entry.id for entry in drift(one, other).entries] == [entry.id for entry in drift(*shuffled).entries]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_spelling_of_real_documents(name: str, shared: Callable[[str], Path]) -> None:
    original = _load(shared(f"corpus/{name}"))
    assert drift(original, original).entries == ()
    for root in (_inlined(original), _shuffled(original.root, random.Random(1))):
        assert drift(original, Document(root, name)).entries == ()
        assert drift(Document(root, name), original).entries == ()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_escapes(name: str, shared: Callable[[str], Path]) -> None:
    """Whatever is changed in a real document is reported, unless it has no meaning."""
    original = _load(shared(f"corpus/{name}"))
    rng = random.Random(name)
    places = [place for place in _places(original.root) if place and not _means_nothing(original, place)]
    for place in rng.sample(places, min(len(places), 15)):
        changed = _changed(original.root, place)
        assert drift(original, Document(changed, name)).entries, place
        assert drift(Document(changed, name), original).entries, place


def _load(path: Path) -> Document:
    return load(path.read_bytes(), path.name)


def _families(found: Drift) -> Counter[str]:
    """How many places each kind of change has, a rule and its opposite being one kind."""
    families = Counter[str]()
    for entry in found.entries:
        if entry.kind is not Kind.DOCUMENTATION:
            for rule in (entry.rule, *(finding.rule for finding in entry.joined)):
                families[_family(rule)] += len(entry.places)
    return families


def _family(rule: str) -> str:
    family, waiting = {rule}, [rule]
    while waiting:
        name = waiting.pop()
        near = {RULES[name].mirror, *(other.id for other in RULES.values() if other.mirror == name)} - family
        family |= near
        waiting.extend(near)
    return min(family)


def _inlined(original: Document) -> dict[str, Any]:
    """A document whose operations have copies in the place of references, except where they go in circles."""
    view = View(original)

    def copied(value: Any, seen: tuple[Any, ...]) -> Any:
        if isinstance(value, dict):
            if set(value) == {"$ref"} and isinstance(value["$ref"], str):
                place, target = view.target(value["$ref"], ())
                is_schema = place[:2] == ("components", "schemas")
                return copied(target, (*seen, place)) if is_schema and target and place not in seen else value
            return {key: item if key == "discriminator" else copied(item, seen) for key, item in value.items()}
        return [copied(item, seen) for item in value] if isinstance(value, list) else value

    return {key: copied(value, ()) if key == "paths" else value for key, value in original.root.items()}


def _shuffled(value: Any, rng: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        return {key: _shuffled(value[key], rng) for key in keys}
    return [_shuffled(item, rng) for item in value] if isinstance(value, list) else value


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield place
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _places(item, (*place, key))


def _means_nothing(original: Document, place: tuple[Any, ...]) -> bool:
    """Whether a change there says nothing, or is no leaf.

    Titles, `required` in the path, null of any value, what stands beside a reference in 3.0, texts that others hide.
    """
    value: Any = original.root
    beside_reference = False
    for key in place:
        beside_reference |= isinstance(value, dict) and "$ref" in value and key != "$ref"
        value = value[key]
    if isinstance(value, (dict, list)) or value is None or {"title", "allOf"} & set(place):
        return True
    return beside_reference or place[-1] in ("required", "nullable") or place[0] == "openapi"


def _changed(root: Any, place: tuple[Any, ...]) -> Any:
    root = copy.deepcopy(root)
    owner = root
    for key in place[:-1]:
        owner = owner[key]
    value = owner[place[-1]]
    owner[place[-1]] = (
        not value if isinstance(value, bool) else value + 1 if isinstance(value, (int, float)) else f"{value}x"
    )
    return root
