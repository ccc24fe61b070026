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
    from letta_sdk._response import APIResponse as APIResponse
    from letta_sdk._errors import APIResponseValidationError as APIResponseValidationError
    from letta_sdk._errors import APIStatusError as APIStatusError
    from letta_sdk._errors import APITimeoutError as APITimeoutError
    from letta_sdk._response import AsyncAPIResponse as AsyncAPIResponse
    from letta_sdk._clients import AsyncLetta as AsyncClient
    from letta_sdk._clients import AsyncLetta as AsyncLetta
    from letta_sdk._pagination import AsyncPage as AsyncPage
    from letta_sdk._streaming import AsyncStream as AsyncStream
    from letta_sdk._errors import AuthenticationError as AuthenticationError
    from letta_sdk._errors import BadRequestError as BadRequestError
    from letta_sdk._base_model import Model as BaseModel
    from letta_sdk.lib.base_tool import BaseTool as BaseTool
    from letta_sdk._clients import Letta as Client
    from letta_sdk._errors import ConflictError as ConflictError
    from letta_sdk.lib.errors import ConversationBusyError as ConversationBusyError
    from letta_sdk.lib.compat import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from letta_sdk.lib.compat import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from letta_sdk.lib.compat import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from letta_sdk.lib.compat import DefaultAioHttpClient as DefaultAioHttpClient
    from letta_sdk.lib.compat import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from letta_sdk.lib.compat import DefaultHttpxClient as DefaultHttpxClient
    from letta_sdk.lib.compat import ENVIRONMENTS as ENVIRONMENTS
    from letta_sdk._files import FileInput as FileInput
    from letta_sdk._errors import InternalServerError as InternalServerError
    from letta_sdk._clients import Letta as Letta
    from letta_sdk._errors import SDKError as LettaError
    from letta_sdk._omit import omit as NOT_GIVEN
    from letta_sdk.lib.compat import NoneType as NoneType
    from letta_sdk._errors import NotFoundError as NotFoundError
    from letta_sdk._omit import Omit as NotGiven
    from letta_sdk._omit import Omit as Omit
    from letta_sdk._pagination import Page as Page
    from letta_sdk._errors import PageError as PageError
    from letta_sdk.lib.errors import PendingApprovalError as PendingApprovalError
    from letta_sdk._errors import PermissionDeniedError as PermissionDeniedError
    from letta_sdk.lib.compat import ProxiesTypes as ProxiesTypes
    from letta_sdk._errors import RateLimitError as RateLimitError
    from letta_sdk._freehand import RequestOptions as RequestOptions
    from letta_sdk._errors import RequestValidationError as RequestValidationError
    from letta_sdk._errors import ResponseValidationError as ResponseValidationError
    from letta_sdk._streaming import Stream as Stream
    from letta_sdk._errors import StreamCancelledError as StreamCancelledError
    from letta_sdk._errors import StreamError as StreamError
    from letta_sdk._errors import StreamInterruptedError as StreamInterruptedError
    from letta_sdk._options import Timeout as Timeout
    from letta_sdk.lib.compat import Transport as Transport
    from letta_sdk._errors import UnprocessableEntityError as UnprocessableEntityError
    from letta_sdk.lib.compat import __title__ as __title__
    from letta_sdk.lib.compat import file_from_path as file_from_path
    from letta_sdk._omit import omit as not_given
    from letta_sdk._omit import omit as omit

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncClient",
    "AsyncLetta",
    "AsyncPage",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "BaseTool",
    "Client",
    "ConflictError",
    "ConversationBusyError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "ENVIRONMENTS",
    "FileInput",
    "InternalServerError",
    "Letta",
    "LettaError",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "Page",
    "PageError",
    "PendingApprovalError",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "RequestOptions",
    "RequestValidationError",
    "ResponseValidationError",
    "Stream",
    "StreamCancelledError",
    "StreamError",
    "StreamInterruptedError",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "__title__",
    "file_from_path",
    "not_given",
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
    "APIResponse": ("_response", "APIResponse"),
    "APIResponseValidationError": ("_errors", "APIResponseValidationError"),
    "APIStatusError": ("_errors", "APIStatusError"),
    "APITimeoutError": ("_errors", "APITimeoutError"),
    "AsyncAPIResponse": ("_response", "AsyncAPIResponse"),
    "AsyncClient": ("_clients", "AsyncLetta"),
    "AsyncLetta": ("_clients", "AsyncLetta"),
    "AsyncPage": ("_pagination", "AsyncPage"),
    "AsyncStream": ("_streaming", "AsyncStream"),
    "AuthenticationError": ("_errors", "AuthenticationError"),
    "BadRequestError": ("_errors", "BadRequestError"),
    "BaseModel": ("_base_model", "Model"),
    "BaseTool": ("lib.base_tool", "BaseTool"),
    "Client": ("_clients", "Letta"),
    "ConflictError": ("_errors", "ConflictError"),
    "ConversationBusyError": ("lib.errors", "ConversationBusyError"),
    "DEFAULT_CONNECTION_LIMITS": ("lib.compat", "DEFAULT_CONNECTION_LIMITS"),
    "DEFAULT_MAX_RETRIES": ("lib.compat", "DEFAULT_MAX_RETRIES"),
    "DEFAULT_TIMEOUT": ("lib.compat", "DEFAULT_TIMEOUT"),
    "DefaultAioHttpClient": ("lib.compat", "DefaultAioHttpClient"),
    "DefaultAsyncHttpxClient": ("lib.compat", "DefaultAsyncHttpxClient"),
    "DefaultHttpxClient": ("lib.compat", "DefaultHttpxClient"),
    "ENVIRONMENTS": ("lib.compat", "ENVIRONMENTS"),
    "FileInput": ("_files", "FileInput"),
    "InternalServerError": ("_errors", "InternalServerError"),
    "Letta": ("_clients", "Letta"),
    "LettaError": ("_errors", "SDKError"),
    "NOT_GIVEN": ("_omit", "omit"),
    "NoneType": ("lib.compat", "NoneType"),
    "NotFoundError": ("_errors", "NotFoundError"),
    "NotGiven": ("_omit", "Omit"),
    "Omit": ("_omit", "Omit"),
    "Page": ("_pagination", "Page"),
    "PageError": ("_errors", "PageError"),
    "PendingApprovalError": ("lib.errors", "PendingApprovalError"),
    "PermissionDeniedError": ("_errors", "PermissionDeniedError"),
    "ProxiesTypes": ("lib.compat", "ProxiesTypes"),
    "RateLimitError": ("_errors", "RateLimitError"),
    "RequestOptions": ("_freehand", "RequestOptions"),
    "RequestValidationError": ("_errors", "RequestValidationError"),
    "ResponseValidationError": ("_errors", "ResponseValidationError"),
    "Stream": ("_streaming", "Stream"),
    "StreamCancelledError": ("_errors", "StreamCancelledError"),
    "StreamError": ("_errors", "StreamError"),
    "StreamInterruptedError": ("_errors", "StreamInterruptedError"),
    "Timeout": ("_options", "Timeout"),
    "Transport": ("lib.compat", "Transport"),
    "UnprocessableEntityError": ("_errors", "UnprocessableEntityError"),
    "__title__": ("lib.compat", "__title__"),
    "file_from_path": ("lib.compat", "file_from_path"),
    "not_given": ("_omit", "omit"),
    "omit": ("_omit", "omit"),
}

# Further names for the same things.
_FURTHER = frozenset(
    [
        "APIResponse",
        "AsyncAPIResponse",
        "AsyncClient",
        "BaseModel",
        "BaseTool",
        "Client",
        "DEFAULT_CONNECTION_LIMITS",
        "DEFAULT_MAX_RETRIES",
        "DEFAULT_TIMEOUT",
        "DefaultAioHttpClient",
        "DefaultAsyncHttpxClient",
        "DefaultHttpxClient",
        "ENVIRONMENTS",
        "NOT_GIVEN",
        "NoneType",
        "NotGiven",
        "ProxiesTypes",
        "RequestOptions",
        "Transport",
        "__title__",
        "file_from_path",
        "not_given",
    ]
)


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
    return sorted(name for name in __all__ if name not in _FURTHER)
