"""What a client was told when it was made: arguments first, then the environment, then what the API says of itself.

In: the arguments of a client. Out: frozen `Settings`, which copies of a client share or replace. Refused with a
`ValueError` that says what to do: no base URL, one that is none, an unknown environment.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import TypeAlias

from ._info import ApiKey, ClientInfo, Security
from ._omit import Omit, omit
from ._options import Headers, Options, Query
from ._parameters import header_value, query_pairs
from ._record_class import NOTHING, record, replace
from ._retry import RetryPolicy
from ._timeouts import TimeoutLike, Timeouts

_PATIENCE = 600.0

Credential: TypeAlias = str | tuple[str, str]
"""A key or token; or a user and a password."""

HeaderFields = dict[bytes, tuple[bytes, bytes]]
"""Headers by their names in lower case: the name as it is sent, and the value."""


@record
class Settings:
    """What calls of a client have in common.

    Attributes:
        info: The facts of the API.
        base_url: Where it is, without a slash at the end.
        api_key: The credential.
        credentials: The further ones that were given.
        security: What the calls need; None: as the API says.
        header_options: Values for headers that the API has options for.
        timeout: What the caller said; `omit`: what the API says.
        stream_timeout: The same for event streams; `omit`: like `timeout`.
        max_retries: How often a request is sent again.
        default_headers: Sent with every request.
        default_query: Sent with every request.
        strict: Refuse answers that deviate from the API description.
        validate_requests: Check bodies before they are sent.
    """

    info: ClientInfo
    base_url: str
    api_key: str | None = None
    credentials: Mapping[str, str | None] = NOTHING
    security: Security | None = None
    header_options: Mapping[str, str | None] = NOTHING
    timeout: TimeoutLike | Omit = omit
    stream_timeout: TimeoutLike | Omit = omit
    max_retries: int = 2
    default_headers: Headers = NOTHING
    default_query: Query = NOTHING
    strict: bool = False
    validate_requests: bool = False

    @cached_property
    def headers(self) -> HeaderFields:
        """The headers of every request.

        Raises:
            ValueError: One holds what no header can.
        """
        fields: HeaderFields = {}
        merge_headers(fields, {"User-Agent": user_agent(self.info), **self.info.headers})
        for key, given in self._sent("header"):
            merge_headers(fields, {key.name: credential(key, given)})
        for option, value in self.header_options.items():
            if value is not None:
                merge_headers(fields, {self.info.header_options[option]: value})
        merge_headers(fields, self.default_headers)
        return fields

    @cached_property
    def query(self) -> Mapping[str, object]:
        """The query parameters of every request."""
        sent = {key.name: value for key, value in self._sent("query")}
        return {**sent, **self.default_query} if sent else self.default_query

    @cached_property
    def cookie(self) -> str:
        """The credentials that are cookies."""
        return "; ".join(pair for key, value in self._sent("cookie") for pair in query_pairs(key.name, value))

    def _sent(self, place: str) -> Iterator[tuple[ApiKey, str]]:
        """The credentials that stand there: those of the first alternative of which all were given."""
        keys = self.info.keys
        given = {"api_key": self.api_key, **self.credentials}
        alternatives = self.info.security if self.security is None else self.security
        for names in alternatives:
            found = [(keys[name], value) for name in names if name in keys and (value := given.get(name))]
            if len(found) == len(names):
                yield from (each for each in found if each[0].place == place)
                return

    def needing(self, security: Security) -> Settings:
        """The same for calls that say themselves what they need."""
        if security not in self._needing:
            self._needing[security] = replace(self, security=security)
        return self._needing[security]

    @cached_property
    def _needing(self) -> dict[Security, Settings]:
        return {}

    @cached_property
    def timeouts(self) -> Timeouts:
        """How long a call may take."""
        given = self.info.timeout if isinstance(self.timeout, Omit) else self.timeout
        return Timeouts.of(given, self.info.connect_timeout)

    @cached_property
    def stream_timeouts(self) -> Timeouts:
        """How long it may take until an event stream begins, and between two pieces of it."""
        if not isinstance(self.stream_timeout, Omit):
            return replace(self.timeouts, read=Timeouts.of(self.stream_timeout, self.info.connect_timeout).read)
        if isinstance(self.timeout, Omit) and self.info.stream_timeout is not None:
            return replace(self.timeouts, read=self.info.stream_timeout)
        return self.timeouts

    def patience(self, options: Options) -> float | None:
        """Seconds after which a stream that only gives signs of life is given up: what the caller said, else long."""
        if not isinstance(options.timeout, Omit):
            return Timeouts.of(options.timeout, self.info.connect_timeout).read
        return max(self.info.timeout, _PATIENCE) if isinstance(self.timeout, Omit) else self.timeouts.read

    def checked(self) -> Settings:
        """The same, once it is known that all of it has a meaning.

        Raises:
            ValueError: A header holds what no header can, or a number is out of range.
        """
        if self.max_retries < 0:
            raise ValueError(f"max_retries cannot be {self.max_retries}")
        _ = self.headers, self.timeouts, self.stream_timeouts
        return self

    @cached_property
    def _policy(self) -> RetryPolicy:
        return RetryPolicy(self.max_retries, self.timeouts.total)

    def policy(self, timeouts: Timeouts) -> RetryPolicy:
        """How often a call that may take so long is tried."""
        return self._policy if timeouts is self.timeouts else RetryPolicy(self.max_retries, timeouts.total)


def merge_headers(fields: HeaderFields, given: Headers) -> None:
    """Add headers, in place of those of the same name; `omit` takes one away."""
    for name, value in given.items():
        key = name.lower().encode("latin-1", "replace")
        if isinstance(value, Omit):
            fields.pop(key, None)
        else:
            fields[key] = (name.encode("latin-1", "replace"), header_value(name, value, {}))


@lru_cache(maxsize=256)
def fixed_header(name: str, value: str) -> tuple[bytes, bytes]:
    """A header that many requests have: its name, and its value as it is sent."""
    return name.encode("latin-1"), header_value(name, value, {})


def credential(key: ApiKey, value: str) -> str:
    """The key as it is sent."""
    if not key.basic:
        return f"{key.prefix}{value}"
    from base64 import b64encode

    return f"{key.prefix}{b64encode(value.encode()).decode('ascii')}"


def user_agent(info: ClientInfo) -> str:
    """Who is calling: this package, on which Python."""
    from platform import python_version

    return f"{info.package}/{info.version} (Python {python_version()})"


def find_base_url(info: ClientInfo, base_url: object, environment: str | None) -> str:
    """Where the API is.

    Args:
        info: Knows the environments, and the name of the environment variable.
        base_url: A text or a URL object, or None.
        environment: Name of an environment, or None.

    Raises:
        ValueError: There is none, or it is no URL of a server.
    """
    if base_url is not None:
        return _checked_url(str(base_url), "base_url")
    if environment is not None:
        if environment not in info.environments:
            raise ValueError(f"there is no environment {environment!r}, only {', '.join(info.environments) or 'none'}")
        return _checked_url(info.environments[environment], environment)
    found = os.environ.get(info.base_url_env, "").strip() if info.base_url_env else ""
    if found:
        return _checked_url(found, str(info.base_url_env))
    if info.environments:
        return _checked_url(next(iter(info.environments.values())), "the default environment")
    hint = f", or set {info.base_url_env}" if info.base_url_env else ""
    raise ValueError(f"pass base_url{hint}: the API description does not say where the API is")


def _checked_url(url: str, origin: str) -> str:
    from urllib.parse import urlsplit

    scheme, separator, rest = url.partition("://")
    if not separator or scheme.lower() not in ("http", "https") or rest.startswith(("/", "?", "#")) or not rest:
        raise ValueError(f"{origin}: expected a URL such as https://host or http://localhost:8080, not {url!r}")
    try:
        _ = urlsplit(url).port
    except ValueError as error:
        raise ValueError(f"{origin}: this is no URL of a server ({error}): {url!r}") from None
    if "?" in url or "#" in url:
        raise ValueError(f"{origin}: the URL of a server has no query and no fragment: {url!r}")
    return url.rstrip("/")


def find_credential(key: ApiKey | None, value: Credential | None) -> str | None:
    """A credential: the argument, else the environment; an empty one is none.

    Raises:
        ValueError: The name of a user has a colon in it.
    """
    if value is None and key is not None and key.env:
        value = os.environ.get(key.env)
    return one_text(value)


def one_text(value: Credential | None) -> str | None:
    """A credential as one text: of a user and a password, `user:password`."""
    if not isinstance(value, tuple):
        return (value or "").strip() or None
    if ":" in value[0]:
        raise ValueError("the name of a user cannot have a colon in it")
    return ":".join(value)
