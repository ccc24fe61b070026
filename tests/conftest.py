"""What all tests share: the switch that rewrites snapshots, and access to material outside of the repository."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}


# The gate has to give the same answer twice; new examples are looked for on the machines of developers.
settings.register_profile("ci", derandomize=True)
if IN_CI:
    settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--snapshot-update", action="store_true", help="rewrite the expected trees in tests/snapshots")
    parser.addoption("--all-releases", action="store_true", help="type-check what each upstream release gives")


def pytest_configure(config: pytest.Config) -> None:
    if IN_CI and config.getoption("--snapshot-update"):
        raise pytest.UsageError("snapshots are not rewritten in CI: update them on your machine and review the change")


@pytest.fixture(scope="session")
def snapshot_update(request: pytest.FixtureRequest) -> bool:
    """Whether expected trees are to be rewritten instead of compared."""
    return bool(request.config.getoption("--snapshot-update"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Callable[[str], Path]:
    """Finds a file of the collection beside the repository (`../shared`).

    Without it the test is skipped, but in CI it fails: there the collection has to be present.
    """

    def find(name: str) -> Path:
        path = ROOT.parent / "shared" / name
        if not path.exists():
            (pytest.fail if IN_CI else pytest.skip)(f"../shared/{name} is not there")
        return path

    return find
