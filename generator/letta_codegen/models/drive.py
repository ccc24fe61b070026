"""Runs datamodel-code-generator in this process on prepared schemas.

In: reduced schemas by key. Out: the text that it printed with our templates, and what it says of each class (its name,
the pointer of its schema). Its warnings are caught and handed back; its exceptions, of whatever kind, become one
`RefusedError`, so that the caller can look for the schema to blame.
"""

from __future__ import annotations

import json
import tempfile
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from letta_codegen.models.prepare import Schema
from letta_codegen.render.location import templates_directory

BASE = "QxBase"
"""The base of all classes in the text: a name that no class of a document has."""

_RUNTIME = f"runtime.{BASE}"
_REFERENCE = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Printed:
    """What datamodel-code-generator made of the schemas.

    Attributes:
        text: Python-like text, see `read`.
        references: The reference (`#/components/schemas/X`) of each class, by its name in the text.
        warnings: What it warned of.
    """

    text: str
    references: Mapping[str, str]
    warnings: tuple[str, ...]


class RefusedError(Exception):
    """datamodel-code-generator could not make sense of the schemas."""


def drive(schemas: Mapping[str, Schema]) -> Printed:
    """Print classes for prepared schemas.

    Raises:
        RefusedError: It failed, in whatever way.
    """
    if not schemas:
        return Printed("", {}, ())
    with warnings.catch_warnings(record=True) as caught, tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("always")
        metadata = Path(folder) / "metadata.json"
        spoken = _spoken(schemas)
        text = _run(spoken, metadata)
        models: list[dict[str, str]] = json.loads(metadata.read_text("utf-8"))["models"]
    keys = {_REFERENCE + other: _REFERENCE + key for key, other in zip(sorted(schemas), spoken, strict=True)}
    references = {model["class_name"]: keys.get(model["source_ref"], model["source_ref"]) for model in models}
    return Printed(text, references, tuple(dict.fromkeys(str(each.message) for each in caught)))


def _spoken(schemas: Mapping[str, Schema]) -> dict[str, Schema]:
    """The schemas, sorted, with other keys in the place of those that end with an underscore.

    Such a one is the name of something of Python's (`Union_`). datamodel-code-generator drops the underscore, and
    notices too late that the name is taken.
    """
    keys = {key: f"{key}Qx" if key.endswith("_") else key for key in sorted(schemas)}
    text = json.dumps({other: schemas[key] for key, other in keys.items()})
    for key, other in keys.items():
        if key != other:
            text = text.replace(f'"{_REFERENCE}{key}"', f'"{_REFERENCE}{other}"')
    found: dict[str, Schema] = json.loads(text)
    return found


def _run(schemas: Mapping[str, Schema], metadata: Path) -> str:
    # Imported late: it takes 0.3 s, and commands that generate nothing need none of it.
    import datamodel_code_generator as dmcg
    from datamodel_code_generator.enums import DataModelType, NamingStrategy

    document = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}
    try:
        text = dmcg.generate(
            {**document, "components": {"schemas": schemas}},
            input_file_type=dmcg.InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=dmcg.PythonVersion.PY_311,
            custom_template_dir=templates_directory() / "models",
            emit_model_metadata=metadata,
            base_class=_RUNTIME,
            extra_fields="allow",
            naming_strategy=NamingStrategy.PrimaryFirst,
            enum_field_as_literal=dmcg.LiteralType.All,
            use_annotated=True,
            field_constraints=True,
            strict_nullable=True,
            use_type_alias=True,
            allow_population_by_field_name=True,
            use_tuple_for_fixed_items=True,
            disable_future_imports=True,
            disable_timestamp=True,
            formatters=[],
        )
    except Exception as failure:  # whatever it is: a document must never bring the run down
        raise RefusedError(_first_line(failure)) from failure
    if not isinstance(text, str):
        raise RefusedError("it gave no single module")
    return text


def _first_line(failure: Exception) -> str:
    return next(iter(str(failure).splitlines()), "") or type(failure).__name__
