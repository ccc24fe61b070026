"""The page of the html report in a real browser: filters, search, keyboard, and strings that stay strings."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from letta_codegen.drift.reports.html import as_html
from unit.drift.report_rows import content, everything, row

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
CHROMIUM, DRIVER = next(filter(None, map(shutil.which, BROWSERS)), None), shutil.which("chromedriver")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from selenium import webdriver

    if not CHROMIUM or not DRIVER:
        (pytest.fail if IN_CI else pytest.skip)("there is no chromium with its driver on this machine")
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1200,900"):
        options.add_argument(argument)
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


class Page:
    """The page of a report."""

    def __init__(self, browser: Any, file: Path, text: str) -> None:
        file.write_text(text, "utf-8", errors="backslashreplace")
        self.browser = browser
        browser.get(file.as_uri())

    def shown(self) -> list[str]:
        """The titles of the entries that can be seen."""
        found = self.browser.find_elements("css selector", "details.entry")
        return [each.find_element("css selector", ".title code").text for each in found if each.is_displayed()]

    def wait_for(self, number: int) -> None:
        """Wait until so many entries can be seen: a form is empty only after the event that empties it."""
        from selenium.webdriver.support.ui import WebDriverWait  # only those who have it get here

        WebDriverWait(self.browser, 10).until(lambda _: len(self.shown()) == number)

    def choose(self, key: str, value: str) -> None:
        """Choose an option of a filter."""
        self.browser.find_element("css selector", f"[data-filter={key}] option[value='{value}']").click()

    def type(self, text: str) -> None:
        """Type as if at the keyboard, wherever the focus is."""
        self.browser.switch_to.active_element.send_keys(text)

    @property
    def problems(self) -> list[str]:
        """What the browser complains about: scripts or styles that the policy of the page forbids."""
        return [each["message"] for each in self.browser.get_log("browser")]


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
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    assert _contrast(page.browser, ".title code") >= 4.5
    assert _contrast(page.browser, ".breaking .level") >= 4.5


def _contrast(browser: Any, selector: str) -> float:
    """The contrast of a text with the page, as WCAG computes it."""
    colours = browser.execute_script(
        "return [getComputedStyle(document.querySelector(arguments[0])).color,"
        " getComputedStyle(document.body).backgroundColor]",
        selector,
    )
    light, dark = sorted((_luminance(colour) for colour in colours), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [float(part) / 255 for part in colour.partition("(")[2].rstrip(")").split(",")[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
