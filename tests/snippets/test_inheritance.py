"""`allOf`, and discriminators: inheritance, merging, contradictions, unions that are told apart by a tag."""

from __future__ import annotations

import pytest

from snippets.chain import check_schemas

CASES = {
    "a class with more properties": """
        A: {type: object, properties: {x: {type: string}}}
        B: {allOf: [@A, {type: object, properties: {y: {type: string}}, required: [y]}]}
        C: {allOf: [@A], properties: {y: {type: string}}}
        =>
        A: {type: object, properties: {x: {type: string}}}
        B: {allOf: [@A], type: object, properties: {y: {type: string}}, required: [y]}
        C: {allOf: [@A], type: object, properties: {y: {type: string}}}
        """,
    "a class that requires more": """
        A: {type: object, properties: {x: {type: string}}}
        B: {allOf: [@A], required: [x]}
        C: {type: object, properties: {b: {allOf: [@A, {required: [x]}]}}}
        =>
        A: {type: object, properties: {x: {type: string}}}
        B: {type: object, properties: {x: {type: string}}, required: [x]}
        C: {type: object, properties: {b: @CB}}
        CB: {type: object, properties: {x: {type: string}}, required: [x]}
        """,
    "a mere reference": """
        A: {type: object, properties: {x: {type: string}}}
        B: {type: object, allOf: [@A], description: Mine}
        C: {allOf: [@A, {description: Ours}]}
        =>
        A: {type: object, properties: {x: {type: string}}}
        B: {$ref: '^A', description: Mine}
        C: {$ref: '^A', description: Ours}
        """,
    "a class that is merged before its properties are": """
        Text: {type: string}
        A: {oneOf: [{type: object, properties: {x: {allOf: [@Text, {maxLength: 3}]}}}], minProperties: 1}
        B: {type: object, properties: {y: {allOf: [@A, {required: [x]}]}}}
        =>
        Text: {type: string}
        A: {type: object, properties: {x: {type: string, maxLength: 3}}, minProperties: 1}
        B: {type: object, properties: {y: @BY}}
        BY: {type: object, properties: {x: {type: string, maxLength: 3}}, required: [x], minProperties: 1}
        """,
    "inline objects, and limits": """
        A: {allOf: [{type: object, properties: {x: {type: string}}, required: [x]},
            {properties: {y: {type: string}}, required: [y]}]}
        B: {allOf: [{type: string, minLength: 2, maxLength: 9}, {maxLength: 5}]}
        =>
        A: {type: object, properties: {x: {type: string}, y: {type: string}}, required: [x, y]}
        B: {type: string, minLength: 2, maxLength: 5}
        """,
    "a property that both declare": """
        A: {type: object, properties: {k: {type: string, enum: [a, b]}, x: {type: string}}}
        B: {allOf: [{type: object, properties: {k: {type: string, enum: [a]}}}, @A]}
        =>
        A: {type: object, properties: {k: {type: string, enum: [a, b]}, x: {type: string}}}
        B: {type: object, properties: {k: {type: string, enum: [a]}, x: {type: string}}}
        """,
    "parts that contradict each other": """
        A: {allOf: [{type: object, properties: {x: {type: string}}}, {type: object,
            properties: {x: {type: integer}}}]}
        =>
        A: {type: object, properties: {x: {type: integer}}}
        ! NRM010 /components/schemas/A/allOf/1/properties/x
        """,
    "a part below a schema that is needed before it is looked at": """
        Word: {type: string, maxLength: 9}
        Pet: {type: object, properties: {tags: {type: array, items: {allOf: [@Word, {minLength: 2}]}}}}
        Cat: {allOf: [@Pet, {type: object, properties: {tags: {type: array, maxItems: 3}}}]}
        =>
        Word: {type: string, maxLength: 9}
        Pet: {type: object, properties: {tags: {type: array, items: {type: string, minLength: 2, maxLength: 9}}}}
        Cat: {type: object, properties: {tags: {type: array, items: {type: string, minLength: 2, maxLength: 9},
            maxItems: 3}}}
        """,
    "a union with properties beside it": """
        A: {type: object, properties: {x: {type: string}}, oneOf: [{properties: {y: {type: string}}},
            {properties: {z: {type: string}}}]}
        =>
        A: {oneOf: [@AOption1, @AOption2]}
        AOption1: {type: object, properties: {x: {type: string}, y: {type: string}}}
        AOption2: {type: object, properties: {x: {type: string}, z: {type: string}}}
        ! NRM009 /components/schemas/A
        """,
    "a discriminator is completed": """
        A: {oneOf: [@B, @C, @D], discriminator: {propertyName: kind, mapping: {bee: B, x: '^X'}}}
        B: {type: object, properties: {kind: {type: string}}}
        C: {type: object, properties: {kind: {type: string, enum: [c1, c2]}}}
        D: {type: object, properties: {y: {type: string}}}
        =>
        A: {oneOf: [@B, @C, @D], discriminator: {propertyName: kind, mapping: {bee: '^B', c1: '^C', c2: '^C',
            D: '^D'}}}
        B: {type: object, properties: {kind: {type: string, const: bee}}}
        C: {type: object, properties: {kind: {type: string, enum: [c1, c2]}}}
        D: {type: object, properties: {y: {type: string}, kind: {type: string, const: D}}}
        ! NRM002 /components/schemas/A
        """,
    "a discriminator with null beside": """
        A: {type: object, properties: {b: {anyOf: [{oneOf: [@B, @C], discriminator: {propertyName: kind}},
            {type: 'null'}]}}}
        B: {type: object, properties: {kind: {type: string, const: b}}}
        C: {type: object, properties: {kind: {type: string, const: c}}}
        =>
        A: {type: object, properties: {b: {anyOf: [@AB, {type: 'null'}]}}}
        AB: {oneOf: [@B, @C], discriminator: {propertyName: kind, mapping: {b: '^B', c: '^C'}}}
        B: {type: object, properties: {kind: {type: string, const: b}}}
        C: {type: object, properties: {kind: {type: string, const: c}}}
        """,
    "a discriminator is inferred": """
        A: {anyOf: [@B, @C]}
        B: {type: object, properties: {kind: {type: string, const: b}, name: {type: string, const: same}}}
        C: {type: object, properties: {kind: {type: string, enum: [c, d]}, name: {type: string, const: same}}}
        =>
        A: {oneOf: [@B, @C], discriminator: {propertyName: kind, x-inferred: true, mapping: {b: '^B', c: '^C',
            d: '^C'}}}
        B: {type: object, properties: {kind: {type: string, const: b}, name: {type: string, const: same}}}
        C: {type: object, properties: {kind: {type: string, enum: [c, d]}, name: {type: string, const: same}}}
        """,
    "a discriminator that does not fit": """
        A: {oneOf: [@B, {type: string}], discriminator: {propertyName: kind}}
        B: {type: object, properties: {kind: {type: string, const: b}}}
        C: {type: object, properties: {x: {type: string}}, discriminator: {mapping: {}}}
        =>
        A: {oneOf: [@B, {type: string}]}
        B: {type: object, properties: {kind: {type: string, const: b}}}
        C: {type: object, properties: {x: {type: string}}}
        ! NRM008 /components/schemas/A
        """,
    "nothing tells the members apart, or a number": """
        A: {anyOf: [@B, @C]}
        B: {type: object, properties: {n: {const: 1}}}
        C: {type: object, properties: {n: {const: 2}}}
        D: {anyOf: [@B, @E]}
        E: {type: object, properties: {x: {type: string}}}
        =>
        A: {anyOf: [@B, @C]}
        B: {type: object, properties: {n: {type: integer, const: 1}}}
        C: {type: object, properties: {n: {type: integer, const: 2}}}
        D: {anyOf: [@B, @E]}
        E: {type: object, properties: {x: {type: string}}}
        ! NRM009 /components/schemas/A
        ! NRM009 /components/schemas/D
        """,
    "a discriminated union of unions": """
        A: {oneOf: [@I, @D], discriminator: {propertyName: kind}}
        I: {oneOf: [@B, @C], discriminator: {propertyName: kind}}
        B: {type: object, properties: {kind: {const: b}}}
        C: {type: object, properties: {kind: {const: c}}}
        D: {type: object, properties: {kind: {const: d}}}
        =>
        A: {oneOf: [@B, @C, @D], discriminator: {propertyName: kind, mapping: {b: '^B', c: '^C', d: '^D'}}}
        I: {oneOf: [@B, @C], discriminator: {propertyName: kind, mapping: {b: '^B', c: '^C'}}}
        B: {type: object, properties: {kind: {type: string, const: b}}}
        C: {type: object, properties: {kind: {type: string, const: c}}}
        D: {type: object, properties: {kind: {type: string, const: d}}}
        """,
    "heirs of a class with a discriminator": """
        Pet: {type: object, properties: {kind: {type: string, description: What it is}, name: {type: string}},
            required: [kind, name], discriminator: {propertyName: kind, mapping: {dog: '^Dog'}}}
        Dog: {allOf: [@Pet, {type: object, properties: {bark: {type: string}}}]}
        Cat: {allOf: [@Pet]}
        Owner: {type: object, properties: {pet: {allOf: [@Pet], description: Theirs}}}
        =>
        Pet: {oneOf: [@Cat, @Dog], discriminator: {propertyName: kind, mapping: {dog: '^Dog', Cat: '^Cat'}}}
        PetBase: {type: object, properties: {name: {type: string}}, required: [name]}
        Dog: {allOf: [@PetBase], type: object, properties: {kind: {type: string, const: dog,
            description: What it is}, bark: {type: string}}, required: [kind]}
        Cat: {allOf: [@PetBase], type: object, properties: {kind: {type: string, const: Cat,
            description: What it is}}, required: [kind]}
        Owner: {type: object, properties: {pet: {$ref: '^Pet', description: Theirs}}}
        """,
    "heirs that the union lists": """
        Pet: {type: object, properties: {kind: {type: string}, name: {type: string}}, oneOf: [@Dog, @Cat],
            discriminator: {propertyName: kind}}
        Dog: {allOf: [@Pet, {type: object, properties: {kind: {type: string, enum: [dog]}}}]}
        Cat: {allOf: [@Pet, {type: object, properties: {kind: {type: string, enum: [cat]}}}]}
        =>
        Pet: {oneOf: [@Dog, @Cat], discriminator: {propertyName: kind, mapping: {dog: '^Dog', cat: '^Cat'}}}
        PetBase: {type: object, properties: {name: {type: string}}}
        Dog: {allOf: [@PetBase], type: object, properties: {kind: {type: string, enum: [dog]}}}
        Cat: {allOf: [@PetBase], type: object, properties: {kind: {type: string, enum: [cat]}}}
        """,
    "heirs of a mere union": """
        Pet: {oneOf: [@Dog, @Cat]}
        Dog: {allOf: [@Pet, {type: object, properties: {bark: {const: 1}}}]}
        Cat: {type: object, properties: {meow: {type: string}}}
        =>
        Pet: {oneOf: [@Dog, @Cat]}
        Dog: {type: object, properties: {bark: {type: integer, const: 1}}}
        Cat: {type: object, properties: {meow: {type: string}}}
        ! NRM009 /components/schemas/Pet
        """,
    "a discriminator without heirs": """
        Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        =>
        Pet: {type: object, properties: {kind: {type: string}}}
        """,
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in CASES.items()])
def test_inheritance(text: str, version: str) -> None:
    check_schemas(text, version)
