"""Reports: every format is what its readers accept, and no string of a document gets out of its place."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator
from sarif_pydantic import Sarif

from letta_codegen.drift.reports.as_json import SCHEMA, as_json
from letta_codegen.drift.reports.files import Files
from letta_codegen.drift.reports.github import as_github
from letta_codegen.drift.reports.html import as_html
from letta_codegen.drift.reports.junit import as_junit
from letta_codegen.drift.reports.markdown import MARKER, as_markdown
from letta_codegen.drift.reports.positions import Positions
from letta_codegen.drift.reports.sarif import as_sarif
from letta_codegen.drift.reports.text import as_text
from unit.drift.report_rows import HOSTILE, content, everything, row

TEXT = '{\n "components": {"schemas": {"Agent": {"properties": {\n  "name": {}}}}},\n "paths": {"/a": {"get": {}}}\n}'
FILES = Files("old.json", "new dir/new.json", Positions.of(TEXT), Positions.of(TEXT))


def test_text_ends_with_the_verdict_and_leaves_out_what_does_not_count() -> None:
    lines = as_text(everything()).splitlines()
    assert lines[-1].startswith("drift: ")
    assert "Agent.name1: str -> str | None" in "\n".join(lines)
    assert "name is shorter" not in "\n".join(lines)
    assert any("1 validation on the server only" in line for line in lines)


def test_verbose_text_leaves_nothing_out() -> None:
    text = as_text(everything(), verbose=True)
    assert all(each.title in text for each in everything().rows if each.title != HOSTILE)
    assert "accepted: we do not use it" in text


def test_text_has_colours_only_if_wanted_and_no_control_characters_of_the_document() -> None:
    assert "\x1b" not in as_text(everything(), verbose=True)
    coloured = as_text(everything(), colour=True, verbose=True)
    assert "\x1b[31;1m" in coloured
    assert not re.search("[\x00-\x08\x0b-\x1a\u202e\ud800]", coloured)


def test_a_report_of_many_entries_begins_with_a_screen_that_says_the_worst() -> None:
    lines = as_text(content(*(row(n) for n in range(100)))).splitlines()
    assert "… and 88 more that break" in "\n".join(lines[:24])


def test_the_operations_that_an_entry_reaches_are_named_in_short() -> None:
    expected = "affects 5 methods: agents.retrieve_0, agents.retrieve_1, agents.retrieve_2, … (+2)"
    assert row(1).reach == expected
    assert expected in as_text(content(row(1)))


def test_markdown_can_be_found_again_and_folds_what_does_not_count() -> None:
    text = as_markdown(everything())
    assert text.startswith(MARKER)
    assert text.index("Breaking") < text.index("<details><summary>Compatible (1)")
    assert not re.search(r"(?<!\\)<script", re.sub(r"(`+).*?\1", "", text))


def test_markdown_fits_into_a_comment() -> None:
    text = as_markdown(content(*(row(n) for n in range(3000))))
    assert len(text) < 65_536
    assert "More does not fit" in text
    assert text.rstrip().endswith("**")


def test_json_is_what_its_schema_says() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    value = json.loads(as_json(everything()))
    Draft202012Validator(schema).validate(value)
    assert value["fails"]
    assert {each["id"] for each in value["entries"] if each["fails"]} == {"000000000001", "000000000009"}


def test_sarif_is_what_its_consumers_read() -> None:
    """Nothing is lost on the way through a library that has a type for each object of SARIF 2.1.0."""
    text = as_sarif(everything(), FILES).replace("\\ud800", "\\ufffd")  # as documents are read
    read = json.loads(Sarif.model_validate_json(text).model_dump_json(by_alias=True, exclude_none=True))
    assert read == json.loads(text)


def test_sarif_points_to_lines_and_keeps_the_ids() -> None:
    run = json.loads(as_sarif(everything(), FILES))["runs"][0]
    first = next(each for each in run["results"] if each["partialFingerprints"] == {"driftId/v1": "000000000001"})
    assert first["level"] == "error"
    place = first["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "new%20dir/new.json"},
        "region": {"startLine": 3, "startColumn": 3},
    }
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"]
    levels = {each["properties"]["kind"]: each["level"] for each in run["results"]}
    assert levels["validation"] == "note"
    suppressed = [each for each in run["results"] if "suppressions" in each]
    assert [each["suppressions"][0]["justification"] for each in suppressed] == ["we do not use it"]


def test_github_annotations_are_one_line_each_and_stay_within_the_limit() -> None:
    lines = as_github(content(*(row(n) for n in range(30)), row(99, level="potential", title=HOSTILE)), FILES)
    *annotations, verdict = lines.splitlines()
    assert verdict.startswith("drift: ")
    assert len([line for line in annotations if line.startswith("::error")]) == 10
    assert "::error title=API drift::21 more, see the whole report" in annotations
    assert annotations[0].startswith(
        "::error file=new dir/new.json,line=3,col=3,title=null-added (breaking)::Agent.name0"
    )
    assert all(line.startswith(("::error", "::warning")) for line in annotations)


def test_junit_fails_for_what_makes_the_check_fail() -> None:
    root = ElementTree.fromstring(as_junit(everything()))
    cases = root.findall("./testsuite/testcase")
    assert len(cases) == 9
    assert [case.find("failure") is not None for case in cases].count(True) == 2
    assert root.get("failures") == "2"
    assert [case.find("skipped") is not None for case in cases].count(True) == 1


def test_junit_of_no_difference_is_a_test_that_passes() -> None:
    root = ElementTree.fromstring(as_junit(content(verdict="ok: the documents mean the same")))
    assert [case.get("name") for case in root.iter("testcase")] == ["no difference"]


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_the_page_shows_every_entry_and_loads_nothing() -> None:
    page = _Page(as_html(everything()))
    entries = [attrs for tag, attrs in page.tags if tag == "details" and "entry" in (attrs.get("class") or "")]
    assert len(entries) == 9
    assert {attrs["data-kind"] for attrs in entries} == {
        "contract",
        "validation",
        "lifecycle",
        "documentation",
        "unused",
    }
    assert not [attrs for _, attrs in page.tags if {"src", "href"} & attrs.keys() and attrs.get("href") != "#entries"]


def test_a_script_in_a_document_stays_text_on_the_page() -> None:
    page = _Page(as_html(everything()))
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert any("<script>alert(1)</script>" in text for text in page.texts)
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_positions_are_those_of_keys_and_items(suffix: str) -> None:
    text = {
        "json": '{"a": [{"b": 1},\n  {"b": "x,}"}], "c/d": {"e": []}}',
        "yaml": "a:\n- b: 1\n-   b: x\nc/d:\n  e: []\n",
    }[suffix]
    positions = Positions.of(text)
    lines = text.split("\n")
    for tokens, expected in ((("a", "1", "b"), "b"), (("c/d",), "c/d"), (("c/d", "e"), "e")):
        place = positions.find(tokens)
        assert lines[place.line - 1][place.column - 1 :].lstrip('"').startswith(expected)
    assert positions.find(("c/d", "gone", "gone")) == positions.find(("c/d",))


def test_positions_of_many_items_lead_to_each_of_them() -> None:
    text = json.dumps({"paths": {f"/p{n}": {"get": {"parameters": [{"name": "x"}, n]}} for n in range(50)}}, indent=1)
    positions = Positions.of(text)
    lines = text.split("\n")
    for n in range(50):
        place = positions.find(("paths", f"/p{n}", "get", "parameters", "1"))
        assert lines[place.line - 1].strip() == str(n)
