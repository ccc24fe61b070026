"""Documents with a text of somebody else's in every place: a seed, in which each `planted…` is replaced.

`planted` is replaced by another text each time, `plantedName` by the same one wherever it stands. A text is the payload
with a mark before or behind it, which keeps texts apart that have to be. `reshaped` puts payloads where they do not
belong, too.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from letta_codegen.document.load import parse

SEEDS = {
    name: parse(Path(__file__).with_name(f"{name}.yaml").read_bytes(), f"{name}.yaml")
    for name in ("schemas", "operations")
}
PLAIN = "plain"
_PLACE = re.compile(r"planted\w*")
_SYNTAX = re.compile(r"[{}/?#]")


def planted(seed: Any, text: Callable[[str], str]) -> Any:
    """A copy of a seed with a text in each place.

    Args:
        seed: A document.
        text: The text for a mark, which is unlike all other marks.
    """
    numbers = itertools.count()
    known: dict[str, str] = {}

    def new(place: str) -> str:
        if place == "planted":
            return text(f"w{next(numbers)}")
        return known.setdefault(place, text(f"w{next(numbers)}"))

    def copy(value: Any, in_path: bool = False) -> Any:
        if isinstance(value, Mapping):
            return {said(key): copy(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [copy(inner) for inner in value]
        return said(value) if isinstance(value, str) else value

    def said(value: str) -> str:
        if value.startswith("#/"):
            return _PLACE.sub(lambda found: new(found[0]).replace("~", "~0").replace("/", "~1"), value)
        return _PLACE.sub(lambda found: new(found[0]), value)

    return copy(seed)


def with_payloads(chosen: list[str], behind: bool) -> Callable[[str], str]:
    """Payloads in turn, each with its mark."""
    turn = itertools.cycle(chosen)

    def text(mark: str) -> str:
        payload = next(turn)
        return mark + payload if behind else payload + mark

    return text


def plain(mark: str) -> str:
    """What a harmless document says."""
    return f"{PLAIN}{mark}"


def reshaped(document: Any, changes: list[tuple[int, str]]) -> Any:
    """A copy of a document in which strings of any meaning, keys and values, are replaced or extended."""
    copy = json.loads(json.dumps(document))
    for number, payload in changes:
        places = list(_strings(copy))
        holder, key, is_key = places[number % len(places)]
        if is_key:
            holder[f"{key}{payload}" if number % 2 else payload] = holder.pop(key)
        else:
            holder[key] = f"{holder[key]}{payload}" if number % 2 else payload
    return copy


def _strings(value: Any) -> Iterator[tuple[Any, Any, bool]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(items):
        if isinstance(key, str):
            yield value, key, True
        if isinstance(inner, str):
            yield value, key, False
        yield from _strings(inner)
