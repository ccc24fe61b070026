"""What normalising makes of schemas: for each feature what is written, and the one spelling that comes out."""

from __future__ import annotations

import pytest

from snippets.chain import check_schemas

BOTH = {
    "nullable": """
        A: {type: string, nullable: true, description: Why}
        =>
        A: {anyOf: [{type: string}, {type: 'null'}], description: Why}
        """,
    "null in a list of types": """
        A: {type: [string, 'null'], maxLength: 3}
        =>
        A: {anyOf: [{type: string, maxLength: 3}, {type: 'null'}]}
        """,
    "null in an enum": """
        A: {type: string, enum: [a, null]}
        =>
        A: {anyOf: [{type: string, enum: [a]}, {type: 'null'}]}
        """,
    "null first in a union, and twice": """
        A: {oneOf: [{type: 'null'}, {type: string}, {type: integer, nullable: true}]}
        =>
        A: {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}
        """,
    "nothing but null, in all spellings": """
        A: {type: 'null'}
        B: {const: null}
        C: {enum: [null]}
        D: {type: [ 'null' ]}
        E: {anyOf: [{type: 'null'}]}
        F: {type: string, format: 'null'}
        =>
        A: {type: 'null'}
        B: {type: 'null'}
        C: {type: 'null'}
        D: {type: 'null'}
        E: {type: 'null'}
        F: {type: 'null'}
        """,
    "any value is null, too": """
        A: {nullable: true, description: Anything}
        B: {properties: {x: {nullable: true}}}
        =>
        A: {description: Anything}
        B: {type: object, properties: {x: {}}}
        """,
    "the default and the description of a nullable value are its own": """
        A: {type: object, properties: {n: {type: [integer, 'null'], default: 1, examples: [2], deprecated: true}}}
        =>
        A: {type: object, properties: {n: {anyOf: [{type: integer}, {type: 'null'}], default: 1, examples: [2],
            deprecated: true}}}
        """,
    "a nullable class: null moves to the references": """
        A: {type: object, nullable: true, properties: {x: {type: string}}}
        B: {type: object, properties: {a: @A}}
        C: {type: array, items: {anyOf: [@A, {type: string}]}}
        D: @A
        E: {allOf: [@A, {type: object, properties: {y: {type: string}}}]}
        =>
        A: {type: object, properties: {x: {type: string}}}
        B: {type: object, properties: {a: {anyOf: [@A, {type: 'null'}]}}}
        C: {type: array, items: {anyOf: [@CItem, {type: 'null'}]}}
        CItem: {anyOf: [@A, {type: string}]}
        D: {anyOf: [@A, {type: 'null'}]}
        E: {allOf: [@A], type: object, properties: {y: {type: string}}}
        """,
    "a nullable enum keeps its null": """
        A: {type: string, enum: [x], nullable: true}
        B: {type: object, properties: {a: @A}}
        =>
        A: {anyOf: [{type: string, enum: [x]}, {type: 'null'}]}
        B: {type: object, properties: {a: @A}}
        """,
    "a nullable reference by allOf": """
        A: {type: object, properties: {b: {allOf: [@B], nullable: true, description: Mine}}}
        B: {type: string}
        =>
        A: {type: object, properties: {b: {anyOf: [@B, {type: 'null'}], description: Mine}}}
        B: {type: string}
        """,
    "a list of types": """
        A: {type: [string, integer, number], minLength: 1, minimum: 2, description: Both}
        =>
        A: {anyOf: [{type: string, minLength: 1}, {type: number, minimum: 2}], description: Both}
        """,
    "a list of types with an enum": """
        A: {type: [string, integer, boolean], enum: [a, 1]}
        B: {type: [string, 'null'], const: x}
        =>
        A: {anyOf: [{type: string, enum: [a]}, {type: integer, enum: [1]}]}
        B: {anyOf: [{type: string, const: x}, {type: 'null'}]}
        """,
    "a list of types beside a union": """
        A: {type: [string, object], oneOf: [{type: string}, {type: object, properties: {x: {type: string}}}]}
        =>
        A: {oneOf: [{type: string}, @AOption2]}
        AOption2: {type: object, properties: {x: {type: string}}}
        """,
    "a schema without a type": """
        A: {properties: {x: {enum: [a, b]}, y: {const: 1}, z: {enum: [1, 2.5]}}}
        B: {items: {type: string}}
        C: {minLength: 1}
        D: {enum: [a, 1]}
        E: {additionalProperties: false}
        F: {required: [x]}
        =>
        A: {type: object, properties: {x: {type: string, enum: [a, b]}, y: {type: integer, const: 1},
            z: {type: number, enum: [1, 2.5]}}}
        B: {type: array, items: {type: string}}
        C: {type: string, minLength: 1}
        D: {enum: [a, 1]}
        E: {type: object, additionalProperties: false}
        F: {required: [x]}
        """,
    "values of an enum that do not have its type": """
        A: {type: string, enum: [1, true, x, x]}
        B: {type: integer, enum: ['1', '02', 3, 4.0]}
        C: {type: boolean, const: 'true'}
        =>
        A: {type: string, enum: ['1', 'true', x]}
        B: {type: integer, enum: [1, '02', 3, 4]}
        C: {type: boolean, const: true}
        ! NRM005 /components/schemas/A/enum
        ! NRM005 /components/schemas/B/enum
        ! NRM005 /components/schemas/C/const
        """,
    "limits": """
        A: {type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}
        B: {type: string, minLength: 2.0}
        C: {type: integer, exclusiveMinimum: 1}
        =>
        A: {type: integer, exclusiveMinimum: 1, maximum: 9}
        B: {type: string, minLength: 2}
        C: {type: integer, exclusiveMinimum: 1}
        """,
    "examples": """
        A: {type: string, example: a}
        B: {type: string, example: a, examples: [b]}
        C: {type: string, example: null}
        =>
        A: {type: string, examples: [a]}
        B: {type: string, examples: [b]}
        C: {type: string, examples: [null]}
        """,
    "binary content in all spellings": """
        A: {type: string, format: binary}
        B: {type: string, contentMediaType: application/octet-stream}
        C: {contentMediaType: image/png}
        D: {type: file}
        E: {type: [string, 'null'], contentMediaType: image/png}
        F: {type: string, contentMediaType: image/png, contentEncoding: base64}
        G: {type: string, contentMediaType: application/json}
        =>
        A: {type: string, format: binary}
        B: {type: string, format: binary}
        C: {type: string, format: binary}
        D: {type: string, format: binary}
        E: {anyOf: [{type: string, format: binary}, {type: 'null'}]}
        F: {type: string, contentMediaType: image/png, contentEncoding: base64}
        G: {type: string, contentMediaType: application/json}
        """,
    "arrays": """
        A: {type: array}
        B: {type: [array, 'null']}
        C: {prefixItems: [{type: string}, {type: integer}], items: false}
        D: {type: array, items: false}
        E: {type: array, items: true}
        F: {prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}
        G: {prefixItems: [{type: string}, {type: integer}], items: {type: boolean}}
        H: {prefixItems: [{type: string}, {type: integer}, true], minItems: 2, maxItems: 2, items: {type: boolean}}
        I: {prefixItems: [{type: string}, {type: integer}], maxItems: 1}
        J: {prefixItems: [{type: string}, {type: integer}]}
        K: {prefixItems: [{type: string}], items: {type: [integer, 'null']}, minItems: 1}
        =>
        A: {type: array, items: {}}
        B: {anyOf: [{type: array, items: {}}, {type: 'null'}]}
        C: {type: array, items: {anyOf: [{type: string}, {type: integer}]}, maxItems: 2}
        D: {type: array, items: {}, unevaluatedItems: false}
        E: {type: array, items: {}}
        F: {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2, maxItems: 2}
        G: {type: array, items: {anyOf: [{type: string}, {type: integer}, {type: boolean}]}}
        H: {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2, maxItems: 2}
        I: {type: array, items: {type: string}, maxItems: 1}
        J: {type: array, prefixItems: [{type: string}, {type: integer}]}
        K: {type: array, items: {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}, minItems: 1}
        """,
    "maps": """
        A: {type: object}
        B: {type: object, additionalProperties: true}
        C: {type: object, additionalProperties: {type: object, properties: {x: {type: string}}}}
        D: {patternProperties: {'^x-': {type: string}}, additionalProperties: false}
        =>
        A: {type: object}
        B: {type: object, additionalProperties: true}
        C: {type: object, additionalProperties: @CValue}
        CValue: {type: object, properties: {x: {type: string}}}
        D: {type: object, patternProperties: {'^x-': {type: string}}, additionalProperties: false}
        """,
    "booleans as schemas": """
        A: true
        B: {type: object, properties: {any: true, never: false}, additionalProperties: false}
        C: {type: array, items: true}
        D: {oneOf: [false, {type: string}]}
        E: false
        =>
        A: {}
        B: {type: object, properties: {any: {}}, additionalProperties: false}
        C: {type: array, items: {}}
        D: {type: string}
        E: {not: {}}
        """,
    "what types cannot say": """
        A: {type: string, not: {enum: [a]}}
        B: {type: object, properties: {x: {type: string}}, if: {required: [x]}, then: {required: [y]}, else: true}
        =>
        A: {type: string, not: {enum: [a], type: string}}
        B: {type: object, properties: {x: {type: string}}, if: {required: [x]}, then: {required: [y]}, else: {}}
        """,
    "extensions stay, keywords that nobody knows go": """
        A: {type: string, x-mine: {a: 1}, $comment: no, $id: 'urn:a', unheard: 1}
        =>
        A: {type: string, x-mine: {a: 1}}
        """,
    "null where there is nothing to say": """
        A: {type: string, description: null, format: null, nullable: null, enum: null, default: null}
        =>
        A: {type: string, default: null}
        """,
    "senseless values": """
        A: {type: text, minLength: -1, description: [a], properties: [], enum: [], multipleOf: 0, items: 3}
        B: 5
        C: {type: object, properties: {x: text, y: {type: string}}, required: true}
        =>
        A: {}
        B: {}
        C: {type: object, properties: {x: {}, y: {type: string}}}
        ! NRM001 /components/schemas/A/description
        ! NRM001 /components/schemas/A/enum
        ! NRM001 /components/schemas/A/items
        ! NRM001 /components/schemas/A/minLength
        ! NRM001 /components/schemas/A/multipleOf
        ! NRM001 /components/schemas/A/properties
        ! NRM001 /components/schemas/A/type
        ! NRM001 /components/schemas/B
        ! NRM001 /components/schemas/C/properties/x
        ! NRM001 /components/schemas/C/required
        """,
    "titles that repeat a name": """
        AgentState: {type: object, title: Agent State, properties: {agent_id: {type: string, title: Agent Id},
            n: {type: string, title: Number}}}
        =>
        AgentState: {type: object, properties: {agent_id: {type: string}, n: {type: string, title: Number}}}
        """,
    "a union of one, in a union, of equals": """
        A: {anyOf: [{type: string}]}
        B: {anyOf: [{oneOf: [{type: string}, {type: integer}]}, {type: boolean}]}
        C: {anyOf: [{type: string}, {type: string}, {type: integer}]}
        D: {allOf: [@A], description: Mine}
        E: {type: string, allOf: [{maxLength: 3}]}
        =>
        A: {type: string}
        B: {anyOf: [{type: string}, {type: integer}, {type: boolean}]}
        C: {anyOf: [{type: string}, {type: integer}]}
        D: {$ref: '^A', description: Mine}
        E: {type: string, maxLength: 3}
        """,
    "members that only restrict what is beside them": """
        A: {properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
        B: {type: string, oneOf: [{format: ipv4}, {format: ipv6}]}
        =>
        A: {type: object, properties: {a: {type: string}, b: {type: string}}}
        B: {type: string}
        ! NRM006 /components/schemas/A/anyOf
        ! NRM006 /components/schemas/B/oneOf
        """,
    "constants of a type, one by one": """
        A: {type: string, oneOf: [{const: a, title: First}, {const: b, description: The other}, {const: c}]}
        B: {type: integer, anyOf: [{enum: [1, 2]}, {const: 3}, {type: 'null'}]}
        C: {anyOf: [{const: a}, {type: string}]}
        =>
        A: {type: string, enum: [a, b, c], description: "* a: First\\n* b: The other"}
        B: {anyOf: [{type: integer, enum: [1, 2, 3]}, {type: 'null'}]}
        C: {anyOf: [{type: string, const: a}, {type: string}]}
        """,
}

ONLY_30 = {
    "keywords beside a reference mean nothing": """
        A: {$ref: '^B', maxLength: 3, description: Mine, nullable: true}
        B: {type: string}
        =>
        A: {anyOf: [@B, {type: 'null'}], description: Mine}
        B: {type: string}
        ! NRM004 /components/schemas/A
        """,
}

ONLY_31 = {
    "keywords beside a reference hold, too": """
        A: {$ref: '^B', maxLength: 3, description: Mine}
        B: {type: string, minLength: 1}
        C: {$ref: '^D', properties: {y: {type: string}}}
        D: {type: object, properties: {x: {type: string}}}
        =>
        A: {type: string, minLength: 1, maxLength: 3, description: Mine}
        B: {type: string, minLength: 1}
        C: {allOf: [@D], type: object, properties: {y: {type: string}}}
        D: {type: object, properties: {x: {type: string}}}
        """,
}

ALL = [("3.0.3", name, text) for name, text in (BOTH | ONLY_30).items()]
ALL += [("3.1.0", name, text) for name, text in (BOTH | ONLY_31).items()]


@pytest.mark.parametrize(("version", "text"), [pytest.param(v, t, id=f"{name} [{v[:3]}]") for v, name, t in ALL])
def test_schemas(version: str, text: str) -> None:
    check_schemas(text, version)
