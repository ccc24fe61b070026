"""Lays the models out as files: a module for each home, and the package that reaches them lazily."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType

from letta_codegen.files import GeneratedFile
from letta_codegen.models.further import Further
from letta_codegen.models.graph import cycles, in_order, links, names_circle, needed_first
from letta_codegen.models.homes import homes
from letta_codegen.models.index import ModelClass
from letta_codegen.models.records import AliasModel, ClassModel, Model
from letta_codegen.models.rows import ModelRow, row, tagged
from letta_codegen.models.shapes import Shape
from letta_codegen.models.spelling import Spelling
from letta_codegen.naming.identifiers import submodule_name
from letta_codegen.render.docstrings import LINE
from letta_codegen.render.environment import fill
from letta_codegen.render.escape import Code

_STANDARD = ("datetime", "re", "typing", "uuid", "builtins")


@dataclass(frozen=True, slots=True)
class ModuleView:
    """View of a module: its models, each behind those that it needs; `late` are imports that need them in turn."""

    imports: tuple[Code, ...]
    models: tuple[ModelRow, ...]
    late: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class IndexRow:
    """View of a module for the package: the names that it offers, and the sources of its models."""

    module: Code
    names: tuple[Code, ...]
    sources: tuple[tuple[str, str], ...]


def modules(models: Iterable[Model], entries: Set[str]) -> Mapping[str, str]:
    """The module (its last name) of each model, by name; unique on systems that ignore case as well.

    Args:
        models: All models.
        entries: Names of those that are needed for themselves.
    """
    home = homes({model.name: model for model in models}, entries)
    found: dict[str, str] = {}
    taken = set[str]()
    for name in sorted(set(home.values())):
        module, number = submodule_name(name), 2
        while module.casefold() in taken:
            module, number = f"{submodule_name(name)}_{number}", number + 1
        taken.add(module.casefold())
        found[name] = module
    return {name: found[home[name]] for name in home}


def files(
    models: tuple[Model, ...], modules: Mapping[str, str], package: str, further: Further = MappingProxyType({})
) -> tuple[GeneratedFile, ...]:
    """Lay out the models package.

    Args:
        models: All models.
        modules: The module of each model, by name.
        package: Import name of the generated package.
        further: By the name of a class, further names of its attributes, `(name, field)`.

    Returns:
        `models/__init__.py`, `models/_pointers.py`, and the modules of the models.
    """
    layout = _Layout.of(models, modules, package, further)
    return tuple(layout.files())


@dataclass(frozen=True, slots=True)
class _Layout:
    package: str
    further: Further
    by_name: Mapping[str, Model]
    modules: Mapping[str, str]
    groups: Mapping[str, int]

    @classmethod
    def of(cls, models: tuple[Model, ...], modules: Mapping[str, str], package: str, further: Further) -> _Layout:
        by_name = {model.name: model for model in sorted(models, key=lambda model: model.name)}
        return cls(package, further, by_name, modules, cycles(by_name))

    def files(self) -> Iterator[GeneratedFile]:
        inside: dict[str, list[str]] = {}
        for name in self.by_name:
            inside.setdefault(self.modules[name], []).append(name)
        for module, names in inside.items():
            yield self.file(module, "models/module.py.j2", view=self.view(names))
        rows = [self.index_row(module, inside[module]) for module in sorted(inside)]
        yield self.file("__init__", "models/index.py.j2", rows=rows)
        yield self.file("_pointers", "models/pointers.py.j2", rows=rows)

    def index_row(self, module: str, names: list[str]) -> IndexRow:
        models = [self.by_name[name] for name in names]
        unions = [union for model in models if (union := tagged(model))]
        exports = sorted([*names, *(union.unknown for union in unions)])
        sources = tuple((model.name, f"#{model.origin}") for model in models)
        return IndexRow(Code(module), tuple(map(Code, exports)), sources)

    def file(self, module: str, template: str, **rows: object) -> GeneratedFile:
        return GeneratedFile(f"src/{self.package.replace('.', '/')}/models/{module}.py", fill(template, **rows))

    def meaning(self, name: str) -> Shape | None:
        model = self.by_name[name]
        return model.shape if isinstance(model, AliasModel) else None

    def late(self, model: Model) -> frozenset[str]:
        """What may only be defined after the model, because it needs the model itself."""
        group = {name for name in links(model) if self.groups[name] == self.groups[model.name]}
        return frozenset((group | {model.name}) - needed_first(model, self.by_name, self.groups))

    def optional_above(self, model: Model) -> frozenset[str]:
        """Names of the fields to which a base gives a default."""
        bases = [self.by_name[base] for base in model.bases] if isinstance(model, ClassModel) else []
        own = (
            field.name for base in bases if isinstance(base, ClassModel) for field in base.fields if not field.required
        )
        return frozenset(own).union(*map(self.optional_above, bases))

    def quoted(self, model: Model) -> frozenset[str]:
        """What a model refers to by a quoted name."""
        return self.late(model) & links(model)

    def inherited(self, name: str) -> frozenset[str]:
        """What bases refer to by a quoted name: pydantic looks it up in the module of the class that inherits it."""
        model = self.by_name[name]
        bases = model.bases if isinstance(model, ClassModel) else ()
        return frozenset().union(*(self.quoted(self.by_name[base]) | self.inherited(base) for base in bases))

    def view(self, names: list[str]) -> ModuleView:
        """The view of the module that holds the models of these names."""
        inherited = frozenset[str]().union(*map(self.inherited, names))
        needed = inherited.union(names, *(links(self.by_name[name]) for name in names))
        modules = {name: "" if name in names else f".{self.modules[name]}" for name in needed}
        late = {name: self.late(self.by_name[name]) for name in names}
        imports = set[tuple[str, str, str]]()
        rows: list[ModelRow] = []
        for name in in_order({name: sorted((links(self.by_name[name]) - late[name]) & set(names)) for name in names}):
            model = self.by_name[name]
            fields = model.fields if isinstance(model, ClassModel) else ()
            hidden = frozenset(field.name for field in fields)
            spelling = Spelling(modules, late[name], hidden, self.meaning, imports, self.optional_above(model))
            is_name = isinstance(model, AliasModel) and names_circle(model, self.by_name, self.groups)
            rows.append(row(model, spelling, self.further.get(name, ()), is_name=is_name))
        others = sorted(inherited.union(*late.values()) - set(names))
        return ModuleView(
            _imports(imports), tuple(rows), tuple(Code(f"from {modules[name]} import {name}") for name in others)
        )


def _imports(imported: Set[tuple[str, str, str]]) -> tuple[Code, ...]:
    """Import lines: the standard library, then others, then the package's own, separated by empty lines."""
    by_module: dict[str, list[str]] = {}
    for module, name, written in sorted(imported, key=_like_isort):
        by_module.setdefault(module, []).append(name if name == written else f"{name} as {written}")
    groups: dict[int, list[Code]] = {}
    for module, names in by_module.items():
        rank = 0 if module in _STANDARD else 2 if module.startswith(".") else 1
        groups.setdefault(rank, []).append(_import(module, names))
    lines = [line for rank in sorted(groups) for line in (*groups[rank], Code(""))]
    return tuple(lines[:-1])


def _import(module: str, names: Iterable[str]) -> Code:
    """An import; one that is too long for a line has each name on its own."""
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= LINE:
        return Code(line)
    return Code("\n".join((f"from {module} import (", *(f"    {name}," for name in names), ")")))


def _like_isort(imported: tuple[str, str, str]) -> tuple[str, int, str]:
    """Constants come first, then classes, then the rest."""
    module, name, _ = imported
    return module, 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name


def entry(model: Model, module: str) -> ModelClass:
    """The row of the model index for a model."""
    kind = "alias" if isinstance(model, AliasModel) else "class"
    return ModelClass(model.name, module, "alias" if kind == "alias" else "class", model.pointer, model.origin)
