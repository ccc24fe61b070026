"""How cost grows: documents of many operations, lists of many items, many calls at once; drawn as SVG."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from bench.cases import BIN, OURS, ROOT, Workplace, concurrent
from bench.processes import Sample, interleaved, reported, run

Points = Mapping[int, Sample]


def document(operations: int) -> dict[str, Any]:
    """A document with so many operations: those of the vendored one, again and again below other paths."""
    given = json.loads((ROOT / "openapi" / "letta.json").read_bytes())
    paths: dict[str, Any] = {}
    count = round_ = 0
    while count < operations:
        for path, item in given["paths"].items():
            if count >= operations:
                break
            renamed = copy.deepcopy(item)
            for operation in renamed.values():
                if isinstance(operation, dict) and "operationId" in operation and round_:
                    operation["operationId"] += f"_again{round_}"
            paths[f"/again{round_}{path}" if round_ else path] = renamed
            count += sum(method in item for method in ("get", "put", "post", "delete", "patch"))
        round_ += 1
    return {**given, "paths": paths}


def generating(work: Workplace, counts: Iterable[int]) -> Points:
    """Generate from documents of so many operations, without a cache."""
    points: dict[int, Sample] = {}
    for count in counts:
        file = work.folder / f"of-{count}.json"
        file.write_text(json.dumps(document(count)), "utf-8")
        command = [str(BIN / OURS), "generate", "--no-cache", "--spec", str(file), "--package", "grown"]
        points[count] = run([*command, "--output", str(work.folder / f"grown-{count}")], work.folder)
    return points


def reading(counts: Iterable[int]) -> dict[str, Points]:
    """Read lists of so many messages."""
    path = {"PYTHONPATH": str(ROOT / "generated" / "src")}
    command = [sys.executable, str(ROOT / "bench" / "inside.py"), "parse_growing"]
    return {
        name: {count: reported(run([*command, name, str(count)], ROOT, path)) for count in counts}
        for name in ("json.loads", "pydantic", "letta_sdk")
    }


def calling(work: Workplace, counts: Iterable[int], url: str) -> dict[str, Points]:
    """So many calls at once on one client."""
    found: dict[str, dict[int, Sample]] = {}
    for count in counts:
        for name, series in interleaved(concurrent(work, str(count), url).cases, 3).items():
            if series.samples:
                found.setdefault(name, {})[count] = min(series.samples, key=lambda sample: sample.wall)
    return dict(found)


def draw(file: Path, title: str, across: str, up: str, lines: Mapping[str, Sequence[tuple[float, float]]]) -> None:
    """Draw lines through points, both axes logarithmic."""
    mpl: Any = import_module("matplotlib")  # only there after `make bench`
    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "letta-codegen"
    pyplot: Any = import_module("matplotlib.pyplot")
    figure, axes = pyplot.subplots(figsize=(7, 4))
    for name, points in lines.items():
        axes.plot(*zip(*points, strict=True), marker="o", label=name)
    axes.set(title=title, xlabel=across, ylabel=up, xscale="log", yscale="log")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None})
    pyplot.close(figure)
