"""From an answer that reports an error to the error: never raises on its own, and keeps the text.

Servers, proxies and gateways each have their own shape of error body, and undeclared ones are the rule. What is read
here is what they have in common: `detail`, `error`, `message`, `title`, a list of problems, HTML, plain text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ._errors import APIStatusError, class_for

if TYPE_CHECKING:
    from httpx2 import Response

    from ._info import ClientInfo
    from ._operation import Operation

_LONGEST = 500
_MARKUP = re.compile(r"(?is)<(script|style|head)\b.*?</\1>|<!--.*?-->|<[^>]*>")
_TITLE = re.compile(r"(?is)<title[^>]*>(.*?)</title>")
_SAYING = ("detail", "message", "error_message", "error", "msg", "title", "reason", "reasons", "errors")


def parse_body(content: bytes) -> object | None:
    """Read a body as far as it goes: JSON, else text, else None."""
    if not content.strip():
        return None
    try:
        return cast(object, json.loads(content))
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def explanation(body: object, depth: int = 4) -> str:
    """What a body says for people, in one line; empty if it says nothing."""
    if isinstance(body, str):
        return _one_line(body)
    if depth and isinstance(body, Mapping):
        return _of_object(cast("Mapping[str, object]", body), depth)
    if depth and isinstance(body, list):
        problems = (explanation(item, depth - 1) for item in cast("list[object]", body)[:3])
        return "; ".join(problem for problem in problems if problem)
    return ""


def _of_object(body: Mapping[str, object], depth: int) -> str:
    """The message and the detail, where both are there and differ; the place of a problem in front of it."""
    said = [text for name in _SAYING if (text := explanation(body.get(name), depth - 1))]
    text = said[0] if said else ""
    if isinstance(body.get("error"), Mapping) and len(said) > 1:
        text = explanation(body["error"], depth - 1)
    elif len(said) > 1 and isinstance(message := body.get("message"), str) and body.get("detail"):
        text = f"{message.rstrip('.:')}: {said[0]}" if message not in said[0] else said[0]
    location = body.get("loc")
    if text and isinstance(location, list):
        text = f"{'.'.join(str(part) for part in cast('list[object]', location))}: {text}"
    return _one_line(text)


def _one_line(text: str) -> str:
    if "<" in text and (title := _TITLE.search(text)):
        text = title.group(1)
    elif text.lstrip().lower().startswith(("<!doctype", "<html")):
        text = _MARKUP.sub(" ", text)
    folded = " ".join(text.split())
    return folded if len(folded) <= _LONGEST else f"{folded[: _LONGEST - 1]}…"


def status_error(
    response: Response, content: bytes, operation: Operation[Any], info: ClientInfo, note: str = ""
) -> APIStatusError:
    """The error for an answer.

    Args:
        response: The answer.
        content: Its body.
        operation: What was called.
        info: Knows the more particular classes.
        note: What else there is to say.

    Returns:
        An error of the class that says most about it.
    """
    body = parse_body(content)
    said = "; ".join(part for part in (explanation(body) or response.reason_phrase, note) if part)
    request = response.request
    message = f"{request.method} {request.url.path}: {response.status_code} {said}".rstrip()
    kind = _most_particular(response.status_code, body, info)
    error = kind(message, response=response, body=body)
    error.parsed = _declared(operation, response.status_code, content)
    return error


def _most_particular(status: int, body: object, info: ClientInfo) -> type[APIStatusError]:
    candidates = info.error_classes() if info.error_classes is not None else ()
    return next((kind for kind in candidates if kind.describes(status, body)), class_for(status))


def _declared(operation: Operation[Any], status: int, content: bytes) -> object | None:
    """The body as its declared type, if it is of that type."""
    keys = (str(status), f"{status // 100}XX", "default")
    declared = next((operation.errors[key] for key in keys if key in operation.errors), None)
    if declared is None:
        return None
    from ._parse import try_parse

    return try_parse(declared(), content)
