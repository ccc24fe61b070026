"""The page of the html report in a real browser: filters, search, keyboard, and strings that stay strings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from drift.browsing import Page, browser, contrast
from letta_codegen.drift.reports.html import as_html
from unit.drift.report_rows import content, everything, row

__all__ = ["browser"]


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Page:
    return Page(browser, tmp_path / "report.html", as_html(everything()))


def test_filters_leave_what_they_are_for(page: Page) -> None:
    assert len(page.shown()) == 9
    page.choose("level", "potential")
    assert page.shown() == ["the server may refuse this"]
    page.choose("level", "")
    page.choose("kind", "validation")
    assert page.shown() == ["name is shorter"]
    page.browser.find_element("id", "reset").click()
    page.wait_for(9)


def test_search_is_reached_by_a_key_and_looks_everywhere(page: Page) -> None:
    page.browser.find_element("tag name", "body").send_keys("/")
    page.type("agents.retrieve_3 name1")
    assert page.shown() == ["Agent.name1: str -> str | None"]
    assert page.browser.find_element("id", "count").text == "1 of 9"
    page.type("nothing at all")
    assert page.shown() == []
    assert page.browser.find_element("id", "nothing").is_displayed()


def test_a_bar_shows_its_resource_only(browser: Any, tmp_path: Path) -> None:
    rows = [row(1), row(2, resource="blocks", title="Block.x: int added"), row(3, resource="", title="servers changed")]
    page = Page(browser, tmp_path / "report.html", as_html(content(*rows)))
    for resource, title in (("blocks", "Block.x: int added"), ("the API as a whole", "servers changed")):
        browser.find_element("css selector", f"button[data-resource='{resource}']").click()
        assert page.shown() == [title]


def test_an_entry_opens_by_the_keyboard_and_shows_both_sides(page: Page) -> None:
    entry = page.browser.find_element("id", "e-000000000001")
    assert not entry.find_element("css selector", ".sides").is_displayed()
    entry.find_element("tag name", "summary").send_keys("\n")
    sides = [each.text for each in entry.find_elements("css selector", ".sides pre")]
    assert sides[:2] == ["Agent.name: str", "Agent.name: str | None"]


def test_strings_of_a_document_stay_strings(page: Page) -> None:
    assert any(title.startswith("<script>alert(1)</script>") for title in page.shown())
    assert len(page.browser.find_elements("tag name", "script")) == 1
    assert page.problems == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_in_both_schemes(scheme: str, page: Page) -> None:
    page.set_scheme(scheme)
    assert contrast(page.browser, ".title code") >= 4.5
    assert contrast(page.browser, ".breaking .level") >= 4.5
