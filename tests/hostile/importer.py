"""Imports packages that it is given over a pipe, in a process in which nothing but importing is possible.

Each line of input is a JSON list: the texts of modules by path, the paths of those that are the same in every package
(they are imported once, with the first one), and whether the package is harmless. From the first one that is not, an
audit hook refuses everything else than importing. Each line of output is a JSON string: what went wrong, or nothing.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType
from typing import Any

PACKAGE = "hostile_client"
_REFUSED = ("socket.", "subprocess.", "os.", "shutil.", "ctypes.", "urllib.", "http.", "tempfile.", "signal.", "pty.")
_HARMLESS = {"os.listdir", "os.scandir"}
_DANGEROUS = {"__import__", "exec", "eval", "open", "os", "system", "pwned", "subprocess", "socket", "compile"}

sources: dict[str, str] = {}
violations: list[str] = []


class Sources(MetaPathFinder, Loader):
    """Finds the modules of the package in memory."""

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        stem = fullname.replace(".", "/")
        for name in (f"{stem}.py", f"{stem}/__init__.py"):
            if name in sources:
                return ModuleSpec(fullname, self, origin=name, is_package=name.endswith("__init__.py"))
        return None

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        name = module.__spec__.origin if module.__spec__ and module.__spec__.origin else ""
        exec(compile(sources[name], name, "exec", dont_inherit=True), module.__dict__)


def hook(event: str, arguments: tuple[Any, ...]) -> None:
    problem = _problem(event, arguments)
    if problem:
        violations.append(problem)
        raise PermissionError(problem)


def _problem(event: str, arguments: tuple[Any, ...]) -> str | None:
    if event == "open":
        path, mode, _ = arguments
        # Tracebacks read the files of libraries.
        return None if mode in ("r", "rb", None) and str(path).endswith((".py", ".pyc")) else f"open {path!r} {mode}"
    if event == "exec":
        code = arguments[0]
        names = set(_names(code)) if code.co_filename not in sources else set()
        return f"exec of {code.co_filename} with {names}" if names & _DANGEROUS else None
    if event == "import" and not str(arguments[0]).startswith(PACKAGE):
        return f"import of {arguments[0]}"
    return f"{event} {arguments!r}" if event.startswith(_REFUSED) and event not in _HARMLESS else None


def _names(code: CodeType) -> list[str]:
    inner = [name for each in code.co_consts if isinstance(each, CodeType) for name in _names(each)]
    return [*code.co_names, *inner]


def imported(files: Mapping[str, str], kept: frozenset[str]) -> None:
    """Import every module, and build every model."""
    sources.clear()
    sources.update(files)
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE and name not in kept]:
        del sys.modules[name]
    for path in sorted(files):
        importlib.import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    models = sys.modules[f"{PACKAGE}.models"]
    for name in models.POINTERS:
        model = getattr(models, name)
        if isinstance(model, type):
            model.model_rebuild(force=True)
        else:
            adapter(model).rebuild(force=True)


def adapter(model: Any) -> Any:
    import pydantic

    return pydantic.TypeAdapter(model)


def main() -> None:
    sys.meta_path.insert(0, Sources())
    kept: frozenset[str] = frozenset()
    is_armed = False
    for line in sys.stdin:
        files, verbatim, is_harmless = json.loads(line)
        if not is_harmless and not is_armed:
            is_armed = True
            sys.addaudithook(hook)
        violations.clear()
        try:
            imported(files, kept)
        except Exception as error:
            violations.append(f"{type(error).__name__}: {error}")
        print(json.dumps("; ".join(violations)), flush=True)
        kept = kept or frozenset(name.removesuffix(".py").replace("/", ".") for name in verbatim)


main()
