"""What datamodel-code-generator and pydantic make of some schemas, which is why the generator does not rely on it.

Each fault is shown with the pinned version. A test that fails here is good news: the fault was mended, and what guards
against it may be in the way now. `docs/upstream-faults.md` is printed from this table (`make snapshots` rewrites it).
"""

from __future__ import annotations

import subprocess
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

import datamodel_code_generator as dmcg
import pytest
import yaml
from datamodel_code_generator.enums import DataModelType

from unit.models.test_generate import texts

B = "{$ref: '#/components/schemas/B'}"
HEAD = """# Faults of others

What datamodel-code-generator and pydantic make of some schemas, each with the smallest one that shows it, and what is
done about it here. `tests/unit/models/test_upstream_faults.py` tries all of them with the pinned versions, so that a
fault that was mended is noticed.
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of datamodel-code-generator.

    Attributes:
        what: What is wrong.
        schemas: Component schemas that show it.
        printed: What stands in its output, or the beginning of its error.
        guard: What is done about it here.
        ours: What stands in our module `thing` instead.
    """

    what: str
    schemas: str
    printed: str
    guard: str
    ours: str


FAULTS = (
    Fault(
        "A document chooses modules to be imported (`customTypePath`): importing the models runs what it names.",
        "Thing: {type: object, properties: {x: {type: string, customTypePath: antigravity.fly}}}",
        "from antigravity import fly",
        "It is given the keywords that decide a type, and no others; what it prints is read as a syntax tree of types.",
        "x: Maybe[str] = None",
    ),
    Fault(
        "The same by the base of a class (`customBasePath`).",
        "Thing: {type: object, customBasePath: antigravity.fly, properties: {x: {type: string}}}",
        "from antigravity import fly",
        "As above.",
        "class Thing(Model):",
    ),
    Fault(
        "The same by a type (`x-python-type`).",
        "Thing: {type: object, properties: {x: {type: string, x-python-type: antigravity.fly}}}",
        "from antigravity import fly",
        "As above.",
        "x: Maybe[str] = None",
    ),
    Fault(
        "A default that no value of the type can be.",
        "Thing: {type: object, properties: {x: {enum: [1, 2], default: 7}}}",
        "x: Literal[1, 2] = 7",
        "Defaults are taken from the document, if they fit the type (`MOD009`).",
        "x: Maybe[Open[Literal[1, 2] | int]] = None",
    ),
    Fault(
        "A pattern that is none: using the class fails.",
        "Thing: {type: object, properties: {x: {type: string, pattern: '(?<n>a'}}}",
        "Field(pattern='(?<n>a')",
        "Patterns are tried with the engine that will run them; others are kept as documentation (`MOD010`).",
        "x: Maybe[str] = None",
    ),
    Fault(
        "What may be left out may be null, too.",
        "Thing: {type: object, properties: {x: {type: string, maxLength: 3}}}",
        "x: Annotated[str | None, Field(max_length=3)] = None",
        "Whether a property is required or nullable is read from the document.",
        "x: Annotated[Maybe[str]",
    ),
    Fault(
        "A class with the name of something of Python's, which its own annotations then mean.",
        "Union_: {type: object, properties: {u: {$ref: '#/components/schemas/Union_'}}}\n"
        "Thing: {type: object, properties: {x: {$ref: '#/components/schemas/Union_'}}}",
        "class Union(BaseModel):",
        "Names are decided before, and it is given others in the place of those that end with an underscore.",
        "Union_",
    ),
    Fault(
        "A part that is a union, in an `allOf` with a constant: an empty class.",
        "B: {anyOf: [{enum: [x, 1]}, {type: 'null'}]}\n"
        f"Thing: {{type: object, properties: {{x: {{allOf: [{B}, {{type: string, const: x}}]}}}}}}",
        "x: X | None = None",
        "Parts are merged in the normal form; it sees an `allOf` of classes only.",
        'Literal["x"]',
    ),
)


def printed(schemas: str) -> str:
    """What datamodel-code-generator prints."""
    root = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = dmcg.generate(
            {**root, "components": {"schemas": yaml.safe_load(schemas)}},
            input_file_type=dmcg.InputFileType.OpenAPI,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=dmcg.PythonVersion.PY_311,
            enum_field_as_literal=dmcg.LiteralType.All,
            use_annotated=True,
            field_constraints=True,
            strict_nullable=True,
            use_type_alias=True,
            disable_timestamp=True,
            formatters=[],
        )
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_the_fault_is_still_there_and_is_not_ours(fault: Fault) -> None:
    assert fault.printed in printed(fault.schemas)
    assert fault.ours in texts(fault.schemas)["thing"]
    assert "antigravity" not in "".join(texts(fault.schemas).values())


def test_of_names_that_are_alike_only_one_becomes_a_class() -> None:
    schemas = "a b: {type: object}\na_b: {type: object}\nAB: {type: object}"
    assert printed(schemas).count("class ") == 1
    assert sum(text.count("(Model):") for text in texts(schemas).values()) == 3


PYDANTIC = """
from __future__ import annotations
import pydantic
from typing_extensions import TypeAliasType

class Node(pydantic.BaseModel, defer_build=True):
    below: Node | None = None

Name = TypeAliasType("Name", Node)
Node.model_validate({})
pydantic.TypeAdapter(Name).validate_python({})
pydantic.TypeAdapter(Name).validate_python({})
"""


def test_pydantic_takes_a_name_for_a_class_for_a_circle() -> None:
    done = subprocess.run([sys.executable, "-c", PYDANTIC], capture_output=True, text=True, check=False)
    assert "contains a circular reference to itself" in done.stderr


def test_the_page_holds_them(root: Path, snapshot_update: bool) -> None:
    rows = [
        f"{fault.what}\n\n```yaml\n{fault.schemas}\n```\n\nIt prints `{fault.printed}`.\n{fault.guard}"
        for fault in FAULTS
    ]
    rows += [
        "Of names that are alike (`a b`, `a_b`, `AB`) only one becomes a class.\n\n"
        "Models are bound by pointer, and named before.",
        "pydantic takes a name for a recursive class for a circle, once it has seen the class.\n\n"
        f"```python{PYDANTIC}```\n\nSuch a name is the class itself here.",
    ]
    text = HEAD + "".join(f"\n## {number}\n\n{row}\n" for number, row in enumerate(rows, 1))
    page = root / "docs/upstream-faults.md"
    if snapshot_update:
        page.write_text(text, "utf-8")
    assert page.read_text("utf-8") == text
