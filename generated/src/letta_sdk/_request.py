"""From a call to a request that is ready to be sent.

In: an operation, values by their names in the API, options of the call, settings of the client. Out: `Prepared` - URL,
headers, body, limits - which can be sent as often as its body can be read, and may change its target when redirected.
Refused before anything is sent: arguments that have no meaning in a path, a header or a body.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from ._files import FileInput
from ._multipart import Upload, multipart, upload_of
from ._omit import Omit, omit
from ._operation import Operation
from ._options import Options
from ._parameters import Style, cookie_header, header_value, query_pairs, query_string, style_of
from ._record_class import NOTHING, replace
from ._retry import RetryPolicy
from ._serialize import to_json, to_text
from ._settings import HeaderFields, Settings, fixed_header, merge_headers
from ._timeouts import Timeouts

_NO_OPTIONS = Options()
_FORM = Style("form")
_MEDIA = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "binary": "application/octet-stream",
    "text": "text/plain; charset=utf-8",
    "lines": "application/x-ndjson",
}


class Call:
    """A call of an operation, as a generated method makes it.

    Attributes:
        operation: What is called.
        path, query, headers, cookies: Parameters by their names in the API; those that are `omit` are not sent.
        body: Properties of the body by their names, or the whole body.
        options: What the caller says about this call.
    """

    __slots__ = __record_names__ = ("body", "cookies", "headers", "operation", "options", "path", "query")

    def __init__(
        self,
        operation: Operation[Any],
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = omit,
        options: Options = _NO_OPTIONS,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body = body
        self.options = options

    def with_query(self, changes: Mapping[str, object]) -> Call:
        """The same call with other query parameters, which win over those that the caller passed by hand."""
        extra = self.options.extra_query
        if extra:
            kept = {name: value for name, value in extra.items() if name not in changes}
            options = replace(self.options, extra_query=kept)
            return replace(self, query={**self.query, **changes}, options=options)
        return replace(self, query={**self.query, **changes})


class Prepared:
    """A request that is ready to be sent.

    Attributes:
        operation: What is called.
        method: HTTP method; a redirect may change it.
        url: Where it goes.
        headers: By name in lower case.
        content: The body, if there is one.
        timeouts: How long it may take.
        policy: How often it may be tried.
        streamed: The answer is not read at once.
        foreign: A redirect leads to another server, which gets nothing that was meant for the first one.
    """

    __slots__ = __record_names__ = (
        "content",
        "foreign",
        "headers",
        "method",
        "operation",
        "policy",
        "streamed",
        "timeouts",
        "url",
    )

    def __init__(
        self,
        operation: Operation[Any],
        method: str,
        url: str,
        headers: HeaderFields,
        content: bytes | Upload | None,
        timeouts: Timeouts,
        policy: RetryPolicy,
        streamed: bool = False,
        foreign: bool = False,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.timeouts = timeouts
        self.policy = policy
        self.streamed = streamed
        self.foreign = foreign

    @property
    def replayable(self) -> bool:
        """Whether it can be sent once more."""
        return not isinstance(self.content, Upload) or self.content.replayable

    @property
    def title(self) -> str:
        """The method and the path, as errors name a request."""
        return f"{self.method} /{self.url.partition('://')[2].partition('?')[0].partition('/')[2]}"


def prepare(call: Call, settings: Settings, *, streamed: bool = False) -> Prepared:
    """Make a call ready to be sent.

    Args:
        call: What is called, with which values.
        settings: What the client was told.
        streamed: The answer is not read at once.

    Raises:
        ValueError: An argument cannot be sent, such as an empty one in a path.
        TypeError: A value has no meaning in JSON.
        RequestValidationError: The client checks bodies, and this one is wrong.
    """
    operation, options = call.operation, call.options
    if operation.security is not None:
        settings = settings.needing(operation.security)
    headers = dict(settings.headers)
    headers[b"accept"] = fixed_header("Accept", operation.accepts)
    content, kind = _body(operation, call.body, options.extra_body)
    if settings.validate_requests and operation.body == "json" and isinstance(content, bytes):
        from ._validate import check_body

        check_body(operation, content)
    if kind is not None:
        headers[b"content-type"] = fixed_header("Content-Type", kind)
    _add_parameters(headers, call, settings)
    if options.extra_headers:
        merge_headers(headers, options.extra_headers)
    timeouts = _timeouts(options, settings, operation.events is not None)
    url = _url(call, settings)
    return Prepared(operation, operation.method, url, headers, content, timeouts, settings.policy(timeouts), streamed)


def _url(call: Call, settings: Settings) -> str:
    operation = call.operation
    query = {**settings.query, **call.query} if settings.query else call.query
    written = query_string(query, call.options.extra_query, operation.styles)
    url = settings.base_url + operation.template.fill(call.path)
    return f"{url}?{written}" if written else url


def _add_parameters(headers: HeaderFields, call: Call, settings: Settings) -> None:
    """Parameters that are headers or cookies."""
    if not (call.headers or call.cookies or settings.cookie):
        return
    styles = call.operation.styles
    for name, value in call.headers.items():
        if value is not None and value is not omit:
            headers[name.lower().encode("latin-1")] = (name.encode("latin-1"), header_value(name, value, styles))
    cookies = [text for text in (settings.cookie, cookie_header(call.cookies, styles)) if text]
    if cookies:
        merge_headers(headers, {"Cookie": "; ".join(cookies)})


def _timeouts(options: Options, settings: Settings, is_stream: bool) -> Timeouts:
    if not isinstance(options.timeout, Omit):
        return Timeouts.of(options.timeout, settings.info.connect_timeout)
    return settings.stream_timeouts if is_stream else settings.timeouts


def _body(
    operation: Operation[Any], body: object, extra: Mapping[str, object] | None
) -> tuple[bytes | Upload | None, str | None]:
    """The body and its media type."""
    if isinstance(body, Mapping):
        given = cast("Mapping[str, object]", body)
        body = {name: value for name, value in {**given, **(extra or NOTHING)}.items() if value is not omit}
        # None of its properties was passed; an empty object that was passed as a whole is something else.
        if given and not body and not operation.body_required:
            return None, None
    elif extra:
        body = _extended(body, extra)
    if body is omit:
        if not operation.body_required:
            return None, None
        body = {}
    return _written(operation, body)


def _extended(body: object, extra: Mapping[str, object]) -> object:
    """A whole body with more properties."""
    from ._serialize import to_jsonable

    plain = {} if body is omit else to_jsonable(body)
    if not isinstance(plain, dict):
        raise TypeError(f"extra_body adds properties to an object, but the body is of type {type(plain).__name__}")
    return {**plain, **extra}


def _written(operation: Operation[Any], body: object) -> tuple[bytes | Upload, str]:
    kind = operation.body or "json"
    if kind == "multipart":
        media, upload = multipart(cast("Mapping[str, object]", body), operation.files, operation.parts)
        return upload, media
    media = operation.media_type or _MEDIA[kind]
    if kind == "binary":
        return upload_of(cast(FileInput, body)), media
    if kind == "form":
        return _form(operation, cast("Mapping[str, object]", body)).encode("ascii"), media
    if kind == "lines":
        mark = b"\x1e" if media == "application/json-seq" else b""
        return b"".join(mark + to_json(item) + b"\n" for item in cast("Iterable[object]", body)), media
    return (to_text(body).encode() if kind == "text" else to_json(body)), media


def _form(operation: Operation[Any], fields: Mapping[str, object]) -> str:
    """A form: like a query, but that a space is a plus."""
    pairs = (
        pair
        for name, value in fields.items()
        if value is not None
        for pair in query_pairs(name, value, style_of(operation.styles, "query", name, _FORM))
    )
    return "&".join(pairs).replace("%20", "+")
