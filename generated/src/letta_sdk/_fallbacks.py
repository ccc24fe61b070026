"""What becomes of the parts of an answer that deviate: nothing is lost, nothing is taken for what it is not.

Each function gets the value that did not fit, as Python values, and runs only then. A `ValueError` means that the value
is no such thing at all: then whatever it stands in keeps it as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import SchemaValidator, ValidationError, to_json

from ._issues import report, report_once

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ._variants import Unknown

_KINDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


def misfit(cls: type[BaseModel]) -> Callable[[Any], BaseModel]:
    """For an object that is of a class, but lacks fields or has others than it should."""

    def read(value: Any) -> BaseModel:
        from ._forgiving import salvaging

        _expect_object(value)
        report(cls, value)
        return _completed(cls, salvaging(cls).validate_python(value, by_alias=True, by_name=False))

    return read


def unknown(cls: type[Unknown], members: Sequence[Attempt]) -> Callable[[Any], BaseModel]:
    """For an object whose tag is not known. If it has none, and fits just one of the known variants, it is that."""

    def read(value: Any) -> BaseModel:
        _expect_object(value)
        if not cls.is_tagged(value):
            content = to_json(value, inf_nan_mode="constants")
            fitting = [member for member in members if member.fits(content)]
            if len(fitting) == 1:
                return cast("BaseModel", fitting[0].read(value))
        found = cls.model_validate(value)
        report_once(
            cls.__name__, "", str(found.tag), f"there is no variant {found.tag!r} in this version of the package"
        )
        return found

    return read


def as_came(value: Any) -> Any:
    """For an item that is of another kind than the others."""
    report_once("an item of a list or map", "", type(value).__name__, f"it should not be a {_KINDS[type(value)]}")
    return value


@dataclass(frozen=True)
class NewConstant:
    """For a value that is none of some constants, but like them."""

    expected: Sequence[object]

    def __call__(self, value: Any) -> Any:
        """Take it as it came."""
        if type(value) not in map(type, self.expected):
            raise ValueError("not of the type of the constants")
        shown = ", ".join(map(repr, self.expected[:5]))
        report_once(f"one of {shown} ...", "", str(value), f"{value!r} is new")
        return value


@dataclass(frozen=True)
class Attempt:
    """A member of a union that may be meant. The validators are made when they are first needed.

    Attributes:
        kinds: What kinds of values it takes.
        exact: Gives the validator that forgives nothing.
        read: Reads a value, forgiving what deviates.
    """

    kinds: frozenset[str]
    exact: Callable[[], SchemaValidator]
    read: Callable[[Any], Any]

    def fits(self, content: bytes) -> bool:
        """Whether nothing about a value has to be forgiven."""
        return self.faults(content) == (0, 0)

    def faults(self, content: bytes) -> tuple[int, int]:
        """How badly a value fits: constants that contradict it, and deviations in all."""
        try:
            self.exact().validate_json(content, by_alias=True, by_name=False)
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=False)
            wrong = [each for each in details if each["type"] == "literal_error" and _is_constant(each.get("ctx"))]
            return sum(len(each["loc"]) <= 1 for each in wrong), len(details)
        return 0, 0


@dataclass(frozen=True)
class Choice:
    """For a value that fits no member of a union without tags: the best match is taken."""

    attempts: Sequence[Attempt]

    def __call__(self, value: Any) -> Any:
        """Read it as what it resembles most; the first of several counts."""
        kind = _KINDS.get(type(value), "any")
        content = to_json(value, inf_nan_mode="constants")
        possible = [each for each in self.attempts if kind in each.kinds or "any" in each.kinds]
        faults = [(*each.faults(content), number) for number, each in enumerate(possible)]
        if not faults:
            raise ValueError("no member of the union is of this kind")
        contradictions, _, best = min(faults)
        if contradictions:
            raise ValueError("each member of the union is said to be something else")
        return possible[best].read(value)


def _is_constant(context: dict[str, Any] | None) -> bool:
    return " or " not in (context or {}).get("expected", "")


def _expect_object(value: Any) -> None:
    if not isinstance(value, dict):
        raise ValueError("not an object")


def _completed(cls: type[BaseModel], model: BaseModel) -> BaseModel:
    """Keep null beside the fields where only absence is allowed: as a field it would not be dumped again."""
    for name, field in cls.__pydantic_fields__.items():
        if field.exclude_if is not None and name in model.__pydantic_fields_set__ and model.__dict__[name] is None:
            model.__pydantic_fields_set__.remove(name)
            cast("dict[str, Any]", model.__pydantic_extra__)[field.alias or name] = None
    return model
