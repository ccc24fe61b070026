"""The names of the hand-written runtime that generated code uses: the seam between `render/` and `templates/runtime/`.

Nothing else in `render/` knows how the runtime calls its classes and modules.
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.render.escape import Code

MODULES: dict[str, str] = {
    "Any": "typing",
    "Literal": "typing",
    "Required": "typing_extensions",
    "TYPE_CHECKING": "typing",
    "TypeAlias": "typing",
    "Union": "typing",
    "TypedDict": "typing_extensions",
    "overload": "typing",
    "Callable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "UUID": "uuid",
    "deprecated": "typing_extensions",
    "FileInput": "._files",
    "Omit": "._omit",
    "omit": "._omit",
    "Events": "._operation",
    "Operation": "._operation",
    "Resume": "._operation",
    "Whole": "._operation",
    "Cursor": "._page_schemes",
    "Growing": "._page_schemes",
    "Offset": "._page_schemes",
    "Onward": "._page_schemes",
    "Single": "._page_schemes",
    "Style": "._parameters",
    "Body": "._options",
    "Headers": "._options",
    "Options": "._options",
    "Query": "._options",
    "AsyncPages": "._pagination",
    "Page": "._pagination",
    "AsyncResource": "._resource",
    "Child": "._resource",
    "Resource": "._resource",
    "AsyncStream": "._streaming",
    "Stream": "._streaming",
    "ApiKey": "._info",
    "ClientInfo": "._info",
    "__version__": "._version",
}
"""Where each name that generated code may use is imported from; a leading dot means the generated package."""

SCHEMES = {"cursor": "Cursor", "growing": "Growing", "offset": "Offset", "single": "Single"}
"""The classes that describe how a list operation pages, by scheme."""

EXPORTS: dict[str, str] = {
    "APIConnectionError": "_errors",
    "APIError": "_errors",
    "APIResponseValidationError": "_errors",
    "APIStatusError": "_errors",
    "APITimeoutError": "_errors",
    "AuthenticationError": "_errors",
    "BadRequestError": "_errors",
    "ConflictError": "_errors",
    "InternalServerError": "_errors",
    "NotFoundError": "_errors",
    "PageError": "_errors",
    "PermissionDeniedError": "_errors",
    "RateLimitError": "_errors",
    "RequestValidationError": "_errors",
    "ResponseValidationError": "_errors",
    "StreamCancelledError": "_errors",
    "StreamError": "_errors",
    "StreamInterruptedError": "_errors",
    "UnprocessableEntityError": "_errors",
    "AsyncPage": "_pagination",
    "Page": "_pagination",
    "AsyncStream": "_streaming",
    "Stream": "_streaming",
    "FileInput": "_files",
    "Omit": "_omit",
    "omit": "_omit",
    "Timeout": "_options",
}
"""What a user imports from the package itself, besides the client and the base class of its errors."""

BASE_ERROR = ("SDKError", "_errors")
"""The base class of all errors, which the package exports under a name of its own."""


@dataclass(frozen=True, slots=True)
class Colour:
    """Sync or async: the words in which the two differ."""

    is_async: bool

    @property
    def prefix(self) -> str:
        """What the names of the classes begin with."""
        return "Async" if self.is_async else ""

    @property
    def client_base(self) -> str:
        """The class of the runtime that clients derive from."""
        return "AsyncClient" if self.is_async else "SyncClient"

    @property
    def stream(self) -> str:
        """The class of streams."""
        return f"{self.prefix}Stream"

    def page(self, item: Code) -> Code:
        """What a list operation returns."""
        return Code(f"AsyncPages[{item}]" if self.is_async else f"Page[{item}]")

    def define(self, run: str) -> Code:
        """How the method begins; a list operation is awaitable and iterable itself, so it is no coroutine."""
        return Code("async def" if self.is_async and run != "page" else "def")

    def give(self, run: str) -> Code:
        """What stands before the call."""
        return Code("return await" if self.is_async and run != "page" else "return")


COLOURS = (Colour(False), Colour(True))
