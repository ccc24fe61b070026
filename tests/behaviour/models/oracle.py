"""Which class a part of an answer must be of, found from the document and what was sent, not from the models.

An object where the document has a class is of that class, whatever deviates in it. In a union with a discriminator the
tag decides: a tag that is not known makes it the unknown variant, and one that is missing does, or one of the variants.
In a union without one it is of a class that is a member, or stays as it came.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from fidelity.package import names_by_pointer
from fidelity.sides import documented, generated

Canonical = dict[str, Any]


def wrong_classes(schema: Canonical, sent: Any, read: Any, place: str = "") -> Iterator[str]:
    """Say where what was read is not of the class that it must be of.

    Args:
        schema: The canonical schema.
        sent: The JSON value that was sent.
        read: What was made of it.
        place: Where it is, for the message.
    """
    if "ref" in schema:
        yield from _referred(schema["ref"], sent, read, place)
    elif "members" in schema:
        yield from _union(schema, sent, read, place)
    elif isinstance(sent, list) and schema.get("type") == "array":
        if not isinstance(read, list):
            yield f"{place}: a list became {type(read).__name__}"
            return
        for number, (one, other) in enumerate(zip(sent, read, strict=True)):
            yield from wrong_classes(schema["items"], one, other, f"{place}/{number}")
    elif isinstance(sent, dict) and isinstance(read, dict) and isinstance(schema.get("extra"), dict):
        for key in sent:
            yield from wrong_classes(schema["extra"], sent[key], read[key], f"{place}/{key}")


def _referred(pointer: str, sent: Any, read: Any, place: str) -> Iterator[str]:
    schema = _definition(pointer)
    if schema.get("type") != "object" or not schema["properties"]:
        yield from wrong_classes(schema, sent, read, place)
    elif isinstance(sent, dict):
        name = names_by_pointer()[pointer]
        if type(read).__name__ != name:
            yield f"{place}: {name} became {type(read).__name__}"
        else:
            yield from _properties(schema, sent, read, place)


def _properties(schema: Canonical, sent: dict[str, Any], read: BaseModel, place: str) -> Iterator[str]:
    names = {field.alias or name: name for name, field in type(read).model_fields.items()}
    for wire, each in schema["properties"].items():
        if wire in sent:
            yield from wrong_classes(each, sent[wire], read.__dict__[names[wire]], f"{place}/{wire}")


def _union(schema: Canonical, sent: Any, read: Any, place: str) -> Iterator[str]:
    if isinstance(sent, dict) and "discriminator" in schema:
        yield from _variant(schema["discriminator"], sent, read, place)
    elif isinstance(sent, dict) and isinstance(read, BaseModel):
        allowed = {names_by_pointer()[member["ref"]] for member in schema["members"] if "ref" in member}
        inner = {name for member in schema["members"] if "ref" in member for name in _variants(member["ref"])}
        if type(read).__name__ not in allowed | inner:
            yield f"{place}: one of {sorted(allowed | inner)} became {type(read).__name__}"
    elif isinstance(sent, list):
        arrays = [member for member in schema["members"] if member.get("type") == "array"]
        if len(arrays) == 1:
            yield from wrong_classes(arrays[0], sent, read, place)


def _variant(discriminator: Canonical, sent: dict[str, Any], read: Any, place: str) -> Iterator[str]:
    tag = sent.get(discriminator["property"])
    target = discriminator["mapping"].get(tag) if isinstance(tag, str) else None
    if target is not None:
        yield from _referred(target, sent, read, place)
        return
    known = {names_by_pointer()[each] for each in discriminator["mapping"].values()}
    allowed = known if discriminator["property"] not in sent else set()
    if not type(read).__name__.startswith("Unknown") and type(read).__name__ not in allowed:
        yield f"{place}: the tag {tag!r} became {type(read).__name__}"


def _variants(pointer: str) -> set[str]:
    schema = _definition(pointer)
    return {names_by_pointer()[member["ref"]] for member in schema.get("members", ()) if "ref" in member} | {
        f"Unknown{names_by_pointer()[pointer].removesuffix('Union')}"
    }


@cache
def _definition(pointer: str) -> Canonical:
    """What the document says; only a discriminator that it lacks is taken from the model."""
    schema = documented(pointer)
    if "members" in schema and "discriminator" not in schema:
        found = generated(names_by_pointer()[pointer]).get("discriminator")
        return {**schema, "discriminator": found} if found else schema
    return schema
