"""Inline schemas that become classes: where they go, and what they are called."""

from __future__ import annotations

import pytest

from letta_codegen.document.pointer import Pointer, component_schema
from snippets.chain import case, document, normalized, schemas, yaml

BOOK = "{type: object, properties: {title: {type: string}}}"

CASES = {
    "bodies and answers": """
        paths:
          /books:
            post:
              operationId: addBook
              requestBody: {content: {application/json: {schema: BOOK}}}
              responses:
                '200': {content: {application/json: {schema: {type: array, items: BOOK}}}}
                '201': {content: {application/json: {schema: BOOK}}}
        =>
        AddBookRequest: BOOK
        AddBookResponseItem: BOOK
        AddBookResponse201: BOOK
        """,
    "without an operationId the path gives the name": """
        paths:
          /books/{book-id}/pages:
            get: {responses: {'200': {content: {application/json: {schema: BOOK}}}}}
        =>
        GetBooksByBookIdPagesResponse: BOOK
        """,
    "an operationId that two have gives no name": """
        paths:
          /a: {get: {operationId: read, responses: {'200': {content: {application/json: {schema: BOOK}}}}}}
          /b: {get: {operationId: read, responses: {'200': {content: {application/json: {schema: BOOK}}}}}}
        =>
        GetAResponse: BOOK
        GetBResponse: BOOK
        """,
    "several media types": """
        paths:
          /books:
            post:
              operationId: addBook
              requestBody:
                content:
                  application/json: {schema: BOOK}
                  multipart/form-data: {schema: BOOK}
                  application/x-www-form-urlencoded: {schema: BOOK}
                  application/vnd.book+json: {schema: BOOK}
              responses: {}
        =>
        AddBookRequest: BOOK
        AddBookRequestMultipart: BOOK
        AddBookRequestForm: BOOK
        AddBookRequestVndBookJson: BOOK
        """,
    "parameters": """
        paths:
          /books:
            parameters: [{name: shared, in: query, content: {application/json: {schema: BOOK}}}]
            get:
              operationId: listBooks
              parameters: [{name: filter, in: query, style: deepObject, schema: BOOK}]
              responses: {}
        =>
        BooksShared: BOOK
        ListBooksFilter: BOOK
        """,
    "shared parts": """
        paths: {}
        components:
          requestBodies: {NewBook: {content: {application/json: {schema: BOOK}}}}
          responses:
            Found: {content: {application/json: {schema: BOOK}}}
            NotFoundError: {content: {application/json: {schema: BOOK}}}
          parameters: {Filter: {name: f, in: query, schema: BOOK}}
        =>
        NewBook: BOOK
        FoundResponse: BOOK
        NotFoundError: BOOK
        Filter: BOOK
        """,
    "equal bodies of errors share a class": """
        paths:
          /a:
            get:
              operationId: getA
              responses:
                '404': {content: {application/json: {schema: {title: No A, type: object, required: [m], properties: {m: {type: string}}}}}}
                default: {content: {application/json: {schema: BOOK}}}
          /b:
            get:
              operationId: getB
              responses:
                '400': {content: {application/json: {schema: {title: No B, type: object, required: [m], properties: {m: {type: string}}}}}}
        =>
        GetAResponse: BOOK
        MError: {title: No A, type: object, required: [m], properties: {m: {type: string}}}
        """,
    "inside of others": """
        paths: {}
        components:
          schemas:
            A:
              type: object
              properties:
                one: BOOK
                many: {type: array, items: BOOK}
                map: {type: object, additionalProperties: BOOK}
                maybe: {anyOf: [BOOK, {type: 'null'}], description: Perhaps, default: null}
                union: {oneOf: [{title: Leaf, type: object, properties: {n: {type: integer}}}, {type: string}]}
                pair: {type: array, prefixItems: [BOOK, {type: string}]}
                text: {type: string, enum: [a]}
        =>
        A:
          type: object
          properties:
            one: @AOne
            many: {type: array, items: @AManyItem}
            map: {type: object, additionalProperties: @AMapValue}
            maybe: {anyOf: [@AMaybe, {type: 'null'}], description: Perhaps, default: null}
            union: @AUnion
            pair: {type: array, prefixItems: [@APairItem1, {type: string}]}
            text: {type: string, enum: [a]}
        AOne: BOOK
        AManyItem: BOOK
        AMapValue: BOOK
        AMaybe: BOOK
        AUnion: {oneOf: [@AUnionLeaf, {type: string}]}
        AUnionLeaf: {title: Leaf, type: object, properties: {n: {type: integer}}}
        APairItem1: BOOK
        """,
    "deep inside": """
        paths: {}
        components:
          schemas:
            A: {properties: {b: {properties: {c: {properties: {d: {properties: {e: BOOK}}}}}}}}
        =>
        A: {type: object, properties: {b: @AB}}
        AB: {type: object, properties: {c: @ABC}}
        ABC: {type: object, properties: {d: @ABCD}}
        ABCD: {type: object, properties: {e: @ACDE}}
        ACDE: BOOK
        """,
    "a name that is taken": """
        paths:
          /a: {get: {operationId: get-a, responses: {'200': {content: {application/json: {schema: BOOK}}}}}}
        components: {schemas: {GetAResponse: {type: string}}}
        =>
        GetAResponse: {type: string}
        GetAResponse2: BOOK
        ! NAM001 /paths/~1a/get/responses/200/content/application~1json/schema
        """,
    "a nullable body": """
        paths:
          /a: {post: {operationId: setA, requestBody: {content: {application/json: {schema: {nullable: true, type: object, properties: {x: {type: string}}}}}}, responses: {}}}
        =>
        SetARequest: {type: object, properties: {x: {type: string}}}
        """,
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in CASES.items()])
def test_hoisting(text: str, version: str) -> None:
    given = case(text.replace("BOOK", BOOK))
    result, reported = normalized(document(given.given, version))
    assert schemas(result) == yaml(given.expected)
    assert reported == given.reported


def test_where_they_came_from() -> None:
    given = document(f"""
        paths:
          /books:
            get:
              operationId: listBooks
              responses: {{'200': {{content: {{application/json: {{schema: {{type: array, items: {BOOK}}}}}}}}}}}
        components: {{schemas: {{my.thing: {BOOK}}}}}
    """)
    result, _ = normalized(given)
    schema = Pointer(("paths", "/books", "get", "responses", "200", "content", "application/json", "schema"))
    assert result.origin(component_schema("ListBooksResponseItem") / "properties") == schema / "items" / "properties"
    assert result.origin(component_schema("MyThing")) == component_schema("my.thing")
