"""What Markdown is made of, beside its text."""

from __future__ import annotations

import re


def without_code(text: str) -> str:
    """Markdown without its code spans."""
    return re.sub(r"(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)", "", text)


def outline(text: str) -> tuple[object, ...]:
    """Its tags, links, and blocks, and how many headings it has."""
    plain_text = without_code(re.sub(r"(?ms)^```.*?^```", "", text))
    tags = re.findall(r"(?<!\\)<", plain_text)
    links = re.findall(r"(?<!\\)\]\([^)]*\)", plain_text)
    blocks = re.findall(r"(?m)^(---|===|```|~~~)", text)
    return tuple(tags), tuple(links), tuple(blocks), len(re.findall(r"(?m)^\s{0,3}# ", plain_text))
