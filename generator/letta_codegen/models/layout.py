"""Lays the models out as files: one module per model, and the package that reaches them lazily."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from letta_codegen.files import GeneratedFile
from letta_codegen.models.further import Further
from letta_codegen.models.graph import cycles, links
from letta_codegen.models.index import ModelClass
from letta_codegen.models.records import AliasModel, ClassModel, Model
from letta_codegen.models.shapes import ANY, MapOf, Shape, UnionOf, walk
from letta_codegen.models.spelling import Spelling
from letta_codegen.naming.identifiers import submodule_name
from letta_codegen.render.docstrings import LINE, wrap
from letta_codegen.render.environment import fill
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.layout import Bracket, laid_out

_STANDARD = ("datetime", "re", "typing", "uuid", "builtins")
_OF_UNKNOWN = frozenset(["tag", "raw", "is_tagged", "validation_issues"])
"""What the base class of unknown variants has itself."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """View of a field: its declaration, and what is said of it."""

    declaration: Code
    description: str


@dataclass(frozen=True, slots=True)
class FurtherRow:
    """View of a further name of a field."""

    name: Code
    annotation: Code
    field: Code


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """View of the class for variants of a union that are not known: `tag` is the field that tells variants apart.

    Without a `kind` that field has the type that the base class gives it.
    """

    name: Code
    base: Code
    tag: Code
    wire: str
    kind: Code
    checking: Code
    class_var: Code


@dataclass(frozen=True, slots=True)
class ModuleView:
    """View of a module: one class (`fields`) or one alias (`definition`, with `unknown` if it is a tagged union)."""

    name: Code
    imports: tuple[Code, ...]
    late: tuple[Code, ...]
    description: str
    bases: Code = Code("")
    fields: tuple[FieldRow, ...] = ()
    extra: Code | None = None
    further: tuple[FurtherRow, ...] = ()
    definition: Code | None = None
    unknown: UnknownRow | None = None


def modules(models: Iterable[Model]) -> Mapping[str, str]:
    """The module (its last name) of each model, by name; unique on systems that ignore case as well."""
    found: dict[str, str] = {}
    taken = set[str]()
    for name in sorted(model.name for model in models):
        module, number = submodule_name(name), 2
        while module.casefold() in taken:
            module, number = f"{submodule_name(name)}_{number}", number + 1
        taken.add(module.casefold())
        found[name] = module
    return found


def files(
    models: tuple[Model, ...], package: str, further: Further = MappingProxyType({})
) -> tuple[GeneratedFile, ...]:
    """Lay out the models package.

    Args:
        models: All models.
        package: Import name of the generated package.
        further: By the name of a class, further names of its attributes, `(name, field)`.

    Returns:
        `models/__init__.py`, `models/_pointers.py`, and a module for each model.
    """
    layout = _Layout.of(models, package, further)
    made = [layout.file(layout.modules[model.name], "models/module.py.j2", view=layout.view(model)) for model in models]
    rows = sorted(row for model in layout.given for row in layout.exports(model))
    pointers = [(model.name, f"#{model.origin}") for model in layout.sorted()]
    index = layout.file("__init__", "models/index.py.j2", rows=rows)
    return (*made, index, layout.file("_pointers", "models/pointers.py.j2", rows=pointers))


@dataclass(frozen=True, slots=True)
class _Layout:
    package: str
    further: Further
    given: tuple[Model, ...]
    by_name: Mapping[str, Model]
    modules: Mapping[str, str]
    groups: Mapping[str, int]

    @classmethod
    def of(cls, models: tuple[Model, ...], package: str, further: Further) -> _Layout:
        by_name = {model.name: model for model in models}
        return cls(package, further, models, by_name, modules(models), cycles(by_name))

    def sorted(self) -> list[Model]:
        return [self.by_name[name] for name in sorted(self.by_name)]

    def exports(self, model: Model) -> list[tuple[Code, Code]]:
        """What the module of a model offers: names, each with the module."""
        union = _tagged(model)
        names = [model.name, *([union.unknown] if union else [])]
        return [(Code(name), Code(self.modules[model.name])) for name in names]

    def file(self, module: str, template: str, **rows: object) -> GeneratedFile:
        return GeneratedFile(f"src/{self.package.replace('.', '/')}/models/{module}.py", fill(template, **rows))

    def module(self, name: str) -> str:
        """Where a model is imported from by its siblings."""
        return f".{self.modules[name]}"

    def meaning(self, name: str) -> Shape | None:
        model = self.by_name[name]
        return model.shape if isinstance(model, AliasModel) else None

    def late(self, model: Model) -> frozenset[str]:
        """What can only be imported after the model is defined, because it needs the model itself."""
        group = {name for name in links(model) if self.groups[name] == self.groups[model.name]}
        bases = model.bases if isinstance(model, ClassModel) else ()
        return frozenset((group | {model.name}) - set(bases))

    def view(self, model: Model) -> ModuleView:
        fields = model.fields if isinstance(model, ClassModel) else ()
        spelling = Spelling(
            {name: self.module(name) for name in links(model) | {model.name}},
            self.late(model),
            frozenset(field.name for field in fields),
            self.meaning,
        )
        return self.alias(model, spelling) if isinstance(model, AliasModel) else self.class_(model, spelling)

    def alias(self, model: AliasModel, spelling: Spelling) -> ModuleView:
        definition = spelling.type(model.shape)
        call = Bracket(f"{model.name} = {spelling.use('TypeAliasType')}(", (pyrepr(model.name), definition))
        union = _tagged(model)
        unknown = _unknown(union, spelling) if union else None
        after = self.after(model, spelling)
        return ModuleView(
            Code(model.name), _imports(spelling), after, _described(model), definition=laid_out(call), unknown=unknown
        )

    def class_(self, model: ClassModel, spelling: Spelling) -> ModuleView:
        bases = Code(", ".join(spelling.model(base) for base in model.bases) or spelling.use("Model"))
        rows = tuple(
            FieldRow(
                spelling.declaration(field),
                _indented("\n".join(wrap(field.description, LINE - 4)).strip()),
            )
            for field in model.fields
        )
        extra = None if model.extra is None else self.extra(model.extra, spelling)
        further = tuple(
            self.further_row(model, name, known, spelling) for name, known in self.further.get(model.name, ())
        )
        return ModuleView(
            Code(model.name),
            _imports(spelling),
            self.after(model, spelling),
            _described(model),
            bases,
            rows,
            extra,
            further,
        )

    def further_row(self, model: ClassModel, name: str, known: str, spelling: Spelling) -> FurtherRow:
        """A further name of a field."""
        field = next(field for field in model.fields if field.name == known)
        return FurtherRow(Code(name), Code(str(spelling.annotation(field))), Code(known))

    def extra(self, shape: Shape, spelling: Spelling) -> Code:
        """The declaration of the type of undeclared properties: pydantic reads it, `init` is for type checkers."""
        values = spelling.type(MapOf(shape))
        return Code(f"__pydantic_extra__: {values} = {spelling.call([('init', Code('False'))])}")

    def after(self, model: Model, spelling: Spelling) -> tuple[Code, ...]:
        names = sorted(spelling.late - {model.name})
        return tuple(Code(f"from {self.module(name)} import {name}") for name in names)


def _tagged(model: Model) -> UnionOf | None:
    """The union with a discriminator that an alias stands for."""
    shape = model.shape if isinstance(model, AliasModel) else ANY
    return next((part for part in walk(shape) if isinstance(part, UnionOf) and part.unknown), None)


def _unknown(union: UnionOf, spelling: Spelling) -> UnknownRow:
    base, class_var = Code(spelling.use("Unknown")), Code(spelling.use("ClassVar"))
    kind = checking = Code()
    if union.tag not in _OF_UNKNOWN:
        kind = Code(f"{spelling.use('Literal')}[{spelling.use('Tag')}.UNKNOWN]")
        checking = Code(spelling.use("TYPE_CHECKING"))
    return UnknownRow(Code(union.unknown), base, Code(union.tag), union.discriminator or "", kind, checking, class_var)


def _described(model: Model) -> str:
    source, indent = f"Source: #{model.origin}", 0 if isinstance(model, AliasModel) else 4
    text = "\n".join(wrap(model.description, LINE - indent - 3)).strip()
    text = f"{text}\n\n{source}" if text else source
    return _indented(text) if indent else text


def _indented(text: str) -> str:
    """Text as it stands in a class: all lines but the first are indented."""
    return "\n".join(f"    {line}" if number and line else line for number, line in enumerate(text.split("\n")))


def _imports(spelling: Spelling) -> tuple[Code, ...]:
    """Import lines: the standard library, then others, then the package's own, separated by empty lines."""
    by_module: dict[str, list[str]] = {}
    for module, name, written in sorted(spelling.imports, key=_like_isort):
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
