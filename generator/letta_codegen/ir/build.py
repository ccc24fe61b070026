"""Builds the IR: `build(document, config, diagnostics) -> Api`.

In comes the normalised document; out comes everything that a client is made of except the models, with operations
sorted by path and method, so that the order of the document plays no part. Left out with a diagnostic: webhooks, and
what is no operation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.ir.body import fields_of
from letta_codegen.ir.context import Context, text
from letta_codegen.ir.nodes import Api, Method, ObjectType, Operation
from letta_codegen.ir.operation import build_operation
from letta_codegen.ir.properties import properties_of
from letta_codegen.ir.schema import definition
from letta_codegen.ir.security import build_requirements, build_security_schemes
from letta_codegen.ir.server import build_servers
from letta_codegen.ir.types import TypeRef

_METHODS: tuple[Method, ...] = get_args(Method)
_OTHER_KEYS = frozenset(["parameters", "summary", "description", "servers", "$ref"])


def build(document: Document, config: Config, diagnostics: Diagnostics) -> Api:
    """Build the IR of a document.

    Args:
        document: The normalised document.
        config: Facts that the document cannot say.
        diagnostics: Where findings go.
    """
    context = Context(document, config, diagnostics)
    info = context.mapping(document.root.get("info"), Pointer(("info",)))
    operations = tuple(sorted(_operations(context), key=_order))
    _report_shared_ids(context, operations)
    if document.root.get("webhooks"):
        context.report("OAS042", Pointer(("webhooks",)), "webhooks are not generated: a client does not serve requests")
    return Api(
        title=text(info, "title"),
        version=text(info, "version"),
        description=text(info, "description"),
        servers=build_servers(context),
        security_schemes=build_security_schemes(context),
        security=build_requirements(context, document.root.get("security"), Pointer(("security",))),
        operations=operations,
        aliases=tuple(_aliases(context)),
        objects=tuple(_objects(context)),
        license=_license(context, info),
        readme=text(info, "x-readme"),
    )


def _license(context: Context, info: Mapping[str, Any]) -> str:
    license_ = context.mapping(info.get("license"), Pointer(("info", "license"))) if "license" in info else {}
    return text(license_, "identifier") or text(license_, "name")


def _operations(context: Context) -> Iterator[Operation]:
    paths = context.document.root["paths"]
    for key, item in paths.items():
        pointer = Pointer(("paths", key))
        methods = _methods(context, item, pointer)
        path = _absolute(context, key, paths) if methods else key
        for method in methods if path else ():
            yield build_operation(context, path, method, item, pointer / method)


def _absolute(context: Context, key: str, paths: Mapping[str, Any]) -> str:
    """The path with its slash; empty if it is there a second time."""
    path, pointer = f"/{key}", Pointer(("paths", key))
    if key.startswith("/"):
        return key
    if path in paths:
        context.report("OAS040", pointer, f"it was left out: {path!r} is there, too")
        return ""
    context.report("OAS043", pointer, "a path begins with a slash; one is put before it")
    return path


def _methods(context: Context, item: Mapping[str, Any], pointer: Pointer) -> list[Method]:
    for key in item:
        if key not in _METHODS and key not in _OTHER_KEYS and not key.startswith("x-"):
            context.report("OAS044", pointer / key, f"{key!r} was left out: it is not an HTTP method")
    return [method for method in _METHODS if method in item]


def _order(operation: Operation) -> tuple[str, int]:
    return operation.path, _METHODS.index(operation.method)


def _report_shared_ids(context: Context, operations: tuple[Operation, ...]) -> None:
    """Names do not depend on operationIds alone, so repeated ones do no harm; the user should know nevertheless."""
    counts = Counter(operation.operation_id for operation in operations if operation.operation_id)
    for operation in operations:
        if operation.operation_id and counts[operation.operation_id] > 1:
            message = f"the operationId {operation.operation_id!r} is given {counts[operation.operation_id]} times"
            context.report("OAS046", operation.pointer, message)


def _aliases(context: Context) -> Iterator[tuple[Pointer, TypeRef]]:
    """What the components that are no classes mean, sorted."""
    for pointer, schema in _schemas(context):
        if not _is_class(context, schema, pointer):
            yield pointer, definition(context, pointer)


def _objects(context: Context) -> Iterator[ObjectType]:
    """The components that are classes, sorted."""
    for pointer, schema in _schemas(context):
        if _is_class(context, schema, pointer):
            is_open = schema.get("additionalProperties", False) is not False
            yield ObjectType(pointer, fields_of(context, schema, pointer), is_open, text(schema, "description"))


def _schemas(context: Context) -> Iterator[tuple[Pointer, Mapping[str, Any]]]:
    schemas = context.document.root["components"]["schemas"]
    yield from ((component_schema(key), schemas[key]) for key in sorted(schemas))


def _is_class(context: Context, schema: Mapping[str, Any], pointer: Pointer) -> bool:
    if any(keyword in schema for keyword in ("$ref", "oneOf", "anyOf", "enum", "const")):
        return False
    is_map = schema.get("additionalProperties") or schema.get("patternProperties")
    is_bare = schema.get("type") == "object" and not is_map
    return is_bare or properties_of(context, schema, pointer) is not None
