"""`make audit`: what the registry says of the pins, and what is said if it does not answer."""

from __future__ import annotations

import hashlib
import json

import pytest

from letta_codegen.source import SourceSettings
from letta_codegen.source.registry import registry
from pins.__main__ import Answer, fails, look_up, report
from pins.read import Pin

from .conftest import Site
from .index import publish

OLD, NEW = b"old", b"new"
PIN = Pin("demo", "1.0", frozenset({hashlib.sha256(OLD).hexdigest()}), ("run.txt",))
KNOWN = {"id": "PYSEC-1", "summary": "runs code", "fixed_in": ["1.1"]}


def ask(settings: SourceSettings, pin: Pin = PIN) -> Answer:
    with registry(settings) as client:
        return look_up(pin, client, settings)


def serve_vulnerabilities(site: Site, *found: dict[str, object]) -> None:
    site.serve("/pypi/demo/1.0/json", json.dumps({"vulnerabilities": found}).encode())


def test_a_release_that_is_as_it_was(site: Site) -> None:
    settings = publish(site, {"1.0": OLD, "1.1": NEW, "2.0rc1": NEW})
    serve_vulnerabilities(site)
    answer = ask(settings)
    assert not fails([answer], strict=True)
    assert list(report([answer])) == [
        "1 with newer releases (the newest, how many): demo==1.0 (1.1, 1)",
        "1 of 1 pin looked up, nothing wrong",
    ]


@pytest.mark.parametrize(
    ("offered", "yanked", "problem"),
    [
        ({"1.0": OLD}, "1.0", "withdrawn: broken"),
        ({"1.1": NEW}, "", "the registry no longer has this release"),
        ({"1.0": NEW}, "", "1 pinned file no longer served"),
        ({"1.0": NEW}, "", "1 file served that is not pinned; `make pins` pins what is new"),
    ],
)
def test_a_release_that_changed(site: Site, offered: dict[str, bytes], yanked: str, problem: str) -> None:
    settings = publish(site, offered, yanked=yanked)
    serve_vulnerabilities(site)
    answer = ask(settings)
    assert f"run.txt: error: demo==1.0: {problem}" in list(report([answer]))
    assert fails([answer], strict=False)


def test_a_release_with_a_known_vulnerability(site: Site) -> None:
    settings = publish(site, {"1.0": OLD})
    serve_vulnerabilities(site, KNOWN, {**KNOWN, "id": "PYSEC-2", "withdrawn": "2026-01-01"})
    answer = ask(settings)
    assert answer.problems == ("PYSEC-1: runs code (mended in: 1.1)",)
    assert fails([answer], strict=False)


def test_a_registry_that_says_nothing_of_vulnerabilities(site: Site) -> None:
    answer = ask(publish(site, {"1.0": OLD}))
    assert list(report([answer])) == [
        "warning: known vulnerabilities could NOT be looked up for all pins: the registry answers 404",
        "1 of 1 pin looked up, nothing wrong",
    ]
    assert not fails([answer], strict=False)
    assert fails([answer], strict=True)


def test_a_registry_that_does_not_answer() -> None:
    answer = ask(SourceSettings(index="http://127.0.0.1:9/index/", timeout=1))
    assert list(report([answer])) == [
        "warning: the releases could NOT be looked up for all pins: the package registry cannot be reached",
        "warning: known vulnerabilities could NOT be looked up for all pins: the package registry cannot be reached",
        "0 of 1 pin looked up, nothing is known",
    ]
    assert fails([answer], strict=False)
