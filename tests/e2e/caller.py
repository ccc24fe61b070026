"""Makes calls with a client of either kind, and checks that nothing of the answers is lost.

In: what a method of the client gives - a result, or something to await. Out: the result, once its JSON has been
compared with what came over the wire. The package is a value: the same tests can be run with another client that has
the same names.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from importlib import import_module
from types import ModuleType
from typing import Any
from uuid import uuid4

PATIENCE = 60


class Caller:
    """Makes calls with the client that waits for answers.

    Args:
        sdk: The package of the client.
        url: The base URL of a server.
        password: What the server wants to know.

    Attributes:
        client: The client.
        deviations: How answers deviate from the API description: class, place, and what is wrong there.
    """

    is_async = False

    def __init__(self, sdk: ModuleType, url: str, password: str | None) -> None:
        self.sdk = sdk
        self.url = url
        self.password = password
        self.deviations: set[tuple[str, str, str]] = set()
        self._http: Any = import_module("httpx2" if sdk.__name__ == "letta_sdk" else "httpx")
        self._answers: list[Any] = []
        self._bytes: Any = None
        self._seen = 0
        # Another client may give dates in another form.
        self._is_exact = sdk.__name__ == "letta_sdk"
        self._stack = ExitStack()
        self.client = self.make(http_client=self._http_client(), timeout=PATIENCE)

    def make(self, **options: Any) -> Any:
        """Make another client."""
        given = {"base_url": self.url, "api_key": self.password, **options}
        client = getattr(self.sdk, "AsyncLetta" if self.is_async else "Letta")(**given)
        self._stack.callback(lambda: self.run(client.close()))
        return client

    def later(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Make a call when the test is over; what it wants to delete may be gone by then."""

        def call() -> None:
            # Of some things that are gone, the server says that the request is wrong.
            with contextlib.suppress(self.sdk.NotFoundError, self.sdk.BadRequestError):
                self.run(method(*args, **kwargs))

        self._stack.callback(call)

    def close(self) -> None:
        """Make the calls that were meant for later, and close the clients."""
        self._stack.close()

    def __call__(self, result: Any) -> Any:
        """The result of a call, which has to be what the server answered."""
        value = self.run(result)
        self._check(value)
        return value

    def run(self, result: Any) -> Any:
        """The result of a call, whatever it is."""
        self._seen = len(self._answers)
        return result

    def all(self, iterable: Any) -> list[Any]:
        """All items of a list, over all its pages; what the server answered, and nothing else."""
        seen = self._seen
        items = self._collect(iterable)
        answers = [answer for answer in self._answers[seen:] if "json" in answer.headers["content-type"]]
        self._seen = len(self._answers)
        if answers and self._is_exact:
            assert _plain(items) == _sent(answers)
        self.deviations.update(found for item in items for found in _deviations(item))
        return items

    def _collect(self, iterable: Any) -> list[Any]:
        return list(self.run(iterable))

    def pages(self, pages: Any) -> list[Any]:
        """All pages of a list."""
        return list(self.run(pages).iter_pages())

    def together(self, methods: Sequence[Callable[[], Any]]) -> list[Any]:
        """The results of calls that are made at the same time, by threads or by tasks."""
        with ThreadPoolExecutor(len(methods)) as pool:
            return list(pool.map(lambda method: method(), methods))

    def events(self, stream: Any, *, hidden: bool = False) -> list[Any]:
        """All events of a stream, which have to be those that the server sent; `hidden`: the pings, too."""
        events = self._collect(stream)
        sent = list(self.sent(hidden=hidden))
        assert len(events) == len(sent)
        assert not self._is_exact or _plain(events) == sent
        self.deviations.update(found for event in events for found in _deviations(event))
        return events

    def sent(self, *, hidden: bool = False) -> Iterator[Any]:
        """The events that came over the wire last."""
        for line in bytes(self._bytes.seen).splitlines():
            if line.startswith(b"data: {"):
                event = json.loads(line.removeprefix(b"data: "))
                if hidden or event.get("message_type") != "ping":
                    yield event

    @property
    def wire(self) -> Any:
        """The JSON of the last answer."""
        return json.loads(self._last.content) if self._last.content else None

    @property
    def requests(self) -> int:
        """How many requests were answered."""
        return len(self._answers)

    @property
    def _last(self) -> Any:
        return self._answers[-1]

    @property
    def answer(self) -> tuple[int, bytes]:
        """The status and the body of the last answer."""
        return self._last.status_code, self._last.content

    @property
    def request(self) -> Any:
        """The last request."""
        return self._last.request

    def _note(self, response: Any, stream: type) -> None:
        response.stream = self._bytes = _tee(stream)(response.stream)
        self._answers.append(response)

    def _check(self, value: Any) -> None:
        if hasattr(value, "iter_pages"):
            assert not self._is_exact or _plain(value.items) == _list_in(self.wire)
            value = value.items
        elif value is not None:
            assert not self._is_exact or _plain(value) == self.wire
        for item in value if isinstance(value, list) else [value]:
            self.deviations.update(_deviations(item))

    def _http_client(self) -> Any:
        def note(response: Any) -> None:
            self._note(response, self._http.SyncByteStream)

        return self._http.Client(event_hooks={"response": [note]})


class AsyncCaller(Caller):
    """Makes calls with the client whose calls are awaited, each to its end."""

    is_async = True

    def __init__(self, sdk: ModuleType, url: str, password: str | None) -> None:
        self._runner = asyncio.Runner()
        super().__init__(sdk, url, password)

    def close(self) -> None:
        super().close()
        self._runner.close()

    def run(self, result: Any) -> Any:
        async def wait() -> Any:
            return await result if inspect.isawaitable(result) else result

        value = self._runner.run(wait())
        self._seen = len(self._answers)
        return value

    def _collect(self, iterable: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in (await iterable if inspect.iscoroutine(iterable) else iterable)]

        return self._runner.run(collect())

    def together(self, methods: Sequence[Callable[[], Any]]) -> list[Any]:
        async def gather() -> list[Any]:
            return await asyncio.gather(*(method() for method in methods))

        return self._runner.run(gather())

    def pages(self, pages: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [page async for page in (await pages).iter_pages()]

        return self._runner.run(collect())

    def _http_client(self) -> Any:
        async def note(response: Any) -> None:
            self._note(response, self._http.AsyncByteStream)

        return self._http.AsyncClient(event_hooks={"response": [note]})


def unique(name: str = "e2e") -> str:
    """A name that nothing has yet."""
    return f"{name}-{uuid4().hex[:12]}"


def first(stream: Any) -> Any:
    """The next event of a stream, or something to await for it."""
    return anext(stream) if hasattr(stream, "__anext__") else next(stream)


def _tee(base: type) -> Callable[[Any], Any]:
    """Makes streams that keep what went through them."""

    class Tee(base):  # type: ignore[misc]
        def __init__(self, inner: Any) -> None:
            self.inner = inner
            self.seen = bytearray()

        def __iter__(self) -> Iterator[bytes]:
            for piece in self.inner:
                self.seen += piece
                yield piece

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for piece in self.inner:
                self.seen += piece
                yield piece

        def close(self) -> None:
            self.inner.close()

        async def aclose(self) -> None:
            await self.inner.aclose()

    return Tee


def _plain(value: Any) -> Any:
    """What a value is in JSON."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return value


def _list_in(answer: Any) -> Any:
    """The items of a page: the answer itself, or the only list in it."""
    return answer if isinstance(answer, list) else next(value for value in answer.values() if isinstance(value, list))


def _sent(answers: list[Any]) -> list[Any]:
    """The items of a list over all answers; one that is asked for anew each time stands in the last one."""
    limits = {answer.request.url.params.get("limit") for answer in answers}
    return [item for answer in (answers if len(limits) == 1 else answers[-1:]) for item in _list_in(answer.json())]


def _deviations(value: Any) -> Iterator[tuple[str, str, str]]:
    for issue in getattr(value, "validation_issues", ()):
        place = "/".join("*" if part.isdigit() else part for part in issue.pointer.split("/"))
        yield type(value).__name__, place, issue.message
