"""Results of earlier runs: the generator is a function, so that the same input need not be gone through again.

In: everything that a result depends on (the document, the configuration, the overlay, the names, this very generator).
Out: a key, and the result under it, if an earlier run has left it in the cache. A damaged or foreign entry is none.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import platform
import zlib
from collections.abc import Iterator, Mapping, Set
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from letta_codegen.diagnostics import Diagnostic
from letta_codegen.files import GeneratedFile, Result, Summary
from letta_codegen.output.cache import TextCache
from letta_codegen.render.location import templates_directory

_TOOLS = ("datamodel-code-generator", "jinja2", "black", "pydantic")


def key(*inputs: object) -> str:
    """The key of a run.

    Args:
        inputs: JSON values, and data classes, sets and mappings of such.
    """
    text = json.dumps(inputs, default=_plain)
    return hashlib.sha256(f"result {generator()}\0{text}".encode()).hexdigest()


def recall(cache: TextCache, key: str) -> Result | None:
    """The result of an earlier run; None if there is none.

    Args:
        cache: Where results are kept.
        key: As `key` gives it.
    """
    try:
        packed = cache.get([key])[key]
        files, diagnostics, summary = json.loads(zlib.decompress(base64.b85decode(packed)))
        return Result(
            tuple(GeneratedFile(*file) for file in files),
            tuple(Diagnostic(*diagnostic) for diagnostic in diagnostics),
            Summary(*summary),
        )
    except (LookupError, ValueError, TypeError, zlib.error):
        return None


def remember(cache: TextCache, key: str, result: Result) -> None:
    """Keep a result for later runs."""
    text = json.dumps([_rows(result.files), _rows(result.diagnostics), dataclasses.astuple(result.summary)])
    cache.put({key: base64.b85encode(zlib.compress(text.encode(), 1)).decode()})


def _rows(values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    return [dataclasses.astuple(value) for value in values]


@cache
def generator() -> str:
    """A digest of this generator: its code, its templates, what it is built on."""
    digest = hashlib.sha256(platform.python_version().encode())
    for name in _TOOLS:
        digest.update(f"\0{name} {version(name)}".encode())
    for file in _sources():
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    for folder in (Path(__file__).resolve().parent.parent, templates_directory()):
        yield from sorted(file for file in folder.rglob("*") if file.suffix != ".pyc" and file.is_file())


def _plain(value: Any) -> Any:
    """What JSON can hold in the place of a value that it cannot; the order of a set does not count."""
    if dataclasses.is_dataclass(value):
        return [type(value).__name__, *(getattr(value, field.name) for field in dataclasses.fields(value))]
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        return sorted(value, key=repr)
    return f"{type(value).__name__} {value}"
