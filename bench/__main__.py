"""`python -m bench`: measure ourselves and our peers in one run, and print (and write) one table.

Nothing here fails because something is slow. Peers that cannot be installed, and cases that fail, are named.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import curves
from bench.cases import (
    BIN,
    OURS,
    ROOT,
    Table,
    Workplace,
    concurrent,
    drifting,
    generating,
    machine,
    reading,
    requesting,
    sizes,
    starting,
    streaming,
)
from bench.peers import CACHE, PEERS
from bench.processes import Series, interleaved, run

_UNITS = {"s": 1.0, "ms": 1e3, "us": 1e6}
_FIRST, _BEFORE = "0.13.0", "0.16.6"


def main() -> None:
    """Measure, print, write."""
    options = _options()
    missing = [f"{peer.name} {peer.version}: {said}" for peer in PEERS if (said := peer.install())]
    earlier = {version: _release(version) for version in (_FIRST, _BEFORE)}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, _server() as url:
        work = Workplace(Path(folder))
        parts = [f"- missing: {each}" for each in missing]
        for table in _tables(work, earlier, url, quick=options.quick):
            if options.only and options.only.lower() not in table.title.lower():
                continue
            parts.append(_text(table, interleaved(table.cases, 1 if options.quick else options.rounds)))
            print(parts[-1], flush=True)
        if not options.only:
            parts.append(_sizes(work))
            print(parts[-1])
            if not options.quick:
                parts.append(_curves(work, options.output, url))
        if options.output and not options.only:
            _write(options, parts)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measure ourselves and our peers in one run.")
    parser.add_argument("--quick", action="store_true", help="one round, no growth curves")
    parser.add_argument("--rounds", type=int, default=5, help="how often each case is run (default: 5)")
    parser.add_argument("--only", help="only tables with this in their title")
    parser.add_argument("--date", default="", help="what results.md says of the day")
    parser.add_argument("--machine", default=machine(), help="what results.md says of the machine")
    parser.add_argument("--output", type=Path, help="folder for results.md and the drawings")
    return parser.parse_args()


def _tables(work: Workplace, earlier: dict[str, Path | None], url: str, *, quick: bool) -> Iterator[Table]:
    yield generating(work, earlier[_BEFORE])
    yield starting(work)
    yield reading(work, "messages")
    yield reading(work, "agents")
    yield requesting(work)
    yield streaming(work, "5000" if quick else "50000")
    yield concurrent(work, "1000", url)
    first = earlier[_FIRST]
    if first is not None:
        yield drifting(first, work)


def _release(version: str) -> Path | None:
    """The document of an earlier release; None if it cannot be had."""
    folder = CACHE / "releases" / version
    file = folder / "openapi" / "letta.json"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
        try:
            run([str(BIN / OURS), "pull", "--allow-shrink", f"sdist:letta=={version}"], folder)
        except RuntimeError as error:
            print(f"- missing: the document of {version}: {error}")
            return None
    return file


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, "-m", "bench.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.terminate()


def _text(table: Table, found: dict[str, Series]) -> str:
    """A table as Markdown; the ratio to the base comes first."""
    base = found[table.base]
    wall = f" wall, {table.unit} |" if table.wall else ""
    lines = [f"## {table.title}", "", f"| case | ratio | CPU, {table.unit} | spread |{wall} memory, MiB |"]
    lines.append("|---|--:|--:|--:|--:|" + ("--:|" if table.wall else ""))
    for name, series in found.items():
        lines.append(f"| {name} | {_cells(table, series, base)} |")
    return "\n".join([*lines, ""])


def _cells(table: Table, series: Series, base: Series) -> str:
    if not series.samples:
        return f"failed: {series.failure.replace('|', '/')}" + " | |" * 2 + (" |" if table.wall else "")
    scale = _UNITS[table.unit]
    ratio = f"{series.median() / base.median():.2f}" if base.samples and base.median() else "-"
    cells = [ratio, f"{series.median() * scale:.3g}", f"{series.spread():.0%}"]
    cells += [f"{series.median('wall') * scale:.3g}"] if table.wall else []
    return " | ".join([*cells, f"{series.median('memory'):.0f}"])


def _sizes(work: Workplace) -> str:
    rows = [f"| {name} | {lines:,} | {files:,} |" for name, lines, files in sizes(work)]
    return "\n".join(["## Size", "", "| package | lines | files |", "|---|--:|--:|", *rows, ""])


def _curves(work: Workplace, folder: Path | None, url: str) -> str:
    """Draw how cost grows; the figures as a table, too."""
    grown = curves.generating(work, (50, 100, 302, 1000, 2500, 5000))
    read = curves.reading((10, 100, 1000, 10_000))
    called = curves.calling(work, (1, 10, 100, 1000), url)
    if folder:
        cpu = {"CPU, s": [(n, sample.cpu) for n, sample in grown.items()]}
        memory = {"memory, MiB": [(n, sample.memory) for n, sample in grown.items()]}
        curves.draw(folder / "generate.svg", "Generate, no cache", "operations", "s, MiB", cpu | memory)
        lines = {name: [(n, sample.cpu * 1e3) for n, sample in points.items()] for name, points in read.items()}
        curves.draw(folder / "read.svg", "Read a list of messages", "items", "ms", lines)
        walls = {name: [(n, sample.wall * 1e3) for n, sample in points.items()] for name, points in called.items()}
        curves.draw(folder / "calls.svg", "Calls at once on one client", "calls", "ms until the last", walls)
    rows = [
        f"| {count:,} | {sample.cpu:.1f} | {sample.cpu / count * 1e3:.1f} | {sample.memory:.0f} |"
        for count, sample in grown.items()
    ]
    head = ["## Growth", "", "| operations | CPU, s | per operation, ms | memory, MiB |", "|--:|--:|--:|--:|"]
    return "\n".join([*head, *rows, "", "![](generate.svg) ![](read.svg) ![](calls.svg)", ""])


def _write(options: argparse.Namespace, parts: list[str]) -> None:
    head = ["# Measured", "", f"Made by `make bench` on {options.machine}. {options.date}".rstrip(), ""]
    head += ["Ratios are to the case with 1.00; medians of the rounds, with the spread between the extremes.", ""]
    text = "\n".join([*head, *parts])
    (options.output / "results.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
