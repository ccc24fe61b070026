"""Documents of several files: what references to other files lead to becomes components of the document.

In: a document, its file, and the folders whose files may be read. Out: one document. What lies elsewhere (also by `..`
or a link) and what is on the web is not followed: such a reference stays as it is, and is reported when the document is
normalised. Refused: a file that is named and allowed, but cannot be read, and too many of them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import unquote

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.limits import MEBIBYTE
from letta_codegen.document.load import DEFAULT_LIMITS, parse
from letta_codegen.document.pointer import Pointer, find

_MOST_FILES = 1000
_SECTIONS = {
    "paths": "pathItems",
    **{name: name for name in ("parameters", "responses", "requestBodies", "headers", "pathItems", "securitySchemes")},
    **{name: name for name in ("examples", "links", "callbacks")},
}
_WEB = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


@dataclass(frozen=True, slots=True, order=True)
class _Target:
    """Where a reference leads: the file, the pointer in it, and the section of the components that it belongs to."""

    file: Path
    pointer: str
    section: str


def bundle(document: Document, file: Path, roots: tuple[Path, ...]) -> Document:
    """Put a document of several files together.

    Args:
        document: The main document.
        file: Its file.
        roots: The folders whose files may be read.

    Raises:
        DocumentError: A file cannot be read, or there are too many.
    """
    files = _Files(document, file.resolve(), tuple(root.resolve() for root in roots))
    reached = _reached(files)
    if not reached:
        return document
    keys = _keys(document, reached)
    root: dict[str, JSON] = _copied(document.root, files, files.main, keys, "", ())
    components = root.setdefault("components", {})
    for target, key in keys.items():
        value = _copied(files.value(target), files, target.file, keys, target.section, ())
        components.setdefault(target.section, {})[key] = value
    return replace(document, root=root)


@dataclass(slots=True)
class _Files:
    """The files as far as they have been read."""

    document: Document
    main: Path
    roots: tuple[Path, ...]
    size: int = 0
    contents: dict[Path, JSON] = field(default_factory=dict)

    def content(self, file: Path) -> JSON:
        if file == self.main:
            return self.document.root
        if file not in self.contents:
            self.contents[file] = self._read(file)
        return self.contents[file]

    def value(self, target: _Target) -> JSON:
        """What stands at a target.

        Raises:
            LookupError: Nothing.
        """
        return find(self.content(target.file), Pointer.parse(target.pointer).tokens)

    def target(self, reference: str, file: Path, place: tuple[str, ...], section: str) -> _Target | None:
        """Where a reference in a file leads; None if that is not to be followed."""
        name, _, pointer = reference.partition("#")
        if _WEB.match(name) or (pointer and not pointer.startswith("/")):
            return None
        found = (file.parent / unquote(name)).resolve() if name else file
        if found != self.main and not any(found.is_relative_to(root) for root in self.roots):
            return None
        return _Target(found, unquote(pointer), _section(pointer, place) if place else section)

    def _read(self, file: Path) -> JSON:
        name = Path(os.path.relpath(file, self.main.parent)).as_posix()
        try:
            data = file.read_bytes()
        except OSError as error:
            raise DocumentError(f"a reference leads here: {error.strerror}", where=name) from None
        self.size += len(data)
        if len(self.contents) >= _MOST_FILES or self.size > DEFAULT_LIMITS.size:
            most = f"{_MOST_FILES} files or {DEFAULT_LIMITS.size // MEBIBYTE} MiB"
            raise DocumentError(f"the document refers to more than {most}", where=self.document.source)
        return parse(data, name)


def _section(pointer: str, place: tuple[str, ...]) -> str:
    """The section of what a reference leads to, by where that stands, else by where the reference stands."""
    tokens = Pointer.parse(pointer).tokens
    if tokens[:1] == ("components",) and len(tokens) == 3:
        return tokens[1]
    if place[-1] == "requestBody":
        return "requestBodies"
    return _SECTIONS.get(place[-2], "schemas") if len(place) > 1 else "schemas"


def _references(value: JSON, place: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The references of a value with the places of the objects that hold them."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, str) and _is_reference(key, inner, place):
                yield inner, place
            else:
                yield from _references(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _references(inner, (*place, str(index)))


def _is_reference(key: str, text: str, place: tuple[str, ...]) -> bool:
    if key == "$ref":
        return place[-1:] != ("properties",)
    return place[-2:] == ("discriminator", "mapping") and ("/" in text or text.endswith((".yaml", ".yml", ".json")))


def _reached(files: _Files) -> set[_Target]:
    """Everything in other files that the document leads to."""
    found = set[_Target]()
    open_: list[tuple[JSON, Path, str]] = [(files.document.root, files.main, "")]
    while open_:
        value, file, section = open_.pop()
        for reference, place in _references(value, ()):
            target = files.target(reference, file, place, section)
            if target is None or target.file == files.main or target in found:
                continue
            try:
                open_.append((files.value(target), target.file, target.section))
            except LookupError:
                continue
            found.add(target)
    return found


def _keys(document: Document, reached: set[_Target]) -> dict[_Target, str]:
    """The key of each target: the last word of its pointer or the name of its file, longer if that is taken."""
    components = document.root.get("components") or {}
    taken = {(section, key) for section, content in components.items() if isinstance(content, dict) for key in content}
    keys: dict[_Target, str] = {}
    for target in sorted(reached):
        name = Pointer.parse(target.pointer).name
        names = [name or target.file.stem, f"{target.file.stem}_{name}" if name else f"{target.file.stem}_file"]
        names += [f"{names[-1]}_{number}" for number in range(2, len(reached) + 2)]
        keys[target] = next(each for each in names if (target.section, each) not in taken)
        taken.add((target.section, keys[target]))
    return keys


def _copied(
    value: JSON, files: _Files, file: Path, keys: Mapping[_Target, str], section: str, place: tuple[str, ...]
) -> JSON:
    """A copy of what stands in a file, with references that hold in the whole."""
    if isinstance(value, list):
        return [_copied(inner, files, file, keys, section, (*place, str(n))) for n, inner in enumerate(value)]
    if not isinstance(value, Mapping):
        return value
    return {
        key: (
            _renamed(inner, files, file, keys, section, place)
            if isinstance(inner, str) and _is_reference(key, inner, place)
            else _copied(inner, files, file, keys, section, (*place, key))
        )
        for key, inner in value.items()
    }


def _renamed(
    reference: str, files: _Files, file: Path, keys: Mapping[_Target, str], section: str, place: tuple[str, ...]
) -> str:
    target = files.target(reference, file, place, section)
    if target is None:
        return reference
    if target.file == files.main:
        return f"#{target.pointer}" if file != files.main else reference
    if target not in keys:
        return reference if reference.partition("#")[0] else f"{file.name}{reference}"
    return f"#{Pointer(('components', target.section, keys[target]))}"
