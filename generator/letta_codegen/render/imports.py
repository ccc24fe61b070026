"""The imports of a module, found by what its rows mention, in the groups and the order that isort gives them."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from letta_codegen.render.escape import Code
from letta_codegen.render.runtime import MODULES

_STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
_WORD = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_WHOLE = {"builtins": "import builtins", "dt": "import datetime as dt", "_dt": "import datetime as _dt"}
_PACKAGE = {
    "models": "models",
    "_models": "models as _models",
    "types": "types",
    "_types": "types as _types",
    "_client": "_client",
}
_THIRD_PARTY = frozenset({"typing_extensions"})


def mentioned(*rows: object) -> frozenset[str]:
    """Every name that the code in these rows uses."""
    return frozenset(word for code in _codes(rows) for word in _WORD.findall(_STRING.sub("", code)))


def imports(
    words: frozenset[str], package: str, written: Mapping[str, str] = MappingProxyType({})
) -> tuple[tuple[Code, ...], ...]:
    """Groups of import statements for everything in `words` that has to be imported.

    Args:
        words: Names that the module uses.
        package: The generated package.
        written: The modules of further names.
    """
    known = {**MODULES, **written}
    by_module: dict[str, list[str]] = {}
    for word in sorted(words & known.keys()):
        by_module.setdefault(_absolute(known[word], package), []).append(word)
    for word in sorted(words & _PACKAGE.keys()):
        by_module.setdefault(package, []).append(_PACKAGE[word])
    whole = [text for name, text in _WHOLE.items() if name in words]
    return _grouped([*whole, *(statement(module, names) for module, names in by_module.items())], package)


def statement(module: str, names: Iterable[str]) -> str:
    """`from module import names`, constants first, then classes, then the rest."""
    ordered = sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    return f"from {module} import {', '.join(ordered)}"


def _grouped(statements: list[str], package: str) -> tuple[tuple[Code, ...], ...]:
    groups: dict[int, list[str]] = {}
    for text in statements:
        groups.setdefault(_group(text.split()[1], package), []).append(text)
    return tuple(
        tuple(Code(text) for text in sorted(groups[rank], key=lambda text: (text.startswith("from"), text)))
        for rank in sorted(groups)
    )


def _group(module: str, package: str) -> int:
    if module == package or module.startswith(f"{package}."):
        return 2
    return int(module in _THIRD_PARTY)


def _absolute(module: str, package: str) -> str:
    return package + module if module.startswith(".") else module


def _codes(value: object) -> Iterator[Code]:
    """All code within rows, however deep."""
    if isinstance(value, Code):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _codes(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _codes(getattr(value, field.name))
