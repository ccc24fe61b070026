"""What `letta_client` exports and this package has no other use for, so that `import letta_client` can be replaced."""

from __future__ import annotations

from pathlib import Path
from types import NoneType as NoneType
from typing import Any, TypeAlias

import httpx2

from letta_sdk._clients import INFO
from letta_sdk._pools import LIMITS

__title__ = "letta_sdk"

ENVIRONMENTS = dict(INFO.environments)
DEFAULT_TIMEOUT = httpx2.Timeout(INFO.timeout, connect=INFO.connect_timeout)
DEFAULT_MAX_RETRIES = INFO.max_retries
DEFAULT_CONNECTION_LIMITS = LIMITS

Transport: TypeAlias = httpx2.BaseTransport
ProxiesTypes: TypeAlias = str | httpx2.Proxy | dict[str, str | httpx2.Proxy | None]


class DefaultHttpxClient(httpx2.Client):
    """An HTTP client with the limits that `Letta` has by itself; for proxies, certificates and transports."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"timeout": DEFAULT_TIMEOUT, "limits": LIMITS, **options})


class DefaultAsyncHttpxClient(httpx2.AsyncClient):
    """An HTTP client with the limits that `AsyncLetta` has by itself; for proxies, certificates and transports."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"timeout": DEFAULT_TIMEOUT, "limits": LIMITS, **options})


DefaultAioHttpClient = DefaultAsyncHttpxClient
"""There is no other HTTP library here: this one sends a thousand requests at a time as well."""


def file_from_path(path: str) -> tuple[str, bytes]:
    """The name and the content of a file. A `pathlib.Path` does the same for an upload, without reading it whole."""
    return Path(path).name, Path(path).read_bytes()
