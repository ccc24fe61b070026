"""What every call accepts beside its own arguments, and the names of those types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from ._omit import Omit, omit

if TYPE_CHECKING:
    from httpx2 import Timeout as Timeout

Headers: TypeAlias = Mapping[str, str | Omit]
"""Headers by name; `omit` takes away one that would be sent otherwise."""

Query: TypeAlias = Mapping[str, object]
"""Query parameters by name; None takes away one that would be sent otherwise."""

Body: TypeAlias = Mapping[str, object]
"""Properties that are added to a JSON, form or multipart body, or replace its own."""


class Options:
    """What a caller may say about one call.

    Attributes:
        extra_headers: Sent too, instead of headers of the same name.
        extra_query: Sent too, instead of parameters of the same name.
        extra_body: Properties for the body.
        timeout: Seconds, or an `httpx2.Timeout`; None waits without limit; `omit`: as the client says.
    """

    __slots__ = __record_names__ = ("extra_body", "extra_headers", "extra_query", "timeout")

    def __init__(
        self,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | Omit | None = omit,
    ) -> None:
        self.extra_headers = extra_headers
        self.extra_query = extra_query
        self.extra_body = extra_body
        self.timeout = timeout


def __getattr__(name: str) -> object:
    """`Timeout` belongs to the HTTP library, which is not imported before it is needed."""
    if name == "Timeout":
        from httpx2 import Timeout

        return Timeout
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
