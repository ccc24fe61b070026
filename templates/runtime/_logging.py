"""What is logged, to the logger named after the package: never a credential, whatever the level.

`info` has a line for each request and each retry; `debug` also headers and bodies, with secrets replaced. The
environment variable that the API names (`ClientInfo.log_env`) sets the level and prints to standard error.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ._error_bodies import parse_body

if TYPE_CHECKING:
    from httpx2 import Response

    from ._info import ClientInfo
    from ._request import Prepared

LOGGER = logging.getLogger(__name__.partition(".")[0])
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_SECRET = re.compile(
    r"(?i)authori[sz]ation|cookie|token|secret|passw|api[-_]?key|access[-_]?key|credential|private[-_]?key"
)
_COUNTS = re.compile(r"(?i)tokens$|^(max|num|total|count)[-_]|[-_](limit|count)$")
_HIDDEN = "***"
_LONGEST = 10_000


def set_up(info: ClientInfo) -> None:
    """Switch logging on if the environment asks for it; once is enough."""
    level = _LEVELS.get(os.environ.get(info.log_env, "").strip().lower()) if info.log_env else None
    if level is None:
        return
    LOGGER.setLevel(level)
    if not LOGGER.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(asctime)s %(name)s %(levelname)s] %(message)s"))
        LOGGER.addHandler(handler)
        LOGGER.propagate = False


def log_request(info: ClientInfo, request: Prepared) -> None:
    """Log what is about to be sent."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in request.headers.values()}
        body = _body(info, request.content) if isinstance(request.content, bytes | None) else "(a body in pieces)"
        shown = redacted_url(info, request.url)
        LOGGER.debug("sending %s %s headers=%s body=%s", request.method, shown, _redacted(info, headers), body)


def log_answer(info: ClientInfo, request: Prepared, response: Response, content: bytes, seconds: float) -> None:
    """Log an answer."""
    if LOGGER.isEnabledFor(logging.INFO):
        url = redacted_url(info, request.url)
        LOGGER.info("%s %s: %d in %.0f ms", request.method, url, response.status_code, seconds * 1000)
    if LOGGER.isEnabledFor(logging.DEBUG):
        LOGGER.debug("answer headers=%s body=%s", _redacted(info, dict(response.headers)), _body(info, content))


def log_fault(info: ClientInfo, request: Prepared, error: Exception) -> None:
    """Log that there was no answer."""
    if LOGGER.isEnabledFor(logging.INFO):
        LOGGER.info("%s %s: %s", request.method, redacted_url(info, request.url), error or type(error).__name__)


def log_retry(info: ClientInfo, request: Prepared, number: int, delay: float) -> None:
    """Log that a request is sent again."""
    if LOGGER.isEnabledFor(logging.INFO):
        LOGGER.info("%s %s: retry %d in %.1f s", request.method, redacted_url(info, request.url), number, delay)


def redacted_url(info: ClientInfo, url: str) -> str:
    """A URL without user and password, and without secrets in its query."""
    address, mark, query = url.partition("?")
    address = re.sub(r"(?<=://)[^/@]*@", f"{_HIDDEN}@", address)
    pairs = (
        f"{name}={_HIDDEN}" if _is_secret(info, name) else pair
        for pair in query.split("&")
        for name in [pair.partition("=")[0]]
    )
    return f"{address}{mark}{'&'.join(pairs)}"


def _is_secret(info: ClientInfo, name: str) -> bool:
    lowered = name.lower()
    if lowered in info.secrets or any(lowered == key.name.lower() for key in info.keys.values()):
        return True
    return _SECRET.search(lowered) is not None and _COUNTS.search(lowered) is None


def _body(info: ClientInfo, content: bytes | None) -> str:
    if not content:
        return "(none)"
    shown = repr(_redacted(info, parse_body(content)))
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}… ({len(content)} bytes)"


def _redacted(info: ClientInfo, value: Any) -> Any:
    """The value with secrets replaced, at any depth."""
    if isinstance(value, Mapping):
        return dict(_redacted_items(info, cast("Mapping[str, object]", value)))
    if isinstance(value, list):
        return [_redacted(info, item) for item in cast("list[object]", value)]
    return value


def _redacted_items(info: ClientInfo, items: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in items.items():
        hide = value is not None and _is_secret(info, name)
        yield name, _HIDDEN if hide else _redacted(info, value)
