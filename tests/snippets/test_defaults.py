"""Defaults of every kind: they stay as they are, but those that are written as text become what they stand for."""

from __future__ import annotations

import pytest

from snippets.chain import check_schemas

CASES = {
    "defaults of every kind": """
        A: {type: object, properties: {s: {type: string, default: 'null'}, i: {type: integer, default: 0}, f: {type: number, default: 1.5}, b: {type: boolean, default: false}, n: {type: integer, default: null}, l: {type: array, items: {}, default: []}, o: {type: object, default: {a: 1}}, any: {default: '1'}}}
        =>
        A: {type: object, properties: {s: {type: string, default: 'null'}, i: {type: integer, default: 0}, f: {type: number, default: 1.5}, b: {type: boolean, default: false}, n: {type: integer, default: null}, l: {type: array, items: {}, default: []}, o: {type: object, default: {a: 1}}, any: {default: '1'}}}
        """,
    "values written as text": """
        A: {type: object, properties: {i: {type: integer, default: '1024'}, f: {type: number, default: '1'}, b: {type: boolean, default: 'False'}, n: {anyOf: [{type: integer}, {type: 'null'}], default: 'null'}, l: {type: array, items: {}, default: '[]'}, r: {anyOf: [{$ref: '#/components/schemas/N'}], default: '2'}}}
        N: {type: integer}
        =>
        A: {type: object, properties: {i: {type: integer, default: 1024}, f: {type: number, default: 1}, b: {type: boolean, default: false}, n: {anyOf: [{type: integer}, {type: 'null'}], default: null}, l: {type: array, items: {}, default: []}, r: {$ref: '#/components/schemas/N', default: 2}}}
        N: {type: integer}
        ! NRM011 /components/schemas/A/properties/b
        ! NRM011 /components/schemas/A/properties/f
        ! NRM011 /components/schemas/A/properties/i
        ! NRM011 /components/schemas/A/properties/l
        ! NRM011 /components/schemas/A/properties/n
        ! NRM011 /components/schemas/A/properties/r
        """,
    "text that stands for no value of the type": """
        A: {type: object, properties: {i: {type: integer, default: many}, b: {type: boolean, default: '1'}, f: {type: number, default: 'NaN'}, e: {type: number, default: '1e400'}, d: {type: array, items: {}, default: '[['}}}
        =>
        A: {type: object, properties: {i: {type: integer, default: many}, b: {type: boolean, default: '1'}, f: {type: number, default: 'NaN'}, e: {type: number, default: '1e400'}, d: {type: array, items: {}, default: '[['}}}
        """,
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in CASES.items()])
def test_defaults(text: str) -> None:
    check_schemas(text, "3.1.0")
