"""Typed Python client for Bookshop.

Everything is loaded when it is first used: importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from bookshop._version import UPSTREAM_SHA256, UPSTREAM_SOURCE, UPSTREAM_VERSION, __version__

if TYPE_CHECKING:
    from bookshop import models, types
    from bookshop._errors import APIConnectionError as APIConnectionError
    from bookshop._errors import APIError as APIError
    from bookshop._errors import APIResponseValidationError as APIResponseValidationError
    from bookshop._errors import APIStatusError as APIStatusError
    from bookshop._errors import APITimeoutError as APITimeoutError
    from bookshop._clients import AsyncBookshop as AsyncBookshop
    from bookshop._pagination import AsyncPage as AsyncPage
    from bookshop._streaming import AsyncStream as AsyncStream
    from bookshop._errors import AuthenticationError as AuthenticationError
    from bookshop._errors import BadRequestError as BadRequestError
    from bookshop._clients import Bookshop as Bookshop
    from bookshop._errors import SDKError as BookshopError
    from bookshop._errors import ConflictError as ConflictError
    from bookshop._files import FileInput as FileInput
    from bookshop._errors import InternalServerError as InternalServerError
    from bookshop._errors import NotFoundError as NotFoundError
    from bookshop._omit import Omit as Omit
    from bookshop._pagination import Page as Page
    from bookshop._errors import PageError as PageError
    from bookshop._errors import PermissionDeniedError as PermissionDeniedError
    from bookshop._errors import RateLimitError as RateLimitError
    from bookshop._errors import RequestValidationError as RequestValidationError
    from bookshop._errors import ResponseValidationError as ResponseValidationError
    from bookshop._streaming import Stream as Stream
    from bookshop._errors import StreamCancelledError as StreamCancelledError
    from bookshop._errors import StreamError as StreamError
    from bookshop._errors import StreamInterruptedError as StreamInterruptedError
    from bookshop._options import Timeout as Timeout
    from bookshop._errors import UnprocessableEntityError as UnprocessableEntityError
    from bookshop._omit import omit as omit

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBookshop",
    "AsyncPage",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "Bookshop",
    "BookshopError",
    "ConflictError",
    "FileInput",
    "InternalServerError",
    "NotFoundError",
    "Omit",
    "Page",
    "PageError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestValidationError",
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

_LAZY: dict[str, tuple[str, str]] = {
    "APIConnectionError": ("_errors", "APIConnectionError"),
    "APIError": ("_errors", "APIError"),
    "APIResponseValidationError": ("_errors", "APIResponseValidationError"),
    "APIStatusError": ("_errors", "APIStatusError"),
    "APITimeoutError": ("_errors", "APITimeoutError"),
    "AsyncBookshop": ("_clients", "AsyncBookshop"),
    "AsyncPage": ("_pagination", "AsyncPage"),
    "AsyncStream": ("_streaming", "AsyncStream"),
    "AuthenticationError": ("_errors", "AuthenticationError"),
    "BadRequestError": ("_errors", "BadRequestError"),
    "Bookshop": ("_clients", "Bookshop"),
    "BookshopError": ("_errors", "SDKError"),
    "ConflictError": ("_errors", "ConflictError"),
    "FileInput": ("_files", "FileInput"),
    "InternalServerError": ("_errors", "InternalServerError"),
    "NotFoundError": ("_errors", "NotFoundError"),
    "Omit": ("_omit", "Omit"),
    "Page": ("_pagination", "Page"),
    "PageError": ("_errors", "PageError"),
    "PermissionDeniedError": ("_errors", "PermissionDeniedError"),
    "RateLimitError": ("_errors", "RateLimitError"),
    "RequestValidationError": ("_errors", "RequestValidationError"),
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
