"""Fuzzing that is guided by coverage: `python -m hostile.guided --minutes 5` (`make fuzz ENGINE=atheris`).

In: the small documents of `hostile.fuzz`, which atheris changes, byte by byte or as `hostile.fuzz` breaks them, and
keeps if they reach code that nothing reached before. Each is loaded, normalised, built and named; one in fifty becomes
a client that is imported. Out: what went wrong, once for each place in the code, with the bytes that show it.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
import traceback
import zlib
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["letta_codegen"]):
    import letta_codegen.document.read_yaml  # noqa: F401  loaded late otherwise, and not followed then
    from hostile import fuzz
    from hostile.importing import Importer
    from letta_codegen.config import Config
    from letta_codegen.diagnostics import CodegenError, Diagnostics, ExitCode
    from letta_codegen.document.load import load, parse
    from letta_codegen.document.normalize import normalize
    from letta_codegen.ir.build import build
    from letta_codegen.naming.lock import NamesLock
    from letta_codegen.naming.resolve import resolve

_IMPORTED = 50
_LARGEST = 20_000


class Target:
    """What atheris calls; notes what must not come out.

    Args:
        keep: Where to put what shows a fault.
    """

    def __init__(self, keep: Path) -> None:
        self._keep = keep
        self._importer = Importer()
        self._found = set[str]()

    def __call__(self, data: bytes) -> None:
        """Try a document."""
        try:
            self._try(data)
        except Exception as error:
            place = fuzz.place(error)
            if place not in self._found:
                self._found.add(place)
                (self._keep / f"guided-{zlib.crc32(data):08x}").write_bytes(data)
                print(f"{place}\n{traceback.format_exc()[-1500:]}", flush=True)

    def _try(self, data: bytes) -> None:
        diagnostics, config = Diagnostics("a"), Config.for_document(package="fuzzed")
        try:
            document = load(data, "a", diagnostics=diagnostics)
            api = build(normalize(document, diagnostics), config, diagnostics)
            resolve(api, config, NamesLock(), diagnostics)
        except CodegenError as error:
            if error.exit_code is ExitCode.INTERNAL:
                raise
            return
        if zlib.crc32(data) % _IMPORTED == 0:
            fuzz.turn(data, self._importer)


def changed(data: bytes, most: int, seed: int) -> bytes:
    """Other bytes: some that were changed blindly, or a document in which something is broken."""
    dice = random.Random(seed)
    if dice.random() < 0.5:
        try:
            return fuzz.broken(parse(data, "a"), dice)[:most]
        except (
            CodegenError,
            TypeError,
            AttributeError,
            ValueError,
            LookupError,
            ArithmeticError,
        ):  # too broken to be broken further
            pass
    return bytes(atheris.Mutate(data, most))


def _fuzz(options: argparse.Namespace) -> None:
    corpus = Path(tempfile.mkdtemp(prefix="guided-"))
    for number, (_, value) in enumerate(fuzz.documents()):
        data = fuzz.json.dumps(value).encode("utf-8", "surrogatepass")
        if len(data) < _LARGEST:
            (corpus / f"{number}").write_bytes(data)
    limits = (f"-max_total_time={round(options.minutes * 60)}", f"-seed={options.seed}", f"-max_len={2 * _LARGEST}")
    slow = ("-timeout=60", "-report_slow_units=60", f"-artifact_prefix={options.keep}/")
    atheris.Setup([sys.argv[0], *limits, *slow, str(corpus)], Target(options.keep), custom_mutator=changed)
    atheris.Fuzz()


def main() -> int:
    """Run until the time is over; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="hostile.guided", description="Fuzzing that is guided by coverage.")
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="where to put what shows a fault")
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    before = set(options.keep.iterdir())
    # It ends the process that it runs in.
    process = multiprocessing.get_context("fork").Process(target=_fuzz, args=(options,))
    process.start()
    process.join()
    found = sorted(set(options.keep.iterdir()) - before)
    print(f"{len(found)} faults", *found, sep="\n  ")
    return 1 if found or process.exitcode else 0


if __name__ == "__main__":
    sys.exit(main())
