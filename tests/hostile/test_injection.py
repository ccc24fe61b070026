"""No document runs code: whatever its strings are, the client that comes out holds the code that it would hold anyway.

Each example is a document that uses every feature, with hostile text in every place where a document may say what it
likes. What comes of it is parsed and compared with what comes of harmless documents, and imported in a process in which
nothing but importing is possible. `INJECTION_EXAMPLES` says how many documents are tried in all, a third of them always
the same.
"""

from __future__ import annotations

import ast
import os
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from hostile.importing import Importer, files_of
from hostile.markdown import outline
from hostile.payloads import PAYLOADS, payloads
from hostile.planting import SEEDS, plain, planted, reshaped, with_payloads
from hostile.skeleton import names, places
from letta_codegen.diagnostics import CodegenError
from letta_codegen.files import GeneratedFile
from letta_codegen.output.paths import check_paths

EXAMPLES = int(os.environ.get("INJECTION_EXAMPLES", "2000"))
# Harmless texts that make a difference to the code all the same: names that need an alias, paths of several resources,
# texts that are no patterns, names that are no keywords of a call.
HARMLESS = (
    "plain{}",
    "plain {} (odd)",
    "plain/{}",
    "plain/{}/{{x}}",
    "3{}",
    "plain{}/list",
    "plain{{x}}{}",
    "e\u0301{}",
    "plain({}",
    "{}/a/b/c/d/e/f/g",
    "{{x}}/{}/{{y}}/{{z}}",
)
WORDLESS = ("-", "/", "{{x}}")


def examples(share: float) -> Callable[..., Any]:
    return settings(
        max_examples=max(1, int(EXAMPLES * share)),
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
    )


def modules(files: tuple[GeneratedFile, ...]) -> Iterator[ast.Module]:
    yield from (ast.parse(file.text) for file in files if file.language == "python")


def stands_in(files: tuple[GeneratedFile, ...]) -> frozenset[str]:
    """What stands where in all modules together."""
    return frozenset(place for tree in modules(files) for place in places(tree, known().names))


@dataclass(frozen=True)
class Known:
    """What harmless documents give: the names of every client, and what stands where."""

    names: frozenset[str]
    places: frozenset[str]


@cache
def known() -> Known:
    found = [tree for seed in SEEDS.values() for tree in modules(files_of(planted(seed, plain)))]
    fixed = frozenset(name for name in names(found) if "plain" not in name.lower())
    trees = (
        tree for text in HARMLESS for seed in SEEDS.values() for tree in modules(files_of(planted(seed, text.format)))
    )
    return Known(fixed, frozenset(place for tree in trees for place in places(tree, fixed)))


@pytest.fixture(scope="module")
def importer() -> Iterator[Importer]:
    """The process that imports."""
    started = Importer()
    yield started
    started.close()


def check(files: tuple[GeneratedFile, ...], importer: Importer, harmless: Iterable[frozenset[str]] = ()) -> None:
    check_paths(file.path for file in files)
    unknown = stands_in(files) - known().places
    also = iter(harmless)
    while unknown:
        fewer = next(also, None)
        assert fewer is not None, sorted(unknown)
        unknown -= fewer
    check_project(files)
    check_markdown(files)
    assert importer.problems(files) == ""


def check_project(files: tuple[GeneratedFile, ...]) -> None:
    """The project file says what every other one does: strings of a document open no table and add no key."""
    texts = {file.path: file.text for file in files}
    project = tomllib.loads(texts["pyproject.toml"])
    assert shape(project) == shape(tomllib.loads(plain_project()))
    assert len(project["project"]["description"]) <= 512


def check_markdown(files: tuple[GeneratedFile, ...]) -> None:
    """Texts of a document make no headings, tags, links or blocks."""
    for file in files:
        if file.path.endswith(".md"):
            assert outline(file.text) in outlines()[file.path], file.path


@cache
def outlines() -> dict[str, set[tuple[object, ...]]]:
    found: dict[str, set[tuple[object, ...]]] = {}
    for document in [
        *(planted(seed, plain) for seed in SEEDS.values()),
        {**planted(SEEDS["schemas"], plain), "paths": {}},
    ]:
        for file in files_of(document):
            found.setdefault(file.path, set()).add(outline(file.text))
    return found


@cache
def plain_project() -> str:
    return next(file.text for file in files_of(planted(SEEDS["operations"], plain)) if file.path == "pyproject.toml")


def shape(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: shape(inner) for key, inner in value.items()}
    return {repr(shape(inner)) for inner in value} if isinstance(value, list) else type(value)


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: ascii(payload)[1:25])
def test_one_text_everywhere(payload: str, importer: Importer) -> None:
    for name in SEEDS:
        for behind in (True, False):
            check(files_of(planted(SEEDS[name], with_payloads([payload], behind))), importer)


@pytest.mark.parametrize("name", list(SEEDS))
@examples(0.24)
@given(chosen=st.lists(payloads, min_size=1, max_size=6), behind=st.booleans())
@example(chosen=["conftest", '"', "conftest", "%0A::error title=pwned::x", '"'], behind=False)
def test_many_texts(name: str, importer: Importer, chosen: list[str], behind: bool) -> None:
    check(files_of(planted(SEEDS[name], with_payloads(chosen, behind))), importer, harmlessly_planted(name, chosen))


def harmlessly_planted(name: str, chosen: list[str]) -> Iterator[frozenset[str]]:
    """What stands where if the texts are as alike, but say nothing and have no sign that means something in code."""
    worded = [
        re.sub(r"%[0-9A-Fa-f]{2}|[^\W\d]+", lambda found: "%20" if found[0][0] == "%" else "plain", text)
        for text in chosen
    ]
    texts = [re.sub(r"[^\w\s%:=.-]", "-", text) for text in worded]
    for behind in (True, False):
        yield stands_in(files_of(planted(SEEDS[name], with_payloads(texts, behind))))


@examples(0.2)
@given(
    name=st.sampled_from(sorted(SEEDS)),
    changes=st.lists(st.tuples(st.integers(0, 10**4), payloads), min_size=1, max_size=3),
)
@example(name="schemas", changes=[(222, "__init__")])
@example(name="schemas", changes=[(504, '"'), (504, "'"), (251, '"')])
def test_texts_where_they_do_not_belong(importer: Importer, name: str, changes: list[tuple[int, str]]) -> None:
    document = planted(SEEDS[name], plain)
    try:
        files = files_of(reshaped(document, changes))
    except CodegenError:
        return
    check(files, importer, harmlessly_reshaped(document, changes))


def harmlessly_reshaped(document: Any, changes: list[tuple[int, str]]) -> Iterator[frozenset[str]]:
    """What stands where if the same places are given texts that mean nothing, as many different ones."""
    different = list(dict.fromkeys(payload for _, payload in changes))
    # A mere word may be what the client itself calls something.
    choices = [[re.sub(r"\W|^_+|_+$", "", text) or "-" for text in different]]
    for text in (*HARMLESS, *WORDLESS):
        choices.append([text.format(number) * (1 if "{}" in text else 1 + number) for number in range(len(different))])
    for texts in choices:
        harmless = [(place, texts[different.index(payload)]) for place, payload in changes]
        try:
            yield stands_in(files_of(reshaped(document, harmless)))
        except CodegenError:
            continue
