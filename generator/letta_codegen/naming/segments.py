"""Reads a path template as a sequence of steps: collections, what is done, by what something is looked up.

In comes a path; out come its steps, each with its words and the parameters behind it. Versions and a leading `api` say
nothing to a caller and are left out. Only the path itself is looked at, never another operation: what an operation is
called must not depend on what else there is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from letta_codegen.naming import verbs
from letta_codegen.naming.words import words

_PIECES = re.compile(r"\{([^{}]*)\}|([^{}]+)")
_VERSION = re.compile(r"v\d+([._-]\d+)*([a-z]+\d*)?", re.IGNORECASE)
_GENERIC = frozenset(["id", "ids", "uuid", "guid", "key", "name", "slug", "label", "version", "identifier", "number"])


class Kind(Enum):
    """What a static segment of a path is."""

    NOUN = "noun"
    VERB = "verb"
    LOOKUP = "lookup"


@dataclass(frozen=True, slots=True)
class Step:
    """A static segment with the parameters that follow it.

    Attributes:
        words: Its words in small letters; none for parameters at the very beginning of a path.
        parameters: The words of each parameter behind it.
        kind: What it is.
    """

    words: tuple[str, ...]
    parameters: tuple[tuple[str, ...], ...] = ()
    kind: Kind = Kind.NOUN

    @property
    def name(self) -> str:
        """The words as Python writes them."""
        return "_".join(self.words)


@dataclass(frozen=True, slots=True)
class Route:
    """A path as steps, and the versions that were left out of it."""

    steps: tuple[Step, ...]
    versions: tuple[str, ...] = ()


def read_route(path: str) -> Route:
    """Read a path template.

    Args:
        path: The path, for example `/v1/folders/{folder_id}/files`.
    """
    versions: list[str] = []
    steps: list[Step] = []
    for text, is_parameter in _tokens(path):
        if not is_parameter and is_version(text):
            versions.append("_".join(_lower(text)))
        elif is_parameter:
            steps = _with_parameter(steps, _lower(text))
        elif steps or _lower(text) not in (("api",), ("rest",), ("rest", "api")):
            steps.append(Step(_lower(text)))
    return Route(tuple(_classified(_collections_apart(steps))), tuple(versions))


def is_version(text: str) -> bool:
    """Whether a path segment, or a word, is nothing but a version: `v1`, `v2.1`, `v1beta2`."""
    return _VERSION.fullmatch(text) is not None


def _tokens(path: str) -> list[tuple[str, bool]]:
    """Static texts and parameters of a path; `/{id}:cancel` and `/{name}.json` have both in one segment."""
    found: list[tuple[str, bool]] = []
    for segment in path.split("/"):
        whole = "{" not in segment
        for match in _PIECES.finditer(segment):
            if match[1] is not None:
                found.append((match[1], True))
            elif words(match[2]) and (whole or not match[2].startswith(".")):
                found.append((match[2], False))
    return found


def _lower(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in words(text))


def _with_parameter(steps: list[Step], name: tuple[str, ...]) -> list[Step]:
    *before, last = steps or [Step(())]
    return [*before, replace(last, parameters=(*last.parameters, name))]


def _collections_apart(steps: list[Step]) -> list[Step]:
    """Give each of several parameters in a row a collection of its own.

    The one that is named after the collection before them (or after nothing) belongs to it, or else the first one;
    the others get one named after themselves: `/folders/{folder_id}/{file_id}` reads like
    `/folders/{folder_id}/files/{file_id}`, and `/templates/{project_id}/{template_name}` like
    `/projects/{project_id}/templates/{template_name}`.
    """
    found: list[Step] = []
    for step in steps:
        owners = [n for n, name in enumerate(step.parameters) if _belongs(name, step.words)]
        owner = owners[0] if owners else 0
        for n, name in enumerate(step.parameters):
            found.append(Step(step.words if n == owner else _collection_of(name), (name,)))
        if not step.parameters:
            found.append(step)
    return found


def _belongs(parameter: tuple[str, ...], collection: tuple[str, ...]) -> bool:
    noun = _noun_of(parameter)
    return not noun or (bool(collection) and (*collection[:-1], verbs.singular(collection[-1])) == noun)


def _noun_of(parameter: tuple[str, ...]) -> tuple[str, ...]:
    kept = len(parameter)
    while kept and (parameter[kept - 1] in _GENERIC or parameter[kept - 1].isdecimal()):
        kept -= 1
    return parameter[:kept]


def _collection_of(parameter: tuple[str, ...]) -> tuple[str, ...]:
    noun = _noun_of(parameter) or parameter or ("items",)
    return (*noun[:-1], verbs.plural(noun[-1]))


def _classified(steps: list[Step]) -> list[Step]:
    """Say what each step is; a verb before another segment is part of that segment's name."""
    found: list[Step] = []
    glued: tuple[str, ...] = ()
    for n, step in enumerate(steps):
        is_last = n == len(steps) - 1
        if verbs.is_verb(step.words) and not is_last and not step.parameters:
            glued = (*glued, *step.words)
            continue
        kind = Kind.VERB if is_last and verbs.is_verb((*glued, *step.words)) else _kind_of(step, is_last, bool(found))
        found.append(replace(step, words=(*glued, *step.words), kind=kind))
        glued = ()
    return found


def _kind_of(step: Step, is_last: bool, has_before: bool) -> Kind:
    if is_last and verbs.is_verb(step.words):
        return Kind.VERB
    is_lookup = (len(step.words) == 1 and step.words[0] in verbs.LOOKUPS) or step.words[:1] == ("by",)
    return Kind.LOOKUP if is_last and step.parameters and is_lookup and has_before else Kind.NOUN
