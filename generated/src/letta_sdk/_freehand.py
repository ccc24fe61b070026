"""Calls of operations that have no method: `client.request("GET", "/v1/things", cast_to=dict)`.

In: method, path, and the type of the answer. Out: a call like any other. Refused: paths that lead to another server,
which would get the credential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from ._omit import Omit, omit
from ._operation import AnswerKind, Operation
from ._options import Headers, Options, Query
from ._request import Call

if TYPE_CHECKING:
    from httpx2 import Timeout


class RequestOptions(TypedDict, total=False):
    """What `request` accepts besides method, path and type.

    Attributes:
        query: Parameters of the query.
        headers: Headers, besides those that are sent anyway.
        body: Anything that has a meaning in JSON.
        timeout: Seconds, or an `httpx2.Timeout`; None waits without limit.
    """

    query: Query
    headers: Headers
    body: object
    timeout: Timeout | float | Omit | None


def as_call(method: str, path: str, cast_to: Any, options: RequestOptions) -> Call:
    """Make a call.

    Args:
        method: HTTP method.
        path: Path from the base URL on, percent-encoded.
        cast_to: Type of the answer; None: any JSON.
        options: What else is sent.

    Raises:
        ValueError: The path does not begin with a single slash.
    """
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(f"expected a path from the base URL on, which begins with a single slash, not {path!r}")
    literal, _, query = path.partition("?")
    operation: Operation[Any] = Operation(
        method.upper(),
        literal.replace("{", "%7B").replace("}", "%7D"),
        answer=lambda: Any if cast_to is None else cast_to,
        answer_as=_kind(cast_to),
        accept="application/json, */*;q=0.5",
        body="json",
    )
    extra = Options(
        options.get("headers"), {**_pairs(query), **options.get("query", {})}, None, options.get("timeout", omit)
    )
    return Call(operation, body=options.get("body", omit), options=extra)


def _kind(cast_to: Any) -> AnswerKind:
    return "text" if cast_to is str else "binary" if cast_to is bytes else "json"


def _pairs(query: str) -> dict[str, list[str]]:
    """The parameters of a query that stands in the path."""
    from urllib.parse import parse_qs

    return parse_qs(query, keep_blank_values=True) if query else {}
