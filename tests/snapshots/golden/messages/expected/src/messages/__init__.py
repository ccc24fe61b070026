"""Typed Python client for Messages.

Everything is loaded when it is first used: importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from messages._version import UPSTREAM_SHA256, UPSTREAM_SOURCE, UPSTREAM_VERSION, __version__

if TYPE_CHECKING:
    from messages import models, types
    from messages._errors import APIConnectionError as APIConnectionError
    from messages._errors import APIError as APIError
    from messages._errors import APIResponseValidationError as APIResponseValidationError
    from messages._errors import APIStatusError as APIStatusError
    from messages._errors import APITimeoutError as APITimeoutError
    from messages._clients import AsyncMessages as AsyncMessages
    from messages._pagination import AsyncPage as AsyncPage
    from messages._streaming import AsyncStream as AsyncStream
    from messages._errors import AuthenticationError as AuthenticationError
    from messages._errors import BadRequestError as BadRequestError
    from messages._errors import ConflictError as ConflictError
    from messages._files import FileInput as FileInput
    from messages._errors import InternalServerError as InternalServerError
    from messages._clients import Messages as Messages
    from messages._errors import SDKError as MessagesError
    from messages._errors import NotFoundError as NotFoundError
    from messages._omit import Omit as Omit
    from messages._pagination import Page as Page
    from messages._errors import PageError as PageError
    from messages._errors import PermissionDeniedError as PermissionDeniedError
    from messages._errors import RateLimitError as RateLimitError
    from messages._errors import RequestValidationError as RequestValidationError
    from messages._errors import ResponseValidationError as ResponseValidationError
    from messages._streaming import Stream as Stream
    from messages._errors import StreamCancelledError as StreamCancelledError
    from messages._errors import StreamError as StreamError
    from messages._errors import StreamInterruptedError as StreamInterruptedError
    from messages._options import Timeout as Timeout
    from messages._errors import UnprocessableEntityError as UnprocessableEntityError
    from messages._omit import omit as omit

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncMessages",
    "AsyncPage",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "FileInput",
    "InternalServerError",
    "Messages",
    "MessagesError",
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
    "AsyncMessages": ("_clients", "AsyncMessages"),
    "AsyncPage": ("_pagination", "AsyncPage"),
    "AsyncStream": ("_streaming", "AsyncStream"),
    "AuthenticationError": ("_errors", "AuthenticationError"),
    "BadRequestError": ("_errors", "BadRequestError"),
    "ConflictError": ("_errors", "ConflictError"),
    "FileInput": ("_files", "FileInput"),
    "InternalServerError": ("_errors", "InternalServerError"),
    "Messages": ("_clients", "Messages"),
    "MessagesError": ("_errors", "SDKError"),
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
