"""A real browser for the tests of our pages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
CHROMIUM, DRIVER = next(filter(None, map(shutil.which, BROWSERS)), None), shutil.which("chromedriver")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A browser without a window; skipped without one, but not in CI."""
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
        """Wait until so many entries can be seen."""
        self.wait_until(lambda: len(self.shown()) == number)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait for something: a form is empty only after the event that empties it."""
        from selenium.webdriver.support.ui import WebDriverWait  # only those who have it get here

        WebDriverWait(self.browser, 10).until(lambda _: condition())

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

    def set_scheme(self, scheme: str) -> None:
        """Prefer light or dark."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def contrast(browser: Any, selector: str) -> float:
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
