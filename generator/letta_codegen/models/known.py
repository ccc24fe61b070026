"""Records that earlier runs have made, kept under a digest of all that they depend on.

In: digests by component key. Out: the records that are known. A damaged or foreign entry is none.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any

from letta_codegen.models import shapes
from letta_codegen.models.read import ReadAlias, ReadClass, ReadField
from letta_codegen.output.cache import TextCache
from letta_codegen.output.memo import generator

Read = ReadClass | ReadAlias
_KINDS: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        ReadAlias,
        ReadClass,
        ReadField,
        shapes.Plain,
        shapes.Reference,
        shapes.Literals,
        shapes.ListOf,
        shapes.MapOf,
        shapes.TupleOf,
        shapes.UnionOf,
        shapes.Limited,
    )
}


def recall(cache: TextCache, digests: Mapping[str, str]) -> dict[str, Read]:
    """The records that are known, by component key.

    Args:
        cache: Where they are kept.
        digests: What the record of each key depends on.
    """
    texts = cache.get(_entry(digest) for digest in digests.values())
    found = {key: _record(texts.get(_entry(digest), "")) for key, digest in digests.items()}
    return {key: record for key, record in found.items() if record is not None}


def remember(cache: TextCache, digests: Mapping[str, str], records: Mapping[str, Read]) -> None:
    """Keep records, given by component key, for later runs."""
    cache.put({_entry(digests[key]): json.dumps(_plain(record)) for key, record in records.items()})


def _entry(digest: str) -> str:
    return f"record {generator()} {digest}"


def _record(text: str) -> Read | None:
    try:
        record = _restored(json.loads(text))
    except (LookupError, TypeError, ValueError, RecursionError):
        return None
    return record if isinstance(record, ReadClass | ReadAlias) else None


def _plain(value: Any) -> Any:
    """A record as JSON: an object for each data class, its only key the name of the class."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        fields = [_plain(getattr(value, field.name)) for field in dataclasses.fields(value)]
        return {type(value).__name__: fields}
    return value


def _restored(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_restored(item) for item in value)
    if isinstance(value, dict):
        ((name, fields),) = value.items()
        return _KINDS[name](*map(_restored, fields))
    return value
