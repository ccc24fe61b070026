"""What two schemas differ in: by meaning, not by spelling, and in each direction for itself."""

from __future__ import annotations

from typing import Any

import pytest

from letta_codegen.document.document import Document
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.verdict import Kind, Level, Use, Verdict
from unit.drift.schemas import COMPONENTS, INTEGER, NULL, NUMBER, STRING, an_object, between, document, ref

SAME = [
    ("a reference and a copy", ref("Dog"), COMPONENTS["Dog"]),
    ("a recursive reference and a copy", ref("Tree"), COMPONENTS["Tree"]),
    ("a constant and an enum of one", {"const": "a"}, {"enum": ["a"]}),
    ("spellings of null", {"anyOf": [STRING, NULL]}, {"type": ["string", "null"]}),
    ("nullable objects", {"anyOf": [ref("Dog"), NULL]}, {"type": ["object", "null"], "properties": {"bark": STRING}}),
    ("a value and its type", {"enum": ["a", 1, None]}, {"type": ["string", "integer", "null"], "enum": ["a", 1, None]}),
    ("a union of one", {"oneOf": [STRING]}, STRING),
    ("a union in a union", {"anyOf": [{"anyOf": [STRING, ref("Dog")]}, NULL]}, {"anyOf": [NULL, ref("Dog"), STRING]}),
    ("members in another order", {"anyOf": [ref("Dog"), ref("Cat")]}, {"anyOf": [ref("Cat"), ref("Dog")]}),
    ("types as a union", {"anyOf": [STRING, INTEGER]}, {"type": ["integer", "string"]}),
    ("an object in parts", {"allOf": [an_object(a=STRING), an_object(b=INTEGER)]}, an_object(a=STRING, b=INTEGER)),
    ("items of any kind", {"type": "array", "items": True}, {"type": "array"}),
    ("numbers that are equal", NUMBER | {"maximum": 5}, NUMBER | {"maximum": 5.0}),
    ("titles", STRING | {"title": "A"}, STRING | {"title": "B"}),
    ("a length that says nothing", STRING | {"minLength": 0}, STRING),
]

# What the change is, before, after, the level in requests, the level in answers. Levels are those of a strict client;
# "code" means that only code in Python breaks.
CHANGES = [
    ("type becomes wider", INTEGER, NUMBER, "info", "breaking"),
    ("type becomes another", STRING, INTEGER, "breaking", "breaking"),
    ("type joins another", STRING, {"type": ["string", "integer"]}, "info", "breaking"),
    ("any value becomes an object", {}, {"type": "object"}, "breaking", "info"),
    ("value joins an enum", {"enum": ["a"]}, {"enum": ["a", "b"]}, "info", "potential"),
    ("values become an enum", STRING, STRING | {"enum": ["a"]}, "breaking", "info"),
    ("constant becomes another", {"const": 1}, {"const": 2}, "breaking", "breaking"),
    ("constant is dropped", {"const": "a"}, {}, "info", "breaking"),
    ("true is not one", {"enum": [1]}, {"enum": [True]}, "breaking", "breaking"),
    ("optional property is added", an_object(a=STRING), an_object(a=STRING, b=STRING), "info", "info"),
    ("required property is added", an_object(a=STRING), an_object(("b",), a=STRING, b=STRING), "breaking", "info"),
    ("optional property is removed", an_object(a=STRING, b=STRING), an_object(a=STRING), "code", "code"),
    ("required property is removed", an_object(("b",), a=STRING, b=STRING), an_object(a=STRING), "code", "breaking"),
    ("property becomes optional", an_object(("a",), a=STRING), an_object(a=STRING), "info", "breaking"),
    ("property becomes required", an_object(a=STRING), an_object(("a",), a=STRING), "breaking", "info"),
    ("property is read only", an_object(a=STRING), an_object(a=STRING | {"readOnly": True}), "code", "info"),
    ("null is allowed", STRING, {"type": ["string", "null"]}, "info", "breaking"),
    ("null is refused", {"type": ["string", "null"]}, STRING, "breaking", "info"),
    ("null beside a reference", ref("Dog"), {"anyOf": [ref("Dog"), NULL]}, "info", "breaking"),
    ("null inside of a union", {"anyOf": [ref("Dog"), STRING]}, {"anyOf": [ref("Dog"), {"type": ["string", "null"]}]},
     "info", "breaking"),
    ("member joins oneOf", {"oneOf": [ref("Dog"), ref("Cat")]}, {"oneOf": [ref("Dog"), ref("Cat"), ref("Rabbit")]},
     "info", "breaking"),
    ("member joins anyOf", {"anyOf": [ref("Dog"), ref("Cat")]}, {"anyOf": [ref("Dog"), ref("Cat"), ref("Rabbit")]},
     "info", "potential"),
    ("member joins what was alone", ref("Dog"), {"anyOf": [ref("Dog"), ref("Cat")]}, "info", "breaking"),
    ("string joins a nullable string", {"anyOf": [STRING, NULL]}, {"anyOf": [STRING, {"type": "array"}, NULL]},
     "info", "breaking"),
    ("member is left alone", {"anyOf": [ref("Dog"), ref("Cat")]}, ref("Dog"), "breaking", "info"),
    ("scalar member becomes another", {"anyOf": [STRING, ref("Dog")]}, {"anyOf": [INTEGER, ref("Dog")]},
     "breaking", "breaking"),
    ("component becomes another", ref("Dog"), ref("Cat"), "code", "code"),
    ("string becomes an object", {"type": ["string", "null"]}, {"anyOf": [ref("Dog"), NULL]}, "breaking", "breaking"),
    ("items change", {"type": "array", "items": STRING}, {"type": "array", "items": INTEGER}, "breaking", "breaking"),
    ("string becomes a list of them", STRING, {"type": "array", "items": STRING}, "breaking", "breaking"),
    ("object is closed", an_object(a=STRING), an_object(a=STRING) | {"additionalProperties": False},
     "potential", "info"),
    ("map holds another type", {"type": "object", "additionalProperties": STRING},
     {"type": "object", "additionalProperties": INTEGER}, "breaking", "breaking"),
    ("map is closed", {"type": "object", "additionalProperties": STRING},
     {"type": "object", "additionalProperties": False}, "breaking", "code"),
    ("format is added", STRING, STRING | {"format": "uuid"}, "breaking", "info"),
    ("format becomes wider", INTEGER | {"format": "int32"}, INTEGER | {"format": "int64"}, "info", "breaking"),
    ("limit is set", NUMBER, NUMBER | {"maximum": 5}, "potential", "info"),
    ("limit is lowered", NUMBER | {"maximum": 5}, NUMBER | {"maximum": 4}, "breaking", "info"),
    ("limit becomes exclusive", NUMBER | {"maximum": 5}, NUMBER | {"exclusiveMaximum": 5}, "breaking", "info"),
    ("pattern is added", STRING, STRING | {"pattern": "a"}, "breaking", "info"),
    ("pattern becomes another", STRING | {"pattern": "a"}, STRING | {"pattern": "b"}, "potential", "info"),
    ("steps become smaller", INTEGER | {"multipleOf": 4}, INTEGER | {"multipleOf": 2}, "info", "info"),
    ("steps become larger", INTEGER | {"multipleOf": 2}, INTEGER | {"multipleOf": 4}, "breaking", "info"),
    ("not is added", STRING, STRING | {"not": {"enum": ["a"]}}, "breaking", "info"),
    ("less is excluded", {"not": {"type": ["string", "integer"]}}, {"not": STRING}, "info", "breaking"),
    ("keyword that nobody knows", STRING, STRING | {"frobnicate": 1}, "potential", "potential"),
]  # fmt: skip


@pytest.mark.parametrize("use", ["request", "response"])
@pytest.mark.parametrize(("before", "after"), [pair[1:] for pair in SAME], ids=[pair[0] for pair in SAME])
def test_spelling_does_not_count(before: Any, after: Any, use: Use) -> None:
    assert between(before, after, use).entries == ()
    assert between(after, before, use).entries == ()


@pytest.mark.parametrize(
    ("before", "after", "in_requests", "in_answers"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES]
)
def test_direction_decides(before: Any, after: Any, in_requests: str, in_answers: str) -> None:
    assert _level(between(before, after, "request")) == in_requests
    assert _level(between(before, after, "response")) == in_answers


def _level(found: Drift) -> str:
    assert found.entries
    if any(entry.verdicts.strict is Verdict.MAJOR for entry in found.entries):
        return "breaking"
    worst = found.entries[0]
    return "code" if worst.verdicts.code is Verdict.MAJOR else worst.level.value


def test_a_component_is_one_cause_wherever_it_is_used() -> None:
    before = {"Dog": an_object(bark=STRING), "Kennel": an_object(dog=ref("Dog"), other=ref("Dog"))}
    after = before | {"Dog": an_object(bark=INTEGER)}
    found = drift(document(ref("Kennel"), "response", before), document(ref("Kennel"), "response", after))
    (entry,) = found.entries
    assert (entry.rule, str(entry.address)) == ("type-changed", "Dog.bark")


def test_the_same_pattern_on_many_values_is_one_cause() -> None:
    properties = dict.fromkeys(("agent_id", "block_id", "tool_id"), STRING)
    checked = {name: STRING | {"pattern": "^[a-z]+$", "minLength": 3} for name in properties}
    (entry,) = between(an_object(**properties), an_object(**checked), "request").entries
    assert len(entry.places) == 3
    assert [finding.rule for finding in entry.joined] == ["lower-limit-set"]
    assert (entry.level, entry.kind) == (Level.BREAKING, Kind.VALIDATION)


def test_unrelated_properties_are_causes_of_their_own() -> None:
    before = {"A": an_object(("name",), name=STRING), "B": an_object(("name",), name=STRING)}
    after = {name: an_object(name=STRING) for name in before}
    schema = an_object(a=ref("A"), b=ref("B"))
    found = drift(document(schema, "response", before), document(schema, "response", after))
    assert [str(entry.address) for entry in found.entries] == ["A.name", "B.name"]


def test_what_became_optional_and_null_is_one_cause() -> None:
    before, after = an_object(("a",), a=STRING), an_object(a={"type": ["string", "null"]})
    (entry,) = between(before, after).entries
    assert {entry.rule, *(finding.rule for finding in entry.joined)} == {"null-added", "property-became-optional"}


def test_a_renamed_component_is_one_change() -> None:
    before = document(ref("Hound"), "response", {"Hound": COMPONENTS["Dog"] | {"required": ["bark"]}})
    after = document(ref("Dog"), "response", {"Dog": COMPONENTS["Dog"] | {"required": ["bark"]}})
    (entry,) = drift(before, after).entries
    assert (entry.rule, entry.before, entry.after) == ("schema-renamed", "Hound", "Dog")
    assert (entry.verdicts.wire, entry.verdicts.code) == (Verdict.NONE, Verdict.MAJOR)


def test_classes_that_come_with_an_operation_are_no_causes() -> None:
    before, after = document(STRING), document(STRING)
    after.root["paths"]["/dogs"] = document(ref("Owner")).root["paths"]["/x"]
    after.root["components"]["schemas"] = COMPONENTS | {
        "Owner": an_object(dog=ref("Puppy")),
        "Puppy": an_object(a=STRING),
    }
    (entry,) = drift(before, after).entries
    assert (entry.rule, entry.consequences) == ("operation-added", ("Owner", "Puppy"))


def test_what_nothing_uses_does_not_count() -> None:
    before, after = (document(STRING, "response", {"Dog": an_object(bark=schema)}) for schema in (STRING, INTEGER))
    (entry,) = drift(before, after).entries
    assert (entry.kind, entry.fails, entry.operations) == (Kind.UNUSED, False, ())


def test_a_property_that_is_only_read_says_nothing_about_requests() -> None:
    read_only = {"readOnly": True}
    before, after = an_object(id=STRING | read_only), an_object(id=INTEGER | read_only)
    (sent,) = between(before, after, "request").entries
    assert (sent.level, sent.kind) == (Level.INFO, Kind.UNUSED)
    assert between(before, after, "response").entries[0].level is Level.BREAKING


def test_answers_are_read_with_forgiveness() -> None:
    (entry,) = between(STRING, {"type": ["string", "null"]}).entries
    assert (entry.verdicts.strict, entry.verdicts.wire, entry.verdicts.code) == (
        Verdict.MAJOR,
        Verdict.NONE,
        Verdict.MAJOR,
    )


def test_ids_depend_on_the_change_alone() -> None:
    before, after = an_object(a=STRING), an_object(a=INTEGER)
    described = an_object(a=INTEGER | {"description": "words"}, z=STRING)
    (entry,) = between(before, after).entries
    assert entry.id in {other.id for other in between(before, described).entries}
    assert entry.id not in {other.id for other in between(before, an_object(a=NUMBER)).entries}


def test_nullable_of_30_is_null_of_31() -> None:
    before = document(STRING | {"nullable": True}, version="3.0.3")
    after = document({"type": ["string", "null"]})
    assert [entry.rule for entry in drift(before, after).entries] == ["version-changed"]


def test_alternatives_that_were_allowed_before_are_harmless_to_read() -> None:
    before = an_object(kind=STRING, size=INTEGER)
    after = {"oneOf": [an_object(kind={"const": "a"}, size=INTEGER), an_object(kind={"const": "b"}, size=INTEGER)]}
    assert _level(between(before, after, "response")) == "info"
    assert _level(between(before, after, "request")) == "breaking"


def test_what_is_said_about_a_type_that_came_is_part_of_it() -> None:
    after = {"type": ["string", "array"], "items": STRING, "minItems": 1}
    assert [entry.rule for entry in between(STRING, after, "request").entries] == ["type-widened"]


@pytest.mark.parametrize(
    ("members", "rule"),
    [
        ([ref("Dog"), ref("Cat")], "became-one-of"),
        ([ref("Dog"), STRING], "became-union"),
    ],
)
def test_one_of_refuses_what_several_alternatives_allow(members: list[Any], rule: str) -> None:
    assert [entry.rule for entry in between(ref("Dog"), {"oneOf": members}, "request").entries] == [rule]
    assert [entry.rule for entry in between(ref("Dog"), {"anyOf": members}, "request").entries] == ["became-union"]


def test_an_alternative_that_another_one_covers_is_told() -> None:
    short = {"type": "string", "maxLength": 9}
    for keyword in ("anyOf", "oneOf"):
        there, back = (STRING, {keyword: [STRING, short]}), ({keyword: [STRING, short]}, STRING)
        assert [entry.rule for entry in between(*there).entries] == ["union-member-covering"]
        assert [entry.rule for entry in between(*back).entries] == ["union-member-covered"]


def test_alternatives_with_a_constant_each_are_told_apart() -> None:
    cat, dog = (an_object(("kind",), kind={"const": name}) for name in ("cat", "dog"))
    assert [entry.rule for entry in between(cat, {"oneOf": [cat, dog]}, "request").entries] == ["became-union"]


@pytest.mark.parametrize(("required", "prefix"), [((), "optional-"), (("a",), "")])
def test_an_object_that_is_closed_refuses_what_was_removed(required: tuple[str, ...], prefix: str) -> None:
    closed = {"additionalProperties": False}
    sides = an_object(required, a=STRING, b=STRING) | closed, an_object(b=STRING) | closed
    (entry,) = between(*sides, "request").entries
    assert (entry.rule, entry.verdicts.wire) == (f"{prefix}property-removed-from-closed", Verdict.MAJOR)
    (entry,) = between(*sides, "response").entries
    assert entry.verdicts.wire is Verdict.NONE


RENAMED = [
    ("one for one", ("a",), an_object(("a",), a=STRING, z=INTEGER), ("b",), an_object(("b",), b=STRING, z=INTEGER)),
    (
        "a word of the old name",
        ("kind",),
        an_object(kind=STRING, z=INTEGER),
        ("dogKind",),
        an_object(dogKind=STRING, y=NUMBER),
    ),
]


@pytest.mark.parametrize(("name", "before", "base", "after", "revision"), RENAMED, ids=[each[0] for each in RENAMED])
def test_a_property_under_another_name_is_one_change(
    name: str, before: Any, base: Any, after: Any, revision: Any
) -> None:
    for use in ("request", "response"):
        entries = [entry for entry in between(base, revision, use).entries if entry.rule == "property-renamed"]
        assert [(entry.before, entry.after) for entry in entries] == [(*before, *after)]


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (an_object(a=STRING), an_object(b=INTEGER)),
        (an_object(a=STRING, b=STRING), an_object(c=STRING)),
        (an_object(a=STRING), an_object(b={"type": ["string", "null"]})),
        (an_object(a={}), an_object(b={})),
    ],
)
def test_other_properties_come_and_go(base: Any, revision: Any) -> None:
    assert "property-renamed" not in {entry.rule for entry in between(base, revision).entries}


@pytest.mark.parametrize(
    ("base", "revision", "use", "verdict"),
    [
        (an_object(("a",), a=STRING), an_object(("b",), b=STRING), "request", Verdict.MAJOR),
        (an_object(a=STRING), an_object(b=STRING), "request", Verdict.MINOR),
        (an_object(("a",), a=STRING), an_object(b=STRING), "response", Verdict.MAJOR),
        (an_object(a=STRING), an_object(("b",), b=STRING), "response", Verdict.MINOR),
    ],
)
def test_another_name_is_as_bad_as_coming_and_going(base: Any, revision: Any, use: Use, verdict: Verdict) -> None:
    (entry,) = between(base, revision, use).entries
    assert (entry.verdicts.strict, entry.verdicts.code) == (verdict, Verdict.MAJOR)


def test_the_halves_of_a_schema_are_one_cause() -> None:
    def sides(**item: Any) -> Document:
        parts = {f"Item-{half}": an_object(a=STRING, **item) for half in ("Input", "Output")}
        schema = an_object(sent=ref("Item-Input"), read=ref("Item-Output"))
        return document(schema, "response", parts)

    (entry,) = drift(
        sides(b={"type": "string", "maxLength": 9}), sides(b={"type": ["string", "null"], "maxLength": 9})
    ).entries
    assert [str(place.address) for place in entry.places] == ["Item-Input.b", "Item-Output.b"]
