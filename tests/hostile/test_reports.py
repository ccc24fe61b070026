"""Reports about hostile documents are reports: no command for a runner, no tag, no key comes from a document."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import pytest

from hostile.markdown import without_code
from hostile.payloads import PAYLOADS
from hostile.planting import SEEDS, plain, planted, with_payloads
from letta_codegen.cli import main

GROUPS = [PAYLOADS[start : start + 12] for start in range(0, len(PAYLOADS), 12)]
FORMATS = ("text", "markdown", "json", "sarif", "github", "junit", "html")
COMMAND = re.compile(r"^\s*(::|##\[)", re.MULTILINE)
ANNOTATION = re.compile(r"::(error|warning) ([\w]+=[^,:\r\n]*)(,\w+=[^,:\r\n]*)*::[^\r\n]*")


def changed(value: Any) -> Any:
    """The document with other types in it, under the same names."""
    if isinstance(value, dict):
        return {
            key: "integer" if (key, inner) == ("type", "string") else changed(inner) for key, inner in value.items()
        }
    return [changed(inner) for inner in value] if isinstance(value, list) else value


class Tags(HTMLParser):
    """The tags of a page, with the names of their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.scripts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(" ".join([tag, *sorted(name for name, _ in attrs)]))
        self.scripts += [
            value for name, value in attrs if value and name in ("src", "href") and not value.startswith("#")
        ]


def tags(text: str) -> Tags:
    page = Tags()
    page.feed(text)
    return page


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Any, Any], dict[str, str]]:
    """Compares two documents, and gives the reports by format."""
    folder = tmp_path_factory.mktemp("reports")

    def compare(base: Any, revision: Any) -> dict[str, str]:
        for name, document in (("base", base), ("revision", revision)):
            (folder / f"{name}.json").write_text(json.dumps(document))
        outputs = [f"--output={each}={folder / each}" for each in FORMATS]
        documents = [str(folder / "base.json"), str(folder / "revision.json")]
        assert main(["diff", *documents, "--fail-on", "none", "--verbose", *outputs]) == 0
        return {each: (folder / each).read_text("utf-8") for each in FORMATS}

    return compare


@pytest.mark.parametrize("name", list(SEEDS))
@pytest.mark.parametrize("group", range(len(GROUPS)))
def test_reports(
    name: str, group: int, reports: Callable[[Any, Any], dict[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = planted(SEEDS[name], with_payloads(GROUPS[group], behind=bool(group % 2)))
    harmless = planted(SEEDS[name], plain)
    usual = [reports(harmless, changed(harmless)), reports(harmless, planted(SEEDS[name], "another{}".format))]
    known = {tag for each in usual for tag in tags(each["html"]).found}
    for found in (reports(hostile, changed(hostile)), reports(harmless, hostile)):
        assert not COMMAND.search(found["text"])
        assert not COMMAND.search(found["markdown"])
        *annotations, verdict = found["github"].splitlines()
        assert all(ANNOTATION.fullmatch(line) for line in annotations)
        assert not COMMAND.match(verdict)
        assert tags(found["html"]).found <= known
        assert not tags(found["html"]).scripts
        assert json.loads(found["sarif"])["version"] == "2.1.0"
        assert json.loads(found["json"])["format"] == 1
        ElementTree.fromstring(found["junit"])
        assert not re.search(
            r"(?<!\\)<(?!/?(br|details|summary)\b|!-- letta-codegen: drift -->)", without_code(found["markdown"])
        )
        assert not re.search(r"(?<!\\)\]\(", without_code(found["markdown"]))
    assert not COMMAND.search(capsys.readouterr().out)
