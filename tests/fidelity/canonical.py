"""Brings a JSON Schema into one form, so that two that say the same are equal.

The same reading for both sides: the document (where a class stands for the schema at a pointer), and what pydantic
says of a class (where other classes are definitions). `Names` tells which pointer a reference means, and whether the
schema at a pointer is a model of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Schema = Mapping[str, Any]

LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
          "minItems", "maxItems", "pattern", "format")  # fmt: skip
NOTES = ("default", "description", "deprecated", "examples", "example")


@dataclass(frozen=True, slots=True)
class Names:
    """What references mean.

    Attributes:
        target: The pointer (`#/components/schemas/X`) that a `$ref` leads to.
        is_model: Whether the schema at a pointer is a model of its own.
    """

    target: Callable[[str], str]
    is_model: Callable[[str], bool]

    def canonical(self, schema: Any, pointer: str, *, own: bool = False) -> dict[str, Any]:
        """The one form of a schema.

        Args:
            schema: The schema.
            pointer: Where it stands; empty if nothing can be said of that.
            own: It is the definition of a model, not a use of it.
        """
        if schema is True or not schema:
            return {}
        if not own and self.is_model(pointer):
            return {"ref": pointer, **self.notes(schema), **_nullable(self.has_null(schema))}
        if "$ref" in schema:
            return {"ref": self.target(schema["$ref"]), **self.notes(schema)}
        return {**self.body(schema, pointer), **self.notes(schema)}

    def body(self, schema: Schema, pointer: str) -> dict[str, Any]:
        for keyword in ("anyOf", "oneOf", "allOf"):
            if keyword in schema:
                return self.union(schema, keyword, pointer)
        if isinstance(schema.get("type"), list):
            members = [{**schema, "type": kind} for kind in schema["type"]]
            return self.union({"anyOf": members}, "anyOf", "")
        if "const" in schema or "enum" in schema:
            values = schema["enum"] if "enum" in schema else [schema["const"]]
            listed = [value for value in values if value is not None]
            return {"values": sorted(listed, key=str), **_nullable(listed != values or bool(schema.get("nullable")))}
        found = self.typed(schema, pointer)
        return {**found, **_nullable(bool(schema.get("nullable")))} if found else {}  # any value, null included

    def typed(self, schema: Schema, pointer: str) -> dict[str, Any]:
        implied = "object" if "properties" in schema or "additionalProperties" in schema else ""
        kind = schema.get("type") or implied
        if not kind:
            return {}
        found = {"type": kind, **{limit: schema[limit] for limit in LIMITS if schema.get(limit) is not None}}
        if kind == "array":
            found["items"] = self.canonical(schema.get("items", {}), f"{pointer}/items")
        if kind == "object":
            found |= self.object(schema, pointer)
        return found

    def object(self, schema: Schema, pointer: str) -> dict[str, Any]:
        extra = schema.get("additionalProperties", True)
        properties = schema.get("properties", {})
        return {
            "properties": {
                name: self.canonical(each, f"{pointer}/properties/{_escaped(name)}")
                for name, each in properties.items()
            },
            "required": sorted(schema.get("required", ())),
            "extra": extra is not False and (self.canonical(extra, f"{pointer}/additionalProperties") or True),
        }

    def union(self, schema: Schema, keyword: str, pointer: str) -> dict[str, Any]:
        members = list(self.members(schema, keyword, pointer))
        nullable = any(_is_null(member) for member in members) or bool(schema.get("nullable"))
        nullable = nullable or any(member.get("nullable") for member in members)
        members = [{k: v for k, v in member.items() if k != "nullable"} for member in members if not _is_null(member)]
        if {} in members:
            return {}  # any value, null included
        found = dict(members[0]) if len(members) == 1 else {"members": _unique(members)}
        if len(members) > 1 and "discriminator" in schema:
            found["discriminator"] = self.discriminator(schema["discriminator"])
        return {**found, **_nullable(nullable)}

    def members(self, schema: Schema, keyword: str, pointer: str) -> Iterator[dict[str, Any]]:
        """The members of a union; those of a union within it are its own, if nothing else is said there."""
        for number, member in enumerate(schema[keyword]):
            canonical = self.canonical(member, f"{pointer}/{keyword}/{number}" if pointer else "")
            if "ref" in canonical and "$ref" not in member:
                canonical = {"ref": canonical["ref"]}  # what is said of it stands at the model itself
            notes = {key for key in canonical if key in ("description", "examples")}
            if canonical.keys() - notes - {"nullable"} == {"members"}:
                yield from canonical["members"]
                yield from [{"type": "null"}] if canonical.get("nullable") else []
            else:
                yield canonical

    def discriminator(self, given: Any) -> dict[str, Any]:
        mapping = {tag: self.target(to) for tag, to in given.get("mapping", {}).items()}
        return {"property": given["propertyName"], "mapping": mapping}

    def has_null(self, schema: Schema) -> bool:
        if schema.get("nullable"):
            return True
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        kinds = schema.get("type")
        return (isinstance(kinds, list) and "null" in kinds) or any(
            _is_null(member) or self.has_null(member) for member in members
        )

    def notes(self, schema: Schema) -> dict[str, Any]:
        """What is said of a schema without limiting its values."""
        found = {key: schema[key] for key in NOTES if schema.get(key) is not None}
        if found.get("deprecated") is False:
            del found["deprecated"]
        if "example" in found:
            found["examples"] = [found.pop("example")]
        if not (text := folded(found.pop("description", ""))):
            return found
        return {**found, "description": text}


def folded(text: str) -> str:
    """Text without its layout."""
    return " ".join(text.split())


def _nullable(nullable: bool) -> dict[str, Any]:
    return {"nullable": True} if nullable else {}


def _is_null(schema: Schema) -> bool:
    return schema.get("type") == "null"


def _unique(members: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    found.extend(member for member in members if member not in found)
    return sorted(found, key=repr)


def _escaped(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
