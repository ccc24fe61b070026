"""Documents at a URL: http and https only, within limits of time, size and redirects, with one more try.

In: a URL. Out: the bytes, and the URL that they came from in the end. An answer that is larger than a document may be,
also when unpacked, is broken off, and so is whatever takes longer than the deadline, however little comes at a time.
What stands in a URL before `@` is used, but never shown.
"""

from __future__ import annotations

import asyncio
from urllib.parse import urljoin

import httpx2

from letta_codegen.document.limits import MEBIBYTE
from letta_codegen.source.fetched import SourceError, SourceSettings, reason, without_secrets

_REDIRECTS = 5
_TRIES = 2
_PAUSE = 0.5
_ACCEPT = "application/json, application/yaml, application/vnd.oai.openapi+json;version=3.1, text/yaml, */*;q=0.5"


class _PassingError(Exception):
    """Something that may not happen again."""


def fetch_url(url: str, settings: SourceSettings) -> tuple[bytes, str]:
    """Get what is at a URL.

    Args:
        url: An http or https URL.
        settings: Limits.

    Returns:
        The bytes, and the URL after redirects.

    Raises:
        SourceError: It cannot be had.
    """
    return asyncio.run(_fetch(url, settings))


async def _fetch(url: str, settings: SourceSettings) -> tuple[bytes, str]:
    where = without_secrets(url)
    problems: list[str] = []
    try:
        # Not for speed: only here can the whole be given a time limit.
        async with (
            asyncio.timeout(settings.deadline),
            httpx2.AsyncClient(timeout=settings.timeout, follow_redirects=False) as client,
        ):
            for attempt in range(_TRIES):
                await asyncio.sleep(_PAUSE if attempt else 0)
                try:
                    return await _follow(client, url, settings)
                except _PassingError as problem:
                    problems.append(str(problem))
    except TimeoutError:
        raise SourceError(f"the document has not come within {settings.deadline:g} seconds", where=where) from None
    tried = "; ".join(dict.fromkeys(problems))
    raise SourceError(f"cannot be reached: {tried}", where=where, hint=f"tried {_TRIES} times")


async def _follow(client: httpx2.AsyncClient, url: str, settings: SourceSettings) -> tuple[bytes, str]:
    for _ in range(_REDIRECTS + 1):
        _check_scheme(url)
        try:
            async with client.stream("GET", url, headers={"Accept": _ACCEPT}) as response:
                if not response.is_redirect:
                    return await _read(response, settings), url
                url = urljoin(url, response.headers.get("location", ""))
        except httpx2.HTTPError as error:
            raise _PassingError(reason(error)) from None
        except (httpx2.InvalidURL, ValueError):
            raise SourceError("this is no URL, or leads to one that is none", where=without_secrets(url)) from None
    raise SourceError(f"there were more than {_REDIRECTS} redirects", where=without_secrets(url))


def _check_scheme(url: str) -> None:
    if not url.lower().startswith(("http://", "https://")):
        hint = "a URL begins with http:// or https://"
        raise SourceError("only http and https are followed", where=without_secrets(url), hint=hint)


async def _read(response: httpx2.Response, settings: SourceSettings) -> bytes:
    where = without_secrets(str(response.url))
    if response.status_code >= 500 or response.status_code in (408, 429):
        raise _PassingError(f"the server answered {response.status_code}")
    if response.status_code != 200:
        raise SourceError(f"the server answered {response.status_code} {response.reason_phrase}".rstrip(), where=where)
    size = response.headers.get("content-length", "")
    parts: list[bytes] = []
    total = 0
    with settings.tracker(int(size) if size.isdecimal() else None) as shown:
        async for part in response.aiter_bytes():
            parts.append(part)
            total += len(part)
            shown.update(len(part))
            if total > settings.largest:
                raise SourceError(f"the document is larger than {settings.largest / MEBIBYTE:g} MiB", where=where)
    return b"".join(parts)
