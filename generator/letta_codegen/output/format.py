"""Formatting with black: in process, piece by piece, with a cache and on several cores.

In: generated files. Out: the same files, the Python ones formatted as black formats them (line length 120, Python 3.11
and later, without the comparison of syntax trees that `black --safe` adds). Verbatim and text files pass through.
Refused: Python that cannot be parsed, which is always a fault of the generator and never of the user's document.
"""

from __future__ import annotations

import gc
import hashlib
import multiprocessing
import os
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from importlib.metadata import version
from multiprocessing.context import BaseContext

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

from letta_codegen.diagnostics import CodegenError, ExitCode
from letta_codegen.files import GeneratedFile
from letta_codegen.output.cache import TextCache
from letta_codegen.output.pieces import Skeleton, cut

LINE_LENGTH = 120
_MODE = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
_VERSION = f"1 black {version('black')} {_MODE.get_cache_key()}"
_WORTH_A_PROCESS = 150_000
_CHUNK = 32


def format_files(
    files: Iterable[GeneratedFile], cache: TextCache | None = None, *, processes: int | None = None
) -> tuple[GeneratedFile, ...]:
    """Format the Python files.

    Args:
        files: Generated files.
        cache: Texts formatted by earlier runs; none by default.
        processes: How many processes may work at once; by default, the cores this process may use.

    Returns:
        The files in the same order.

    Raises:
        CodegenError: A file is not Python.
    """
    given = tuple(files)
    texts = {file.text: file.path for file in given if file.language == "python"}
    formatted = _format_texts(texts, cache or TextCache(None), processes or _usable_cores())
    return tuple(replace(file, text=formatted[file.text]) if file.text in texts else file for file in given)


def _format_texts(texts: dict[str, str], cache: TextCache, processes: int) -> dict[str, str]:
    """Formatted text by unformatted text, for whole modules (given with their paths)."""
    known = _cached(texts, cache)
    skeletons = {text: _cut(text, path) for text, path in texts.items() if text not in known}
    pieces = {piece: texts[text] for text, parts in skeletons.items() for piece in parts.texts()}
    formatted = _cached((piece for piece in pieces if piece not in skeletons), cache)
    fresh = _format_pieces([(pieces[piece], piece) for piece in pieces if piece not in formatted], processes)
    formatted.update(fresh)
    whole = {text: parts.format(formatted.__getitem__) for text, parts in skeletons.items()}
    cache.put({_key(text): result for text, result in (fresh | whole).items()})
    return known | whole


def _cached(texts: Iterable[str], cache: TextCache) -> dict[str, str]:
    """Formatted text by unformatted text, as far as the cache knows them."""
    keys = {_key(text): text for text in texts}
    return {keys[key]: text for key, text in cache.get(keys).items()}


def _key(text: str) -> str:
    return hashlib.sha256(f"{_VERSION}\0{text}".encode()).hexdigest()


def _cut(text: str, path: str) -> Skeleton:
    try:
        return cut(text)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise _not_python(path, error) from error


def _format_pieces(pieces: Sequence[tuple[str, str]], processes: int) -> dict[str, str]:
    """Formatted text by unformatted text, for pieces given with the path of their module."""
    size = sum(len(text) for _, text in pieces)
    workers = min(processes, size // _WORTH_A_PROCESS)
    if workers < 2:
        results = [_format_piece(piece) for piece in pieces]
    else:
        largest_first = sorted(pieces, key=lambda piece: -len(piece[1]))
        gc.freeze()  # workers that look through what they share with us for garbage would copy all of it
        with ProcessPoolExecutor(workers, mp_context=_process_context()) as pool:
            results = list(pool.map(_format_piece, largest_first, chunksize=_CHUNK))
        gc.unfreeze()
        pieces = largest_first
    return {text: result for (_, text), result in zip(pieces, results, strict=True)}


def _format_piece(piece: tuple[str, str]) -> str:
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
