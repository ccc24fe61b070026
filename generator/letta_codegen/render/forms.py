"""Resources in their other forms - raw, streaming - for type checkers: one class for both colours.

In: the row of a resource class. Out: a `FormsRow`, whose members say of each method that it gives an HTTP answer
instead of its result. What a method takes is taken from the method itself, so that a line is enough for each; methods
with overloads take anything, and give what all of their overloads give, if that is the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.render.escape import Code
from letta_codegen.render.rows import ChildRow, ClassRow, FormsRow, MethodRow
from letta_codegen.render.runtime import Colour

WORDS = ("AsyncRaw", "AsyncStreaming", "F", "Formed", "Forms", "LooseForms", "Raw", "Streaming")
"""What the runtime defines for that."""


def forms_name(class_name: str) -> Code:
    """The name of the class for the other forms of a resource (or the client)."""
    return Code(f"{class_name.removesuffix('Resource')}Forms")


def in_forms(base: str, class_name: str, colour: Colour) -> Code:
    """A base class that knows the other forms of a resource."""
    name = forms_name(class_name)
    return Code(f'{base}["{name}[{colour.prefix}Raw]", "{name}[{colour.prefix}Streaming]"]')


def forms_row(row: ClassRow, *, loose: bool) -> FormsRow:
    """The class for the other forms of a resource.

    Args:
        row: The sync class of the resource.
        loose: There are methods besides those of the row.
    """
    members = (*map(_child, row.children), *(_method(row.name, method) for method in row.methods))
    return FormsRow(forms_name(row.name), Code("LooseForms[F]" if loose else "Forms[F]"), members or (Code("pass"),))


def words(row: FormsRow) -> Iterator[str]:
    """The names of the runtime that a module with such a class uses."""
    yield from ("AsyncRaw", "AsyncStreaming", "F", "Raw", "Streaming", row.base.partition("[")[0])
    if any("Formed" in member for member in row.members):
        yield "Formed"


def _child(child: ChildRow) -> Code:
    return Code(f"{child.name}: {forms_name(child.class_name)}[F]")


def _method(owner: Code, method: MethodRow) -> Code:
    if not method.overloads:
        return Code(f"{method.name} = Formed({owner}.{method.name})")
    returns = {signature.returns for signature in method.overloads}
    return Code(f"{method.name}: Formed[..., {returns.pop() if len(returns) == 1 else 'Any'}]")
