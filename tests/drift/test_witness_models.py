"""Witnesses are what they are said to be to the generated models, too.

What was right to send, the older models take and the newer ones refuse; what may come now, the newer models read and
the older ones only with forgiveness. Conditions between values are no types, and objects are never closed to models.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from drift.schema_changes import OF_SCHEMAS, SITES, document
from drift.test_reference import NAMES
from drift.witness_models import Reading, readings
from letta_codegen import config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document import overlay
from letta_codegen.document.document import Document
from letta_codegen.document.load import load
from letta_codegen.drift.engine import Drift, drift
from letta_codegen.drift.verdict import Kind, Verdict
from letta_codegen.source import SourceSettings
from letta_codegen.source.pull import pull

NO_TYPES = (
    "condition-",
    "dependent-",
    "became-one-of",
    "prefix-item-",
    "property-removed-from-",
    "optional-property-removed-from-",
)
NO_TYPES_FOR = frozenset(["minContains", "maxContains", "contains", "if", "then", "else", "patternProperties"])
UNTYPED = {"request-body-type-added-from-untyped-stays-nullable"}
"""What has properties, but no type, is an object to the models."""


def check(found: Drift) -> int:
    """Read all witnesses; how many there are."""
    entries = [entry for entry in found.entries if Verdict.MAJOR in (entry.verdicts.wire, entry.verdicts.strict)]
    checked = [*readings(found, [each for each in entries if each.kind in (Kind.CONTRACT, Kind.VALIDATION)])]
    for reading in checked:
        told = reading.entry.rule, reading.entry.subject, reading.witness
        if _is_no_type(reading):
            assert reading.forgiving, told
        elif reading.witness.use == "request":
            assert (reading.base, reading.revision) == (True, False), told
        else:
            assert (reading.base, reading.revision) == (False, True), told
            assert reading.forgiving or reading.entry.verdicts.wire is Verdict.MAJOR, told
    return len(checked)


def _is_no_type(reading: Reading) -> bool:
    tokens = [token for place in reading.entry.places for token in (*place.base.tokens, *place.revision.tokens)]
    words = {reading.entry.subject, *tokens}
    return reading.entry.rule.startswith(NO_TYPES) or bool(words & NO_TYPES_FOR)


@pytest.mark.parametrize("site", ["request-property-", "response-property-", "request-body-", "response-body-"])
def test_of_each_kind_of_change(site: str) -> None:
    sides = [document({}), document({})]
    # A discriminator gives the models of its members a constant, here as well as wherever else they are used.
    for name in sorted(name for name in OF_SCHEMAS if "discriminator" not in name):
        for side, schema in zip(sides, OF_SCHEMAS[name], strict=True):
            side["paths"][f"/{name}"] = {"post": {"responses": {}, **SITES[site](schema)}}
    assert check(drift(*(Document(side, "snippets") for side in sides))) > 25


def test_of_the_pairs_of_the_reference(shared: Callable[[str], Path]) -> None:
    folder = shared("drift-cases")
    number = 0
    for name in sorted(set(NAMES) - UNTYPED):
        files = [folder / name / f"{side}.yaml" for side in ("base", "revision")]
        number += check(drift(*(load(file.read_bytes(), file.name) for file in files)))
    assert number > 80


@pytest.mark.network
@pytest.mark.parametrize("versions", [("0.13.0", "0.16.8"), ("0.16.2", "0.16.4"), ("0.16.4", "0.16.5")])
def test_of_released_documents(versions: tuple[str, str], root: Path, tmp_path: Path) -> None:
    project = config.read(root / "pyproject.toml")
    source = SourceSettings(default=project.source, member=project.source_member)
    sides = []
    for version in versions:
        pull(f"sdist:letta=={version}", tmp_path / version, "letta", settings=source)
        loaded = load((tmp_path / version / "letta.json").read_bytes(), version)
        sides.append(overlay.apply(loaded, overlay.read(root / project.overlay), Diagnostics(version)))
    assert check(drift(*sides)) > 5
