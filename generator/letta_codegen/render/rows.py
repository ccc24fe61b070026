"""What templates see: frozen rows of `Code` (printed as it is) and of plain text (printed through a filter).

Everything is decided here: names, types, order, which lines there are. One row type per template or partial.
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.render.escape import Code


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """The head of a method or of one overload: its parameters are declarations."""

    positional: tuple[Code, ...]
    keywords: tuple[Code, ...]
    timeout: Code
    returns: Code
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class MethodRow:
    """A method of a resource, in one colour.

    Attributes:
        name: The name of the method.
        define: `def` or `async def`.
        overloads: None, or at least two.
        signature: Of the method itself.
        docstring: Laid out, not escaped.
        call: The statement that hands the arguments to the runtime.
    """

    name: Code
    define: Code
    overloads: tuple[SignatureRow, ...]
    signature: SignatureRow
    docstring: str
    call: Code


@dataclass(frozen=True, slots=True)
class ChildRow:
    """A resource below another one, which is made when it is first used."""

    name: Code
    class_name: Code
    module: Code
    declaration: Code
    docstring: str


@dataclass(frozen=True, slots=True)
class FormsRow:
    """What only type checkers see: the methods of a resource as they are in its other forms, in both colours.

    Attributes:
        name: The name of the class.
        base: The class of the runtime that it derives from.
        members: Its statements: resources below, and methods.
    """

    name: Code
    base: Code
    members: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A resource class (or the client itself), in one colour.

    Attributes:
        name: The name of the class.
        base: What it derives from.
        docstring: What it is about.
        children: The resources below.
        methods: The calls.
        forms: The class for its other forms; None: the other colour has it.
    """

    name: Code
    base: Code
    docstring: str
    children: tuple[ChildRow, ...]
    methods: tuple[MethodRow, ...]
    forms: FormsRow | None = None


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A keyword argument of an `Operation`."""

    keyword: Code
    value: Code


@dataclass(frozen=True, slots=True)
class OperationRow:
    """A module constant that describes an operation: its name, and the statement that defines it."""

    constant: Code
    definition: Code


@dataclass(frozen=True, slots=True)
class OptionRow:
    """An option of a client: a parameter of its constructor."""

    name: Code
    annotation: Code
    default: Code
    text: str


@dataclass(frozen=True, slots=True)
class ModuleRow:
    """A module of resources: its operations, then its classes.

    Attributes:
        docstring: What it is about.
        imports: Groups of import statements.
        typing_imports: What only type checkers import.
        errors: Types of error bodies that several of the operations share; empty if there are none.
        operations: The constants.
        classes: The resource in both colours.
    """

    docstring: str
    imports: tuple[tuple[Code, ...], ...]
    typing_imports: tuple[Code, ...]
    errors: Code
    operations: tuple[OperationRow, ...]
    classes: tuple[ClassRow, ...]


@dataclass(frozen=True, slots=True)
class ClientClassRow:
    """A client class.

    Attributes:
        members: Resources and methods.
        mixin: A class that it derives from as well; empty if there is none.
        base: The class of the runtime that it derives from.
        positional: Options that can be given without their name.
        keywords: All other options.
        passed: Names of the options that the runtime takes as they are.
        credentials: Names of further options that are credentials.
        header_options: Names of the options that are sent as headers.
    """

    members: ClassRow
    mixin: Code
    base: Code
    positional: tuple[OptionRow, ...]
    keywords: tuple[OptionRow, ...]
    passed: tuple[Code, ...]
    credentials: tuple[Code, ...]
    header_options: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ClientRow:
    """The module of the clients: what is particular about the API, and both classes."""

    module: ModuleRow
    settings: tuple[SettingRow, ...]
    classes: tuple[ClientClassRow, ...]
