"""What is particular about one API, as data: the runtime itself knows no product."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from ._record_class import NOTHING, record

if TYPE_CHECKING:
    from ._errors import APIStatusError

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""What a call needs: one of these sets of credentials, which have the names of the client's options."""


@record
class ApiKey:
    """Where a credential comes from, and where it goes.

    Attributes:
        env: Environment variable that is read if no key is given.
        place: Where the key stands in a request.
        name: Name of that header, query parameter or cookie.
        prefix: Stands before the key.
        basic: The key is `user:password`, sent in base64.
    """

    env: str | None = None
    place: Literal["header", "query", "cookie"] = "header"
    name: str = "Authorization"
    prefix: str = "Bearer "
    basic: bool = False


@record
class ClientInfo:
    """The facts of an API that its clients share.

    Attributes:
        package: Name of the distribution, for the User-Agent.
        version: Its version.
        environments: Base URLs by name; the first one is the default. Without any, `base_url` has to be given.
        api_key: The credential, if there is any.
        credentials: Further ones that some calls need, by the names of their options.
        security: What calls need that do not say it themselves.
        base_url_env: Environment variable that gives the base URL.
        log_env: Environment variable that switches logging on (`debug`, `info`, ...).
        headers: Always sent.
        header_options: Headers that options of the client fill: name of the option -> name of the header.
        timeout: Seconds to wait for the server.
        connect_timeout: Seconds to wait for a connection.
        stream_timeout: Seconds between two pieces of an event stream; None: like `timeout`.
        max_retries: How often a request is sent again.
        retry_conflicts: Regular expression: the text of a 409 after which the same request may succeed.
        final_errors: Regular expression: the text of a 429 that will not go away by waiting.
        secrets: Names of properties (in lower case) that never appear in a log.
        error_classes: More particular classes of errors, asked in turn (`APIStatusError.describes`).
    """

    package: str
    version: str
    environments: Mapping[str, str] = NOTHING
    api_key: ApiKey | None = None
    credentials: Mapping[str, ApiKey] = NOTHING
    security: Security = (("api_key",),)
    base_url_env: str | None = None
    log_env: str | None = None
    headers: Mapping[str, str] = NOTHING
    header_options: Mapping[str, str] = NOTHING
    timeout: float = 600.0
    connect_timeout: float = 10.0
    stream_timeout: float | None = None
    max_retries: int = 2
    retry_conflicts: str | None = None
    final_errors: str | None = None
    secrets: tuple[str, ...] = ()
    error_classes: Callable[[], Sequence[type[APIStatusError]]] | None = None

    @property
    def keys(self) -> Mapping[str, ApiKey]:
        """All credentials by the names of their options."""
        return self.credentials if self.api_key is None else {"api_key": self.api_key, **self.credentials}
