"""Witnesses read by the models of both documents, strictly and with forgiveness.

In: what was found between two documents. Out: a `Reading` for each witness that is a value.
"""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from pydantic import TypeAdapter, ValidationError

from fidelity.package import imported, written
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.drift.engine import Drift
from letta_codegen.drift.entries import Entry
from letta_codegen.drift.witness import Witness, find
from letta_codegen.models import ModelSettings, generate
from letta_codegen.render.copied import runtime_files

_NUMBERS = count()
Read = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Reading:
    """A witness and who can read it.

    Attributes:
        entry: The entry that it is for.
        witness: The value.
        base: Whether the models of the base read it strictly.
        revision: Whether those of the revision do.
        forgiving: Whether those of the base do as they read answers.
    """

    entry: Entry
    witness: Witness
    base: bool
    revision: bool
    forgiving: bool


def readings(found: Drift, entries: Sequence[Entry]) -> Iterator[Reading]:
    """Read the witnesses of some entries."""
    held = [(entry, witness) for entry in entries if (witness := find(found, entry)) is not None]
    comparison = found.comparison
    base = _models(comparison.base.document, [witness.base for _, witness in held])
    revision = _models(comparison.revision.document, [witness.revision for _, witness in held])
    for (entry, witness), old, new in zip(held, base, revision, strict=True):
        yield Reading(entry, witness, old[0](witness.value), new[0](witness.value), old[1](witness.value))


def _models(document: Document, places: list[tuple[str, ...]]) -> list[tuple[Read, Read]]:
    """A strict and a forgiving reader for the schema at each place."""
    package = f"witness_models_{next(_NUMBERS)}"
    diagnostics = Diagnostics(package)
    made = generate(normalize(_with_holders(document, places), diagnostics), ModelSettings(package), diagnostics)
    models = imported(written([*made.files, *runtime_files(package, models_only=False)]), package)
    forgiving, strict = (importlib.import_module(f"{package}.{name}") for name in ("_forgiving", "_rewrite"))
    names = {pointer: name for name, pointer in models.POINTERS.items()}
    found = []
    for number in range(len(places)):
        schema = TypeAdapter(getattr(models, names[f"#/components/schemas/Holder{number}"])).core_schema
        found.append((_reader(strict.strict(schema)), _reader(forgiving.forgiving(schema))))
    return found


def _with_holders(document: Document, places: list[tuple[str, ...]]) -> Document:
    """The document with an object for each place that holds what is there."""
    root = copy.deepcopy(document.root)
    schemas = root.setdefault("components", {}).setdefault("schemas", {})
    for number, place in enumerate(places):
        is_component = place[:2] == ("components", "schemas") and len(place) == 3
        schema = {"$ref": f"#/components/schemas/{place[2]}"} if is_component else _original(document, place)
        schemas[f"Holder{number}"] = {"type": "object", "properties": {"held": schema}, "required": ["held"]}
    return Document(root, document.source, document.sha256)


def _original(document: Document, place: tuple[str, ...]) -> Any:
    value: Any = document.root
    for token in place:
        value = value[int(token)] if isinstance(value, list) else value[token]
    return copy.deepcopy(value)


def _reader(validator: Any) -> Read:
    def read(value: Any) -> bool:
        try:
            validator.validate_json(json.dumps({"held": value}), by_alias=True, by_name=False)
        except ValidationError:
            return False
        return True

    return read
