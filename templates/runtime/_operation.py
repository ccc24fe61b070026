"""An operation of the API as data: everything that the runtime has to know to call it.

The generated modules hold one of these per method; types are given as functions, so that a model is imported when
the first answer is parsed, not when a resource is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar, cast

from ._parameters import PathTemplate, Style

if TYPE_CHECKING:
    from ._parse import Decoder

T = TypeVar("T")

BodyKind: TypeAlias = Literal["json", "form", "multipart", "binary", "text"]
AnswerKind: TypeAlias = Literal["json", "text", "binary"]


@dataclass(frozen=True, slots=True)
class Cursor:
    """Pages that continue after (or before) an item.

    Attributes:
        items: Property that holds the items; empty: the answer is the array itself.
        after: Parameter: continue behind this cursor.
        before: Parameter: continue in front of this cursor; None: forward only.
        limit: Parameter: size of a page.
        id: Property of an item that is its cursor.
        next_cursor: Property of the answer that gives the next cursor.
        has_more: Property of the answer that says whether there is more; without one, an empty page is the end.
    """

    items: str = ""
    after: str = "after"
    before: str | None = "before"
    limit: str = "limit"
    id: str = "id"
    next_cursor: str | None = None
    has_more: str | None = None


@dataclass(frozen=True, slots=True)
class Offset:
    """Pages that begin at a number of items.

    Attributes:
        items: Property that holds the items; empty: the answer is the array itself.
        offset: Parameter: how many items to skip.
        limit: Parameter: size of a page.
        has_more: Property of the answer that says whether there is more; without one, an empty page is the end.
        total: Property of the answer that says how many items there are.
    """

    items: str = ""
    offset: str = "offset"
    limit: str = "limit"
    has_more: str | None = None
    total: str | None = None


@dataclass(frozen=True, slots=True)
class Single:
    """All items in one answer.

    Attributes:
        items: Property that holds the items; empty: the answer is the array itself.
    """

    items: str = ""


PageScheme: TypeAlias = Cursor | Offset | Single


@dataclass(frozen=True, slots=True)
class Events:
    """How an event stream speaks.

    Attributes:
        done: Data of the event that ends a stream; None: the end of the connection is the end.
        errors: Names of events that report an error.
        cancelled: Names of events that report that the work was cancelled.
        kind: Property that tells events apart.
        hidden: Values of `kind` that callers are not bothered with.
        shown_by: Property of the request that asks for them after all.
    """

    done: str | None = None
    errors: tuple[str, ...] = ("error",)
    cancelled: tuple[str, ...] = ()
    kind: str | None = None
    hidden: tuple[str, ...] = ()
    shown_by: str | None = None


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation; `T` is what its method gives: the answer, an item of a page, or an event.

    Attributes:
        method: HTTP method.
        path: Path with the names of its parameters in braces.
        answer: Gives the type of `T`; None: there is no content, and the call gives None.
        answer_as: How the answer is read.
        accept: Media types that the answer may have; None: what follows from the rest.
        body: How the body is written; None: there is no body.
        media_type: Media type of the body, unless it is the usual one.
        body_required: Send `{}` if no property of the body is given.
        files: Multipart: names of the fields that are files.
        parts: Multipart: media types of fields.
        styles: How parameters are written, where that is not the usual way for their place. The key is the name of the
            parameter, or `place:name` if there is one of that name in several places.
        page: How the items come in pages.
        events: How the event stream speaks.
        errors: Types of declared error bodies, by status (`404`, `4XX`, `default`).
        safe: Whether sending it twice does no harm; None: the method says so.
    """

    method: str
    path: str
    answer: Callable[[], object] | None = None
    answer_as: AnswerKind = field(default="json", kw_only=True)
    accept: str | None = field(default=None, kw_only=True)
    body: BodyKind | None = field(default=None, kw_only=True)
    media_type: str | None = field(default=None, kw_only=True)
    body_required: bool = field(default=False, kw_only=True)
    files: tuple[str, ...] = field(default=(), kw_only=True)
    parts: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    styles: Mapping[str, Style] = field(default_factory=dict, kw_only=True)
    page: PageScheme | None = field(default=None, kw_only=True)
    events: Events | None = field(default=None, kw_only=True)
    errors: Mapping[str, Callable[[], object]] = field(default_factory=dict, kw_only=True)
    safe: bool | None = field(default=None, kw_only=True)

    @cached_property
    def template(self) -> PathTemplate:
        """The path, taken apart once."""
        return PathTemplate(self.path, self.styles)

    @cached_property
    def decoder(self) -> Decoder:
        """What turns an answer into `T`, made when the first answer comes."""
        from ._parse import decoder_of

        return cast("Decoder", decoder_of(self))

    @cached_property
    def accepts(self) -> str:
        """The value of the header `Accept`."""
        if self.accept is not None:
            return self.accept
        if self.events is not None:
            return "text/event-stream"
        return {"json": "application/json", "text": "text/plain, */*", "binary": "*/*"}[self.answer_as]

    @property
    def name(self) -> str:
        """The HTTP line, as errors name an operation."""
        return f"{self.method} {self.path}"
