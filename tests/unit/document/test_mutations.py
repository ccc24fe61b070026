"""Real documents with something broken in them: what comes out is an IR with diagnostics, or an error of ours."""

from __future__ import annotations

import copy
import json
import os
import random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError, Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.build import build

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "100")) // 10
KEYWORDS = (
    "$ref",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "properties",
    "enum",
    "const",
    "discriminator",
    "items",
    "required",
)
VALUES: tuple[Any, ...] = (None, True, 0, -1.5, "", "x", "#/components/schemas/A", [], {}, [None], {"$ref": "#"})
VALUES += ({"$ref": 5}, [[]], "\ud800", 10**30, {"properties": {"a": {}}}, ["string", "null"], {"allOf": [{}]})


def containers(root: Any) -> list[Any]:
    """All objects and arrays that are not empty."""
    found, open_ = [], [root]
    while open_:
        node = open_.pop()
        if isinstance(node, dict | list) and node:
            found.append(node)
            open_.extend(node.values() if isinstance(node, dict) else node)
    return found


def mutate(root: Any, dice: random.Random) -> None:
    """Replace, remove, repeat or add something, in a few places."""
    nodes = containers(root)
    schemas = sorted(root.get("components", {}).get("schemas", ())) or ["A"]
    for node in [dice.choice(nodes) for _ in range(dice.randint(1, 6))]:
        if not node:
            continue
        key = dice.choice(sorted(node)) if isinstance(node, dict) else dice.randrange(len(node))
        change = dice.randrange(5)
        if change == 0:
            del node[key]
        elif change == 1:
            node[key] = copy.deepcopy(dice.choice([other for other in nodes[-200:] if other is not root]))
        elif change == 2 and isinstance(node, dict):
            node["$ref"] = f"#/components/schemas/{dice.choice(schemas)}"
        elif change == 3 and isinstance(node, dict):
            node[dice.choice(KEYWORDS)] = dice.choice(VALUES)
        else:
            node[key] = dice.choice(VALUES)


@given(st.integers(0, 2**32))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_but_errors_of_ours(real: Document, seed: int) -> None:
    root = json.loads(json.dumps(real.root))
    mutate(root, random.Random(seed))
    diagnostics = Diagnostics("d.json")
    try:
        document = load(json.dumps(root).encode(), "d.json", diagnostics=diagnostics)
    except CodegenError:
        return
    # What is broken further inside stops nothing: it is left out, and said with its place.
    api = build(normalize(document, diagnostics), Config(), diagnostics)
    assert all(operation.path.startswith("/") for operation in api.operations)
    for found in diagnostics:
        document.get(Pointer.parse(found.pointer))
