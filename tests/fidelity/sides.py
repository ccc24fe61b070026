"""The two sides that are compared: what the document says of a model, and what pydantic says of it."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter

from fidelity.canonical import Names, folded
from fidelity.package import document, models, names_by_pointer, runtime
from letta_codegen.document.pointer import Pointer

_OF_THE_USE = ("nullable", "default", "deprecated")


def documented(pointer: str) -> dict[str, Any]:
    """What the document says of the schema at a pointer."""
    names = Names(target=lambda reference: reference, is_model=names_by_pointer().__contains__)
    found = names.canonical(schema_at(pointer), pointer, own=True)
    return _settled(_with_mapping(found), pointer)


def generated(name: str) -> dict[str, Any]:
    """What pydantic says of a model."""
    model = getattr(models(), name)
    schema = json_schema(model)
    definitions = schema.get("$defs", {})
    own = definitions[name] if schema.get("$ref") == f"#/$defs/{name}" else schema
    pointers = models().POINTERS
    names = Names(target=lambda reference: pointers[reference.rpartition("/")[2]], is_model=lambda _: False)
    found = names.canonical({key: value for key, value in own.items() if key != "$defs"}, "", own=True)
    if not isinstance(model, type):
        if isinstance(model.__value__, type) and issubclass(model.__value__, BaseModel):
            found = {"ref": pointers[model.__value__.__name__]}
        found = {**found, **alias_description(name)}
    return _settled(found, pointers[name])


@cache
def schema_at(pointer: str) -> Any:
    """The schema that the document has at a pointer."""
    return document().get(Pointer.parse(pointer[1:]))


def json_schema(model: Any) -> dict[str, Any]:
    """The JSON Schema of a class or alias."""
    if isinstance(model, type) and issubclass(model, BaseModel):
        return model.model_json_schema()
    return TypeAdapter[Any](model).json_schema(schema_generator=runtime("_json_schema").JsonSchema)


def alias_description(name: str) -> dict[str, str]:
    """The text below an alias, which only its source has."""
    module = sys.modules[getattr(models(), name).__module__]
    body = ast.parse(inspect.getsource(module)).body
    place = next(n for n, node in enumerate(body) if ast.unparse(node).startswith(f"{name} = "))
    definition, text = body[place], body[place + 1]
    assert isinstance(definition, ast.Assign)
    assert isinstance(text, ast.Expr)
    assert isinstance(text.value, ast.Constant)
    description = folded(str(text.value.value).rpartition("Source: #")[0])
    return {"description": description} if description else {}


def _settled(found: dict[str, Any], pointer: str) -> dict[str, Any]:
    """A model that is no component stands for the schema without null: that is allowed where the model is used."""
    is_component = pointer.startswith("#/components/schemas/") and pointer.count("/") == 3
    return found if is_component else {key: value for key, value in found.items() if key not in _OF_THE_USE}


def _with_mapping(found: dict[str, Any]) -> dict[str, Any]:
    """Complete the mapping of a discriminator from the constants of the members."""
    if "discriminator" not in found:
        return found
    references = [member["ref"] for member in found["members"] if "ref" in member]
    wire, given = found["discriminator"]["property"], found["discriminator"]["mapping"]
    constants = {tag: ref for ref in references if ref not in given.values() for tag in _constants(ref, wire)}
    return {**found, "discriminator": {"property": wire, "mapping": given | constants}}


def inferred(references: Sequence[str], wire: str) -> dict[str, str] | None:
    """The mapping of a property that is another constant in each member of a union; None if there is none."""
    tags = [(tag, reference) for reference in references for tag in _constants(reference, wire)]
    tells_apart = len({tag for tag, _ in tags}) == len(tags) and {each for _, each in tags} == set(references)
    return dict(tags) if tells_apart else None


def _constants(reference: str, wire: str) -> list[str]:
    schema = schema_at(reference) if reference.startswith("#") else {}
    declared = schema.get("properties", {}).get(wire, {})
    if "$ref" in declared:
        declared = schema_at(declared["$ref"])
    return [declared["const"]] if "const" in declared else declared.get("enum", [])
