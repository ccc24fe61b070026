"""Runs the end-to-end tests with this client and with the official one, on one server, and prints where they differ.

Out: a table, on standard output. Not a test: what the official client cannot do is no fault of this project.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from e2e.server.install import OFFICIAL_CLIENT, ServerError, install, install_official_client
from e2e.server.run import letta, surroundings

HERE = Path(__file__).parent
PASSWORD = "password"
WIDTH = 100


def main() -> int:
    """Run both, and print the table."""
    try:
        official = install_official_client()
        with surroundings(install()) as around, letta(around, password=PASSWORD) as url:
            ours = outcomes(Path(sys.executable), "letta_sdk", url)
            theirs = outcomes(official, "letta_client", url)
    except (ServerError, OSError) as error:
        print(f"there is no Letta server to compare on: {error}", file=sys.stderr)
        return 1
    print("\n".join(table(ours, theirs)))
    return 0


def outcomes(python: Path, package: str, url: str) -> dict[str, str]:
    """What became of each test: nothing if it passed, else the reason."""
    environment = {**os.environ, "E2E_PACKAGE": package, "E2E_URL": url, "E2E_PASSWORD": PASSWORD}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = (python, "-m", "pytest", HERE, "-q", "-p", "no:cacheprovider", f"--junit-xml={report}", "--runxfail")
        subprocess.run(command, env=environment, stdout=sys.stderr, check=False)
        cases = ElementTree.parse(report).iter("testcase")
        return {f"{case.get('classname', '').rpartition('.')[2]}: {case.get('name')}": _reason(case) for case in cases}


def table(ours: dict[str, str], theirs: dict[str, str]) -> list[str]:
    """The lines of the table: tests whose outcome is not the same, once for the sync and the async client."""
    differing: dict[tuple[str, str, str], list[str]] = {}
    for name in sorted(set(ours) | set(theirs)):
        mine, other = ours.get(name, "not run"), theirs.get(name, "not run")
        if bool(mine) != bool(other):
            test, _, parameters = name.partition("[")
            differing.setdefault((test, mine or "passes", other or "passes"), []).append(parameters.rstrip("]"))
    lines = ["| Test | letta-sdk | letta-client |", "| --- | --- | --- |"]
    for (test, mine, other), variants in differing.items():
        lines.append(f"| {test.replace('test_', '').replace('_', ' ')} ({', '.join(variants)}) | {mine} | {other} |")
    passed = [sum(not reason for reason in each.values()) for each in (ours, theirs)]
    return [*lines, "", f"letta-sdk: {passed[0]} of {len(ours)} tests pass; {OFFICIAL_CLIENT}: {passed[1]}."]


def _reason(case: ElementTree.Element) -> str:
    found = next((each for kind in ("failure", "error", "skipped") for each in case.iter(kind)), None)
    text = "" if found is None else found.get("message") or found.tag
    return text.partition("\n")[0].replace("|", "\\|")[:WIDTH]


if __name__ == "__main__":
    sys.exit(main())
