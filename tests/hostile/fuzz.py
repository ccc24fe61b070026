"""Mutates real documents for as long as it is told, and sees that nothing but errors of ours comes out.

    python -m hostile.fuzz --minutes 5 [--seed 1] [--keep found/]

In: the document of the project, those of the tests, and the collection in `../shared/corpus` if it is there. Each turn
breaks one of them, in its tree or in its bytes, generates a client, and imports it where nothing but importing is
possible. Out: what went wrong, once for each place in the code, with the document that shows it. Turns are numbered: a
seed gives them again.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hostile.importing import PACKAGE, Importer
from hostile.payloads import PAYLOADS
from hostile.planting import reshaped
from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError, ExitCode
from letta_codegen.document.load import load, parse
from letta_codegen.files import GeneratedFile
from letta_codegen.output.check import check_files
from letta_codegen.output.paths import check_paths
from letta_codegen.pipeline import generate
from unit.document.test_mutations import mutate

ROOT = Path(__file__).resolve().parents[2]
_LARGE = 300_000


class WrongError(Exception):
    """What came out is not what may come out."""


def documents() -> Iterator[tuple[str, Any]]:
    """The documents that are broken, the small ones more often."""
    tests = [ROOT / "tests/unit/document/seed.yaml", *sorted((ROOT / "tests/snippets/odd").glob("*.yaml"))]
    for file in [ROOT / "openapi/letta.json", *tests, *sorted((ROOT.parent / "shared/corpus").glob("*.[jy]*"))]:
        data = file.read_bytes()
        value = parse(data, file.name)
        yield from [(file.name, value)] * (1 if len(data) > _LARGE else 20)


def broken(value: Any, dice: random.Random) -> bytes:
    """A document with something broken in it."""
    root = json.loads(json.dumps(value))
    for change in dice.sample(["tree", "texts", "bytes"], dice.randint(1, 2)):
        if change == "tree":
            mutate(root, dice)
        elif change == "texts":
            root = reshaped(root, [(dice.randrange(10**6), dice.choice(PAYLOADS)) for _ in range(dice.randint(1, 5))])
        elif dice.random() < 0.3:
            return _torn(json.dumps(root, indent=1).encode(), dice)
    return json.dumps(root).encode("utf-8", "surrogatepass")


def _torn(data: bytes, dice: random.Random) -> bytes:
    place, length = dice.randrange(len(data)), dice.randrange(1, 40)
    match dice.randrange(4):
        case 0:
            return data[:place]
        case 1:
            return data[:place] + data[place + length :]
        case 2:
            return data[:place] + dice.randbytes(length) + data[place:]
    other = dice.randrange(len(data))
    return data[:place] + data[other : other + length] + data[place:]


def turn(data: bytes, importer: Importer) -> None:
    """Generate and import.

    Raises:
        Exception: Whatever must not come out.
    """
    files = _generated(data)
    problems = importer.problems(files) if files else ""
    if problems:
        raise WrongError(problems)


def _generated(data: bytes) -> tuple[GeneratedFile, ...]:
    try:
        files = generate(load(data, "a.json"), Config.for_document(package=PACKAGE)).files
        check_paths(file.path for file in files)
        check_files(files)
    except CodegenError as error:
        if error.exit_code is ExitCode.INTERNAL:
            raise WrongError(str(error)) from error
        return ()
    return files


def place(error: Exception) -> str:
    """What two faults of one cause have in common."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "letta_codegen" in frame.filename] or list(frames)
    text = str(error)[:60] if isinstance(error, WrongError) else ""
    return f"{type(error).__name__} {Path(own[-1].filename).name}:{own[-1].lineno} {text}"


def main() -> int:
    """Run until the time is over; 1 if anything was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="where to put what shows a fault")
    options = parser.parse_args()
    seeds, importer, found, number = list(documents()), Importer(), dict[str, int](), 0
    end = time.monotonic() + options.minutes * 60
    while time.monotonic() < end:
        number += 1
        dice = random.Random(f"{options.seed} {number}")
        name, value = dice.choice(seeds)
        data = broken(value, dice)
        try:
            turn(data, importer)
        except Exception as error:
            where = place(error)
            found[where] = found.get(where, 0) + 1
            if found[where] == 1:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{options.seed}-{number}.json").write_bytes(data)
                print(f"{options.seed}-{number} ({name}): {where}\n{traceback.format_exc()[-1500:]}", flush=True)
    importer.close()
    print(f"{number} documents, {len(found)} faults", *found, sep="\n  ")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
