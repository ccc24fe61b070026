"""The pins are those of what the project files ask for, complete on every system, and hold nothing but hashes."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from e2e.server.install import LETTA, OFFICIAL_CLIENT
from pins.read import FOLDER, ROOT, lines, pinning, pins

LINE = re.compile(r"[a-z0-9-]+==[^\s;*,]+( ; [^#]+?)?( --hash=sha256:[0-9a-f]{64})+")
TOGETHER = ROOT / "constraints.txt"  # what `make generate` installs
SYSTEMS = [
    {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system, "os_name": name}
    for python in ("3.11", "3.12", "3.13", "3.14")
    for system, name in (("linux", "posix"), ("darwin", "posix"), ("win32", "nt"))
]


def project(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


def pinned(file: Path) -> dict[str, Requirement]:
    found = [Requirement(line.partition(" --hash")[0]) for line in lines(file.read_text("utf-8"))]
    return {canonicalize_name(each.name): each for each in found}


def assert_met(wanted: Iterable[str], file: Path) -> None:
    found = pinned(file)
    for requirement in map(Requirement, wanted):
        version = next(iter(found[canonicalize_name(requirement.name)].specifier)).version
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement} is pinned as {version}"


@pytest.mark.parametrize("file", pinning(), ids=lambda file: file.stem)
def test_each_line_names_one_version_and_the_hashes_of_its_files(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "://" not in text
    assert [line for line in lines(text) if not LINE.fullmatch(line)] == []


def test_a_distribution_has_one_version_and_one_set_of_hashes_everywhere() -> None:
    names = [pin.name for pin in pins()]
    assert sorted(set(names)) == names


def test_what_the_project_files_ask_for_is_pinned(root: Path) -> None:
    ours, theirs = project(root / "pyproject.toml"), project(root / "generated/pyproject.toml")
    groups = ours["dependency-groups"]
    together = {"dev", "build"}
    assert {*groups, "run", "sdk"} - {"dev"} == {file.stem for file in FOLDER.glob("*.txt")}
    for group, wanted in groups.items():
        assert_met(wanted, TOGETHER if group in together else FOLDER / f"{group}.txt")
    for file in (TOGETHER, FOLDER / "run.txt"):
        assert_met(ours["project"]["dependencies"], file)
    assert_met(theirs["project"]["dependencies"], FOLDER / "sdk.txt")
    for file in (TOGETHER, FOLDER / "build.txt"):
        assert_met(ours["build-system"]["requires"] + theirs["build-system"]["requires"], file)


def test_the_server_and_the_official_client_are_those_of_the_pins() -> None:
    assert_met([f"letta=={LETTA}"], FOLDER / "server.txt")
    assert_met([OFFICIAL_CLIENT], FOLDER / "official.txt")


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda each: f"{each['python_version']}-{each['sys_platform']}")
def test_nothing_is_missing_on_any_system(root: Path, system: dict[str, str]) -> None:
    found, ours = pinned(TOGETHER), project(root / "pyproject.toml")
    environment: dict[str, str] = {**system, "platform_system": {"nt": "Windows"}.get(system["os_name"], "")}
    wanted = [*ours["project"]["dependencies"], *ours["dependency-groups"]["dev"], *ours["build-system"]["requires"]]
    seen: set[tuple[str, frozenset[str]]] = set()
    todo = [(Requirement(each), frozenset[str]()) for each in wanted]
    while todo:
        requirement, extras = todo.pop()
        marker, name = requirement.marker, canonicalize_name(requirement.name)
        if marker and not any(marker.evaluate({**environment, "extra": extra}) for extra in extras or ("",)):
            continue
        assert name in found, f"{requirement} is not pinned"
        needed = found[name].marker
        assert needed is None or needed.evaluate(environment), f"{requirement}: {needed} leaves it out"
        key = frozenset(requirement.extras)
        if (name, key) not in seen:
            seen.add((name, key))
            todo += [(Requirement(each), key) for each in _requires(name)]


def _requires(name: str) -> list[str]:
    """What a distribution needs; unknown for those that other systems alone install."""
    try:
        return requires(name) or []
    except PackageNotFoundError:
        return []
