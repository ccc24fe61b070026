"""A call of every operation of a document, the answer that a server would give, and what has to come of it.

Written from the document in its normal form. `PROGRAM` makes the calls on a server of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import BodyField, Operation, Parameter, RequestBody, Response
from letta_codegen.ir.types import Binary, Nullable, TypeRef
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.names import OperationName
from letta_codegen.naming.resolve import resolve

_FORMATS = {"date-time": "2024-01-02T03:04:05Z", "date": "2024-01-02", "uuid": "5f0c3f3e-54c1-4ac0-8e0d-3d6e8a1f3c52"}

PROGRAM = """
import functools, json, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote
import pydantic, pydantic_core
import corpus_client

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        call = self.server.call
        self.server.seen = f"{self.command} {self.path}"
        content = call["content"].encode()
        self.send_response(call["status"])
        if call["media_type"]:
            self.send_header("Content-Type", call["media_type"])
        if call["status"] != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if call["status"] != 204 and self.command != "HEAD":
            self.wfile.write(content)
    do_GET = do_PUT = do_POST = do_DELETE = do_OPTIONS = do_HEAD = do_PATCH = do_TRACE = answer
    def log_message(self, *_): pass

def plain(value):
    if isinstance(value, pydantic.BaseModel):
        return json.loads(value.model_dump_json(by_alias=True, exclude_unset=True))
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value.decode() if isinstance(value, bytes) else pydantic_core.to_jsonable_python(value)

def arguments(call):
    return {name: value.encode() if name in call["files"] else value for name, value in call["arguments"].items()}

server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
names = dir(corpus_client)
name = next(name for name in names if f"Async{name}" in names and hasattr(getattr(corpus_client, name), "with_options"))
client = getattr(corpus_client, name)(base_url=f"http://127.0.0.1:{server.server_port}")
failed = 0
for call in json.load(sys.stdin):
    server.call = call
    try:
        result = functools.reduce(getattr, call["name"].split("."), client)(**arguments(call))
        if call["first"]:
            result = next(iter(result))
        assert plain(result) == call["expected"], (plain(result), call["expected"])
        assert unquote(server.seen).startswith(call["line"]), (server.seen, call["line"])
    except Exception as error:
        failed += 1
        print(call["key"], call["name"], type(error).__name__, error)
sys.exit(failed > 0)
"""


@dataclass(frozen=True)
class _Samples:
    """Small values that fit the schemas of a document: what is required, constants, and the properties in `always`."""

    document: Document
    always: frozenset[str]

    def at(self, pointer: Pointer) -> Any:
        return self.of(self.document.get(pointer))

    def of(self, schema: Any, seen: frozenset[str] = frozenset()) -> Any:
        if "$ref" in schema:
            reference = schema["$ref"]
            inner = self.document.get(Pointer.parse(reference))
            return {} if reference in seen else self.of(inner, seen | {reference})
        if "const" in schema or "enum" in schema:
            return schema["const"] if "const" in schema else schema["enum"][0]
        members = [member for key in ("oneOf", "anyOf") for member in schema.get(key, ())]
        if members:
            return self.of(next((m for m in members if "$ref" not in m or m["$ref"] not in seen), members[0]), seen)
        if schema.get("type") == "array":
            items = schema.get("prefixItems") or [schema.get("items", {})]
            return [self.of(item, seen) for item in items] * max(1, schema.get("minItems", 1))
        if schema.get("type") == "object" or "allOf" in schema:
            return dict(self.properties(schema, seen))
        return self.scalar(schema)

    def properties(self, schema: Mapping[str, Any], seen: frozenset[str]) -> Iterator[tuple[str, Any]]:
        parts = list(self.parts(schema))
        wanted = self.always.union(*(part.get("required", ()) for part in parts))
        for part in parts:
            for name, inner in part.get("properties", {}).items():
                if name in wanted or "const" in inner or len(inner.get("enum", ())) == 1:
                    yield name, self.of(inner, seen)

    def parts(self, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        for base in schema.get("allOf", ()):
            yield from self.parts(self.document.get(Pointer.parse(base["$ref"])))
        yield schema

    def scalar(self, schema: Mapping[str, Any]) -> Any:
        match schema.get("type"):
            case "string":
                return _FORMATS.get(schema.get("format", ""), "x" * max(1, schema.get("minLength", 1)))
            case "integer" | "number":
                return max(1, schema.get("minimum", 1), schema.get("exclusiveMinimum", 0) + 1)
            case "boolean":
                return True
        return None


def calls(document: Document, config: Config) -> list[dict[str, Any]]:
    """A call of each operation."""
    found = Diagnostics(document.source)
    normalized = normalize(document, found)
    api = build(normalized, config, found)
    names = resolve(api, config, NamesLock(), found)
    items = frozenset(each.pagination.items for each in api.operations if each.pagination)
    samples = _Samples(normalized, items)
    return [_call(each, names.operations[each.key], samples) for each in api.operations]


def _call(operation: Operation, name: OperationName, samples: _Samples) -> dict[str, Any]:
    given = {name.arguments[each.pointer]: each for each in _required(operation)}
    return {
        "key": operation.key,
        "line": f"{operation.method.upper()} {operation.path.partition('{')[0]}",
        "name": name.dotted,
        "arguments": {argument: _argument(each, samples) for argument, each in given.items()},
        "files": [argument for argument, each in given.items() if _is_file(each.type)],
        **_answer(operation, samples),
    }


def _required(operation: Operation) -> Iterator[Parameter | BodyField | RequestBody]:
    yield from (parameter for parameter in operation.parameters if parameter.required)
    body = operation.body
    if body and body.variants:
        yield from (field for field in body.variants[0].fields if field.required and body.required)
    elif body and body.required:
        yield body


def _argument(value: Parameter | BodyField | RequestBody, samples: _Samples) -> Any:
    if _is_file(value.type) or (isinstance(value, RequestBody) and value.encoding == "text"):
        return "content"
    if isinstance(value, BodyField):
        return samples.at(value.pointer)
    try:
        node = samples.document.get(value.pointer)
    except DocumentError:  # a variable of the path that is not declared
        return "x"
    content = node.get("content") or {"": node}
    media = content.get(getattr(value, "media_type", ""), next(iter(content.values())))
    found = samples.of(media.get("schema", {}))
    # Nothing empty may stand in a path.
    return {"x": "x"} if found == {} else "x" if found is None else found


def _is_file(ref: TypeRef) -> bool:
    return isinstance(ref.inner if isinstance(ref, Nullable) else ref, Binary)


def _answer(operation: Operation, samples: _Samples) -> dict[str, Any]:
    streams = operation.answer is None or (operation.switch is not None and operation.switch.default)
    answer = operation.stream if streams else operation.answer
    if answer is None or answer.encoding == "none" or operation.method == "head":
        return {"status": 204, "media_type": "", "content": "", "expected": None, "first": False}
    status = int(answer.status) if answer.status.isdigit() else 200
    kind = {"status": status, "media_type": answer.media_type, "first": False}
    if answer.encoding in ("text", "binary"):
        return {**kind, "content": "content", "expected": "content"}
    value = samples.of(_schema(answer, samples.document))
    text = json.dumps(value)
    if streams:
        if answer.encoding == "lines":
            value = value[0] if isinstance(value, list) else value
            return {**kind, "content": f"\r\n{json.dumps(value)}\n", "expected": value, "first": True}
        return {**kind, "content": f"data: {text}\n\n", "expected": value, "first": True}
    if operation.pagination:
        items = value[operation.pagination.items] if operation.pagination.items else value
        return {**kind, "content": text, "expected": items[0], "first": True}
    return {**kind, "content": text, "expected": value}


def _schema(answer: Response, document: Document) -> Any:
    media = document.get(answer.pointer) if "content" in answer.pointer.tokens else {}
    return media.get("itemSchema", media.get("schema", {}))
