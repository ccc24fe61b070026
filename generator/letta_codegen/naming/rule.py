"""The rule that gives an operation its name when nobody else does: resource and method from path, verb and shape.

    static segments that are nouns                     the resource: `/v1/runs/{id}/messages` is `runs.messages`
    last segment is a verb                             the method: `POST /v1/agents/{id}/recompile` is `recompile`
    POST to a segment that is all the operationId says  the method: `POST /parser/warp` with `parser.warp` is `warp`
    GET of a list, of anything else                    `list`, `retrieve`
    POST, PATCH, DELETE of an item                     `update`, `update`, `delete`
    POST, PATCH, DELETE of a collection                `create`, `update_all`, `delete_all`
    PATCH, DELETE of a single thing (no plural)        `update`, `delete`
    PUT of an item, of anything else                   `update`, `upsert`
    `.../name/{x}` at the end                          `retrieve_by_name`
    `batch`, `bulk` at the end                         `create_many`, `update_many`, `delete_many`

Path prefixes can be given another resource by the configuration. Further candidates stand in for the first one if it
is taken; none of them depends on another operation either.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from letta_codegen.config import Config
from letta_codegen.ir.nodes import Operation
from letta_codegen.ir.types import AnyValue
from letta_codegen.naming import verbs
from letta_codegen.naming.identifiers import method_name
from letta_codegen.naming.segments import Kind, Route, Step, is_version, read_route
from letta_codegen.naming.words import words

Resource: TypeAlias = tuple[str, ...]
_CONNECTING = frozenset(["and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that an operation could have."""

    resource: Resource
    method: str


def candidates(operation: Operation, config: Config) -> Iterator[Candidate]:
    """The names for an operation, the best first; endless, as a last resort by numbers.

    Args:
        operation: The operation.
        config: Says which path prefixes have another resource.
    """
    route, prefix = _route(operation, config)
    resource, method = _split(route, prefix, operation)
    yield Candidate(resource, method)
    yield from _alternatives(operation, route, resource, method)
    number = 2
    while True:
        yield Candidate(resource, f"{method}_{number}")
        number += 1


def _alternatives(operation: Operation, route: Route, resource: Resource, method: str) -> Iterator[Candidate]:
    if operation.method == "put" and method == "update":
        yield Candidate(resource, "replace")
    told = _from_operation_id(operation, resource)
    if told:
        yield Candidate(resource, told)
    for version in filter(is_version, _told(operation)):
        yield Candidate(resource, method_name(f"{method}_{version}"))
    for parameters in [step.parameters[-1] for step in reversed(route.steps) if step.parameters]:
        yield Candidate(resource, method_name("_".join((method, "by", *parameters))))
    if route.versions:
        yield Candidate(resource, method_name("_".join((method, *route.versions))))
    for depth in range(len(resource) - 1, -1, -1):
        yield Candidate(resource[:depth], method_name("_".join((method, *resource[depth:]))))
    if operation.operation_id:
        yield Candidate(resource, method_name(operation.operation_id))
    yield Candidate(resource, method_name(f"{operation.method}_{method}"))


def _route(operation: Operation, config: Config) -> tuple[Route, Resource]:
    """The steps of the path behind the longest prefix that the configuration names, and that prefix's resource."""
    segments = [segment for segment in operation.path.split("/") if segment]
    best: tuple[int, str] = (0, "")
    for prefix, dotted in config.resources:
        wanted = [segment for segment in prefix.split("/") if segment]
        if len(wanted) > best[0] and len(wanted) <= len(segments) and all(map(_fits, wanted, segments)):
            best = (len(wanted), dotted)
    if not best[0]:
        return read_route(operation.path), ()
    rest = read_route("/".join(["", *segments[best[0] :]]))
    return rest, tuple(method_name(part) for part in best[1].split("."))


def _fits(wanted: str, segment: str) -> bool:
    both_variable = wanted.startswith("{") and segment.startswith("{")
    return both_variable or wanted == segment


def _split(route: Route, prefix: Resource, operation: Operation) -> tuple[Resource, str]:
    nouns = [step for step in route.steps if step.kind is Kind.NOUN and step.words]
    resource = (*prefix, *(method_name(step.name) for step in nouns))
    last = route.steps[-1] if route.steps else Step(())
    match last.kind:
        case Kind.VERB if last.words in {(word,) for word in verbs.SEVERAL}:
            return resource, f"{_verb(operation, Step(('items',)))}_many".replace("_all_many", "_many")
        case Kind.VERB:
            return resource, method_name(last.name)
        case Kind.LOOKUP:
            by = last.words if last.words[0] == "by" else ("by", *last.words)
            return resource, method_name("_".join((_verb(operation, last), *by)))
        case Kind.NOUN if _is_action(operation, last, resource):
            return resource[:-1], resource[-1]
        case Kind.NOUN:
            return resource, _verb(operation, last)


def _is_action(operation: Operation, last: Step, resource: Resource) -> bool:
    """Whether a POST does what its last segment says, because that is all that its operationId has to say."""
    if operation.method != "post" or last.parameters or not last.words or len(resource) < 2:
        return False
    return not verbs.is_plural(last.words[-1]) and _from_operation_id(operation, resource[:-1]) == resource[-1]


def _verb(operation: Operation, last: Step) -> str:
    """The method for what is done to an item, to a collection, or to a single thing."""
    is_item = bool(last.parameters)
    is_many = not is_item and bool(last.words) and verbs.is_plural(last.words[-1])
    match operation.method:
        case "get":
            is_list = operation.many or (is_many and _says_nothing(operation)) or "list" in _told(operation)
            return "list" if is_list and not is_item else "retrieve"
        case "post":
            return "update" if is_item else "create"
        case "put":
            return "update" if is_item else "upsert"
        case "patch":
            return "update_all" if is_many else "update"
        case "delete":
            return "delete_all" if is_many else "delete"
        case other:
            return f"{other}_all" if is_many else other


def _says_nothing(operation: Operation) -> bool:
    return operation.answer is not None and operation.answer.type == AnyValue()


def _from_operation_id(operation: Operation, resource: Resource) -> str:
    """What the operationId says beyond the resource: `check_existing_provider` of `providers` is `check_existing`."""
    known = {verbs.singular(word) for part in resource for word in part.split("_")}
    told = [word for word in _told(operation) if verbs.singular(word) not in known and not is_version(word)]
    while told and told[-1] in _CONNECTING:
        told.pop()
    is_telling = told and told[-1] not in (operation.method, "api") and not told[0].isdigit()
    return method_name("_".join(told)) if is_telling and len(told) < 6 else ""


def _told(operation: Operation) -> list[str]:
    return [word.lower() for word in words(operation.operation_id or "")]
