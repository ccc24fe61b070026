"""The text of a pull request that updates the package: what changed, what it means, how to look at it.

In: the entry of the changelog, what the comparison found, what the generator had to say. Out: Markdown that begins with
a heading, which is a good title, and stays below the length that code hosts accept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from letta_codegen.diagnostics import Diagnostic, Severity
from letta_codegen.drift.reports.content import Content, headline
from letta_codegen.drift.reports.markdown import within
from letta_codegen.release.changelog import Entry
from letta_codegen.release.versions import Bump, reason
from letta_codegen.render.escape import Code, mdspan

_LONGEST = 60_000
_CUT = "\n_More does not fit here; the changelog has everything._"
_MOST_DIAGNOSTICS = 20
_LEAST = 2_000
_FRAME = 200
_ORDER = ("Removed", "Changed", "Deprecated", "Added")
"""What a reviewer has to know comes first."""


@dataclass(frozen=True, slots=True)
class Update:
    """What an update does.

    Attributes:
        distribution: The package.
        before: The version that it had.
        released: The version that the changes are counted from.
        is_since_release: Whether that one was published.
        bump: What they demand.
        origin: Which documents, as Markdown.
        entry: The entry of the changelog.
        content: What the comparison found.
        diagnostics: What the generator had to say.
    """

    distribution: str
    before: str
    released: str
    is_since_release: bool
    bump: Bump
    origin: Code
    entry: Entry
    content: Content
    diagnostics: tuple[Diagnostic, ...]

    @property
    def title(self) -> str:
        """The update in a few words."""
        version = self.entry.version
        return f"{self.distribution} {self.before if self.before != version else ''} → {version}".replace("  → ", " ")


def text(update: Update) -> str:
    """The text of the pull request.

    Args:
        update: What it does.
    """
    head = [f"## {update.title}", "", f"{update.origin} **{headline(update.content.counts())}**."]
    head += ["", f"The version follows: {reason(update.released, update.bump)}.", ""]
    base = "released" if update.is_since_release else "git:HEAD~1"
    shown = f"`letta-codegen diff {base} vendored -o drift.html` shows every difference side by side"
    foot = ["", f"Made by `letta-codegen update`; {shown}.", ""]
    blocks = [f"{update.entry.body(_ORDER)}\n", *_said(update.diagnostics)]
    room = _LONGEST - sum(len(line) + 1 for line in (*head, *foot))
    told = list(_fitting(blocks, room))
    rest = room - sum(len(block) + 1 for block in told)
    details = [_details(update.content, rest)] if rest > _LEAST else []
    return "\n".join([*head, *told, *details, *foot])


def _fitting(blocks: Iterable[str], room: int) -> Iterator[str]:
    """The blocks as far as there is room; the first one is cut at the end of a line, all others fit or are left out."""
    for number, block in enumerate(blocks):
        if len(block) < room:
            room -= len(block) + 1
            yield block
        elif not number:
            yield block[: room - len(_CUT)].rpartition("\n")[0] + _CUT
            return


def _said(diagnostics: tuple[Diagnostic, ...]) -> Iterator[str]:
    """What the generator could not express, or not as it stands."""
    found = [each for each in diagnostics if each.severity is not Severity.INFO]
    if found:
        more = [f"- and {len(found) - _MOST_DIAGNOSTICS} more"] if len(found) > _MOST_DIAGNOSTICS else []
        lines = [f"- {mdspan(str(each))}" for each in found[:_MOST_DIAGNOSTICS]]
        yield "\n".join(["### What the generator says", "", *lines, *more, ""])


def _details(content: Content, room: int) -> str:
    """The whole report, folded, as far as there is room."""
    return (
        f"<details><summary>All differences, with their rules</summary>\n\n{within(content, room - _FRAME)}\n</details>"
    )
