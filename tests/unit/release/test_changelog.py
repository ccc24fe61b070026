"""The changelog: where an entry goes, and what it leaves alone."""

from __future__ import annotations

from datetime import date

from letta_codegen.release.changelog import Entry, Section, with_entry
from letta_codegen.render.escape import Code

ENTRY = Entry(
    "0.3.0",
    date(2026, 5, 1),
    Code("Made from version 2."),
    (Section("Added", (Code("`client.cats`: `list()`"), Code("Types: `Cat`"))), Section("Removed", (Code("`Dog`"),))),
)
TEXT = """## 0.3.0 - 2026-05-01

Made from version 2.

### Added

- `client.cats`: `list()`
- Types: `Cat`

### Removed

- `Dog`
"""


def test_the_first_entry_has_a_title_above_it() -> None:
    assert with_entry("", ENTRY) == f"# Changelog\n\n{TEXT}"


def test_older_entries_stay_as_they_are() -> None:
    old = "# Changes\n\nOf the kennel.\n\n## [0.2.0] - 2026-01-01\n\n- Dogs.\n\n### Fixed\n\n- Fleas.\n"
    assert with_entry(old, ENTRY) == old.replace("## [0.2.0]", f"{TEXT}\n## [0.2.0]")


def test_what_is_unreleased_stays_on_top() -> None:
    old = "# Changelog\n\n## [Unreleased]\n\n- Mine.\n\n## 0.2.0\n\n- Dogs.\n"
    assert with_entry(old, ENTRY) == old.replace("## 0.2.0", f"{TEXT}\n## 0.2.0")


def test_an_entry_of_the_same_version_gives_way() -> None:
    for heading in ("## 0.3.0 - 2026-04-01", "## [0.3.0]", r"## 0\.3.0"):
        old = f"# Changelog\n\n{heading}\n\n- Half of it.\n\n## 0.2.0\n\n- Dogs.\n"
        assert with_entry(old, ENTRY) == f"# Changelog\n\n{TEXT}\n## 0.2.0\n\n- Dogs.\n"


def test_the_order_of_sections_can_be_another() -> None:
    body = ENTRY.body(("Removed", "Added"))
    assert body.index("### Removed") < body.index("### Added")
