"""The calls of the client are those that users of the official client know, and read like them for the others."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from letta_codegen import config as configuration
from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document import overlay
from letta_codegen.document.load import load
from letta_codegen.document.normalize import normalize
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Api, Operation
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.names import Names, OperationName
from letta_codegen.naming.resolve import resolve
from letta_codegen.source import SourceSettings
from letta_codegen.source.pull import pull

OFFICIAL_ARGUMENTS = Path(__file__).parent / "official_arguments.tsv"
"""The arguments of each method of `letta-client` 1.12.1 that is not common to all: those that may be given by position,
and the others."""

OTHER_ARGUMENTS = {
    # `requires_approval` of the body is what callers mean: the one of the query is deprecated and says the same.
    "PATCH /v1/agents/{agent_id}/tools/approval/{tool_name}": {"body_requires_approval": "requires_approval"},
    # The server reads the ID of the path alone, so that there is only one.
    "POST /v1/runs/{run_id}/stream": {"path_run_id": "run_id", "body_run_id": None},
}
"""Where an argument has another name than in the official client on purpose; None: it has none."""

FURTHER_ARGUMENTS = {
    # Deprecated, but in the document.
    "POST /v1/agents/": {"include_multi_agent_tools"},
    # Gone from the documentation of newer servers; 0.16.8 reads it.
    "POST /v1/conversations/": {"isolated_block_labels"},
}
"""What the official client does not offer."""

VERBS = {"list", "retrieve", "create", "update", "delete", "upsert", "create_many"}


@pytest.fixture(scope="module")
def settings(root: Path) -> Config:
    return configuration.read(root / "pyproject.toml")


@pytest.fixture(scope="module")
def api(root: Path, settings: Config) -> Api:
    return api_of(root / settings.document, root, settings)


@pytest.fixture(scope="module")
def names(api: Api, settings: Config) -> Names:
    return resolve(api, settings, NamesLock(), Diagnostics("letta.json"))


def api_of(document: Path, root: Path, settings: Config) -> Api:
    diagnostics = Diagnostics("letta.json")
    loaded = load(document.read_bytes(), "letta.json")
    corrected = overlay.apply(loaded, overlay.read(root / settings.overlay), diagnostics)
    return build(normalize(corrected, diagnostics), settings, diagnostics)


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t"))


def test_all_operations_have_a_name_of_their_own(api: Api, names: Names) -> None:
    assert len(api.operations) == 302
    assert names.operations.keys() == {operation.key for operation in api.operations}
    assert len({name.dotted for name in names.operations.values()}) == 302


def test_the_calls_of_the_official_client(names: Names, shared: Callable[[str], Path]) -> None:
    official = {f"{row['method']} {row['path']}": row["call"] for row in rows(shared("reference/official-surface.tsv"))}
    assert len(official) == 129
    assert {key: names.operations[key].dotted for key in official} == official


def test_the_arguments_of_the_official_client(api: Api, names: Names) -> None:
    operations = {operation.key: operation for operation in api.operations}
    official = rows(OFFICIAL_ARGUMENTS)
    assert len(official) == 129
    for row in official:
        key = f"{row['method']} {row['path']}"
        renamed = OTHER_ARGUMENTS.get(key, {})
        theirs = [renamed.get(name, name) for name in words(row["positional"]) + words(row["keywords"])]
        ours = set(names.operations[key].arguments.values())
        assert {name for name in theirs if name} == ours - FURTHER_ARGUMENTS.get(key, set()), key
        positional = [renamed.get(name, name) for name in words(row["positional"])]
        assert positional == last_of_the_path(operations[key], names.operations[key]), key


def words(text: str) -> list[str]:
    return [] if text == "-" else text.split(",")


def last_of_the_path(operation: Operation, name: OperationName) -> list[str]:
    """The argument that may be given by position."""
    variables = [parameter for parameter in operation.parameters if parameter.location == "path"]
    wires = re.findall(r"\{(\w+)\}", operation.path)
    assert [parameter.wire for parameter in variables] == wires, "not in the order of the path"
    return [name.arguments[variables[-1].pointer]] if variables else []


def test_names_read_as_english(names: Names) -> None:
    for key, name in names.operations.items():
        for part in (*name.resource, name.method, *name.arguments.values()):
            assert re.fullmatch(r"[a-z]+(_[a-z]+)*", part), f"{part} of {key}: no capitals, no numbers, no versions"
        assert "api" not in "_".join((*name.resource, name.method)).split("_"), key


def test_no_argument_has_its_place_behind_its_name(api: Api, settings: Config) -> None:
    diagnostics = Diagnostics("letta.json")
    resolve(api, settings, NamesLock(), diagnostics)
    assert {found.code for found in diagnostics} <= {"NAM011"}


def test_methods_are_called_like_those_that_users_know(api: Api, names: Names) -> None:
    """What is done by the method of HTTP alone has one of few names; the others say what the path says."""
    for operation in api.operations:
        method = names.operations[operation.key].method
        said = set(re.split(r"\W+", operation.path.lower().replace("-", "_")))
        spoken = method in VERBS or method in said or operation.preferred_name is not None
        assert spoken or method in {"retrieve_by_name", "search_count", "check_existing"}, operation.key


@pytest.mark.parametrize(
    ("method", "verbs"),
    [("get", "list retrieve"), ("delete", "delete"), ("put", "upsert"), ("patch", "update"), ("post", "create update")],
)
def test_verbs_fit_the_method(api: Api, names: Names, method: str, verbs: str) -> None:
    for operation in api.operations:
        name = names.operations[operation.key].method
        if operation.method == method and name in VERBS and operation.preferred_name is None:
            assert name in (*verbs.split(), "create_many"), operation.key


def test_lists_are_called_list(api: Api, names: Names, shared: Callable[[str], Path]) -> None:
    paged = {
        operation.key: names.operations[operation.key].method for operation in api.operations if operation.pagination
    }
    assert len(paged) == 55
    # The official client calls the spans of a trace so.
    assert {key for key, method in paged.items() if method != "list"} == {"GET /v1/runs/{run_id}/trace"}


def test_the_committed_names_are_those_of_the_rules(root: Path, settings: Config, names: Names) -> None:
    committed = NamesLock.parse((root / settings.output / settings.names_lock).read_text("utf-8"))
    assert {name.key: name.dotted for name in committed.names} == {
        key: name.dotted for key, name in names.operations.items()
    }


RELEASES = [
    *["0.13.0", "0.14.0", "0.15.0", "0.15.1"],
    *["0.16.0", "0.16.1", "0.16.2", "0.16.4", "0.16.5", "0.16.6", "0.16.7", "0.16.8"],
]


@pytest.mark.network
def test_names_are_the_same_in_all_releases(root: Path, settings: Config, names: Names, tmp_path: Path) -> None:
    lock = NamesLock()
    for api in releases(root, settings, tmp_path):
        diagnostics = Diagnostics("letta.json")
        fresh = resolve(api, settings, NamesLock(), diagnostics)
        for key in fresh.operations.keys() & names.operations.keys():
            assert fresh.operations[key].dotted == names.operations[key].dotted, key
        kept = resolve(api, settings, lock, diagnostics)
        assert all(
            kept.operations[name.key].dotted == name.dotted for name in lock.names if name.key in kept.operations
        )
        assert not [str(found) for found in diagnostics if found.code in ("NAM010", "NAM015", "NAM016")]
        lock = kept.lock()


def releases(root: Path, settings: Config, folder: Path) -> Iterator[Api]:
    source = SourceSettings(default=settings.source, member=settings.source_member)
    for version in RELEASES:
        pull(f"sdist:letta=={version}", folder / version, "letta", settings=source)
        yield api_of(folder / version / "letta.json", root, settings)
