"""The models of the client as plain pydantic classes: what a first call takes of them is the least that it can take.

In: the generated package. Out: a copy of its models in a folder, over `_models.py` below instead of the runtime's own:
the same modules, classes and fields, but nothing that is forgiven, closed unions, and no methods.
"""

from __future__ import annotations

import shutil
from pathlib import Path

_MODELS = """
from datetime import date as Date, datetime as DateTime
from enum import Enum
from typing import Annotated, Any, TypeVar, Union, get_args

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

T = TypeVar("T")
Maybe = Annotated[T | None, Field()]
Open = Annotated[T, Field()]


class Tag(Enum):
    UNKNOWN = "unknown"


class Model(BaseModel):
    model_config = ConfigDict(extra="allow", defer_build=True, protected_namespaces=())


class Unknown(Model):
    def __init_subclass__(cls, tag="", **options):
        super().__init_subclass__(**options)


def Format(name):
    return name


class Tagged:
    def __init__(self, property, untagged=False):
        self.discriminator = None if untagged else property

    def __get_pydantic_core_schema__(self, source, handler):
        union = Union[tuple(member for member in get_args(source) if not is_unknown(member))]
        return handler.generate_schema(Annotated[union, Field(discriminator=self.discriminator)])


def is_unknown(member):
    return isinstance(member, type) and issubclass(member, Unknown)


def parsed(kind, value):
    return TypeAdapter(kind).validate_python(value)
"""


def write(models: Path, package: Path) -> None:
    """Write the package.

    Args:
        models: The models of the generated package.
        package: Where to write to.
    """
    shutil.copytree(models, package / "models", ignore=shutil.ignore_patterns("__pycache__"))
    (package / "__init__.py").write_text("", "utf-8")
    (package / "_models.py").write_text(_MODELS, "utf-8")
