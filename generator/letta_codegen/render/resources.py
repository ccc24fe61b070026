"""Modules of resources: every resource a class in both colours, in one module with the operations it calls.

In: the operations under their names, and the tree of resources. Out: one `ModuleRow` for each resource, and one for
the client itself, whose class is the root of the tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from letta_codegen.naming.resolve import ResourceName
from letta_codegen.render.annotations import Schemas, Speller
from letta_codegen.render.credentials import Credentials
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.forms import forms_name, forms_row, in_forms
from letta_codegen.render.forms import words as words_of_forms
from letta_codegen.render.imports import imports, mentioned, statement
from letta_codegen.render.layout import Bracket, laid_out
from letta_codegen.render.methods import MethodBuilder
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.operations import OperationBuilder
from letta_codegen.render.rows import ChildRow, ClassRow, ModuleRow
from letta_codegen.render.runtime import COLOURS, Colour
from letta_codegen.runtime_facts import RuntimeFacts

# Modules that annotations alone mention, and that take long to load: nothing but a type checker does.
_ANNOTATIONS = frozenset({"types"})


@dataclass(frozen=True, slots=True)
class Tree:
    """The client as a tree of resources.

    Attributes:
        package: The generated package.
        facts: How the server behaves.
        schemas: The component schemas, for annotations.
        resources: All resources, sorted by path.
        credentials: What callers identify themselves with.
        operations: All operations (deprecated names included), sorted by resource and name.
        mixins: By path, the class that the class of a resource derives from as well.
        written: The modules of classes that somebody wrote into the package.
    """

    package: str
    facts: RuntimeFacts
    schemas: Schemas
    resources: tuple[ResourceName, ...]
    credentials: Credentials
    operations: tuple[NamedOperation, ...]
    mixins: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)

    def children(self, path: tuple[str, ...]) -> tuple[ResourceName, ...]:
        """The resources right below a path."""
        return tuple(resource for resource in self.resources if resource.path[:-1] == path)

    def at(self, path: tuple[str, ...]) -> tuple[NamedOperation, ...]:
        """The operations of a resource."""
        return tuple(named for named in self.operations if named.resource == path)

    def module(self, resource: ResourceName) -> str:
        """The dotted name of the module of a resource."""
        return f"{self.package}.resources.{resource.module}"


def module_row(tree: Tree, resource: ResourceName) -> ModuleRow:
    """The module of a resource."""
    dotted = ".".join(resource.path)
    classes = tuple(
        class_row(tree, resource.path, colour, resource.class_name, "Resource", f"The calls of `client.{dotted}`.")
        for colour in COLOURS
    )
    return assemble(tree, resource.path, f"The resource `client.{dotted}`.", classes)


def class_row(tree: Tree, path: tuple[str, ...], colour: Colour, name: str, base: str, docstring: str) -> ClassRow:
    """The class of a resource (or the client) in one colour."""
    hidden = {named.method for named in tree.at(path)} | {child.path[-1] for child in tree.children(path)}
    client = Code("self._client" if path else "self")
    builder = MethodBuilder(Speller(tree.schemas, frozenset(hidden)), colour, tree.facts, client)
    mixin = tree.mixins.get(path) if path else None
    bases = [colour.prefix + mixin] if mixin else []
    row = ClassRow(
        name=Code(colour.prefix + name),
        base=Code(", ".join([*bases, in_forms(colour.prefix + base, name, colour)])),
        docstring=docstring,
        children=tuple(_child(tree, child, colour) for child in tree.children(path)),
        methods=tuple(builder.build(named) for named in tree.at(path)),
    )
    return row if colour.is_async else replace(row, forms=forms_row(row, loose=mixin is not None or not path))


def _child(tree: Tree, child: ResourceName, colour: Colour) -> ChildRow:
    class_name = Code(colour.prefix + child.class_name)
    name, module = Code(child.path[-1]), Code(tree.module(child))
    folder, _, last = child.module.rpartition(".")
    relative = f".{last}" if folder else f".resources.{last}"
    call = Bracket(f"{name}: Child[{class_name}] = Child(", (pyrepr(relative), pyrepr(class_name)))
    return ChildRow(name, class_name, module, laid_out(call, 4), f"`client.{'.'.join(child.path)}`")


def assemble(
    tree: Tree,
    path: tuple[str, ...],
    docstring: str,
    classes: tuple[ClassRow, ...],
    written: frozenset[str] = frozenset(),
) -> ModuleRow:
    """Put a module together: its constants, its classes, and the imports that they need.

    Args:
        tree: The client.
        path: The resource; empty for the client itself.
        docstring: What the module is about.
        classes: The classes.
        written: Names that the template writes besides.
    """
    builder = OperationBuilder(Speller(tree.schemas), tree.facts, tree.credentials).sharing(tree.at(path))
    operations = tuple(row for named in tree.at(path) for row in builder.build(named))
    in_classes = mentioned(*map(_expressions, classes))
    words = mentioned(operations, builder.errors) | (in_classes - _ANNOTATIONS) | written
    words |= set(_implied(operations, classes))
    typing_imports = {statement(tree.package, [name]) for name in in_classes & _ANNOTATIONS - words}
    typing_imports.update(_typing_imports(tree, path, classes))
    return ModuleRow(
        docstring=docstring,
        imports=imports(frozenset(words), tree.package, tree.written),
        typing_imports=tuple(Code(text) for text in sorted(typing_imports, key=_order)),
        errors=builder.errors,
        operations=operations,
        classes=classes,
    )


def _expressions(row: ClassRow) -> tuple[object, ...]:
    """What a class uses, without the names that it gives to its members."""
    return row.base, tuple(replace(method, name=Code()) for method in row.methods)


def _implied(operations: tuple[object, ...], classes: tuple[ClassRow, ...]) -> Iterator[str]:
    """Names that the template itself writes."""
    methods = [method for row in classes for method in row.methods]
    if operations:
        yield "Operation"
    if methods:
        yield from ("Body", "Headers", "Omit", "Options", "Query", "TYPE_CHECKING", "omit")
    if any(row.children for row in classes):
        yield from ("Child", "TYPE_CHECKING")
    if any(row.forms for row in classes):
        yield "TYPE_CHECKING"
    if any(row.forms and ", Any]" in member for row in classes if row.forms for member in row.forms.members):
        yield "Any"
    if any(method.overloads for method in methods):
        yield "overload"
    if any(method.signature.deprecated for method in methods):
        yield "deprecated"


def _order(line: str) -> tuple[bool, str]:
    """Imports of whole modules come first."""
    return not line.startswith("import "), line


def _typing_imports(tree: Tree, path: tuple[str, ...], classes: Iterable[ClassRow]) -> Iterator[str]:
    """Imports for type checkers only: what would load the HTTP library, or every resource below."""
    if any(row.methods for row in classes) or not path:
        yield statement(f"{tree.package}._options", ["Timeout"])
    if not path:
        yield "import httpx2"
    by_module: dict[str, list[str]] = {}
    for row in classes:
        for child in row.children:
            by_module.setdefault(child.module, []).append(child.class_name)
            if row.forms is not None:
                by_module[child.module].append(forms_name(child.class_name))
        if row.forms is not None:
            yield statement(f"{tree.package}._forms", words_of_forms(row.forms))
    for module in by_module:
        yield statement(module, by_module[module])
