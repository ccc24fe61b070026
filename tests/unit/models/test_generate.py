"""Snippets of a document, and the lines that the models have for them."""

from __future__ import annotations

import random
from typing import Any

import pytest
import yaml

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import component_schema
from letta_codegen.models import Models, ModelSettings, generate
from letta_codegen.output.cache import TextCache
from letta_codegen.output.format import format_files


def made(schemas: str | dict[str, Any]) -> tuple[Models, Diagnostics]:
    """Generate the models for some component schemas."""
    found = yaml.safe_load(schemas) if isinstance(schemas, str) else schemas
    root = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": found}}
    diagnostics = Diagnostics("doc")
    return generate(normalize(Document(root, "doc"), diagnostics), ModelSettings("pkg"), diagnostics), diagnostics


def texts(schemas: str | dict[str, Any]) -> dict[str, str]:
    """The formatted modules by name."""
    models, _ = made(schemas)
    files = format_files(models.files, TextCache(None), processes=1)
    return {file.path.rpartition("/")[2].removesuffix(".py"): file.text for file in files}


def fields(schemas: str, module: str = "thing") -> list[str]:
    """The lines that declare fields."""
    return [line.strip() for line in texts(schemas)[module].splitlines() if line.startswith("    ") and ": " in line]


def codes(schemas: str | dict[str, Any]) -> list[str]:
    return [found.code for found in made(schemas)[1]]


def test_what_a_base_gives_a_default_is_required_again() -> None:
    given = """
        Base: {type: object, properties: {kind: {type: string, default: any}, size: {type: integer}}}
        Thing: {allOf: [{$ref: '#/components/schemas/Base'}], required: [kind], properties: {kind: {type: string}}}
        """
    assert fields(given)[-1] == "kind: str = Field()"


def test_required_optional_nullable_and_defaults() -> None:
    assert (
        fields("""
        Thing:
          type: object
          required: [must, null_but_there]
          properties:
            must: {type: string}
            null_but_there: {type: [string, "null"]}
            may: {type: string}
            may_be_null: {anyOf: [{type: integer}, {type: "null"}]}
            has_default: {type: boolean, default: true}
            default_null: {type: [string, "null"], default: null}
        """)
        == [
            '"""Source: #/components/schemas/Thing"""',
            "must: str",
            "null_but_there: str | None",
            "may: Maybe[str] = None",
            "may_be_null: int | None = None",
            "has_default: bool = True",
            "default_null: str | None = None",
        ]
    )


def test_names_limits_and_remarks() -> None:
    lines = fields("""
        Thing:
          type: object
          required: [agentId, class, limit, link, count]
          properties:
            agentId: {type: string, deprecated: true}
            class: {type: string, pattern: "^a$", examples: ["a"]}
            limit: {type: integer, minimum: 1, exclusiveMaximum: 10}
            link: {type: string, format: uri, maxLength: 9}
            count: {type: array, items: {type: number, multipleOf: 0.5}, minItems: 2}
        """)
    assert lines[1:] == [
        'agent_id: Annotated[str, Field(alias="agentId", deprecated=True)]',
        'class_: Annotated[str, Field(alias="class", pattern="^a$", examples=["a"])]',
        "limit: Annotated[int, Field(ge=1, lt=10)]",
        'link: Annotated[str, Field(max_length=9), Format("uri")]',
        "count: Annotated[list[Annotated[float, Field(multiple_of=0.5)]], Field(min_length=2)]",
    ]


def test_enums_are_open_and_constants_are_not() -> None:
    found = texts("""
        Colour: {type: string, enum: [red, green]}
        Thing:
          type: object
          properties:
            colour: {$ref: "#/components/schemas/Colour"}
            size: {type: string, enum: [s, m], default: s}
            level: {type: integer, enum: [1, 2]}
            kind: {type: string, const: thing, default: thing}
            both: {enum: [a, 1]}
        """)
    assert 'Colour = TypeAliasType("Colour", Open[Literal["red", "green"] | str])' in found["thing"]
    assert '    size: Open[Literal["s", "m"] | str] = "s"' in found["thing"]
    assert "    level: Maybe[Open[Literal[1, 2] | int]] = None" in found["thing"]
    assert '    kind: Literal["thing"] = "thing"' in found["thing"]
    assert '    both: Maybe[Literal["a", 1]] = None' in found["thing"]
    assert "    colour: Maybe[Colour] = None" in found["thing"]


UNION = """
    Cat: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat, tiger]}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string, const: dog}}}
    PetUnion:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind}
    """


def test_a_union_with_a_discriminator_has_an_unknown_variant() -> None:
    found = texts(UNION)
    assert '    kind: Literal["cat", "tiger"]' in found["pet_union"], "a tag stays closed"
    assert 'class UnknownPet(Unknown, tag="kind"):' in found["pet_union"]
    assert "        kind: Literal[Tag.UNKNOWN]" in found["pet_union"]
    expected = 'PetUnion = TypeAliasType("PetUnion", Annotated[Cat | Dog | UnknownPet, Tagged("kind")])'
    assert expected in found["pet_union"]
    assert ", UnknownPet as UnknownPet\n" in found["__init__"]


def test_the_unknown_variant_takes_nobodys_name() -> None:
    found = texts(UNION + "\n    UnknownPet: {type: object, properties: {a: {type: string}}}")
    assert 'class UnknownPet2(Unknown, tag="kind"):' in found["pet_union"]
    assert "class UnknownPet(Model):" in found["unknown_pet"]


def test_a_discriminator_that_is_inferred_may_be_missing_in_values() -> None:
    found = texts("""
        Cat: {type: object, properties: {kind: {type: string, const: cat}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string, const: dog}}}
        Pet: {anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
        """)
    assert 'Annotated[Cat | Dog | UnknownPet, Tagged("kind", untagged=True)]' in found["pet"]


def test_inheritance_and_undeclared_properties() -> None:
    found = texts("""
        Base: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}
        Derived:
          allOf:
            - {$ref: "#/components/schemas/Base"}
            - {type: object, required: [name, size], properties: {size: {type: integer}}}
        Counts: {type: object, properties: {total: {type: integer}}, additionalProperties: {type: integer}}
        Free: {type: object, additionalProperties: {type: string}}
        """)
    assert "class Derived(Base):" in found["derived"]
    assert "    name: str" in found["derived"], "what only the subclass requires is declared again"
    assert "    size: int" in found["derived"]
    assert "__pydantic_extra__: dict[str, int] = Field(init=False)" in found["counts"]
    assert 'Free = TypeAliasType("Free", dict[str, str])' in found["free"]


def test_patterns_of_properties_are_maps_also_if_nothing_else_is_allowed() -> None:
    found = texts("""
        Closed: {type: object, patternProperties: {'^x': {type: string}}, additionalProperties: false}
        Other: {type: object, patternProperties: {'^x': {type: string}}, additionalProperties: {type: integer}}
        Any: {type: object, patternProperties: {'^x': {type: string}}, additionalProperties: true}
        Class: {properties: {k: {}}, patternProperties: {'^x': {type: integer}}, additionalProperties: false}
        """)
    assert "dict[str, str])" in found["closed"]
    assert "dict[str, str | int])" in found["other"]
    assert "__pydantic_extra__: dict[str, int] = Field(init=False)" in found["class_"]
    assert "__pydantic_extra__" not in found["any_"]


def test_no_module_hides_what_its_package_uses() -> None:
    names = ["List", "Str", "Getattr", "Globals", "ImportModule", "Dict", "Annotations", "日本"]
    found = texts({name: {"type": "object", "properties": {"x": {"type": "string"}}} for name in names})
    assert {"list_", "str_", "getattr_", "globals_", "import_module_", "dict_", "annotations_", "日本_"} <= found.keys()


def test_models_that_refer_to_each_other_quote_or_import_late() -> None:
    found = texts("""
        Tree: {type: object, properties: {trees: {type: array, items: {$ref: "#/components/schemas/Tree"}},
                                          leaf: {$ref: "#/components/schemas/Leaf"}}}
        Leaf: {type: object, properties: {tree: {$ref: "#/components/schemas/Tree"}}}
        Forest: {type: object, properties: {tree: {$ref: "#/components/schemas/Tree"}}}
        Heap: {type: object, properties: {leaf: {$ref: "#/components/schemas/Leaf"}}}
        """)
    assert '    trees: Maybe["list[Tree]"] = None' in found["tree"]
    assert found["leaf"].endswith("\n\nfrom .tree import Tree  # noqa: E402\n")


def test_defaults_are_what_the_field_holds() -> None:
    found = texts("""
        Inner: {type: object, properties: {a: {type: integer}}}
        Thing:
          type: object
          properties:
            inner: {$ref: "#/components/schemas/Inner", default: {a: 1}}
            items: {type: array, items: {type: string}, default: [x]}
            when: {type: string, format: date-time, default: "2026-01-01T00:00:00Z"}
            wrong: {type: string, default: true}
        """)["thing"]
    assert 'default_factory=lambda: Inner.model_validate({"a": 1})' in found
    assert '    items: list[str] = ["x"]' in found
    assert 'default_factory=lambda: parsed(DateTime, "2026-01-01T00:00:00Z")' in found
    assert "    wrong: Maybe[str] = None" in found


@pytest.mark.parametrize(
    ("schema", "code"),
    [
        ({"type": "string", "default": True}, "MOD009"),
        ({"type": "string", "pattern": "(unclosed"}, "MOD010"),
        ({"enum": [{"a": 1}]}, "MOD005"),
    ],
)
def test_what_makes_no_sense_is_left_out_and_reported(schema: dict[str, Any], code: str) -> None:
    schemas = {"Thing": {"type": "object", "properties": {"a": schema, "b": {"type": "string"}}}}
    assert code in codes(schemas)
    assert "b: Maybe[str] = None" in texts(schemas)["thing"]


def test_the_order_of_the_document_does_not_matter() -> None:
    schemas = yaml.safe_load(UNION)
    keys = list(schemas)
    random.Random(1).shuffle(keys)
    assert texts({key: schemas[key] for key in keys}) == texts(schemas)


HOSTILE = [
    '"""\nimport os\nos.system("x")\n"""',
    "'; raise SystemExit #",
    "\\",
    '\\"""',
    "a\u202eb\x00\ufffd",
    "{{ 7 * 7 }}{% raise %}",
    "qx" + "1" * 32 + "q",
    "__class__",
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_the_document_becomes_code(text: str) -> None:
    schemas = {
        "Thing": {
            "type": "object",
            "description": text,
            "properties": {
                text: {"type": "string", "description": text, "enum": [text, "b"], "default": text, "examples": [text]},
                "other": {"type": "string", "pattern": text, "format": text, "const": text},
            },
        },
        "Kind": {"type": "string", "enum": [text, "z"], "description": text},
    }
    for module in texts(schemas).values():
        code = compile(module, "<generated>", "exec")
        assert "os" not in code.co_names
        assert "SystemExit" not in code.co_names
    assert "Open[Literal[" in texts(schemas)["kind"]


def test_each_model_is_found_by_its_pointer() -> None:
    models, _ = made(UNION)
    cat = models.index.by_pointer[component_schema("Cat")]
    assert (cat.name, cat.module, cat.kind) == ("Cat", "pkg.models.pet_union", "class")
    assert models.index.by_pointer[component_schema("PetUnion")].kind == "alias"
