"""Reading answers forgivingly: a class whose fields do not fit, a tag or a constant that is new are taken as they came.

Each place where that may happen becomes a union whose second member runs only if the first one fails, for just that
value: valid answers never meet a line of Python code. Limits of values are not looked at. `_fallbacks` says what
becomes of what does not fit.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import CoreSchema, SchemaValidator, core_schema

from ._fallbacks import Attempt, Choice, NewConstant, as_came, misfit, unknown
from ._rewrite import Rewriter, Schema, is_verbatim, schema_of, strict_of, validator
from ._variants import UNKNOWN

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ._variants import Unknown

_LIMITS = frozenset({"pattern", "min_length", "max_length", "ge", "gt", "le", "lt", "multiple_of"})
_ATOMS = frozenset({"any", "none", "bool", "int", "float", "str", "bytes", "literal"})
_KINDS = {
    **dict.fromkeys(("model", "typed-dict", "dict", "tagged-union"), "object"),
    **dict.fromkeys(("list", "tuple"), "array"),
    **dict.fromkeys(("str", "bytes"), "string"),
    **dict.fromkeys(("int", "float"), "number"),
    "bool": "boolean",
    "none": "null",
}
_KINDS_OF_CONSTANTS: dict[type, str] = {str: "string", int: "number", float: "number", bool: "boolean"}
_OTHER_FORM = "!"


def forgiving(schema: CoreSchema) -> SchemaValidator:
    """A validator that takes what deviates as it came.

    Args:
        schema: The core schema of a type.
    """
    rewriter = _Forgiving(cast(Schema, schema))
    return rewriter.complete(rewriter.rewrite(rewriter.root))


@cache
def salvaging(cls: type[BaseModel]) -> SchemaValidator:
    """A validator for objects of which it is known that something does not fit: each field is read by itself.

    Args:
        cls: What the object should be.
    """
    rewriter = _Forgiving(cast(Schema, schema_of(cls)))
    return rewriter.complete(rewriter.loosened(rewriter.root))


class _Forgiving(Rewriter):
    """Rewrites the parts of one schema.

    Args:
        schema: The whole schema: it knows what references lead to.
    """

    def __init__(self, schema: Schema) -> None:
        super().__init__()
        has_definitions = schema["type"] == "definitions"
        definitions: list[Schema] = schema["definitions"] if has_definitions else []
        self.root: Schema = schema["schema"] if has_definitions else schema
        self._definitions = {each["ref"]: each for each in definitions}
        self._exact = Rewriter(_OTHER_FORM)

    def complete(self, schema: Schema) -> SchemaValidator:
        """The validator for a rewritten part."""
        if not self._definitions:
            return validator(schema)
        both = [rewriter.rewrite(each) for each in self._definitions.values() for rewriter in (self, self._exact)]
        return validator({"type": "definitions", "schema": schema, "definitions": both})

    def loosened(self, schema: Schema) -> Schema:
        """The schema of a class, each field of which takes any value, or none at all."""
        model = self._resolved(schema)
        fields = self.below(model["schema"])
        fields["fields"] = {name: _loose(field) for name, field in fields["fields"].items()}
        if "extras_schema" in fields:
            fields["extras_schema"] = _either(fields["extras_schema"], core_schema.any_schema())
        return {key: value for key, value in model.items() if key != "ref"} | {"schema": fields}

    def rewrite(self, schema: Schema) -> Schema:
        """A copy of the schema, rewritten."""
        change = _CHANGES.get(schema["type"])
        if change is None or is_verbatim(schema):
            return super().rewrite(schema)
        made = change(self, schema)
        return {**made, "ref": schema["ref"]} if "ref" in schema else made

    def plain(self, schema: Schema) -> Schema:
        """Without limits."""
        return {key: value for key, value in super().rewrite(schema).items() if key not in _LIMITS}

    def array(self, schema: Schema) -> Schema:
        """Neighbours of an item that does not fit are not affected."""
        return self._with_items(schema, "items_schema")

    def mapping(self, schema: Schema) -> Schema:
        """Neighbours of a value that does not fit are not affected."""
        return self._with_items(schema, "values_schema")

    def _with_items(self, schema: Schema, key: str) -> Schema:
        made = self.plain(schema)
        if key in made and made[key]["type"] not in _ATOMS:
            made[key] = _either(made[key], as_came)
        return made

    def literal(self, schema: Schema) -> Schema:
        """A value that is new."""
        expected = schema["expected"]
        return dict(schema) if len(expected) == 1 else _either(schema, NewConstant(expected))

    def model(self, schema: Schema) -> Schema:
        """A class whose fields do not fit."""
        return _either(self.plain(schema), misfit(schema["cls"]))

    def tagged_union(self, schema: Schema) -> Schema:
        """A tag that is new, or missing."""
        if (cls := _unknown_class(schema)) is None:
            return self.plain(schema)
        choices = schema["choices"]
        known = choices.values() if isinstance(choices, dict) else choices
        members = [self._attempt(frozenset({"object"}), member) for member in known]
        return _either(self.plain(schema), unknown(cls, members))

    def union(self, schema: Schema) -> Schema:
        """A union whose members are told apart by the kind of value, or else by trying."""
        if _unknown_class(schema):
            is_tagged = schema["choices"][0]["type"] == "tagged-union"
            return self.tagged_union({**schema["choices"][0], "metadata": schema["metadata"]} if is_tagged else schema)
        members: list[Schema] = [each[0] if isinstance(each, tuple) else each for each in schema["choices"]]
        kinds = [self._kinds(member) for member in members]
        every = frozenset[str]().union(*kinds)
        if "any" not in every and len(every) == sum(map(len, kinds)):
            return {**self.plain(schema), "mode": "left_to_right"}
        # Several members may be meant: nothing is forgiven before all of them have been tried.
        exact = {"type": "union", "choices": [self._exact.rewrite(member) for member in members]}
        attempts = [self._attempt(kind, member) for kind, member in zip(kinds, members, strict=True)]
        return _either(exact, Choice(attempts))

    def _attempt(self, kinds: frozenset[str], member: Schema) -> Attempt:
        resolved = self._resolved(member)
        if resolved["type"] == "model":
            cls = resolved["cls"]
            return Attempt(kinds, partial(strict_of, cls), misfit(cls))
        reader = cache(lambda: self.complete(self.rewrite(member)))
        return Attempt(
            kinds,
            cache(lambda: self.complete(self._exact.rewrite(member))),
            lambda value: reader().validate_python(value, by_alias=True, by_name=False),
        )

    def _resolved(self, schema: Schema) -> Schema:
        while schema["type"] in ("definition-ref", "default"):
            schema = schema["schema"] if schema["type"] == "default" else self._definitions[schema["schema_ref"]]
        return schema

    def _kinds(self, schema: Schema) -> frozenset[str]:
        """The kinds of JSON values that a schema may accept."""
        schema = self._resolved(schema)
        if is_verbatim(schema):
            return frozenset({"string"})
        match schema["type"]:
            case "nullable":
                return self._kinds(schema["schema"]) | {"null"}
            case "union":
                members = [each[0] if isinstance(each, tuple) else each for each in schema["choices"]]
                return frozenset[str]().union(*(self._kinds(cast(Schema, member)) for member in members))
            case "literal":
                return frozenset(_KINDS_OF_CONSTANTS.get(type(value), "any") for value in schema["expected"])
            case kind:
                return frozenset({_KINDS.get(kind, "any")})


def _unknown_class(schema: Schema) -> type[Unknown] | None:
    return (schema.get("metadata") or {}).get(UNKNOWN)


def _either(schema: Schema, fallback: Any) -> Schema:
    second = fallback if isinstance(fallback, dict) else core_schema.no_info_plain_validator_function(fallback)
    first = {key: value for key, value in schema.items() if key != "ref"}
    return {"type": "union", "mode": "left_to_right", "choices": [first, second]}


def _loose(field: Schema) -> Schema:
    """The schema of a field that takes any value, and None if nothing came."""
    given: Schema = field["schema"]
    if given["type"] != "default":
        given = {"type": "default", "default": None, "schema": given}
    return {**field, "schema": {**given, "schema": _either(given["schema"], core_schema.any_schema())}}


_CHANGES: dict[str, Callable[[_Forgiving, Schema], Schema]] = {
    **dict.fromkeys(("str", "int", "float", "bool"), _Forgiving.plain),
    "list": _Forgiving.array,
    "dict": _Forgiving.mapping,
    "literal": _Forgiving.literal,
    "model": _Forgiving.model,
    "tagged-union": _Forgiving.tagged_union,
    "union": _Forgiving.union,
}
