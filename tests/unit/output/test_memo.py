"""Results of earlier runs: found again for the same input only, and none when they are damaged."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostic
from letta_codegen.document.document import Document
from letta_codegen.document.overlay import Overlay
from letta_codegen.files import GeneratedFile, Result, Summary
from letta_codegen.naming.lock import LockedName, NamesLock
from letta_codegen.output import memo
from letta_codegen.output.cache import TextCache

DOCUMENT = Document({"openapi": "3.1.0", "paths": {"/x": {}}}, "api.json", "00")
CONFIG = Config.for_document("API", package=None, output="out")
OVERLAY = Overlay.parse(
    {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [{"target": "$.paths", "remove": True}]},
    "overlay.yaml",
)
RESULT = Result(
    (GeneratedFile("a.py", 'x = "\udcff\u2028"\n'), GeneratedFile("b.md", "# b\n", "text")),
    (Diagnostic("api.json", "/paths/~1x", "OAS031", "nothing"),),
    Summary(1, 2, 3, 4, 5),
)


def test_what_is_remembered_comes_back_equal(tmp_path: Path) -> None:
    cache, key = TextCache(tmp_path), memo.key(DOCUMENT, CONFIG)
    memo.remember(cache, key, RESULT)
    assert memo.recall(cache, key) == RESULT


@pytest.mark.parametrize("text", ["", "no base85 \x7f", "c-rk+0RR", "cmbO!00"])
def test_an_entry_that_is_no_result_is_none(tmp_path: Path, text: str) -> None:
    cache = TextCache(tmp_path)
    cache.put({"key": text})
    assert memo.recall(cache, "key") is None
    assert memo.recall(cache, "unknown") is None


@pytest.mark.parametrize(
    "other",
    [
        (dataclasses.replace(DOCUMENT, root={"openapi": "3.1.0", "paths": {}}), CONFIG, OVERLAY, NamesLock()),
        (dataclasses.replace(DOCUMENT, source="other.json"), CONFIG, OVERLAY, NamesLock()),
        (DOCUMENT, dataclasses.replace(CONFIG, client="Other"), OVERLAY, NamesLock()),
        (DOCUMENT, CONFIG, None, NamesLock()),
        (
            DOCUMENT,
            CONFIG,
            dataclasses.replace(OVERLAY, actions=tuple(dataclasses.replace(a, remove=False) for a in OVERLAY.actions)),
            NamesLock(),
        ),
        (DOCUMENT, CONFIG, OVERLAY, NamesLock((LockedName("a", "b", "c"),))),
    ],
    ids=["document", "name of the document", "configuration", "no overlay", "overlay", "names"],
)
def test_any_other_input_has_another_key(other: tuple[object, ...]) -> None:
    assert memo.key(*other) != memo.key(DOCUMENT, CONFIG, OVERLAY, NamesLock())


def test_the_same_input_has_the_same_key() -> None:
    again = Document({"openapi": "3.1.0", "paths": {"/x": {}}}, "api.json", "00")
    assert memo.key(again, CONFIG, OVERLAY) == memo.key(DOCUMENT, CONFIG, OVERLAY)


def test_another_generator_has_other_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    before = memo.key(DOCUMENT)
    monkeypatch.setattr(memo, "generator", lambda: "another")
    assert memo.key(DOCUMENT) != before
