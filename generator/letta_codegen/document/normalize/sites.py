"""The places outside of component schemas where schemas stand: bodies, answers and parameters, and what to call them.

A name begins with the words of the operation (its operationId if no other has it, else method and path), or with the
key of the component that several operations share, and ends with what the schema is for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.document.document import JSON
from letta_codegen.document.normalize.read import METHODS
from letta_codegen.document.normalize.tree import Schema, Tree
from letta_codegen.naming.words import pascal, words


@dataclass(frozen=True, slots=True)
class Site:
    """A schema in an operation or in a shared part of one.

    Attributes:
        schema: The schema; its place is known to the tree.
        name: What to call it if it becomes a class.
        error: Whether it is the body of an error.
    """

    schema: Schema
    name: str
    error: bool = False


def sites(tree: Tree) -> Iterator[Site]:
    """All sites of a document, shared ones included."""
    components = tree.root["components"]
    yield from _responses(components.get("responses", {}), "", shared=True)
    yield from (site for key, body in components.get("requestBodies", {}).items() for site in _body(body, _spoken(key)))
    yield from (
        site for key, part in components.get("parameters", {}).items() for site in _parameter(part, _spoken(key), "")
    )
    ids = _operation_ids(tree)
    for section, items in (("paths", tree.root["paths"]), ("", components.get("pathItems", {}))):
        for path, item in items.items():
            yield from _path_item(path if section else f"/{path}", item, ids)


def _path_item(path: str, item: dict[str, JSON], ids: Counter[str]) -> Iterator[Site]:
    for parameter in item.get("parameters", ()):
        yield from _parameter(parameter, _path_words(path), _wire_name(parameter))
    for method in METHODS:
        if method in item:
            yield from _operation(item[method], _operation_words(method, path, item[method], ids))


def _operation(operation: dict[str, JSON], name: str) -> Iterator[Site]:
    for parameter in operation.get("parameters", ()):
        yield from _parameter(parameter, name, _wire_name(parameter))
    yield from _body(operation.get("requestBody", {}), f"{name}Request")
    yield from _responses(operation.get("responses", {}), name, shared=False)


def _body(body: dict[str, JSON], name: str) -> Iterator[Site]:
    yield from _content(body.get("content", {}), name)


def _responses(responses: dict[str, dict[str, JSON]], name: str, *, shared: bool) -> Iterator[Site]:
    successes = sorted(status for status in responses if status.startswith("2"))
    for status, response in responses.items():
        if shared:
            spoken = _spoken(status)
            yield from _content(
                response.get("content", {}), spoken if spoken.endswith(("Response", "Error")) else f"{spoken}Response"
            )
        elif status.startswith("2") or (status == "default" and not successes):
            number = "" if status in successes[:1] or status == "default" else pascal(words(status))
            yield from _content(response.get("content", {}), f"{name}Response{number}")
        else:
            yield from _content(response.get("content", {}), f"{name}{pascal(words(status))}Error", error=True)


def _content(content: dict[str, JSON], name: str, *, error: bool = False) -> Iterator[Site]:
    several = len(content) > 1
    for media_type, media in content.items():
        suffix = _media_suffix(media_type) if several else ""
        for keyword, ending in (("schema", ""), ("itemSchema", "Event")):
            if keyword in media:
                yield Site(media[keyword], f"{name}{suffix}{ending}", error)


def _media_suffix(media_type: str) -> str:
    subtype = media_type.partition(";")[0].partition("/")[2]
    if subtype == "json":
        return ""
    return {"event-stream": "Event", "x-www-form-urlencoded": "Form", "form-data": "Multipart"}.get(
        subtype, _spoken(subtype)
    )


def _wire_name(parameter: dict[str, JSON]) -> str:
    value = parameter.get("name")
    return value if isinstance(value, str) else ""


def _parameter(parameter: dict[str, JSON], prefix: str, wire: str) -> Iterator[Site]:
    name = f"{prefix}{_spoken(wire)}"
    if "schema" in parameter:
        yield Site(parameter["schema"], name)
    yield from _content(parameter.get("content", {}), name)


def _operation_ids(tree: Tree) -> Counter[str]:
    items = [*tree.root["paths"].values(), *tree.root["components"].get("pathItems", {}).values()]
    return Counter(_spoken(_operation_id(item[method])) for item in items for method in METHODS if method in item)


def _operation_id(operation: dict[str, JSON]) -> str:
    value = operation.get("operationId")
    return value if isinstance(value, str) else ""


def _operation_words(method: str, path: str, operation: dict[str, JSON], ids: Counter[str]) -> str:
    spoken = _spoken(_operation_id(operation))
    return spoken if spoken and ids[spoken] == 1 else f"{method.capitalize()}{_path_words(path)}"


def _path_words(path: str) -> str:
    return "".join(f"By{_spoken(part)}" if part.startswith("{") else _spoken(part) for part in path.split("/"))


def _spoken(text: str) -> str:
    return pascal(words(text))
