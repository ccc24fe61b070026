"""An operation of the API as data: everything that the runtime has to know to call it.

The generated modules hold one of these per method; types are given as functions, so that a model is imported when
the first answer is parsed, not when a resource is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast

from ._info import Security
from ._page_schemes import PageScheme
from ._parameters import PathTemplate, Style
from ._record_class import NOTHING, record

if TYPE_CHECKING:
    from ._parse import Decoder

T = TypeVar("T")

BodyKind: TypeAlias = Literal["json", "form", "multipart", "binary", "text", "lines"]
AnswerKind: TypeAlias = Literal["json", "text", "binary"]


@record
class Whole:
    """How the events of a stream make up the answer that a plain call gives.

    Attributes:
        answer: Gives the type of that answer.
        items: Property of the answer that holds what came piece by piece.
        single: Kinds of events that are properties of the answer themselves: kind -> property.
        text: Kinds of events that carry the text of the answer: kind -> property of the event.
        same: Properties that pieces of one item share; the first one that a piece has counts.
        joined: Properties whose texts are put together from the pieces.
        listed: Properties that are an object in a piece, and an array of objects in the whole: property -> property
            that tells those objects apart.
        first: Properties that show only the first of these objects.
    """

    answer: Callable[[], object]
    items: str
    single: Mapping[str, str] = NOTHING
    text: Mapping[str, str] = NOTHING
    same: tuple[str, ...] = ("id",)
    joined: tuple[str, ...] = ()
    listed: Mapping[str, str] = NOTHING
    first: tuple[str, ...] = ()


@record
class Resume:
    """How a stream that broke is taken up again where it broke.

    Attributes:
        path: Path of the operation that gives the rest, called by POST; its parameter is named like `run`.
        run: Property of events that says what to go on with.
        position: Property of events that numbers them.
        after: Property of that operation's body: the number after which to go on.
        when: Property of the original request that has to be true for it; None: every stream can be taken up.
        kept: Properties of the original request that are sent again.
        stamped: Property of the original request that holds objects which get an identity, and the property for it, so
            that the server can tell whether it has seen them before.
    """

    path: str
    run: str
    position: str
    after: str
    when: str | None = None
    kept: tuple[str, ...] = ()
    stamped: tuple[str, str] | None = None


@record
class Events:
    """How an event stream speaks.

    Attributes:
        done: Data of the event that ends a stream, which has to come; None: the end of the connection is the end.
        lines: They are no events, but lines of JSON.
        errors: Names of events that report an error.
        cancelled: Names of events, and values of `reason`, that report that the work was cancelled.
        reason: Property of events that says why the work has ended.
        kind: Property that tells events apart.
        hidden: Values of `kind` that callers are not bothered with.
        shown_by: Property of the request that asks for them after all.
        whole: How the events make up the answer of a plain call; None: they do not.
        resume: How a stream that broke is taken up again; None: not at all.
    """

    done: str | None = None
    lines: bool = False
    errors: tuple[str, ...] = ("error",)
    cancelled: tuple[str, ...] = ()
    reason: str | None = None
    kind: str | None = None
    hidden: tuple[str, ...] = ()
    shown_by: str | None = None
    whole: Whole | None = None
    resume: Resume | None = None


@record
class Operation(Generic[T]):
    """One operation; `T` is what its method gives: the answer, an item of a page, or an event.

    Attributes:
        method: HTTP method.
        path: Path with the names of its parameters in braces.
        answer: Gives the type of `T`; None: there is no content, and the call gives None.
        answer_as: How the answer is read.
        accept: Media types that the answer may have; None: what follows from the rest.
        body: How the body is written; None: there is no body.
        body_type: Gives the type of a JSON body, for clients that check what they send.
        media_type: Media type of the body, unless it is the usual one.
        body_required: Send `{}` if no property of the body is given.
        files: Multipart: names of the fields that are files.
        parts: Multipart: media types of fields.
        styles: How parameters are written, where that is not the usual way for their place. The key is the name of the
            parameter, or `place:name` if there is one of that name in several places.
        page: How the items come in pages.
        events: How the event stream speaks.
        errors: Types of declared error bodies, by status (`404`, `4XX`, `default`).
        security: Which credentials it needs; None: as the API says for all.
        safe: Whether sending it twice does no harm; None: the method says so.
    """

    method: str
    path: str
    answer: Callable[[], object] | None = None
    answer_as: AnswerKind = "json"
    accept: str | None = None
    body: BodyKind | None = None
    body_type: Callable[[], object] | None = None
    media_type: str | None = None
    body_required: bool = False
    files: tuple[str, ...] = ()
    parts: Mapping[str, str] = NOTHING
    styles: Mapping[str, Style] = NOTHING
    page: PageScheme | None = None
    events: Events | None = None
    errors: Mapping[str, Callable[[], object]] = NOTHING
    security: Security | None = None
    safe: bool | None = None

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
    def strict_decoder(self) -> Decoder:
        """The same, but refusing whatever deviates from the API description."""
        from ._parse import decoder_of

        return cast("Decoder", decoder_of(self, strict=True))

    @cached_property
    def whole_decoder(self) -> Decoder:
        """What reads the answer that the events of a stream make up."""
        assert self.events is not None
        assert self.events.whole is not None
        return Operation[Any](self.method, self.path, self.events.whole.answer).decoder

    @cached_property
    def body_validator(self) -> Callable[..., object] | None:
        """What checks the JSON of a body against `body_type`, made when the first body is checked."""
        from ._validate import validator_of

        return validator_of(self.body_type)

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
