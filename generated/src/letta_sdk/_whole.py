"""From the pieces of a stream to the whole answer that a plain call would have given.

In: the JSON of each event, and how events make up an answer (`Whole`). Out: the text of an event, and the answer as
JSON. Pieces of one item are told by what they share; of what only one of them carries, the first is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ._access import property_of
from ._operation import Whole

JsonObject = dict[str, Any]


def text_of(whole: Whole, kind: str, event: object) -> str:
    """The text that an event adds to the answer; empty if it adds none.

    Args:
        whole: How events make up an answer.
        kind: Property that tells events apart.
        event: A typed event.
    """
    name = whole.text.get(property_of(event, kind) or "")
    content = property_of(event, name) if name else None
    if isinstance(content, str):
        return content
    parts: list[Any] = content if isinstance(content, list) else []
    return "".join(text for part in parts if isinstance(text := property_of(part, "text"), str))


def put_together(whole: Whole, kind: str, events: Iterable[bytes]) -> bytes:
    """The whole answer, as JSON.

    Args:
        whole: How events make up an answer.
        kind: Property that tells events apart.
        events: The data of the events, in their order.
    """
    import json

    answer: JsonObject = {}
    items: dict[tuple[Any, Any], JsonObject] = {}
    for data in events:
        event = json.loads(data)
        if not isinstance(event, dict):
            continue
        name = str(event.get(kind))
        if name in whole.single:
            answer[whole.single[name]] = event
        else:
            key = (name, next((event[part] for part in whole.same if event.get(part)), len(items)))
            items[key] = _merged(whole, items.get(key, {}), event)
    return json.dumps({whole.items: list(items.values()), **answer}).encode()


def _merged(whole: Whole, old: JsonObject, new: Mapping[str, Any]) -> JsonObject:
    """An item with one more piece."""
    result = dict(old)
    for name, value in new.items():
        before = result.get(name)
        if name in whole.listed:
            result[name] = _listed(whole, before or [], value, whole.listed[name])
        elif name in whole.first and isinstance(before, dict) and isinstance(value, dict):
            result[name] = _merged(whole, before, value) if _same_call(whole, before, value) else before
        elif name in whole.joined and isinstance(before, str) and isinstance(value, str):
            result[name] = before + value
        elif isinstance(before, list) and isinstance(value, list) and name in whole.joined:
            result[name] = _parts(whole, before, value)
        elif before is None:
            result[name] = value
    return result


def _listed(whole: Whole, before: list[Any], value: Any, identity: str) -> list[Any] | None:
    """An array of objects with one more piece, which is such an array, or a piece of one of the objects."""
    for piece in value if isinstance(value, list) else [value]:
        if not isinstance(piece, dict):
            continue
        place = next((n for n, known in enumerate(before) if known.get(identity) == piece.get(identity)), None)
        if place is None and piece.get(identity) is None and before:
            place = len(before) - 1
        if place is None:
            before = [*before, piece]
        else:
            before = [*before[:place], _merged(whole, before[place], piece), *before[place + 1 :]]
    return before or None


def _same_call(whole: Whole, before: JsonObject, value: JsonObject) -> bool:
    """Whether two pieces are about the same object, as far as they say."""
    names = set(whole.listed.values())
    return all(value.get(name) in (None, before.get(name)) for name in names)


def _parts(whole: Whole, before: list[Any], value: list[Any]) -> list[Any]:
    """An array of content parts with more of them; text goes on where the last part is text, too."""
    result = list(before)
    for part in value:
        last = result[-1] if result else None
        if isinstance(last, dict) and isinstance(part, dict) and last.get("type") == part.get("type") == "text":
            result[-1] = _merged(whole, last, part)
        else:
            result.append(part)
    return result
