"""The report as JUnit XML: one test case for each entry, which fails if the entry makes the check fail."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from letta_codegen.drift.reports.content import Content, Row

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_junit(content: Content) -> str:
    """Print a report as JUnit XML.

    Args:
        content: What to print.
    """
    failures, skipped = str(len(content.fails)), str(len(content.accepted))
    counts = {"tests": str(max(len(content.rows), 1)), "failures": failures, "errors": "0", "skipped": skipped}
    root = ElementTree.Element("testsuites", {"name": "letta-codegen diff", **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": "API drift", **counts})
    for row in content.rows:
        _case(suite, row, fails=row.id in content.fails)
    if not content.rows:
        ElementTree.SubElement(suite, "testcase", {"classname": "drift", "name": "no difference"})
    ElementTree.SubElement(suite, "system-out").text = _clean("\n".join([*content.notes, content.verdict]))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _case(suite: ElementTree.Element, row: Row, *, fails: bool) -> None:
    names = {"classname": _clean(f"drift.{row.kind}.{row.rule}"), "name": _clean(f"{row.title} [{row.id}]")}
    case = ElementTree.SubElement(suite, "testcase", names)
    if fails:
        failure = ElementTree.SubElement(case, "failure", {"type": row.level, "message": _clean(row.title)})
        failure.text = _clean("\n".join(filter(None, _about(row))))
    elif row.accepted:
        ElementTree.SubElement(case, "skipped", {"message": _clean(row.accepted)})


def _about(row: Row) -> list[str]:
    places = [place.revision or place.base for place in row.places]
    return [row.meaning, *row.also, row.reach, *(line.text for line in row.python), *places, row.witness]


def _clean(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
