"""Redirects: followed where that is safe.

In: a request, and its answer. Out: the request that the answer leads to, or None. To another server - host, scheme or
port - goes nothing that was meant for the first one: no credential, no header of ours, no body. What cannot be sent
without its body is not redirected there, and no request is turned into another one but where the status says so (303).
"""

from __future__ import annotations

import httpx2

from ._record_class import replace
from ._request import Prepared
from ._settings import HeaderFields

_LONGEST = 5
_SAFE = frozenset({"GET", "HEAD"})
_FOR_ALL = (b"accept", b"user-agent")
_OF_BODY = (b"content-type", b"content-length")


def redirected(request: Prepared, response: httpx2.Response, hops: int) -> Prepared | None:
    """The request that an answer leads to.

    Args:
        request: What was answered.
        response: The answer.
        hops: How often this call has been redirected already.

    Returns:
        What to send next; None if the answer is no redirect, or not followed.
    """
    if not response.has_redirect_location or hops >= _LONGEST:
        return None
    try:
        target = response.request.url.join(response.headers["location"])
    except httpx2.InvalidURL:
        return None
    if target.scheme not in ("http", "https") or not target.host:
        return None
    kept = _same_method(request, response.status_code)
    if kept is None or not kept.replayable:
        return None
    if _origin(target) == _origin(response.request.url):
        return replace(kept, url=str(target))
    return _abroad(kept, target)


def _same_method(request: Prepared, status: int) -> Prepared | None:
    """The request as it may go on: as it is, or as a GET after 303; None if it may not."""
    if status == 303 and request.method not in _SAFE:
        return replace(request, method="GET", content=None, headers=_without(request.headers, _OF_BODY))
    return request if request.method in _SAFE or status in (307, 308) else None


def _abroad(request: Prepared, target: httpx2.URL) -> Prepared | None:
    if request.method not in _SAFE or request.content is not None:
        return None
    headers = {name: field for name, field in request.headers.items() if name in _FOR_ALL}
    return replace(request, url=str(target), headers=headers, foreign=True)


def _without(headers: HeaderFields, names: tuple[bytes, ...]) -> HeaderFields:
    return {name: field for name, field in headers.items() if name not in names}


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)
