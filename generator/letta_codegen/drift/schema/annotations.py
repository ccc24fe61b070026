"""Compares what a schema says about a value without restricting it: default, deprecation, access, texts."""

from __future__ import annotations

from letta_codegen.drift.finding import ABSENT, differ
from letta_codegen.drift.lifecycle import compare_lifecycle
from letta_codegen.drift.node import DOCUMENTATION
from letta_codegen.drift.pairs import Pair


def compare_annotations(pair: Pair) -> None:
    """Compare the annotations of two schemas, those of the components that they lead to included."""
    _compare_default(pair)
    for keyword, rule in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        before, after = pair.base.flag(keyword), pair.revision.flag(keyword)
        if before != after:
            name = f"{rule}-added" if after else f"{rule}-removed"
            pair.add(name, keyword, before, after, *_places(pair, keyword))
    compare_lifecycle(pair, "schema", pair.base.first, pair.revision.first, *_places(pair, "deprecated"))
    for keyword in DOCUMENTATION:
        texts = pair.base.first(keyword, ABSENT), pair.revision.first(keyword, ABSENT)
        if differ(*texts):
            pair.add("documentation-changed", keyword, *texts, *_places(pair, keyword))


def _compare_default(pair: Pair) -> None:
    before, after = pair.base.first("default", ABSENT), pair.revision.first("default", ABSENT)
    if not differ(before, after):
        return
    rule = "default-added" if before is ABSENT else "default-removed" if after is ABSENT else "default-changed"
    pair.add(rule, "default", before, after, *_places(pair, "default"))


def _places(pair: Pair, keyword: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return pair.base.place_of(keyword), pair.revision.place_of(keyword)
