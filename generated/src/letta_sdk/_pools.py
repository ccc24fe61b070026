"""Connections for very many tasks at a time, in several small pools.

A pool looks through all its connections for each request, so that a large one is slow: a thousand tasks spend more time
on that than on anything else. Here each pool is small, and the first one with room takes the request, so that few
connections are opened, and used again, as long as there are few tasks.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import httpx2

_SIZE = 20
_MOST = 1000

# Idle connections are given up before servers do that (many after 5 seconds): a request that crosses the server's
# farewell is lost, and not every request may be sent again.
KEEP_ALIVE = 4.0
LIMITS = httpx2.Limits(max_connections=_MOST, max_keepalive_connections=100, keepalive_expiry=KEEP_ALIVE)


class AsyncPools(httpx2.AsyncBaseTransport):
    """Sends each request over the first pool that has room for it.

    Attributes:
        pools: In the order in which they were opened.
    """

    def __init__(self) -> None:
        self._context = httpx2.create_ssl_context()
        self._limits = httpx2.Limits(
            max_connections=_SIZE, max_keepalive_connections=_SIZE, keepalive_expiry=KEEP_ALIVE
        )
        self.pools: list[_Pool] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request."""
        while len(self.pools) > 1 and self.pools[-1].was_left():
            await self.pools.pop().transport.aclose()
        pool = self._choose()
        pool.busy += 1
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException:
            pool.release()
            raise
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _Body(response.stream, pool)
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self.pools:
            await pool.transport.aclose()

    def _choose(self) -> _Pool:
        """The first pool that has room, a new one, or the one with the shortest queue."""
        for pool in self.pools:
            if pool.busy < _SIZE:
                return pool
        if len(self.pools) * _SIZE < _connections():
            self.pools.append(_Pool(httpx2.AsyncHTTPTransport(verify=self._context, limits=self._limits)))
            return self.pools[-1]
        return min(self.pools, key=lambda pool: pool.busy)


class _Pool:
    """A pool, and how many requests are under way in it."""

    __slots__ = ("_used", "busy", "transport")

    def __init__(self, transport: httpx2.AsyncHTTPTransport) -> None:
        self.transport = transport
        self.busy = 0
        self._used = time.monotonic()

    def release(self) -> None:
        """Note that a request has come to its end."""
        self.busy -= 1
        self._used = time.monotonic()

    def was_left(self) -> bool:
        """Whether all its connections have been idle for too long."""
        return not self.busy and time.monotonic() - self._used > KEEP_ALIVE


class _Body(httpx2.AsyncByteStream):
    """The body of an answer; with it ends the request."""

    def __init__(self, inner: httpx2.AsyncByteStream, pool: _Pool) -> None:
        self._inner = inner
        self._pool: _Pool | None = pool

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:
            yield piece

    async def aclose(self) -> None:
        try:
            await self._inner.aclose()
        finally:
            if self._pool is not None:
                self._pool.release()
                self._pool = None


def _connections() -> int:
    """How many connections there may be: no more than the process may have files."""
    try:
        from resource import RLIMIT_NOFILE, getrlimit
    except ImportError:  # not everywhere
        return _MOST
    limit = getrlimit(RLIMIT_NOFILE)[0]
    return _MOST if limit < 0 else max(_SIZE, min(_MOST, limit * 3 // 4))


def async_http_client() -> httpx2.AsyncClient:
    """An HTTP client for many tasks; if the environment names a proxy, one that goes through it."""
    from urllib.request import getproxies

    if getproxies().keys() & {"http", "https", "all"}:
        return httpx2.AsyncClient(limits=LIMITS)
    return httpx2.AsyncClient(transport=AsyncPools())
