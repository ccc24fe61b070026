"""What happens between a request and its answer, told once for sync and async: retries, redirects, errors.

`exchange` is a generator that does no I/O itself: it yields steps - send this, read that, wait so long - and is given
their results, or the exceptions of the HTTP library. A transport (`_transport.py`) carries the steps out. In: a
prepared request. Out: an answer that reports success. Raised: only errors of this package.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeAlias

import httpx2

from ._error_bodies import status_error
from ._errors import ResponseValidationError
from ._faults import connection_error, fault_of
from ._info import ClientInfo
from ._logging import log_answer, log_fault, log_request, log_retry
from ._redirect import redirected
from ._request import Prepared
from ._retry import Attempts, retry_after


@dataclass(slots=True)
class Send:
    """Send the request, and give the answer, of which only the head is read.

    Attributes:
        request: What is sent.
        timeouts: How long each phase may take.
        reused: Set by the transport: whether the connection had been used before, as far as that is known.
    """

    request: Prepared
    timeouts: dict[str, float | None]
    reused: bool = False


@dataclass(slots=True)
class Read:
    """Read the answer to its end, at the latest until a moment of the monotonic clock, and close it."""

    response: httpx2.Response
    until: float | None
    hang_up: bool = False


@dataclass(slots=True)
class Sleep:
    """Wait."""

    seconds: float


Step: TypeAlias = Send | Read | Sleep
Exchange: TypeAlias = Generator[Step, Any, httpx2.Response]


def exchange(request: Prepared, info: ClientInfo) -> Exchange:
    """Send a request until there is an answer, or no sense in going on.

    Args:
        request: What to send.
        info: What answers of this API mean.

    Returns:
        The answer, read unless the request is streamed.

    Raises:
        APIConnectionError: There was no answer, or not all of it.
        APIStatusError: The answer reports an error.
    """
    attempts = Attempts(request, request.policy, info)
    while True:
        # What is left of the budget is no limit for the pieces of a stream; of the first attempt, that is all.
        left = attempts.left if attempts.retries and not request.streamed else None
        send = Send(request, request.timeouts.left(left))
        try:
            response = yield from _follow(send, info)
            if response.is_success:
                _check_kind(response, send.request)
                return response
        except httpx2.RequestError as error:
            delay = attempts.after_fault(fault_of(error), reused=send.reused)
            log_fault(info, send.request, error)
            if delay is None:
                raise connection_error(error, send.request.title) from error
        else:
            delay = attempts.after_answer(response.status_code, response.headers, text_of(response))
            if delay is None:
                raise _refusal(response, send.request, info)
        log_retry(info, send.request, attempts.retries, delay)
        yield Sleep(delay)


def _follow(send: Send, info: ClientInfo) -> Exchange:
    """Send, follow redirects, and read the answer, unless it is a success that the caller will read."""
    hops = 0
    while True:
        request = send.request
        started = time.monotonic()
        log_request(info, request)
        response: httpx2.Response = yield send
        succeeded = response.is_success
        if not (succeeded and request.streamed) or not _may_be_events(response, request):
            yield from _read(response, _latest(request, response))
        log_answer(info, request, response, content_of(response), time.monotonic() - started)
        following = None if succeeded else redirected(request, response, hops)
        if following is None:
            return response
        hops += 1
        send.request = following


def _latest(request: Prepared, response: httpx2.Response) -> float | None:
    """When an answer has to be there; a file may take as long as it makes progress."""
    is_file = request.operation.answer_as != "json" and response.is_success
    return None if is_file or request.timeouts.total is None else time.monotonic() + request.timeouts.total


def _read(response: httpx2.Response, ends: float | None) -> Generator[Step, Any, None]:
    """Read an answer. Of an error, the status counts even if the rest never comes."""
    # After an unhandled failure, servers close the connection without saying so: the next request would be lost.
    failed = response.status_code >= 500
    try:
        yield Read(response, ends, hang_up=failed)
    except httpx2.RequestError:
        if response.is_success:
            raise


def _may_be_events(response: httpx2.Response, request: Prepared) -> bool:
    """Whether an answer is what was asked for, as far as that is known from its head."""
    events = request.operation.events
    if events is None:
        return True
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    # One line may be all that there is.
    return kind != "text/html" and (events.lines or kind != "application/json")


def _check_kind(response: httpx2.Response, request: Prepared) -> None:
    """Refuse an answer in one piece where events were asked for: it would look like a stream without events."""
    if not _may_be_events(response, request):
        said = f"{request.title}: expected events, but the answer is {response.headers['content-type']}"
        raise ResponseValidationError(response, text_of(response), message=said)


def text_of(response: httpx2.Response) -> str:
    """The text of an answer as far as there is one."""
    return content_of(response).decode("utf-8", "replace")


def content_of(response: httpx2.Response) -> bytes:
    """The body of an answer; empty if it broke off."""
    try:
        return response.content
    except httpx2.ResponseNotRead:
        return b""


def _refusal(response: httpx2.Response, request: Prepared, info: ClientInfo) -> Exception:
    note = _note(response, request, info)
    error = status_error(response, content_of(response), request.operation, info, note)
    error.retry_after = retry_after(response.headers)
    return error


def _note(response: httpx2.Response, request: Prepared, info: ClientInfo) -> str:
    """What else is worth knowing of an error."""
    if response.has_redirect_location:
        return f"the redirect to {response.headers['location'][:200]} was not followed"
    return _missing(request, info) if response.status_code == 401 else ""


def _missing(request: Prepared, info: ClientInfo) -> str:
    """Which credentials were not given, as far as they are headers."""
    own = request.operation.security
    needed = info.security if own is None else own
    places = {name: key.name.lower().encode() for name, key in info.keys.items() if key.place == "header"}
    lacking = [names for names in needed if any(places.get(name) not in (None, *request.headers) for name in names)]
    if not needed or len(lacking) < len(needed):
        return ""
    if not info.credentials:
        return "the request carried no API key"
    return f"the request did not carry {' or '.join(' and '.join(names) for names in needed)}"
