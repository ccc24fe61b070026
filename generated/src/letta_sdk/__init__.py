"""Typed Python client for Letta API.

Everything is loaded when it is first used: importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from letta_sdk._version import UPSTREAM_SHA256, UPSTREAM_SOURCE, UPSTREAM_VERSION, __version__

if TYPE_CHECKING:
    from letta_sdk import models, types
    from letta_sdk._errors import APIConnectionError as APIConnectionError
    from letta_sdk._errors import APIError as APIError
    from letta_sdk._errors import APIResponseValidationError as APIResponseValidationError
    from letta_sdk._errors import APIStatusError as APIStatusError
    from letta_sdk._errors import APITimeoutError as APITimeoutError
    from letta_sdk._clients import AsyncLetta as AsyncLetta
    from letta_sdk._pagination import AsyncPage as AsyncPage
    from letta_sdk._streaming import AsyncStream as AsyncStream
    from letta_sdk._errors import AuthenticationError as AuthenticationError
    from letta_sdk._errors import BadRequestError as BadRequestError
    from letta_sdk._errors import ConflictError as ConflictError
    from letta_sdk._files import FileInput as FileInput
    from letta_sdk._errors import InternalServerError as InternalServerError
    from letta_sdk._clients import Letta as Letta
    from letta_sdk._errors import SDKError as LettaError
    from letta_sdk._errors import NotFoundError as NotFoundError
    from letta_sdk._omit import Omit as Omit
    from letta_sdk._pagination import Page as Page
    from letta_sdk._errors import PageError as PageError
    from letta_sdk._errors import PermissionDeniedError as PermissionDeniedError
    from letta_sdk._errors import RateLimitError as RateLimitError
    from letta_sdk._errors import ResponseValidationError as ResponseValidationError
    from letta_sdk._streaming import Stream as Stream
    from letta_sdk._errors import StreamCancelledError as StreamCancelledError
    from letta_sdk._errors import StreamError as StreamError
    from letta_sdk._errors import StreamInterruptedError as StreamInterruptedError
    from letta_sdk._options import Timeout as Timeout
    from letta_sdk._errors import UnprocessableEntityError as UnprocessableEntityError
    from letta_sdk._omit import omit as omit

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncLetta",
    "AsyncPage",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "FileInput",
    "InternalServerError",
    "Letta",
    "LettaError",
    "NotFoundError",
    "Omit",
    "Page",
    "PageError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseValidationError",
    "Stream",
    "StreamCancelledError",
    "StreamError",
    "StreamInterruptedError",
    "Timeout",
    "UnprocessableEntityError",
    "omit",
    "UPSTREAM_SHA256",
    "UPSTREAM_SOURCE",
    "UPSTREAM_VERSION",
    "__version__",
    "models",
    "types",
]

_LAZY = {
    "APIConnectionError": ("_errors", "APIConnectionError"),
    "APIError": ("_errors", "APIError"),
    "APIResponseValidationError": ("_errors", "APIResponseValidationError"),
    "APIStatusError": ("_errors", "APIStatusError"),
    "APITimeoutError": ("_errors", "APITimeoutError"),
    "AsyncLetta": ("_clients", "AsyncLetta"),
    "AsyncPage": ("_pagination", "AsyncPage"),
    "AsyncStream": ("_streaming", "AsyncStream"),
    "AuthenticationError": ("_errors", "AuthenticationError"),
    "BadRequestError": ("_errors", "BadRequestError"),
    "ConflictError": ("_errors", "ConflictError"),
    "FileInput": ("_files", "FileInput"),
    "InternalServerError": ("_errors", "InternalServerError"),
    "Letta": ("_clients", "Letta"),
    "LettaError": ("_errors", "SDKError"),
    "NotFoundError": ("_errors", "NotFoundError"),
    "Omit": ("_omit", "Omit"),
    "Page": ("_pagination", "Page"),
    "PageError": ("_errors", "PageError"),
    "PermissionDeniedError": ("_errors", "PermissionDeniedError"),
    "RateLimitError": ("_errors", "RateLimitError"),
    "ResponseValidationError": ("_errors", "ResponseValidationError"),
    "Stream": ("_streaming", "Stream"),
    "StreamCancelledError": ("_errors", "StreamCancelledError"),
    "StreamError": ("_errors", "StreamError"),
    "StreamInterruptedError": ("_errors", "StreamInterruptedError"),
    "Timeout": ("_options", "Timeout"),
    "UnprocessableEntityError": ("_errors", "UnprocessableEntityError"),
    "omit": ("_omit", "omit"),
}


def __getattr__(name: str) -> object:
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, original = _LAZY[name]
    value: object = getattr(import_module(f"{__name__}.{module}"), original)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
