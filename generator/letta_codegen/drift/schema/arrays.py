"""Compares arrays: the items, and those that come first."""

from __future__ import annotations

from letta_codegen.drift.finding import ABSENT
from letta_codegen.drift.pairs import Pair
from letta_codegen.drift.schema.types import speak_of


def compare_arrays(pair: Pair) -> None:
    """Compare what two schemas say about arrays."""
    if not speak_of(pair, "items"):
        return
    items = [node.children.get("items", ()) for node in (pair.base, pair.revision)]
    if any(items):
        pair.enter_sources(items[0], items[1])
    base, revision = pair.base.prefix_items, pair.revision.prefix_items
    for before, after in zip(base, revision, strict=False):
        pair.enter_sources((before,), (after,))
    for place, value in base[len(revision) :]:
        pair.add("prefix-item-removed", f"prefixItems {place[-1]}", value, ABSENT, place)
    for place, value in revision[len(base) :]:
        pair.add("prefix-item-added", f"prefixItems {place[-1]}", ABSENT, value, None, place)
