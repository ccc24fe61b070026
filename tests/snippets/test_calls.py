"""What the IR makes of operations: parameters, bodies, answers, streams, pages, as lines of text (see `calls`)."""

from __future__ import annotations

import pytest

from letta_codegen.ir.nodes import SecurityScheme, Server
from snippets.calls import check_operations
from snippets.chain import built, document

PARAMETERS = {
    "in the order of the path; those of the path item, replaced by those of the operation": """
        paths:
          /a/{x}/b/{y}:
            parameters:
              - {name: q, in: query, schema: {type: string}}
              - {name: y, in: path, required: true, schema: {type: integer}}
              - {name: x, in: path, required: true, schema: {type: string}}
            get: {parameters: [{name: q, in: query, required: true, schema: {type: boolean}}, {name: p, in: query, schema: {}}], responses: {'204': {description: ''}}}
            put: {responses: {'204': {description: ''}}}
        =>
        GET /a/{x}/b/{y}
        path x!: str
        path y!: int
        query q!: bool
        query p: any
        PUT /a/{x}/b/{y}
        path x!: str
        path y!: int
        query q: str
        """,
    "one name in several places": """
        paths:
          /a/{q}:
            get:
              parameters:
                - {name: q, in: path, required: true, schema: {type: string}}
                - {name: q, in: query, schema: {type: string}}
                - {name: q, in: header, schema: {type: string}}
                - {name: q, in: cookie, schema: {type: string}}
              responses: {'204': {description: ''}}
        =>
        GET /a/{q}
        path q!: str
        query q: str
        header q: str
        cookie q: str
        """,
    "paths that differ in the name of a parameter only": """
        paths:
          /a/{x}: {get: {parameters: [{name: x, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ''}}}}
          /a/{y}: {get: {parameters: [{name: y, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ''}}}}
        =>
        GET /a/{x}
        path x!: str
        GET /a/{y}
        path y!: str
        """,
    "references, also to references, and escaped ones": """
        paths:
          /a/{x}:
            get: {parameters: [{$ref: '#/components/parameters/A'}, {$ref: '#/paths/~1a~1%7Bx%7D/put/parameters/0'}], responses: {'204': {description: ''}}}
            put: {parameters: [{name: x, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ''}}}
        components:
          parameters:
            A: {$ref: '#/components/parameters/B'}
            B: {name: page, in: query, schema: {$ref: '#/components/schemas/N'}}
          schemas: {N: {type: integer}}
        =>
        GET /a/{x}
        path x!: str
        query page: N
        PUT /a/{x}
        path x!: str
        """,
    "styles": """
        paths:
          /a/{l}/{m}:
            get:
              parameters:
                - {name: l, in: path, required: true, style: label, explode: true, schema: {type: array, items: {type: string}}}
                - {name: m, in: path, required: true, style: matrix, schema: {type: string}}
                - {name: f, in: query, explode: false, schema: {type: array, items: {type: integer}}}
                - {name: s, in: query, style: spaceDelimited, schema: {type: array, items: {type: string}}}
                - {name: p, in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {type: string}}}
                - {name: d, in: query, style: deepObject, explode: true, schema: {type: object, additionalProperties: {type: string}}}
                - {name: r, in: query, allowReserved: true, schema: {type: string}}
                - {name: h, in: header, style: form, schema: {type: array, items: {type: string}}}
              responses: {'204': {description: ''}}
        =>
        GET /a/{l}/{m}
        path l!: [str] label exploded
        path m!: str matrix
        query f: [int] not exploded
        query s: [str] spaceDelimited not exploded
        query p: [str] pipeDelimited
        query d: {str} deepObject
        query r: str reserved
        header h: [str]
        ! OAS016 /paths/~1a~1{l}~1{m}/get/parameters/7
        """,
    "content instead of a schema: JSON as text, anything else as it is given": """
        paths:
          /a:
            get:
              parameters:
                - {name: j, in: query, content: {application/json: {schema: {type: object, properties: {b: {type: integer}}}}}}
                - {name: t, in: query, content: {text/plain: {schema: {type: string}}}}
                - {name: n, in: query}
              responses: {'204': {description: ''}}
        =>
        GET /a
        query j: GetAJ as application/json
        query t: str
        query n: any
        ! OAS015 /paths/~1a/get/parameters/1/content
        """,
    "types, defaults, deprecation": """
        paths:
          /a:
            get:
              parameters:
                - {name: e, in: query, schema: {type: string, enum: [a, b], default: a}}
                - {name: d, in: query, deprecated: true, schema: {type: [string, 'null'], format: date-time, default: null}}
                - {name: u, in: query, schema: {anyOf: [{type: string, format: uuid}, {type: integer}], deprecated: true}}
                - {name: 'on', in: query, schema: {type: boolean, default: false}}
              responses: {'204': {description: ''}}
        =>
        GET /a
        query e: 'a' | 'b' = 'a'
        query d: datetime? = None deprecated
        query u: UUID | int deprecated
        query on: bool = False
        """,
    "what is wrong is left out, and said": """
        paths:
          /a/{x}:
            get:
              parameters:
                - {name: z, in: path, required: true, schema: {}}
                - {name: b, in: body, schema: {}}
                - {in: query}
                - {name: q, in: query, schema: {type: string}}
                - {name: q, in: query, schema: {type: integer}}
                - {name: Authorization, in: header, schema: {type: string}}
                - {$ref: '#/components/parameters/Missing'}
                - {$ref: 'other.yaml#/p'}
                - 3
              responses: {'204': {description: ''}}
        =>
        GET /a/{x}
        path x!: str
        query q: str
        ! OAS012 /paths/~1a~1{x}/get
        ! OAS013 /paths/~1a~1{x}/get/parameters/0
        ! OAS010 /paths/~1a~1{x}/get/parameters/1
        ! OAS010 /paths/~1a~1{x}/get/parameters/2
        ! OAS011 /paths/~1a~1{x}/get/parameters/4
        ! OAS014 /paths/~1a~1{x}/get/parameters/5
        ! NRM002 /paths/~1a~1{x}/get/parameters/6
        ! NRM003 /paths/~1a~1{x}/get/parameters/7
        ! NRM001 /paths/~1a~1{x}/get/parameters/8
        """,
}

BODIES = {
    "an object is taken apart, what only the server sets is left out": """
        paths: {/a: {post: {requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'204': {description: ''}}}}}
        components: {schemas: {A: {type: object, required: [n], properties: {id: {type: string, readOnly: true}, n: {type: string, default: x}, m: {type: [integer, 'null'], deprecated: true}}}}}
        =>
        POST /a
        body application/json json!: A
          n!: str = 'x'
          m: int? deprecated
        """,
    "inherited properties": """
        paths: {/a: {post: {requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/A'}, {required: [m], properties: {m: {type: integer}}}]}}}}, responses: {'204': {description: ''}}}}}
        components: {schemas: {A: {type: object, required: [n], properties: {n: {type: string}}}}}
        =>
        POST /a
        body application/json json: PostARequest
          n!: str
          m!: int
        """,
    "a union of objects has a form for each": """
        paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/U'}, responses: {'204': {description: ''}}}}}
        components:
          requestBodies: {U: {required: true, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}}}
          schemas: {A: {type: object, required: [t], properties: {t: {const: a}}}, B: {type: object, required: [t], properties: {t: {const: b}}}}
        =>
        POST /a
        body application/json json!: U
          t!: 'a'
          or
          t!: 'b'
        """,
    "anything else is passed whole": """
        paths:
          /a:
            post: {requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}, responses: {'204': {description: ''}}}
            put: {requestBody: {content: {text/plain: {schema: {type: string}}}}, responses: {'204': {description: ''}}}
            patch: {requestBody: {content: {application/octet-stream: {}}}, responses: {'204': {description: ''}}}
            delete: {requestBody: {content: {application/merge-patch+json: {schema: {type: object, additionalProperties: {type: integer}}}}}, responses: {'204': {description: ''}}}
        =>
        PUT /a
        body text/plain text: str
        POST /a
        body application/json json: [str]
        DELETE /a
        body application/merge-patch+json json: {int}
        PATCH /a
        body application/octet-stream binary: file
        """,
    "tuples, closed and open": """
        paths:
          /a:
            post: {requestBody: {content: {application/json: {schema: {prefixItems: [{type: string}, {type: integer}], items: false}}}}, responses: {'204': {description: ''}}}
            put: {requestBody: {content: {application/json: {schema: {prefixItems: [{type: string}, {type: integer}], minItems: 2, maxItems: 2}}}}, responses: {'204': {description: ''}}}
            patch: {requestBody: {content: {application/json: {schema: {prefixItems: [{type: string}, {type: integer}]}}}}, responses: {'204': {description: ''}}}
        =>
        PUT /a
        body application/json json: [str | int]
        POST /a
        body application/json json: [str | int]
        PATCH /a
        body application/json json: [any]
        """,
    "a form, its encoding": """
        paths:
          /a:
            post:
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema: {type: object, properties: {a: {type: string}, b: {type: array, items: {type: string}}, c: {type: object, additionalProperties: {type: string}}}}
                    encoding: {b: {style: pipeDelimited}, c: {contentType: application/json}, a: {allowReserved: true}}
              responses: {'204': {description: ''}}
        =>
        POST /a
        body application/x-www-form-urlencoded form: PostARequest
          a: str reserved
          b: [str] pipeDelimited not exploded
          c: {str} as application/json
        """,
    "several parts, several files": """
        paths:
          /a:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    schema: {type: object, required: [f], properties: {f: {type: string, format: binary}, fs: {type: array, items: {type: string, contentMediaType: image/png}}, m: {type: object, properties: {x: {type: integer}}}}}
                    encoding: {f: {contentType: 'image/png, image/jpeg'}, m: {contentType: application/json, headers: {X-A: {schema: {type: string}}}}}
              responses: {'204': {description: ''}}
        =>
        POST /a
        body multipart/form-data multipart: PostARequest
          f!: file
          fs: [file]
          m: PostARequestM as application/json
        ! OAS024 /paths/~1a/post/requestBody/content/multipart~1form-data/encoding/m
        """,
    "several media types: one is chosen; unknown ones are passed through": """
        paths:
          /a:
            post: {requestBody: {content: {application/xml: {schema: {type: string}}, application/json: {schema: {type: integer}}}}, responses: {'204': {description: ''}}}
            put: {requestBody: {content: {application/x-odd: {schema: {type: string}}}}, responses: {'204': {description: ''}}}
        =>
        PUT /a
        body application/x-odd binary: file
        POST /a
        body application/json json: int
        ! OAS021 /paths/~1a/post/requestBody/content
        ! OAS022 /paths/~1a/put/requestBody/content/application~1x-odd
        """,
    "a body that HTTP does not know, a body without content": """
        paths:
          /a:
            get: {requestBody: {content: {application/json: {schema: {type: integer}}}}, responses: {'204': {description: ''}}}
            put: {requestBody: {content: {}}, responses: {'204': {description: ''}}}
        =>
        GET /a
        PUT /a
        ! OAS020 /paths/~1a/get/requestBody
        ! OAS023 /paths/~1a/put/requestBody
        """,
}

ANSWERS = {
    "one answer, errors by status, a default": """
        paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/R'}, '404': {description: ''}, 5XX: {description: '', content: {application/problem+json: {schema: {type: object, additionalProperties: true}}}}, default: {description: '', content: {text/html: {}}}}}}}
        components: {responses: {R: {description: r, content: {application/vnd.x+json: {schema: {type: array, items: {type: object, properties: {z: {type: string}}}}}}}}}
        =>
        GET /a
        answer 200 json: [RResponseItem]
        error 404: null
        error 5XX: {any}
        error default: str
        """,
    "a range, or only a default": """
        paths:
          /a:
            get: {responses: {2xx: {description: '', content: {application/json: {schema: {type: integer}}}}}}
            put: {responses: {default: {description: '', content: {application/json: {schema: {type: integer}}}}}}
        =>
        GET /a
        answer 2XX json: int
        PUT /a
        answer default json: int
        """,
    "several success answers are one union, none is null": """
        paths: {/a: {get: {responses: {'200': {description: '', content: {'*/*': {schema: {type: string}}}}, '201': {description: '', content: {application/json: {schema: {type: integer}}}}, '204': {description: ''}}}}}
        =>
        GET /a
        answer 200 json: str | int?
        ! OAS030 /paths/~1a/get/responses
        """,
    "answers that differ in kind": """
        paths: {/a: {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}, '206': {description: '', content: {image/png: {}}}}}}}
        =>
        GET /a
        answer 200 json: str
        ! OAS036 /paths/~1a/get/responses
        """,
    "text, files, XML": """
        paths:
          /a: {get: {responses: {'200': {description: '', content: {text/plain: {schema: {type: string}}}}}}}
          /b: {get: {responses: {'200': {description: '', content: {image/png: {schema: {type: string, format: binary}}}}}}}
          /c: {get: {responses: {'200': {description: '', content: {application/xml: {schema: {type: object, properties: {x: {type: string}}}}}}}}}
          /d: {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: string, format: binary}}}}}}}
          /e: {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: string}}, text/plain: {}}}}}}
        =>
        GET /a
        answer 200 text: str
        GET /b
        answer 200 binary: file
        GET /c
        answer 200 text: str
        GET /d
        answer 200 binary: file
        GET /e
        answer 200 json: str
        ! OAS031 /paths/~1c/get/responses/200/content/application~1xml
        ! OAS033 /paths/~1e/get/responses/200/content
        """,
    "nothing is said": """
        paths:
          /a:
            get: {}
            put: {responses: {'400': {description: ''}, '20': {description: ''}, x-note: 1}}
            post: {responses: {'200': {description: '', content: {application/json: {}}}}}
        =>
        GET /a
        answer default json: any
        PUT /a
        answer default json: any
        error 400: null
        POST /a
        answer 200 json: any
        ! OAS032 /paths/~1a/get
        ! OAS032 /paths/~1a/put/responses
        ! OAS034 /paths/~1a/put/responses/20
        """,
    "a stream alone, beside an answer, with nothing to choose by": """
        paths:
          /a: {get: {responses: {'200': {description: '', content: {text/event-stream: {schema: {$ref: '#/components/schemas/E'}}}}}}}
          /b: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: boolean, default: true}}}}}}, responses: {'200': {description: '', content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/E'}}, application/json: {schema: {type: integer}}}}}}}
          /c: {post: {responses: {'200': {description: '', content: {text/event-stream: {schema: {$ref: '#/components/schemas/E'}}, application/json: {schema: {type: integer}}}}}}}
          /d: {post: {responses: {'200': {description: '', content: {text/event-stream: {}}}}}}
        components: {schemas: {E: {type: object, properties: {x: {type: string}}}}}
        =>
        GET /a
        stream: E
        POST /b
        body application/json json: PostBRequest
          stream: bool = True
        answer 200 json: int
        stream: E if stream (default True)
        POST /c
        answer 200 json: int
        POST /d
        stream: any
        ! OAS037 /paths/~1c/post
        ! OAS035 /paths/~1d/post/responses/200/content/text~1event-stream
        """,
}

PAGES = {
    "by the ID of an item, by a token, by an offset, not at all": """
        paths:
          /a: {get: {parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /b: {get: {parameters: [{name: page_token, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: object, properties: {items: {type: [array, 'null'], items: {type: integer}}, nextPageToken: {type: string}}}}}}}}}
          /c: {get: {parameters: [{name: offset, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: '', content: {application/json: {schema: {type: object, properties: {c: {type: array, items: {type: string}}, tags: {type: array, items: {type: string}}, total: {type: integer}}}}}}}}}
          /d: {get: {parameters: [{name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /e: {get: {parameters: [{name: offset, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: '', content: {application/json: {schema: {type: object, properties: {x: {type: array, items: {}}, y: {type: array, items: {}}}}}}}}}}
        =>
        GET /a
        query after: str
        query before: str
        query limit: int
        answer 200 json: [str]
        page cursor of answer: str (after=after, before=before, limit=limit)
        GET /b
        query page_token: str
        answer 200 json: GetBResponse
        page cursor of items: int (after=page_token, next_cursor=nextPageToken)
        GET /c
        query offset: int
        query limit: int
        answer 200 json: GetCResponse
        page offset of c: str (limit=limit, offset=offset, total=total)
        GET /d
        query limit: int
        answer 200 json: [str]
        page single of answer: str ()
        GET /e
        query offset: int
        query limit: int
        answer 200 json: GetEResponse
        """,
    "as the document states it": """
        paths:
          /a: {get: {x-pagination: {onward: [{parameter: after, when: {order: asc}}, {parameter: before, item: first}]}, parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}, {name: order, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /b: {get: {x-pagination: {onward: [{parameter: after, until: before}]}, parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}, {name: order, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /c: {get: {x-pagination: {scheme: growing}, parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}, {name: order, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /d: {get: {x-pagination: {scheme: single}, parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}, {name: order, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
        =>
        GET /a
        query after: str
        query before: str
        query limit: int
        query order: str
        answer 200 json: [str]
        page cursor of answer: str (after=after, before=before, limit=limit)
          on by after of the last if order is 'asc'
          on by before of the first
        GET /b
        query after: str
        query before: str
        query limit: int
        query order: str
        answer 200 json: [str]
        page cursor of answer: str (after=after, before=before, limit=limit)
          on by after of the last until before
        GET /c
        query after: str
        query before: str
        query limit: int
        query order: str
        answer 200 json: [str]
        page growing of answer: str (limit=limit)
        GET /d
        query after: str
        query before: str
        query limit: int
        query order: str
        answer 200 json: [str]
        page single of answer: str ()
        """,
    "stated wrongly": """
        paths:
          /a: {get: {x-pagination: {scheme: magic, onward: [{parameter: x}, {item: first}, {parameter: after, item: middle}, {parameter: after, until: x}, {parameter: after, when: {x: y}}, {parameter: after, when: {order: [1]}}, 3, {parameter: after}]}, parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}, {name: order, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /b: {get: {x-pagination: {scheme: offset}, parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}, {name: order, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
          /c: {get: {x-pagination: 3, parameters: [{name: after, in: query, schema: {type: string}}, {name: before, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}, {name: order, in: query, schema: {type: string}}], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
        =>
        GET /a
        query after: str
        query before: str
        query limit: int
        query order: str
        answer 200 json: [str]
        page cursor of answer: str (after=after, before=before, limit=limit)
          on by after of the last
        GET /b
        query after: str
        query before: str
        query limit: int
        query order: str
        answer 200 json: [str]
        GET /c
        query after: str
        query before: str
        query limit: int
        query order: str
        answer 200 json: [str]
        page cursor of answer: str (after=after, before=before, limit=limit)
        ! OAS038 /paths/~1a/get/x-pagination/onward/0
        ! OAS038 /paths/~1a/get/x-pagination/onward/1
        ! OAS038 /paths/~1a/get/x-pagination/onward/2
        ! OAS038 /paths/~1a/get/x-pagination/onward/3
        ! OAS038 /paths/~1a/get/x-pagination/onward/4
        ! OAS038 /paths/~1a/get/x-pagination/onward/5
        ! OAS002 /paths/~1a/get/x-pagination/onward/6
        ! OAS038 /paths/~1a/get/x-pagination/scheme
        ! OAS038 /paths/~1b/get/x-pagination/scheme
        ! OAS002 /paths/~1c/get/x-pagination
        """,
}

OPERATIONS = {
    "what a client does not do": """
        paths:
          /a:
            get: {operationId: same, responses: {'204': {description: ''}}, callbacks: {c: {'{$url}': {}}}}
            put: {operationId: same, responses: {'204': {description: ''}}, servers: [{url: /other}]}
            query: {responses: {}}
            x-note: {get: 1}
          b: {get: {responses: {'204': {description: ''}}}}
          x-paths: 1
          /c: {get: 3}
        webhooks: {w: {post: {responses: {}}}}
        =>
        GET /a
        PUT /a
        GET /b
        ! OAS043 /paths/b
        ! OAS046 /paths/~1a/get
        ! OAS041 /paths/~1a/get/callbacks
        ! OAS046 /paths/~1a/put
        ! OAS045 /paths/~1a/put/servers
        ! OAS044 /paths/~1a/query
        ! OAS040 /paths/~1c/get
        ! OAS042 /webhooks
        """,
    "a path item elsewhere, and one beside a reference": """
        paths:
          /a: {$ref: '#/components/pathItems/I'}
          /b: {$ref: '#/paths/~1a', put: {responses: {'204': {description: ''}}}}
          /c: {$ref: 'x.yaml'}
        components: {pathItems: {I: {parameters: [{name: h, in: header, schema: {type: string}}], get: {responses: {'204': {description: ''}}}}}}
        =>
        GET /a
        header h: str
        GET /b
        header h: str
        PUT /b
        header h: str
        ! OAS040 /paths/~1c
        """,
}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=name)
        for table in (PARAMETERS, BODIES, ANSWERS, PAGES, OPERATIONS)
        for name, text in table.items()
    ],
)
def test_operations(text: str) -> None:
    check_operations(text)


def test_servers_with_variables() -> None:
    api, reported = built(document("""
            servers:
              - {url: 'https://{region}.example.com/{v}', description: Main, variables: {region: {default: eu, enum: [eu, us]}, v: {enum: [v1, v2]}}}
              - {url: 'https://{missing}.example.com'}
              - {url: /relative}
              - {}
            """))
    assert api.servers == (Server("https://eu.example.com/v1", "Main"), Server("/relative"))
    assert reported == ["OAS055 /servers/1", "OAS055 /servers/3"]


def test_security() -> None:
    api, reported = built(document("""
            security: [{key: []}, {basic: [], bearer: [read]}, {}, {missing: []}]
            paths:
              /a: {get: {security: [], responses: {'204': {description: ''}}}}
              /b: {get: {security: [{cookie: []}], responses: {'204': {description: ''}}}}
              /c: {get: {responses: {'204': {description: ''}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: k}
                header: {type: apiKey, in: header, name: X-K}
                cookie: {type: apiKey, in: cookie, name: c}
                basic: {type: http, scheme: Basic}
                bearer: {$ref: '#/components/securitySchemes/token'}
                token: {type: http, scheme: bearer}
                oauth: {type: oauth2, flows: {}}
                connect: {type: openIdConnect, openIdConnectUrl: x}
                tls: {type: mutualTLS}
                digest: {type: http, scheme: digest}
                body: {type: apiKey, in: body, name: x}
            """))
    assert api.security_schemes == (
        SecurityScheme("basic", "basic"),
        SecurityScheme("bearer", "bearer"),
        SecurityScheme("connect", "openIdConnect"),
        SecurityScheme("cookie", "apiKey", "cookie", "c"),
        SecurityScheme("header", "apiKey", "header", "X-K"),
        SecurityScheme("key", "apiKey", "query", "k"),
        SecurityScheme("oauth", "oauth2"),
        SecurityScheme("tls", "mutualTLS"),
        SecurityScheme("token", "bearer"),
    )
    assert api.security == (("key",), ("basic", "bearer"), ())
    assert [operation.security for operation in api.operations] == [(), (("cookie",),), None]
    assert reported == [
        "OAS050 /components/securitySchemes/body",
        "OAS050 /components/securitySchemes/digest",
        "OAS051 /security/3",
    ]
