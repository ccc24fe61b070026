"""Every operation of the document as a call: how it is written, what it sends, what comes back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from letta_codegen.commands.generate import Task, task_for_project
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.overlay import apply
from letta_codegen.ir import types
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Operation, Parameter, RequestBody
from letta_codegen.naming.names import OperationName
from letta_codegen.naming.resolve import resolve
from letta_codegen.project import find_project

from .examples import example

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Call:
    """An operation with the smallest arguments that it takes.

    Attributes:
        operation: The operation.
        name: What it is called.
        positional: The last path argument, if there is one.
        keywords: All others that are required.
        path: What must be sent as the path.
        query: What must be sent in the query.
        body: What must be sent in the body, if it is a JSON object.
    """

    operation: Operation
    name: OperationName
    positional: tuple[Any, ...]
    keywords: Mapping[str, Any]
    path: str
    query: Mapping[str, Any]
    body: Mapping[str, Any]


@cache
def document() -> Document:
    """The document with the overlay, normalised."""
    task = _task()
    corrected = apply(task.document, task.overlay, Diagnostics("x")) if task.overlay else task.document
    return normalize(corrected, Diagnostics("x"))


@cache
def _task() -> Task:
    return task_for_project(find_project(ROOT))


@cache
def calls() -> tuple[Call, ...]:
    """All calls of the client."""
    task = _task()
    api = build(document(), task.config, Diagnostics("x"))
    names = resolve(api, task.config, task.lock, Diagnostics("x"))
    return tuple(_call(operation, names.operations[operation.key]) for operation in api.operations)


def _call(operation: Operation, name: OperationName) -> Call:
    parameters = [found for found in operation.parameters if found.required]
    values = {found.pointer: _value(found) for found in parameters}
    paths = [found for found in parameters if found.location == "path"]
    keywords = {
        name.arguments[found.pointer]: values[found.pointer]
        for found in parameters
        if found is not (paths or [None])[-1]
    }
    body = _body(operation)
    whole: dict[str, Any] = {}
    if operation.body and not operation.body.variants and operation.body.required:
        whole = {name.arguments[operation.body.pointer]: _whole(operation.body)}
    arguments = {name.arguments[pointer]: value for pointer, (_, value) in body.items()}
    return Call(
        operation,
        name,
        tuple(values[found.pointer] for found in paths[-1:]),
        keywords | arguments | whole,
        re.sub(
            r"\{(\w+)\}",
            lambda match: str(next(values[p.pointer] for p in paths if p.wire == match[1])),
            operation.path,
        ),
        {found.wire: values[found.pointer] for found in parameters if found.location == "query"},
        dict(body.values()),
    )


def _value(parameter: Parameter) -> Any:
    node = document().get(parameter.pointer)
    schema = node.get("schema", {}) if isinstance(node, Mapping) else {}
    return example(document(), schema)


def _body(operation: Operation) -> dict[Any, tuple[str, Any]]:
    """The required fields of the first form of a body, by pointer: wire name and value."""
    body = operation.body
    if body is None or not body.variants:
        return {}
    fields = [field for field in body.variants[0].fields if field.required and body.required]
    return {field.pointer: (field.wire, _field(field.type, document().get(field.pointer))) for field in fields}


def _whole(body: RequestBody) -> Any:
    """A body that is passed whole."""
    node = document().get(body.pointer)["content"][body.media_type]
    return example(document(), node.get("schema", {}))


def _field(ref: types.TypeRef, schema: Any) -> Any:
    return b"content" if isinstance(ref, types.Binary) else example(document(), schema)
