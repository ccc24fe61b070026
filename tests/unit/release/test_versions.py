"""Which version a change demands."""

from __future__ import annotations

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.release.versions import Bump, covers, raised, reason


@pytest.mark.parametrize(
    ("version", "bump", "needed"),
    [
        ("1.2.3", "none", "1.2.3"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "major", "2.0.0"),
        ("0.2.3", "patch", "0.2.4"),
        ("0.2.3", "minor", "0.2.4"),
        ("0.2.3", "major", "0.3.0"),
        ("0.0.3", "major", "0.1.0"),
        ("1.2", "patch", "1.2.1"),
        ("1.2.3rc1", "minor", "1.3.0"),
    ],
)
def test_what_a_change_demands(version: str, bump: Bump, needed: str) -> None:
    assert raised(version, bump) == needed


@pytest.mark.parametrize(
    ("version", "needed", "enough"),
    [
        ("0.2.0", "0.2.0", True),
        ("0.10.0", "0.9.1", True),
        ("0.2.0", "0.2.1", False),
        ("1.0.0rc2", "1.0.0", True),
        ("0.9.0", "1.0.0", False),
    ],
)
def test_what_covers_a_demand(version: str, needed: str, enough: bool) -> None:
    assert covers(version, needed) is enough


@pytest.mark.parametrize(
    ("version", "bump", "text"),
    [
        ("0.1.0", "major", "before 1.0.0, a change that breaks code raises the second number"),
        ("0.1.0", "minor", "before 1.0.0, an addition raises the third number"),
        ("1.1.0", "major", "a change that breaks code raises the first number"),
        ("1.1.0", "minor", "an addition raises the second number"),
        ("0.1.0", "patch", "a change that code does not see raises the third number"),
    ],
)
def test_why_is_said(version: str, bump: Bump, text: str) -> None:
    assert reason(version, bump) == text


def test_what_is_no_version_is_refused() -> None:
    with pytest.raises(CodegenError, match="'soon' is no version of a Python package"):
        raised("soon", "patch")
