"""`python -m pins`: look up what the package registry says today of what is pinned (`make audit`).

In: the pins, and the registry (`PIP_INDEX_URL` chooses another one). Out: a line for each release that was withdrawn,
that is gone, whose files are others than those that were pinned, or that has known vulnerabilities; how old the others
are. What could not be looked up is said, and counts as a problem with `--strict`; nothing looked up at all always does.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urljoin

import requests
from packaging.version import InvalidVersion, Version
from pypi_simple import DistributionPackage, PyPISimple

from letta_codegen.output.report import counted
from letta_codegen.source.fetched import SourceError, SourceSettings, reason
from letta_codegen.source.registry import files, registry
from pins.read import Pin, pins

_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Answer:
    """What the registry says of a pin.

    Attributes:
        pin: The pin.
        problems: What is wrong with it.
        newer: Later releases, the newest last.
        failure: Why nothing could be looked up; empty if it could.
        unknown: Why known vulnerabilities could not be looked up; empty if they could.
    """

    pin: Pin
    problems: tuple[str, ...] = ()
    newer: tuple[Version, ...] = ()
    failure: str = ""
    unknown: str = ""


def look_up(pin: Pin, client: PyPISimple, settings: SourceSettings) -> Answer:
    """Ask the registry about a pin."""
    try:
        found = files(client, pin.name, str(pin), settings)
    except SourceError as error:
        return Answer(pin, failure=error.message, unknown=error.message)
    versions = [(version, file) for file in found if (version := _version(file)) is not None]
    pinned = Version(pin.version)
    problems = list(_changes(pin, [file for version, file in versions if version == pinned]))
    good = {version for version, file in versions if not (file.is_yanked or version.is_prerelease)}
    newer = tuple(sorted(version for version in good if version > pinned))
    try:
        problems.extend(_vulnerabilities(pin, client, settings))
    except (requests.RequestException, ValueError) as error:
        return Answer(pin, tuple(problems), newer, unknown=_why(error))
    return Answer(pin, tuple(problems), newer)


def _changes(pin: Pin, offered: list[DistributionPackage]) -> Iterator[str]:
    """How the files of a release differ from those that were pinned."""
    if not offered:
        yield "the registry no longer has this release"
        return
    if all(file.is_yanked for file in offered):
        yield f"withdrawn: {next((file.yanked_reason for file in offered if file.yanked_reason), 'no reason is given')}"
    served = {file.digests.get("sha256", "") for file in offered}
    if gone := pin.hashes - served:
        yield f"{counted(len(gone), 'pinned file')} no longer served"
    if new := served - pin.hashes:
        yield f"{counted(len(new), 'file')} served that is not pinned; `make pins` pins what is new"


def _vulnerabilities(pin: Pin, client: PyPISimple, settings: SourceSettings) -> Iterator[str]:
    url = urljoin(client.endpoint, f"../pypi/{pin.name}/{pin.version}/json")
    answer = client.s.get(url, timeout=settings.timeout)
    answer.raise_for_status()
    for known in answer.json()["vulnerabilities"]:
        if not known.get("withdrawn"):
            mended = ", ".join(known.get("fixed_in") or ()) or "none yet"
            yield f"{known['id']}: {known.get('summary') or known.get('details', '')[:100]} (mended in: {mended})"


def _why(error: Exception) -> str:
    if isinstance(error, requests.HTTPError) and error.response is not None:
        return f"the registry answers {error.response.status_code}"
    return reason(error)


def _version(file: DistributionPackage) -> Version | None:
    """The version of a file that pip would install."""
    try:
        return Version(file.version or "") if file.package_type in ("sdist", "wheel") else None
    except InvalidVersion:
        return None


def report(answers: Iterable[Answer]) -> Iterator[str]:
    """What there is to say, for people; the last lines say what was not looked up."""
    every = list(answers)
    for answer in every:
        where = ", ".join(answer.pin.files)
        yield from (f"{where}: error: {answer.pin}: {problem}" for problem in answer.problems)
    old = [f"{answer.pin} ({answer.newer[-1]}, {len(answer.newer)})" for answer in every if answer.newer]
    if old:
        yield f"{len(old)} with newer releases (the newest, how many): {', '.join(old)}"
    yield from _not_asked("the releases", every, [(answer.failure, answer) for answer in every])
    yield from _not_asked("known vulnerabilities", every, [(answer.unknown, answer) for answer in every])
    bad = sum(bool(answer.problems) for answer in every)
    asked = sum(not answer.failure for answer in every)
    verdict = f"{bad} with a problem" if bad else "nothing wrong" if asked else "nothing is known"
    yield f"{asked} of {counted(len(every), 'pin')} looked up, {verdict}"


def _not_asked(what: str, every: list[Answer], asked: list[tuple[str, Answer]]) -> Iterator[str]:
    failed = {str(answer.pin): failure for failure, answer in asked if failure}
    if not failed:
        return
    whose = "all pins" if len(failed) == len(every) else ", ".join(failed)
    yield f"warning: {what} could NOT be looked up for {whose}: {'; '.join(sorted(set(failed.values())))}"


def fails(answers: Iterable[Answer], *, strict: bool) -> bool:
    """Whether there is a problem, or too little was looked up to say that there is none."""
    every = list(answers)
    unasked = [answer.failure or (answer.unknown if strict else "") for answer in every]
    return any(answer.problems for answer in every) or (any(unasked) if strict else all(unasked))


def main() -> int:
    """Look everything up and report; 1 if there is a problem."""
    parser = argparse.ArgumentParser(prog="pins", description="What does the registry say today of what is pinned?")
    parser.add_argument("--strict", action="store_true", help="fail if anything could not be looked up")
    strict = parser.parse_args().strict
    settings = SourceSettings()
    with registry(settings) as client, ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = list(pool.map(lambda pin: look_up(pin, client, settings), pins()))
    print(*report(answers), sep="\n")
    return 1 if fails(answers, strict=strict) else 0


if __name__ == "__main__":
    sys.exit(main())
