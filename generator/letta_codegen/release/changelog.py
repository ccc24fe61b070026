"""The changelog of the generated package: a Markdown file in the form of Keep a Changelog, with a new entry.

In: the text of the file, an entry. Out: the text with the entry on top, below `Unreleased` if that is there. An entry
of the same version, which is not published yet, gives way to the new one; all others stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from letta_codegen.render.escape import Code

ORDER = ("Added", "Changed", "Deprecated", "Removed")
_TITLE = "# Changelog\n"
_ENTRY = re.compile(r"^## ", re.MULTILINE)
_HEADING = re.compile(r"## +\[?([^\]\s]+)")


@dataclass(frozen=True, slots=True)
class Section:
    """What was added, or changed, or removed.

    Attributes:
        title: `Added`, `Changed`, `Deprecated` or `Removed`.
        items: What, as Markdown, one line each.
    """

    title: str
    items: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry of one version.

    Attributes:
        version: The version.
        day: When it was made.
        summary: What it was made from, as Markdown.
        sections: What has changed.
    """

    version: str
    day: date
    summary: Code
    sections: tuple[Section, ...]

    def body(self, order: tuple[str, ...] = ORDER) -> str:
        """The sections as Markdown.

        Args:
            order: The titles of the sections.
        """
        sections = sorted(self.sections, key=lambda section: order.index(section.title))
        return "\n\n".join(map(_printed, sections))

    def text(self) -> str:
        """The entry as Markdown."""
        return f"## {self.version} - {self.day.isoformat()}\n\n{self.summary}\n\n{self.body()}\n"


def with_entry(text: str, entry: Entry) -> str:
    """Add an entry to a changelog.

    Args:
        text: The text of the file; empty if there is none.
        entry: What to add.
    """
    head, *entries = _split(text if text.strip() else _TITLE)
    pending = [each for each in entries[:1] if _version(each).lower() == "unreleased"]
    others = [each for each in entries[len(pending) :] if _version(each) != entry.version]
    blocks = [head, *pending, entry.text(), *others]
    return "\n".join(f"{block.strip()}\n" for block in blocks if block.strip())


def _printed(section: Section) -> str:
    items = "\n".join(f"- {item}" for item in section.items)
    return f"### {section.title}\n\n{items}"


def _split(text: str) -> list[str]:
    """What comes before the first entry, and the entries."""
    starts = [0, *(found.start() for found in _ENTRY.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(starts)]


def _version(entry: str) -> str:
    heading = _HEADING.match(entry)
    return heading[1].replace("\\", "") if heading else ""
