"""References between schemas, wherever they lead, and what becomes of circles."""

from __future__ import annotations

import pytest

from letta_codegen.document.pointer import Pointer, component_schema
from snippets.calls import check_operations
from snippets.chain import built, check_schemas, document, normalized, schemas

CASES = {
    "into a component": """
        A: {type: object, properties: {b: {$ref: '^B/properties/x'}, c: {type: array,
            items: {$ref: '^B/properties/x'}}}}
        B: {type: object, properties: {x: {type: object, properties: {y: {type: string}}}}}
        =>
        A: {type: object, properties: {b: @BX, c: {type: array, items: @BX}}}
        B: {type: object, properties: {x: @BX}}
        BX: {type: object, properties: {y: {type: string}}}
        """,
    "through a reference, into an array": """
        A: {$ref: '^B/properties/c/anyOf/1/items'}
        B: {type: object, properties: {c: @C}}
        C: {anyOf: [{type: string}, {type: array, items: {type: integer}}]}
        =>
        A: @COption1Item
        B: {type: object, properties: {c: @C}}
        C: {anyOf: [{type: string}, {type: array, items: @COption1Item}]}
        COption1Item: {type: integer}
        """,
    "to a place that is a reference itself": """
        A: {type: object, properties: {x: {$ref: '^B/properties/y'}}}
        B: {type: object, properties: {y: @C}}
        C: {type: string}
        =>
        A: {type: object, properties: {x: @C}}
        B: {type: object, properties: {y: @C}}
        C: {type: string}
        """,
    "escaped pointers and odd keys": """
        a/b~c d: {type: string}
        100%: {type: string}
        A: {type: object, properties: {x: {$ref: '#/components/schemas/a~1b~0c%20d'},
            y: {$ref: '#/components/schemas/100%'}}}
        =>
        ABCD: {type: string}
        Model100: {type: string}
        A: {type: object, properties: {x: @ABCD, y: @Model100}}
        """,
    "names": """
        foo.bar.Baz-v2: {type: string}
        class: {type: string}
        list: {type: string}
        Any: {type: string}
        '*': {type: string}
        größe: {type: string}
        lower_case: {x-python-name: Chosen, type: string}
        =>
        FooBarBazV2: {type: string}
        Class: {type: string}
        List: {type: string}
        Any_: {type: string}
        Unnamed: {type: string}
        Größe: {type: string}
        Chosen: {type: string}
        """,
    "names that clash": """
        my-thing: {type: integer}
        MyThing: {type: string}
        mything: {type: boolean}
        A: {type: object, properties: {x: {$ref: '#/components/schemas/my-thing'}, y: @mything}}
        =>
        MyThing: {type: string}
        MyThing2: {type: integer}
        Mything3: {type: boolean}
        A: {type: object, properties: {x: @MyThing2, y: @Mything3}}
        ! NAM001 /components/schemas/my-thing
        ! NAM001 /components/schemas/mything
        """,
    "that lead nowhere": """
        A: {type: object, properties: {x: {$ref: '^Gone', description: Lost}, y: {$ref: '#/a/-1'}, z: {$ref: '#'}}}
        B: {$ref: '#Gone'}
        C: {$ref: '^A/properties/x/-1'}
        =>
        A: {type: object, properties: {x: {description: Lost}, y: {}, z: {}}}
        B: {}
        C: {}
        ! NRM002 /components/schemas/A/properties/x
        ! NRM002 /components/schemas/A/properties/y
        ! NRM002 /components/schemas/A/properties/z
        ! NRM002 /components/schemas/B
        ! NRM002 /components/schemas/C
        """,
    "that lead outside are not followed": """
        A: {type: array, items: {$ref: 'file:///etc/passwd'}}
        B: {$ref: 'https://example.com/b.json#/B'}
        C: {$ref: other.yaml}
        =>
        A: {type: array, items: {}}
        B: {}
        C: {}
        ! NRM003 /components/schemas/A/items
        ! NRM003 /components/schemas/B
        ! NRM003 /components/schemas/C
        """,
    "a schema that stood alone": """
        A: {type: object, properties: {x: {$ref: '#/$defs/Inner'}}, $defs: {Inner: {type: object,
            properties: {y: {type: string}}}}}
        =>
        A: {type: object, properties: {x: @AInner}, $defs: {Inner: @AInner}}
        AInner: {type: object, properties: {y: {type: string}}}
        """,
    "recursive schemas": """
        Node: {type: object, properties: {next: @Node, all: {type: array, items: @Node}}}
        Json: {anyOf: [{type: string}, {type: array, items: @Json}, {type: object, additionalProperties: @Json}]}
        =>
        Node: {type: object, properties: {next: @Node, all: {type: array, items: @Node}}}
        Json: {anyOf: [{type: string}, {type: array, items: @Json}, {type: object, additionalProperties: @Json}]}
        """,
    "circles of nothing but references": """
        A: @B
        B: @A
        C: @C
        D: @A
        =>
        A: {}
        B: {}
        C: {}
        D: @A
        ! NRM002 /components/schemas/A
        ! NRM002 /components/schemas/B
        ! NRM002 /components/schemas/C
        """,
    "a union in itself": """
        A: {anyOf: [@A, {type: string}, {type: integer}]}
        B: {oneOf: [@C, {type: boolean}]}
        C: {anyOf: [{type: string}, {anyOf: [@B, {type: number}]}]}
        =>
        A: {anyOf: [{type: string}, {type: integer}]}
        B: {oneOf: [{type: boolean}, {type: string}, {type: number}]}
        C: {anyOf: [{type: string}, {type: number}, {type: boolean}]}
        ! NRM002 /components/schemas/A/anyOf/0
        ! NRM002 /components/schemas/B/oneOf/0
        ! NRM002 /components/schemas/C/anyOf/1/anyOf/0
        """,
    "inheritance in a circle": """
        A: {allOf: [@B, {type: object, properties: {x: {type: string}}}]}
        B: {allOf: [@A, {type: object, properties: {y: {type: string}}}]}
        =>
        A: {type: object, properties: {x: {type: string}}}
        B: {type: object, properties: {y: {type: string}}}
        ! NRM002 /components/schemas/A/allOf/0
        ! NRM002 /components/schemas/B/allOf/0
        """,
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in CASES.items()])
def test_references(text: str, version: str) -> None:
    check_schemas(text, version)


def test_to_a_schema_in_an_operation() -> None:
    """Also through what stands in the way as a reference."""
    given = document("""
        paths:
          /x:
            get: {operationId: getX, responses: {'200': {$ref: '#/components/responses/R'}}}
        components:
          responses:
            R: {description: '', content: {application/json: {schema: {type: object,
                properties: {y: {type: string}}}}}}
          schemas:
            A: {$ref: '#/paths/~1x/get/responses/200/content/application~1json/schema'}
    """)
    result, reported = normalized(given)
    assert schemas(result)["A"] == {"$ref": "#/components/schemas/RApplicationJson"}
    assert schemas(result)["RApplicationJson"] == {"type": "object", "properties": {"y": {"type": "string"}}}
    assert not reported


OPERATIONS = {
    "everywhere": """
        paths:
          /a: {$ref: '#/components/pathItems/A'}
        components:
          pathItems:
            A:
              parameters: [{$ref: '#/components/parameters/Q'}]
              post:
                requestBody: {$ref: '#/components/requestBodies/B'}
                responses: {'200': {$ref: '#/components/responses/R'}, '404': {$ref: '#/components/responses/Again'}}
          parameters: {Q: {name: q, in: query, schema: @T}}
          requestBodies: {B: {content: {application/json: {schema: @T}}}}
          responses:
            R:
              description: ''
              headers: {x-next: {$ref: '#/components/headers/H'}}
              content: {application/json: {schema: @T}}
            Again: {$ref: '#/components/responses/R'}
          headers: {H: {schema: {type: string}}}
          schemas: {T: {type: string}}
        =>
        POST /a
        query q: T
        body application/json json: T
        answer 200 json: T
        error 404: T
        """,
    "that cannot be followed, or lead to another kind of thing": """
        paths:
          /a:
            post:
              parameters: [{$ref: '#/components/parameters/Gone'}, {$ref: 'a.yaml#/Q'}, {$ref: '#/components/schemas/S'}]
              requestBody: {$ref: '#/components/requestBodies/Gone'}
              responses: {'200': {$ref: '#/components/responses/Loop'}, '404': {$ref: '#/paths/~1a'}}
          /b: {$ref: 'https://example.com/b.yaml'}
        components:
          responses: {Loop: {$ref: '#/components/responses/Loop'}}
          schemas: {S: {type: string}}
        =>
        POST /a
        answer default json: any
        ! OAS032 /paths/~1a/post
        ! NRM002 /paths/~1a/post/parameters/0
        ! NRM003 /paths/~1a/post/parameters/1
        ! NRM002 /paths/~1a/post/parameters/2
        ! NRM002 /paths/~1a/post/requestBody
        ! NRM002 /paths/~1a/post/responses/200
        ! NRM002 /paths/~1a/post/responses/404
        ! OAS040 /paths/~1b
        """,
}


@pytest.mark.parametrize("key", ["$defs", "definitions"])
def test_to_definitions_beside_the_components(key: str) -> None:
    given = f"{key}: {{B: {{type: object, properties: {{x: {{type: string}}}}}}}}\n"
    given += f"components: {{schemas: {{A: {{type: object, properties: {{b: {{$ref: '#/{key}/B'}}}}}}}}}}"
    result, reported = normalized(document(given))
    assert schemas(result)["A"]["properties"]["b"] == {"$ref": "#/components/schemas/B"}
    assert schemas(result)["B"] == {"type": "object", "properties": {"x": {"type": "string"}}}
    assert result.origin(component_schema("B")) == Pointer((key, "B"))
    assert not reported


def test_a_path_with_and_without_its_slash() -> None:
    api, reported = built(document("""
        paths:
          a: {get: {responses: {'204': {description: ''}}}}
          /a: {get: {responses: {'204': {description: ''}}}}
          b: {}
          c: {get: {responses: {'204': {description: ''}}}}
    """))
    assert [operation.path for operation in api.operations] == ["/a", "/c"]
    assert reported == ["OAS040 /paths/a", "OAS043 /paths/c"]


def test_of_security_schemes() -> None:
    api, reported = built(document("""
        paths:
          /a: {get: {security: [{found: []}], responses: {'204': {description: ''}}}}
          /b: {get: {security: [{lost: []}], responses: {'204': {description: ''}}}}
          /c: {get: {security: [], responses: {'204': {description: ''}}}}
        components:
          securitySchemes:
            found: {$ref: '#/components/securitySchemes/token'}
            token: {type: http, scheme: bearer}
            lost: {$ref: '#/components/securitySchemes/gone'}
            x-api-key: {$ref: '#/components/schemas/S'}
          schemas: {S: {type: string}}
    """))
    assert [(scheme.key, scheme.kind) for scheme in api.security_schemes] == [("found", "bearer"), ("token", "bearer")]
    assert [operation.security for operation in api.operations] == [(("found",),), None, ()]
    assert reported == [
        "OAS050 /components/securitySchemes/lost",
        "OAS050 /components/securitySchemes/x-api-key",
        "OAS051 /paths/~1b/get/security/0",
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in OPERATIONS.items()])
def test_of_operations(text: str, version: str) -> None:
    check_operations(text, version)
