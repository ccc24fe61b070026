"""The page of a history in a real browser: columns, steps, filters, keyboard, and strings that stay strings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from drift.browsing import Page, browser, contrast
from letta_codegen.drift.history import History, Point
from letta_codegen.drift.reports import Origin
from letta_codegen.drift.reports.timeline import as_page
from unit.drift.report_rows import HOSTILE, content, everything, row

__all__ = ["browser"]


def history() -> History:
    """Three steps: one that breaks, one without any difference, one that is hostile in every string."""
    first = content(row(1), row(2, level="info", resource="blocks", title="client.blocks.count added"))
    second = content(verdict="ok", bump="none")
    labels = ("0.1", "0.2", HOSTILE, "0.4")
    points = tuple(Point(label, label, "0" * 64, 10 * number) for number, label in enumerate(labels, 1))
    return History(HOSTILE, points, (first, second, everything(Origin(HOSTILE, HOSTILE, ""))), (f"note: {HOSTILE}",))


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Page:
    return Page(browser, tmp_path / "history.html", as_page(history()))


def test_a_column_leads_to_its_step_by_the_keyboard(page: Page) -> None:
    assert page.shown() == []
    columns = page.browser.find_elements("css selector", ".timeline a")
    assert [column.get_attribute("aria-label").partition(": ")[2] for column in columns[:2]] == [
        "1 breaking, 1 compatible",
        "the documents mean the same",
    ]
    columns[0].send_keys("\n")
    assert page.shown() == ["Agent.name1: str -> str | None", "client.blocks.count added"]
    focused = page.browser.switch_to.active_element
    assert focused.tag_name == "summary"
    assert focused.text.startswith("old.json → new.json")


def test_the_higher_column_has_more_changes(page: Page) -> None:
    def height(column: Any) -> float:
        return sum(float(part.get_attribute("height")) for part in column.find_elements("tag name", "rect"))

    heights = [height(column) for column in page.browser.find_elements("css selector", ".timeline a")]
    assert heights[1] == 0 < heights[0] < heights[2] == 100


def test_filters_open_the_steps_that_have_something_and_hide_the_others(page: Page) -> None:
    page.browser.find_element("tag name", "body").send_keys("/")
    page.type("blocks.count")
    assert page.shown() == ["client.blocks.count added"]
    assert [step.is_displayed() for step in page.browser.find_elements("css selector", ".step")] == [True, False, False]
    page.browser.find_element("id", "reset").click()
    page.wait_until(lambda: all(step.is_displayed() for step in page.browser.find_elements("css selector", ".step")))
    page.choose("level", "breaking")
    assert "client.blocks.count added" not in page.shown()
    assert "Agent.name1: str -> str | None" in page.shown()


def test_the_table_has_a_row_for_each_step(page: Page) -> None:
    rows = page.browser.find_elements("css selector", "tbody tr")
    assert [rows[0].find_elements("css selector", "td")[index].text for index in range(6)] == [
        "20 (+10)", "1", "0", "1", "0", "major",
    ]  # fmt: skip
    assert len(rows) == 3


def test_strings_of_documents_stay_strings(page: Page) -> None:
    assert len(page.browser.find_elements("tag name", "script")) == 1
    assert "<script>alert(1)</script>" in page.browser.find_element("css selector", ".documents").text
    assert page.problems == []
    assert len({each.get_attribute("id") for each in page.browser.find_elements("css selector", "[id]")}) == len(
        page.browser.find_elements("css selector", "[id]")
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_in_both_schemes(scheme: str, page: Page) -> None:
    page.set_scheme(scheme)
    for selector in (".timeline span", ".legend .breaking", "th a", ".step > summary span"):
        assert contrast(page.browser, selector) >= 4.5
