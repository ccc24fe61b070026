"""Formatting with black: piece by piece, with a cache, and on several cores where that is worth it.

In: generated files, some of them earlier than the others. Out: the same files, the Python ones formatted as black
formats them (line length 120, Python 3.11 and later, without the comparison of syntax trees that `black --safe` adds).
Verbatim and text files pass through. Refused: Python that cannot be parsed, which is always a fault of the generator
and never of the user's document.
"""

from __future__ import annotations

import gc
import hashlib
import multiprocessing
import os
import sys
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from importlib.metadata import version
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Self, TypeAlias

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

from letta_codegen.diagnostics import CodegenError, ExitCode
from letta_codegen.files import GeneratedFile
from letta_codegen.output.cache import NO_CACHE, TextCache
from letta_codegen.output.pieces import Skeleton, cut

LINE_LENGTH = 120
_MODE = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
_VERSION = f"1 black {version('black')} {_MODE.get_cache_key()}"
_WORTH_A_PROCESS = 150_000
_CHUNK = 32
Piece: TypeAlias = tuple[str, str]
"""The path of a module, and text that stands in it."""


class Formatter:
    """Formats files; those that it is shown early are worked at meanwhile. To be used in a `with` statement.

    Args:
        cache: Texts formatted by earlier runs; none by default.
        processes: How many processes may work at once; by default, the cores this process may use.
    """

    def __init__(self, cache: TextCache = NO_CACHE, processes: int | None = None) -> None:
        self._cache = cache
        self._processes = processes or _usable_cores()
        self._pool: ProcessPoolExecutor | None = None
        self._skeletons: dict[str, Skeleton] = {}
        self._known: dict[str, str] = {}
        self._seen: set[str] = set()
        self._waiting: list[Piece] = []
        self._running: list[tuple[list[Piece], Future[list[str]]]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            gc.unfreeze()

    def begin(self, files: Iterable[GeneratedFile]) -> None:
        """Begin with some of the files, if there is enough to do for several processes.

        Raises:
            CodegenError: A file is not Python.
        """
        texts = {file.text: file.path for file in files if file.language == "python"}
        new = [text for text in texts if text not in self._known and text not in self._skeletons]
        self._known |= self._cached(new)
        skeletons = {text: _cut(text, texts[text]) for text in new if text not in self._known}
        pieces = {piece: texts[text] for text, parts in skeletons.items() for piece in parts.texts()}
        self._known |= self._cached(piece for piece in pieces if piece not in skeletons)
        done = self._known.keys() | self._seen
        self._waiting += [(path, piece) for piece, path in pieces.items() if piece not in done]
        self._seen |= pieces.keys()
        self._skeletons |= skeletons
        self._start()

    def format(self, files: Iterable[GeneratedFile]) -> tuple[GeneratedFile, ...]:
        """Format the Python files.

        Args:
            files: All files.

        Returns:
            The files in the same order.

        Raises:
            CodegenError: A file is not Python.
        """
        given = tuple(files)
        self.begin(given)
        fresh = {piece: _format_piece((path, piece)) for path, piece in self._waiting}
        for pieces, running in self._running:
            fresh |= {piece: text for (_, piece), text in zip(pieces, running.result(), strict=True)}
        formatted = self._known | fresh
        whole = {text: parts.format(formatted.__getitem__) for text, parts in self._skeletons.items()}
        self._cache.put({_key(text): result for text, result in (fresh | whole).items()})
        formatted |= whole
        return tuple(replace(file, text=formatted[file.text]) if file.language == "python" else file for file in given)

    def _start(self) -> None:
        """Hand what is waiting to other processes."""
        size = sum(len(text) for _, text in self._waiting)
        workers = min(self._processes, size // _WORTH_A_PROCESS)
        if self._pool is None and workers > 1:
            gc.freeze()  # workers that look through what they share with us for garbage would copy all of it
            self._pool = ProcessPoolExecutor(workers, mp_context=_process_context())
        if self._pool is not None:
            largest_first = sorted(self._waiting, key=lambda piece: (-len(piece[1]), piece))
            chunks = [largest_first[start : start + _CHUNK] for start in range(0, len(largest_first), _CHUNK)]
            self._running += [(chunk, self._pool.submit(_format_chunk, chunk)) for chunk in chunks]
            self._waiting = []

    def _cached(self, texts: Iterable[str]) -> dict[str, str]:
        """Formatted text by unformatted text, as far as the cache knows them."""
        keys = {_key(text): text for text in texts}
        return {keys[key]: text for key, text in self._cache.get(keys).items()}


def format_files(
    files: Iterable[GeneratedFile], cache: TextCache = NO_CACHE, *, processes: int | None = None
) -> tuple[GeneratedFile, ...]:
    """Format the Python files; see `Formatter`."""
    with Formatter(cache, processes) as formatter:
        return formatter.format(files)


def _key(text: str) -> str:
    return hashlib.sha256(f"{_VERSION}\0{text}".encode()).hexdigest()


def _cut(text: str, path: str) -> Skeleton:
    try:
        return cut(text)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise _not_python(path, error) from error


def _format_chunk(pieces: list[Piece]) -> list[str]:
    return [_format_piece(piece) for piece in pieces]


def _format_piece(piece: Piece) -> str:
    path, text = piece
    try:
        return black.format_str(text, mode=_MODE)
    except (InvalidInput, RecursionError, UnicodeEncodeError) as error:
        raise _not_python(path, error) from error


def _not_python(path: str, error: Exception) -> CodegenError:
    return CodegenError(
        f"the generated code is not valid Python: {(str(error) or repr(error)).splitlines()[0]}",
        where=path,
        hint="this is a fault of the generator; please report it with the document",
        exit_code=ExitCode.INTERNAL,
    )


def _process_context() -> BaseContext:
    """Forked workers need not import black again; elsewhere than on Linux forking is unsafe or impossible."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def _usable_cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
