"""All that is decided about a document, in a form that does not depend on the order of its keys."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.ir.build import build
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.resolve import resolve


def shuffled(value: Any, dice: random.Random) -> Any:
    """The same JSON value with the keys of all objects in another order."""
    if isinstance(value, Mapping):
        keys = sorted(value)
        dice.shuffle(keys)
        return {key: shuffled(value[key], dice) for key in keys}
    return [shuffled(item, dice) for item in value] if isinstance(value, list) else value


def facts(document: Document, config: Config) -> tuple[object, ...]:
    """The normalised document, where its nodes come from, the operations, their names, and all findings."""
    found = Diagnostics(document.source)
    normalized = normalize(document, found)
    api = build(normalized, config, found)
    names = resolve(api, config, NamesLock(), found)
    return normalized.root, normalized.origins, _canonical(api), names.lock().text(), sorted(map(str, found))


def _canonical(value: Any) -> Any:
    """A node of the IR with its tuples sorted, as the order of properties is that of the document."""
    if is_dataclass(value):
        return type(value).__name__, tuple(_canonical(getattr(value, each.name)) for each in fields(value))
    return sorted(map(_canonical, value), key=repr) if isinstance(value, tuple) else value
