"""Witnesses: values that show a break, each checked again here by a validator of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.drift.engine import drift
from letta_codegen.drift.verdict import Verdict
from letta_codegen.drift.witness import Witness, find, witnesses

STRING = {"type": "string"}


def document(schema: Any, *, version: str = "3.1.0") -> Document:
    """One operation that sends and answers a component."""
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    operation = {"requestBody": {**content, "required": True}, "responses": {"200": {"description": "", **content}}}
    root = {
        "openapi": version,
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": {"Thing": schema}},
    }
    return Document(root, "things.json")


def things(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    """An object."""
    return {"type": "object", "properties": properties, "required": list(required)}


def only(base: Any, revision: Any, **options: Any) -> Witness:
    """The one witness of a change of the component."""
    found = drift(document(base, **options), document(revision, **options))
    all_found = [witness for entry in found.entries if (witness := find(found, entry)) is not None]
    assert len(all_found) == 1
    return all_found[0]


@pytest.mark.parametrize(
    ("base", "revision", "use", "value"),
    [
        (things({"a": STRING}), things({"a": STRING}, "a"), "request", {}),
        (things({"a": STRING}, "a"), things({"a": {"type": "integer"}}, "a"), "request", {"a": "a"}),
        (things({"a": STRING}), things({"a": {"type": ["string", "null"]}}), "response", {"a": None}),
        (things({"a": {"type": ["string", "null"]}}), things({"a": STRING}), "request", {"a": None}),
        (things({"a": {"enum": ["x", "y"]}}), things({"a": {"enum": ["x"]}}), "request", {"a": "y"}),
        (things({"a": {"type": "array", "items": STRING}}), things({"a": STRING}), "request", {"a": []}),
        (
            things({"a": things({"b": STRING})}, "a"),
            things({"a": things({"b": STRING}, "b")}, "a"),
            "request",
            {"a": {}},
        ),
    ],
)
def test_a_witness_is_small_and_shows_the_break(base: Any, revision: Any, use: str, value: Any) -> None:
    witness = only(base, revision)
    assert (witness.use, witness.value) == (use, value)
    accepted, refused = (base, revision) if use == "request" else (revision, base)
    assert Draft202012Validator(accepted).is_valid(value)
    assert not Draft202012Validator(refused).is_valid(value)


def test_documents_of_3_0_mean_null_by_nullable() -> None:
    base = things({"a": {"type": "string", "nullable": True}})
    witness = only(base, things({"a": STRING}), version="3.0.3")
    assert (witness.use, witness.value) == ("request", {"a": None})


def test_the_witness_of_a_large_object_names_the_part_that_matters() -> None:
    many = {f"property_{n}": STRING for n in range(40)}
    witness = only(things({**many, "a": STRING}, *many), things({**many, "a": STRING}, *many, "a"))
    assert str(witness) == '{…} without "a" was right and is refused now'


def test_what_cannot_be_decided_has_no_witness() -> None:
    found = drift(
        document(things({"a": {"type": "string", "pattern": "("}})),
        document(things({"a": {"type": "string", "pattern": "["}})),
    )
    assert witnesses(found) == {}


def test_operations_that_are_gone_are_their_own_witness() -> None:
    base, revision = document(things({})), document(things({}))
    revision.root["paths"]["/things"]["put"] = revision.root["paths"]["/things"].pop("post")
    revision.root["paths"]["/things"]["put"]["responses"] = {"204": {"description": ""}}
    said = witnesses(drift(base, revision)).values()
    assert any("POST /things is not there any more" in each for each in said)


def test_every_break_has_a_witness(shared: Callable[[str], Path]) -> None:
    """On the pairs of the reference: what this client cannot survive has a witness, or is about what no value shows."""
    unseen = {"content-changed", "condition-added", "union-member-removed"}
    without = []
    for case in sorted(path for path in shared("drift-cases").iterdir() if path.is_dir()):
        pair = [load((case / name).read_bytes(), name) for name in ("base.yaml", "revision.yaml")]
        found = drift(pair[0], pair[1])
        told = witnesses(found)
        without += [
            f"{case.name}: {entry.rule}"
            for entry in found.entries
            if entry.verdicts.wire is Verdict.MAJOR and entry.fails and entry.id not in told
            if entry.rule not in unseen
        ]
    assert without == []
