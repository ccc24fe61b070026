"""Further names of fields, as the configuration gives them: only those that the document has something for.

In: the models, and names by class. Out: the same names without those that lead to nothing, which are reported.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.pointer import Pointer
from letta_codegen.models.records import ClassModel, Model

Further: TypeAlias = Mapping[str, tuple[tuple[str, str], ...]]
"""By the name of a class, further names of its attributes, `(name, field)`."""


def existing(further: Further, models: tuple[Model, ...], diagnostics: Diagnostics) -> Further:
    """The further names whose fields exist.

    Args:
        further: Names by class.
        models: All models.
        diagnostics: Takes the others.
    """
    fields = {model.name: {field.name for field in model.fields} for model in models if isinstance(model, ClassModel)}
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for name, rows in sorted(further.items()):
        found[name] = tuple(row for row in rows if row[1] in fields.get(name, ()))
        for alias, field in rows:
            if field not in fields.get(name, ()):
                message = f"the alias {alias} was left out: there is no models.{name}.{field} in the package"
                diagnostics.add("NAM018", Pointer(()), message)
    return found
