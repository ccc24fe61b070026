"""Names of schemas (`$id`, `$anchor`), and templates that other schemas fill in (`$dynamicRef`, `$dynamicAnchor`)."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from behaviour.runtime.loopback import Loopback, answer
from document_facts import facts, shuffled
from letta_codegen.config import Config
from snippets.chain import check_schemas, document, of_schemas
from snippets.packages import check_types, generate, imported

CASES = {
    "anchors": """
        A: {type: object, properties: {a: {$ref: '#street'}, b: {$ref: '#B'}, c: {$ref: '#nobody'}}}
        B: {type: object, properties: {s: {$anchor: street, type: string, minLength: 1}}}
        =>
        A: {type: object, properties: {a: @BS, b: @B, c: {}}}
        B: {type: object, properties: {s: @BS}}
        BS: {type: string, minLength: 1}
        ! NRM002 /components/schemas/A/properties/c
        """,
    "identifiers, and what is relative to them": """
        A: {type: object, properties: {a: {$ref: 'https://x.com/s/b'}, b: {$ref: 'https://x.com/s/b#/$defs/u'},
            c: {$ref: 'https://x.com/s/c#inner'}, d: {$ref: 'https://x.com/s/d'}}}
        B: {$id: 'https://x.com/s/b', type: object, $defs: {u: {type: integer}},
            properties: {u: {$ref: '#/$defs/u'}, c: {$ref: c}, d: {$ref: '#inner'}, a: {$ref: '^A'}}}
        C: {$id: 'https://x.com/s/c', type: object, properties: {x: {$anchor: inner, type: string}}}
        =>
        A: {type: object, properties: {a: @B, b: @BU, c: @CX, d: {}}}
        B: {type: object, $defs: {u: @BU}, properties: {u: @BU, c: @C, d: @CX, a: @A}}
        BU: {type: integer}
        C: {type: object, properties: {x: @CX}}
        CX: {type: string}
        ! NRM003 /components/schemas/A/properties/d
        """,
    "one name in two schemas": """
        A: {$id: a, type: object, properties: {x: {$anchor: n, type: string}, y: {$ref: '#n'}}}
        B: {$id: b, type: object, properties: {x: {$anchor: n, type: integer}, y: {$ref: '#n'}}}
        C: {$ref: '#n'}
        =>
        A: {type: object, properties: {x: @AX, y: @AX}}
        AX: {type: string}
        B: {type: object, properties: {x: @BX, y: @BX}}
        BX: {type: integer}
        C: {}
        ! NRM002 /components/schemas/C
        """,
    "a list of anything, filled in by reference, by allOf, not at all": """
        Page: {$id: page, type: object, required: [items], $defs: {item: {$dynamicAnchor: item}},
            properties: {items: {type: array, items: {$dynamicRef: '#item'}}}}
        Pets: {$id: pets, $ref: page, $defs: {item: {$dynamicAnchor: item, $ref: '^Pet'}}}
        More: {allOf: [@Page, {type: object, properties: {more: {type: boolean}}}],
            $defs: {x: {$dynamicAnchor: item, type: string}}}
        Plain: @Page
        Pet: {type: object, properties: {n: {type: string}}}
        =>
        Page: {type: object, required: [items], $defs: {item: @PageItem},
            properties: {items: {type: array, items: @PageItem}}}
        PageItem: {}
        Pets: {type: object, required: [items], $defs: {item: @Pet},
            properties: {items: {type: array, items: @Pet}}}
        More: {type: object, required: [items], $defs: {x: @MoreX},
            properties: {items: {type: array, items: @MoreX}, more: {type: boolean}}}
        MoreX: {type: string}
        Plain: @Page
        Pet: {type: object, properties: {n: {type: string}}}
        """,
    "templates that refer to themselves": """
        Node: {type: object, $defs: {T: {$dynamicAnchor: T}},
            properties: {value: {$dynamicRef: '#T'}, next: {$ref: '^Node'}}}
        Numbers: {$ref: '^Node', $defs: {T: {$dynamicAnchor: T, type: integer}}}
        Tree: {$dynamicAnchor: node, type: object, properties: {children: {type: array, items: {$dynamicRef: '#node'}}}}
        Named: {$dynamicAnchor: node, $ref: '^Tree', properties: {name: {type: string}}}
        =>
        Node: {type: object, $defs: {T: @NodeT}, properties: {value: @NodeT, next: @Node}}
        NodeT: {}
        Numbers: {type: object, $defs: {T: @NumbersT}, properties: {value: @NumbersT, next: @Numbers}}
        NumbersT: {type: integer}
        Tree: {type: object, properties: {children: {type: array, items: @Tree}}}
        Named: {type: object, properties: {children: {type: array, items: @Named}, name: {type: string}}}
        """,
    "templates in templates": """
        Answer: {type: object, properties: {page: {$ref: '^Page'}, ok: {type: boolean}}}
        Page: {type: object, $defs: {item: {$dynamicAnchor: item, type: object}},
            properties: {items: {type: array, items: {$dynamicRef: '#item'}}, outer: {$ref: '^Answer'}}}
        Strings: {$ref: '^Answer', $defs: {item: {$dynamicAnchor: item, type: string}}}
        =>
        Answer: {type: object, properties: {page: @Page, ok: {type: boolean}}}
        Page: {type: object, $defs: {item: @PageItem}, properties: {items: {type: array, items: @PageItem},
            outer: @Answer}}
        PageItem: {type: object}
        Strings: {type: object, $defs: {item: @StringsItem}, properties: {page: @StringsPage, ok: {type: boolean}}}
        StringsItem: {type: string}
        StringsPage: {type: object, properties: {items: {type: array, items: @StringsItem}, outer: @Strings}}
        """,
    "templates that come back to themselves through others": """
        Around: {type: object, properties: {loop: {$ref: '^Loop'}}}
        Loop: {type: object, $defs: {v: {$dynamicAnchor: v}},
            properties: {v: {$dynamicRef: '#v'}, next: {$ref: '^Loop'}}}
        Numbers: {$ref: '^Around', $defs: {v: {$dynamicAnchor: v, type: integer}}}
        =>
        Around: {type: object, properties: {loop: @Loop}}
        Loop: {type: object, $defs: {v: @LoopV}, properties: {v: @LoopV, next: @Loop}}
        LoopV: {}
        Numbers: {type: object, $defs: {v: @NumbersV}, properties: {loop: @NumbersLoop}}
        NumbersLoop: {type: object, properties: {v: @NumbersV, next: @Loop}}
        NumbersV: {type: integer}
        ! NRM013 /components/schemas/Loop
        """,
    "references that may be filled in, but that nobody fills in": """
        A: {type: object, properties: {x: {$dynamicRef: '#n'}, y: {$dynamicRef: '^B'}, z: {$dynamicRef: '#nobody'}}}
        B: {type: object, properties: {x: {$anchor: n, type: string}}}
        =>
        A: {type: object, properties: {x: @BX, y: @B, z: {}}}
        B: {type: object, properties: {x: @BX}}
        BX: {type: string}
        ! NRM002 /components/schemas/A/properties/z
        """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_names(text: str) -> None:
    check_schemas(text, "3.1.0")


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_the_order_of_keys_does_not_matter(text: str) -> None:
    given = text.partition("=>")[0].replace("@Page", "{$ref: '^Page'}")
    loaded = of_schemas(given.replace("'^", "'#/components/schemas/"))
    config = Config.for_document(package="templates")
    other = replace(loaded, root=shuffled(loaded.root, random.Random(1)))
    assert facts(other, config) == facts(loaded, config)


DOCUMENT = """
paths:
  /pets: {get: {x-python-name: pets, responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}}}}
  /names:
    get:
      x-python-name: names
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, type: string}}}
components:
  schemas:
    Page:
      type: object
      required: [data, total]
      properties: {data: {type: array, items: {$dynamicRef: '#item'}}, total: {type: integer}}
      $defs: {item: {$dynamicAnchor: item, not: {}}}
    Pets: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}}
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""

PROGRAM = """
from typing import assert_type

from generics import Generics, models

client = Generics(base_url="http://localhost")
assert_type(client.pets().data, list[models.Pet])
assert_type(client.names().data, list[str])
"""


def test_a_template_gives_types(tmp_path: Path) -> None:
    generate(tmp_path, "generics", DOCUMENT)
    check_types(tmp_path, "generics", PROGRAM)
    server = Loopback(lambda request: answer({"data": [{"name": "Tom"}], "total": 1}))
    server.start()
    found = imported(tmp_path, "generics").Generics(base_url=server.url).pets()
    server.stop()
    assert [type(pet).__name__ for pet in found.data] == ["Pet"]


def test_templates_without_end() -> None:
    """Each of them refers to the next one twice."""
    rows = [
        f"T{n}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/T{n + 1}'}}, "
        f"b: {{$ref: '#/components/schemas/T{n + 1}'}}}}}}"
        for n in range(40)
    ]
    rows += [
        "T40: {$dynamicAnchor: x, type: object, properties: {x: {$dynamicRef: '#x'}}}",
        "S: {$dynamicAnchor: x, $ref: '#/components/schemas/T0'}",
    ]
    text = "components:\n  schemas:\n" + "".join(f"    {row}\n" for row in rows)
    assert facts(document(text), Config.for_document(package="templates"))
