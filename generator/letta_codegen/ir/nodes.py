"""The nodes of the IR: an API, its operations, and what they are made of. Frozen; tuples, not lists.

Names left of here are the document's (wire names); Python names are given by `naming/` and kept beside, in `Names`.
Every node knows its pointer in the normalised document; `Document.origin()` leads back to the document as loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, TypeAlias

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.types import TypeRef

Location: TypeAlias = Literal["path", "query", "header", "cookie"]
Method: TypeAlias = Literal["get", "put", "post", "delete", "options", "head", "patch", "trace"]
Encoding: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "lines"]


class Missing(Enum):
    """The absence of a default: `None` would be a default of null."""

    MISSING = "missing"


MISSING = Missing.MISSING


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path, query, header or cookie parameter (OpenAPI 3.1, section 4.8.12)."""

    wire: str
    location: Location
    required: bool
    type: TypeRef
    pointer: Pointer
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False
    content_type: str | None = None
    description: str = ""
    deprecated: bool = False
    default: Any = MISSING
    preferred_name: str | None = None


@dataclass(frozen=True, slots=True)
class BodyField:
    """A property of an object body, which becomes an argument of the method."""

    wire: str
    required: bool
    type: TypeRef
    pointer: Pointer
    description: str = ""
    deprecated: bool = False
    default: Any = MISSING
    preferred_name: str | None = None
    content_type: str | None = None
    """Of a part of a form: the media type that `encoding` asks for."""
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class BodyVariant:
    """One object form of a body: its properties. Several of them become overloads."""

    fields: tuple[BodyField, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A component schema that is an object with named properties, as a request may hold it.

    Attributes:
        pointer: The component schema.
        fields: Its properties, inherited ones included, without those that only the server sets.
        is_open: Whether it explicitly allows other properties.
        description: Text of the document.
    """

    pointer: Pointer
    fields: tuple[BodyField, ...]
    is_open: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True)
class RequestBody:
    """The body of a request.

    An object without open properties has one variant, a union of objects one for each member; a body that is not an
    object (array, map, string, file, anything) has none, and is passed whole.
    """

    media_type: str
    encoding: Encoding
    required: bool
    type: TypeRef
    pointer: Pointer
    variants: tuple[BodyVariant, ...] = ()
    description: str = ""
    preferred_name: str | None = None
    """What a body that is passed whole is called (`x-python-name`)."""

    @property
    def fields(self) -> tuple[BodyField, ...]:
        """The fields of all variants."""
        return tuple(field for variant in self.variants for field in variant.fields)


@dataclass(frozen=True, slots=True)
class Response:
    """What an operation answers for a status (`200`, `2XX`, `default`) in one media type (None: no body)."""

    status: str
    media_type: str | None
    encoding: Encoding | Literal["sse", "none"]
    type: TypeRef
    pointer: Pointer
    description: str = ""


@dataclass(frozen=True, slots=True)
class Onward:
    """A way from a page to the next one, as the document states it (`x-pagination`).

    Attributes:
        parameter: Wire name of the query parameter that takes the cursor.
        item: Which item of the page is the cursor.
        when: Query parameters that have to have these values, sorted by name.
        until: Wire name of a query parameter that the server does not take beside it; its item ends the list.
    """

    parameter: str
    item: Literal["first", "last"] = "last"
    when: tuple[tuple[str, str | bool | int], ...] = ()
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list operation is walked; the schemes are data in `page_rules.py`.

    Attributes:
        scheme: Name of the page class family: `cursor`, `growing`, `offset`, `single`.
        item: Type of one item.
        items: Wire name of the property that holds the items; empty for a bare array.
        options: What else the page needs (wire names of parameters and properties), sorted by key.
        onward: The ways from page to page, if the document states them.
    """

    scheme: str
    item: TypeRef
    items: str
    options: tuple[tuple[str, str], ...] = ()
    onward: tuple[Onward, ...] = ()


@dataclass(frozen=True, slots=True)
class StreamSwitch:
    """A boolean body property that chooses between an event stream and a plain answer, and the server's default."""

    wire: str
    default: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: a method on a path (OpenAPI 3.1, section 4.8.10).

    `answer` is the plain success answer, `stream` the event stream or the lines of JSON (its `type` is that of one); an
    operation has one of them or both, then with a `switch` where the document (or the overlay) says what chooses.
    """

    pointer: Pointer
    method: Method
    path: str
    operation_id: str | None
    tags: tuple[str, ...]
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    answer: Response | None
    stream: Response | None = None
    switch: StreamSwitch | None = None
    errors: tuple[Response, ...] = ()
    pagination: Pagination | None = None
    security: tuple[tuple[str, ...], ...] | None = None
    preferred_name: str | None = None
    """A dotted name that the document or the overlay asks for (`x-python-name: agents.messages.list`)."""
    many: bool = False
    """Whether the plain answer is a list, or an object around one."""

    @property
    def key(self) -> str:
        """What identifies the operation across versions: `GET /v1/agents/{agent_id}`."""
        return f"{self.method.upper()} {self.path}"


@dataclass(frozen=True, slots=True)
class Server:
    """A server URL with its variables filled in by their defaults."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """How callers identify themselves: `kind` is OpenAPI's type, or the HTTP scheme of type `http`."""

    key: str
    kind: Literal["bearer", "basic", "apiKey", "oauth2", "openIdConnect", "mutualTLS"]
    location: Literal["query", "header", "cookie"] | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that a client is made of, except the models."""

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[tuple[str, ...], ...]
    operations: tuple[Operation, ...]
    aliases: tuple[tuple[Pointer, TypeRef], ...] = ()
    """What the component schemas that are not objects mean (enums, unions, arrays, maps), sorted by pointer."""
    objects: tuple[ObjectType, ...] = ()
    """The component schemas that are objects, sorted by pointer."""
    license: str = ""
    readme: str = ""
    """Markdown for the README of the package (`info.x-readme`): examples in the API's own terms."""
