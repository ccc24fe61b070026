"""Calls by HTTP method, for what has no method of its own: `client.post("/v1/new", cast_to=dict, body={...})`.

`client.request` does the same; these are for programs that know them by these names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

from letta_sdk._freehand import RequestOptions

if TYPE_CHECKING:
    from letta_sdk._clients import AsyncLetta, Letta
    from letta_sdk._options import Headers, Query, Timeout


class CallOptions(TypedDict, total=False):
    """What may be said about a call: query parameters, headers, timeout."""

    params: Query
    headers: Headers
    timeout: Timeout | float | None


class LettaHelpers:
    """What a client can do besides."""

    def get(self, path: str, *, cast_to: Any, options: CallOptions | None = None) -> Any:
        """Call GET; `cast_to` is the type of the answer."""
        return self._send("GET", path, cast_to, None, options)

    def post(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call POST; `cast_to` is the type of the answer."""
        return self._send("POST", path, cast_to, body, options)

    def put(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call PUT; `cast_to` is the type of the answer."""
        return self._send("PUT", path, cast_to, body, options)

    def patch(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call PATCH; `cast_to` is the type of the answer."""
        return self._send("PATCH", path, cast_to, body, options)

    def delete(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call DELETE; `cast_to` is the type of the answer."""
        return self._send("DELETE", path, cast_to, body, options)

    def _send(self, method: str, path: str, cast_to: Any, body: object, options: CallOptions | None) -> Any:
        client = cast("Letta", self)
        if _wants_response(cast_to):
            return client.in_form("raw").request(method, path, **_written(body, options)).http_response
        return client.request(method, path, cast_to=cast_to, **_written(body, options))


class AsyncLettaHelpers:
    """What a client can do besides."""

    async def get(self, path: str, *, cast_to: Any, options: CallOptions | None = None) -> Any:
        """Call GET; `cast_to` is the type of the answer."""
        return await self._send("GET", path, cast_to, None, options)

    async def post(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call POST; `cast_to` is the type of the answer."""
        return await self._send("POST", path, cast_to, body, options)

    async def put(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call PUT; `cast_to` is the type of the answer."""
        return await self._send("PUT", path, cast_to, body, options)

    async def patch(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call PATCH; `cast_to` is the type of the answer."""
        return await self._send("PATCH", path, cast_to, body, options)

    async def delete(self, path: str, *, cast_to: Any, body: object = None, options: CallOptions | None = None) -> Any:
        """Call DELETE; `cast_to` is the type of the answer."""
        return await self._send("DELETE", path, cast_to, body, options)

    async def _send(self, method: str, path: str, cast_to: Any, body: object, options: CallOptions | None) -> Any:
        client = cast("AsyncLetta", self)
        if _wants_response(cast_to):
            return (await client.in_form("raw").request(method, path, **_written(body, options))).http_response
        return await client.request(method, path, cast_to=cast_to, **_written(body, options))


def _wants_response(cast_to: Any) -> bool:
    """Whether the answer of the HTTP library is asked for, of this one or of its predecessor."""
    module = getattr(cast_to, "__module__", "")
    return getattr(cast_to, "__name__", "") == "Response" and module.partition(".")[0] in ("httpx", "httpx2")


def _written(body: object, options: CallOptions | None) -> RequestOptions:
    given: Mapping[str, Any] = options or {}
    for name in sorted(given.keys() - CallOptions.__annotations__.keys()):
        raise TypeError(f"there is no option {name!r} of a call; known are params, headers, timeout")
    found: dict[str, Any] = {"query" if name == "params" else name: value for name, value in given.items()}
    if body is not None:
        found["body"] = body
    return cast(RequestOptions, found)
