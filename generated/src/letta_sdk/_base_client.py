"""What the sync and the async client have in common: their settings, and what becomes of an answer.

In: the arguments of a client, and the answers to its calls. Out: settings, copies with other settings, requests that
are ready to be sent. Nothing here waits for anything.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, TypeVar, cast

from ._events import EventReader
from ._forms import C, InForms, R
from ._info import ClientInfo
from ._omit import Omit, omit
from ._operation import Operation
from ._options import Headers, Options, Query
from ._record_class import NOTHING, replace
from ._request import Call, Prepared, prepare
from ._resource import AsyncResource, Resource
from ._resume import sent_value, stamped
from ._settings import Credential, Settings, find_base_url, find_credential, one_text
from ._timeouts import TimeoutLike

if TYPE_CHECKING:
    from typing import Self

    from httpx2 import URL, Response


T = TypeVar("T")

Form: TypeAlias = Literal["result", "raw", "streaming"]
"""What a call gives: its result, the answer that was read, or a context manager for the answer."""


class Values(TypedDict, total=False):
    """The values of a call, by their names in the API."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    options: Options


class BaseClient(InForms[R, C]):
    """What clients have in common.

    Args:
        info: The facts of the API.
        api_key: The credential; None: as the environment says.
        credentials: Further ones by the names of their options; None: as the environment says.
        base_url: Where the API is; None: as the environment says, or the API itself.
        environment: Name of one of the places that the API gives.
        header_options: Values of options that are sent as headers.
        timeout: Seconds, or an `httpx2.Timeout`; None waits without limit.
        stream_timeout: The same between two pieces of an event stream.
        max_retries: How often a request may be sent again.
        default_headers: Sent with every request.
        default_query: Sent with every request.
        http_client: Sends the requests.
        strict: Refuse answers that deviate from the API description.
        validate_requests: Check bodies before they are sent.

    Raises:
        ValueError: It is not known where the API is, or an option has no meaning.
    """

    _form: Form = "result"
    _transport: Any

    def __init__(
        self,
        info: ClientInfo,
        *,
        api_key: Credential | None = None,
        credentials: Mapping[str, Credential | None] = NOTHING,
        base_url: str | URL | None = None,
        environment: str | None = None,
        header_options: Mapping[str, str | None] | None = None,
        timeout: TimeoutLike | Omit = omit,
        stream_timeout: TimeoutLike | Omit = omit,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: Any = None,
        strict: bool = False,
        validate_requests: bool = False,
    ) -> None:
        if info.log_env and os.environ.get(info.log_env):
            from ._logging import set_up

            set_up(info)
        self._transport = self._connect(info, http_client)
        self._settings = Settings(
            info,
            base_url=find_base_url(info, base_url, environment),
            api_key=find_credential(info.api_key, api_key),
            credentials={name: find_credential(key, credentials.get(name)) for name, key in info.credentials.items()},
            header_options=header_options or {},
            timeout=_own_timeout(http_client) if timeout is omit else timeout,
            stream_timeout=stream_timeout,
            max_retries=info.max_retries if max_retries is None else max_retries,
            default_headers=default_headers or {},
            default_query=default_query or {},
            strict=strict,
            validate_requests=validate_requests,
        ).checked()

    def _connect(self, info: ClientInfo, http_client: Any) -> Any:
        raise NotImplementedError

    def with_options(
        self,
        *,
        api_key: Credential | Omit | None = omit,
        base_url: str | URL | Omit | None = omit,
        environment: str | None = None,
        timeout: TimeoutLike | Omit = omit,
        stream_timeout: TimeoutLike | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: Any = None,
        strict: bool | Omit = omit,
        validate_requests: bool | Omit = omit,
        **own_options: Credential | None,
    ) -> Self:
        """A copy of the client with other options; what is left out stays as it is. Both share their connections.

        Args:
            api_key: The credential.
            base_url: Where the API is.
            environment: Name of one of the places that the API gives.
            timeout: Seconds, or an `httpx2.Timeout`; None waits without limit.
            stream_timeout: The same between two pieces of an event stream.
            max_retries: How often a request may be sent again.
            default_headers: Sent with every request, besides those of this client; `omit` takes one away.
            default_query: Sent with every request, besides that of this client.
            http_client: Sends the requests, instead of sharing connections.
            strict: Refuse answers that deviate from the API description.
            validate_requests: Check bodies before they are sent.
            own_options: Options of this API: those that are sent as headers, and further credentials.

        Raises:
            TypeError: There is no such option.
            ValueError: An option has no meaning.
        """
        old = self._settings
        credentials = {name: one_text(value) for name, value in own_options.items() if name in old.info.credentials}
        headers = {name: cast("str | None", value) for name, value in own_options.items() if name not in credentials}
        unknown = headers.keys() - old.info.header_options.keys()
        if unknown:
            raise TypeError(f"with_options() got an unexpected keyword argument {min(unknown)!r}")
        changes: dict[str, Any] = {
            "api_key": api_key if isinstance(api_key, Omit) else one_text(api_key),
            "timeout": timeout,
            "stream_timeout": stream_timeout,
            "max_retries": max_retries,
            "strict": strict,
            "validate_requests": validate_requests,
        }
        if base_url is not omit or environment is not None:
            changes["base_url"] = find_base_url(old.info, None if base_url is omit else base_url, environment)
        settings = replace(
            old,
            header_options={**old.header_options, **headers},
            credentials={**old.credentials, **credentials},
            default_headers={**old.default_headers, **(default_headers or {})},
            default_query={**old.default_query, **(default_query or {})},
            **{name: value for name, value in changes.items() if value is not omit},
        )
        return self._copy(settings.checked(), self._form, http_client)

    copy = with_options

    @property
    def with_raw_response(self) -> R:
        """The same client, whose methods give the HTTP answer; its `parse()` gives the result."""
        return cast("R", self.in_form("raw"))

    @property
    def api_key(self) -> str | None:
        """The credential."""
        return self._settings.api_key

    @property
    def base_url(self) -> URL:
        """Where the API is."""
        from httpx2 import URL

        return URL(self._settings.base_url)

    @property
    def timeout(self) -> TimeoutLike:
        """Seconds, or an `httpx2.Timeout`."""
        settings = self._settings
        return settings.info.timeout if isinstance(settings.timeout, Omit) else settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a request may be sent again."""
        return self._settings.max_retries

    def in_form(self, form: Form) -> Self:
        """The same client, whose methods give their results in another form."""
        return self if form == self._form else self._copy(self._settings, form)

    def _copy(self, settings: Settings, form: Form, http_client: Any = None) -> Self:
        """Another client of the same class. Resources stay behind: they belong to this one."""
        twin = type(self).__new__(type(self))
        own = {name: value for name, value in vars(self).items() if not isinstance(value, Resource | AsyncResource)}
        vars(twin).update(own)
        twin._settings, twin._form = settings, form
        if http_client is not None:
            twin._transport = self._connect(settings.info, http_client)
        return twin

    def _prepare(self, call: Call, *, streams: bool) -> Prepared:
        call = stamped(call, call.operation.events) if streams else call
        return prepare(call, self._settings, streamed=streams or self._form == "streaming")

    def _decoder(self, operation: Operation[Any]) -> Any:
        if self._settings.strict:
            return getattr(operation, "strict_decoder", operation.decoder)
        return operation.decoder

    def _answer(self, call: Call, response: Response) -> Any:
        return self._decoder(call.operation).read(response.content, response)

    def _reader(self, call: Call) -> EventReader[Any]:
        events = call.operation.events
        asked_for = events is not None and events.shown_by is not None and sent_value(call, events.shown_by) is True
        patience = self._settings.patience(call.options)
        return EventReader(call, self._decoder(call.operation), show_hidden=asked_for, patience=patience)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"


def _own_timeout(http_client: Any) -> Any:
    """The timeout of an HTTP client, if its owner chose one."""
    if http_client is None:
        return omit
    from httpx2 import Timeout

    timeout = http_client.timeout
    return omit if timeout == Timeout(5.0) else timeout
