"""The report for a pull request: Markdown with a marker by which a bot finds its own comment again.

In: a `Content`. Out: Markdown that stays below the length that code hosts accept for a comment. Every string of a
document goes through the escaping filters.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.drift.reports.content import KIND_NAMES, KINDS, Content, KindWord, Row, headline, verdicts
from letta_codegen.render.escape import markdown, mdspan

MARKER = "<!-- letta-codegen: drift -->"
_LONGEST = 60_000
_FOLD, _FOLD_END = "\n<details><summary>", "\n</details>"
_ICONS = {"breaking": "🔴", "potential": "🟡", "info": "🟢"}


def as_markdown(content: Content) -> str:
    """Print a report as Markdown.

    Args:
        content: What to print.
    """
    return f"{MARKER}\n## API drift\n\n{within(content, _LONGEST)}"


def within(content: Content, longest: int) -> str:
    """Print a report for a text that has more in it: without marker and heading.

    Args:
        content: What to print.
        longest: The most characters.
    """
    head = [
        f"{mdspan(content.base.source)} → {mdspan(content.revision.source)}: **{headline(content.counts())}**. "
        f"Version of the package: **{content.bump}**.",
    ]
    foot = [*(f"- {markdown(note)}" for note in content.notes), "", f"**{markdown(content.verdict)}**", ""]
    blocks = list(_fitting(_blocks(content), longest - sum(map(len, head + foot))))
    return "\n".join([*head, *blocks, "", *foot])


def _fitting(blocks: Iterator[str], room: int) -> Iterator[str]:
    is_folded = False
    for block in blocks:
        if len(block) > room:
            yield "\n_More does not fit here; `letta-codegen diff --format html` shows everything._"
            if is_folded:
                yield _FOLD_END
            return
        is_folded = block.startswith(_FOLD) or (is_folded and block != _FOLD_END)
        room -= len(block) + 1
        yield block


def _blocks(content: Content) -> Iterator[str]:
    rows = content.of("contract")
    for level, title in (("breaking", "Breaking"), ("potential", "Potentially breaking")):
        found = [row for row in rows if row.level == level]
        if found:
            yield f"\n### {title}\n"
            yield from map(item, found)
    yield from _folded("Compatible", [row for row in rows if row.level == "info"])
    kinds: list[KindWord] = [kind for kind in KINDS if kind != "contract"]
    for kind in kinds:
        yield from _folded(f"Not counted: {KIND_NAMES[kind]}", list(content.of(kind)))
    yield from _folded("Accepted", list(content.accepted))


def _folded(title: str, rows: list[Row]) -> Iterator[str]:
    if rows:
        yield f"{_FOLD}{title} ({len(rows)})</summary>\n"
        yield from map(item, rows)
        yield _FOLD_END


def item(row: Row) -> str:
    """An entry as an item of a list."""
    facts = [mdspan(row.rule), verdicts(row), *([markdown(row.reach)] if row.reach else [])]
    facts += [f"accepted: {markdown(row.accepted)}"] if row.accepted else []
    lines = [f"- {_ICONS[row.level]} {mdspan(row.title)}  ", f"  {' · '.join(facts)}"]
    more = [line.text for line in row.python if not row.title.startswith(line.text)]
    lines += [f"  <br>{mdspan(text)}" for text in more[:2]]
    lines += [f"  <br>also: {markdown('; '.join(row.also))}"] if row.also else []
    lines += [f"  <br>{markdown(row.witness)}"] if row.witness else []
    return "\n".join(lines)
