"""What would eat the machine, and what becomes of it: `python -m hostile.limits` measures, and writes docs/limits.md.

In: nothing; each case makes its own document, in a file or on a server on loopback, and runs the command on it. Out:
what the command says, how long it took, and the most memory that it had. `tests/hostile/test_limits.py` runs the cases
with a limit on memory, and compares what is said.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import os
import sys
import tarfile
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/limits.md"
HEAD = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
_PIECE = bytes(1 << 20)
_MOST = 2 << 30
_PAGE = b'<a href="/demo-1.tar.gz#sha256=%s">demo-1.tar.gz</a>'


@dataclass(frozen=True, slots=True)
class Case:
    """A document that is too much.

    Attributes:
        what: What is too much about it.
        limit: What the limit is.
        says: Part of what is said; for what is not refused, of what stands for it.
        name: The file, or the path on the server.
        content: Its bytes, piece by piece.
    """

    what: str
    limit: str
    says: str
    name: str
    content: Callable[[], Iterable[bytes]]


def _times(start: bytes, piece: bytes, times: int, end: bytes = b"") -> Callable[[], Iterator[bytes]]:
    """`piece` so many times, in larger pieces."""

    def pieces() -> Iterator[bytes]:
        yield start
        at_once = max(1, min(times, (1 << 20) // len(piece)))
        for _ in range(times // at_once):
            yield piece * at_once
        yield piece * (times % at_once) + end

    return pieces


def _document(**components: Any) -> Callable[[], Iterator[bytes]]:
    return lambda: iter([json.dumps({**HEAD, "components": {"schemas": components}}).encode()])


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _chain() -> Iterator[bytes]:
    return _document(**{f"A{n}": {"allOf": [_ref(f"A{n + 1}")], "properties": {"x": {}}} for n in range(10_000)})()


def _growing() -> Iterator[bytes]:
    """Ten unions, each member of which is to be merged with each of all the others."""
    members = [[{"type": "object", "properties": {f"p{n}_{k}": {}}} for k in range(10)] for n in range(10)]
    return _document(A={"allOf": [{"oneOf": each} for each in members]})()


def _bomb() -> Iterator[bytes]:
    yield b"a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for n in range(1, 12):
        yield f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n".encode()


def _zipped(pieces: Iterable[bytes]) -> bytes:
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=1) as file:
        for piece in pieces:
            file.write(piece)
    return buffer.getvalue()


@cache
def _packed() -> list[bytes]:
    return [_zipped([_PIECE] * 1024)]


@cache
def _distribution() -> list[bytes]:
    info = tarfile.TarInfo("demo-1/large.bin")
    info.size = 4096 * len(_PIECE)
    return [_zipped([info.tobuf()]), *[_zipped([_PIECE])] * 4096, _zipped([bytes(1024)])]


CASES = (
    Case("a file of 200 MB", "64 MiB", "larger than 64 MiB", "a.json", _times(b'{"a": "', b"a", 200_000_000, b'"}')),
    Case("an array of 10,000,000 numbers", "3,000,000 values", "more than 3,000,000 values", "a.json",
         _times(b'{"a": [', b"1,", 10_000_000, b"1]}")),
    Case("the same in YAML", "3,000,000 values", "more than 3,000,000 values", "a.yaml",
         _times(b"a:\n", b"- 1\n", 10_000_000)),
    Case("aliases that stand for 10^12 values", "3,000,000 values, repeated ones included",
         "more than 3,000,000 values", "a.yaml", _bomb),
    Case("100,000 arrays within one another", "150 levels", "more than 150 levels", "a.json",
         _times(b'{"a": ', b"[", 100_000, b"]" * 100_000 + b"}")),
    Case("100,000 mappings within one another, in YAML", "150 levels", "more than 150 levels", "a.yaml",
         _times(b"a: ", b"{a: ", 100_000)),
    Case("a number of 60,000,000 digits", "1,000 digits", "more than 1,000 digits", "a.json",
         _times(b'{"a": ', b"9", 60_000_000, b"}")),
    Case("a text of 60 MB", "64 MiB", "the key 'openapi' is missing", "a.json",
         _times(b'{"a": "', b"a", 60_000_000, b'"}')),
    Case("schemas that refer to one another, 10,000 in a row", "as deep as Python goes", "nested too deep", "a.json",
         _chain),
    Case("an `allOf` that stands for 10^10 combinations", "four times the schemas, and 10,000", "NRM010", "a.json",
         _growing),
    Case("a pattern that hangs, and a text to hang it", "patterns are compiled, not run", "ok: wrote", "a.json",
         _document(A={"type": "object", "properties": {
             "a": {"type": "string", "pattern": "^(a+)+$", "default": "a" * 60 + "!", "examples": ["a" * 60 + "!"]}}})),
    Case("an answer without an end", "64 MiB", "larger than 64 MiB", "/endless", _times(b"", _PIECE, 10**6)),
    Case("an answer of 1 GiB, packed as 4 MiB", "64 MiB, unpacked", "larger than 64 MiB", "/packed",
         _packed),
    Case("redirects in a circle", "5 redirects", "more than 5 redirects", "/circle", lambda: ()),
    Case("a source distribution of 4 GiB, packed as 18 MiB", "2.5 GiB, unpacked", "it unpacks to too much",
         "/index/demo/", _distribution),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case: what was said, seconds, and MiB."""

    said: str
    seconds: float
    mebibytes: float


def run(case: Case, folder: Path, most: int = _MOST) -> Outcome:
    """Run the command on a case, in a process that may have so many bytes of memory."""
    with _served(case) as url:
        arguments = _arguments(case, folder, url)
        out = folder / "said.txt"
        start = time.monotonic()
        process = os.posix_spawn(
            "/bin/sh",
            ["sh", "-c", f'ulimit -v {most // 1024}; exec "$@" >"{out}" 2>&1', "sh", sys.executable, *arguments],
            {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "LETTA_CODEGEN_CACHE": "off",
             "PIP_INDEX_URL": f"{url}/index/"},
        )  # fmt: skip
        usage = os.wait4(process, 0)[2]
    return Outcome(out.read_text("utf-8", "replace"), time.monotonic() - start, usage.ru_maxrss / 1024)


def _arguments(case: Case, folder: Path, url: str) -> list[str]:
    command = ["-m", "letta_codegen"]
    if not case.name.startswith("/"):
        file = folder / case.name
        with file.open("wb") as stream:
            stream.writelines(case.content())
        return [*command, "generate", "--spec", str(file), "--package", "demo", "--output", str(folder / "out")]
    source = "sdist:demo" if case.name.startswith("/index") else url + case.name
    return [*command, "pull", source, "--output", str(folder), "--name", "a"]


@contextmanager
def _served(case: Case) -> Iterator[str]:
    """A server that answers with a case."""
    case.content()  # what takes time to be made is kept

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = case.content()
            if self.path == "/index/demo/":
                content = [_PAGE % hashlib.sha256(b"".join(content)).hexdigest().encode()]
            self.send_response(302 if self.path == "/circle" else 200)
            self.send_header("Content-Type", "text/html" if self.path == "/index/demo/" else "application/json")
            if self.path == "/circle":
                self.send_header("Location", self.path)
            if self.path == "/packed":
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            try:
                self.wfile.writelines(content)
            except ConnectionError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Be quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def page(rows: Iterable[tuple[Case, Outcome]], date: str, machine: str) -> str:
    """The page of the documentation."""
    lines = [
        "# Limits",
        "",
        "What would eat the machine is refused, with a message that says where and why. `make limits` measures what",
        "that takes from the start of the command to its end, and writes this page; the tests run the same cases with",
        f"2 GiB of memory. Measured{date and ' on '}{date}{machine and ', on '}{machine}.",
        "",
        "| document | limit | s | MiB |",
        "|---|---|---|---|",
        *(f"| {case.what} | {case.limit} | {got.seconds:.1f} | {got.mebibytes:.0f} |" for case, got in rows),
        "",
        "A download has 300 s in all, and 30 s for each piece. `document/limits.py` holds the numbers.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure all cases, and write the page."""
    parser = argparse.ArgumentParser(prog="hostile.limits", description="Measure what limits cost.")
    parser.add_argument("--date", default="", help="what the page says of the day")
    parser.add_argument("--machine", default="", help="what the page says of the machine")
    options = parser.parse_args()
    rows = []
    for case in CASES:
        with tempfile.TemporaryDirectory() as folder:
            rows.append((case, run(case, Path(folder))))
        print(f"{case.what}: {rows[-1][1]}", flush=True)
    PAGE.write_text(page(rows, options.date, options.machine), "utf-8")


if __name__ == "__main__":
    main()
