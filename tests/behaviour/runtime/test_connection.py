"""Where a client goes, what it carries along, and what it never does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from demo_sdk import _errors, models
from demo_sdk._omit import omit
from demo_sdk.client import AsyncDemo, Demo

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, answer
from behaviour.runtime.package import install

THING = answer({"id": "1"})


@pytest.fixture(autouse=True)
def _answering(server: Loopback) -> None:
    server.handler = lambda request: THING


@pytest.fixture
def other() -> Iterator[Loopback]:
    """Another server."""
    loopback = Loopback(lambda request: answer({"id": "other"}))
    loopback.start()
    yield loopback
    loopback.stop()


def retrieve(client: Any, **options: Any) -> Any:
    return client.things.retrieve("1", **options)


def test_the_headers_of_every_request(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    caller = make_caller(api_key="secret", project="p1", user_id="u1")
    caller.get(retrieve)
    headers = server.requests[0].headers
    assert headers["authorization"] == "Bearer secret"
    assert headers["x-project"] == "p1"
    assert headers["user_id"] == "u1"
    assert headers["x-compatible"] == "1.12.1"
    assert headers["accept"] == "application/json"
    assert headers["user-agent"].startswith("demo-sdk/1.2.3 (Python 3.")
    assert len({name.lower() for name, _ in server.requests[0].raw_headers}) == len(server.requests[0].raw_headers)


def test_without_a_key_there_is_no_authorization(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    make_caller(api_key=None).get(retrieve)
    assert "authorization" not in server.requests[0].headers


def test_a_401_without_a_key_says_so(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    server.handler = lambda request: answer({"detail": "Unauthorized"}, 401)
    with pytest.raises(_errors.AuthenticationError, match="carried no API key"):
        make_caller(api_key=None).get(retrieve)


def test_the_environment_fills_in(
    server: Loopback, make_caller: Callable[..., Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_API_KEY", "from-environment")
    monkeypatch.setenv("DEMO_BASE_URL", f"{server.url}/")
    make_caller(api_key=None, url=None).get(retrieve)
    assert server.requests[0].headers["authorization"] == "Bearer from-environment"


@pytest.mark.parametrize("kind", [Demo, AsyncDemo])
def test_where_the_api_is(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(kind().base_url) == "https://demo.invalid"
    assert str(kind(environment="local").base_url) == "http://localhost:8283"
    assert str(kind(base_url="http://host/prefix/", environment="local").base_url) == "http://host/prefix"
    monkeypatch.setenv("DEMO_BASE_URL", "http://from-environment")
    assert str(kind().base_url) == "http://from-environment"
    assert str(kind(environment="cloud").base_url) == "https://demo.invalid"


@pytest.mark.parametrize(
    "url",
    [
        "localhost:8283",
        "",
        "ftp://host",
        "http://",
        "http://host:8x",
        "http://host:99999999",
        "http:///x",
        "https://host?a=b",
        "http://h#f",
    ],
)
def test_a_base_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="URL"):
        Demo(base_url=url)


def test_other_options_that_have_no_meaning_are_refused() -> None:
    with pytest.raises(ValueError, match="environment"):
        Demo(environment="moon")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="header"):
        Demo("key\nX-Evil: 1")
    with pytest.raises(ValueError, match="max_retries"):
        Demo(max_retries=-1)
    with pytest.raises(ValueError, match="timeout"):
        Demo(timeout=-1)
    with pytest.raises(TypeError, match="timeout"):
        Demo(timeout="5")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="nonsense"):
        Demo().with_options(nonsense="x")


def test_a_base_url_with_a_prefix(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    make_caller(url=f"{server.url}/prefix/").get(retrieve)
    assert server.requests[0].target == "/prefix/v1/things/1"


def test_default_headers_and_query(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    caller = make_caller(default_headers={"X-Mine": "1", "x-compatible": omit}, default_query={"a": [1, 2]})
    caller.get(lambda client: retrieve(client, extra_headers={"X-Mine": "2"}, extra_query={"b": True}))
    [request] = server.requests
    assert request.headers["x-mine"] == "2"
    assert "x-compatible" not in request.headers
    assert request.target == "/v1/things/1?a=1&a=2&b=true"


def test_options_of_one_call(server: Loopback, caller: Caller) -> None:
    caller.get(
        lambda client: client.things.create(
            name="x", extra_body={"name": "y", "new": 1}, extra_headers={"Authorization": omit}
        )
    )
    assert server.requests[0].json == {"name": "y", "new": 1}
    assert "authorization" not in server.requests[0].headers


def test_none_is_sent_and_omit_is_not(server: Loopback, caller: Caller) -> None:
    caller.get(lambda client: client.things.create(name="x", tags=None))
    caller.get(lambda client: client.things.create(name="x", tags=omit))
    assert [request.json for request in server.requests] == [{"name": "x", "tags": None}, {"name": "x"}]


def test_copies_share_connections_and_keep_their_class(server: Loopback, caller: Caller) -> None:
    caller.get(retrieve)
    copy = caller.client.with_options(api_key="other", project="p2", max_retries=0, default_headers={"X-A": "1"})
    assert type(copy) is type(caller.client)
    assert copy.things is not caller.client.things
    assert (copy.max_retries, caller.client.max_retries) == (0, 2)
    caller.run(retrieve(copy))
    caller.get(retrieve)
    assert [request.headers.get("x-project") for request in server.requests] == [None, "p2", None]
    assert server.requests[1].headers["authorization"] == "Bearer other"
    assert {request.connection for request in server.requests} == {1}


def test_a_client_of_ones_own(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    is_async = make_caller().is_async
    kind = httpx2.AsyncClient if is_async else httpx2.Client
    caller = make_caller(http_client=kind(headers={"X-Own": "1"}, timeout=0.2))
    caller.get(retrieve)
    assert server.requests[0].headers["x-own"] == "1"
    assert server.requests[0].headers["user-agent"].startswith("demo-sdk/")
    assert caller.client.timeout == httpx2.Timeout(0.2)


@pytest.mark.parametrize(
    "own",
    [{}, {"headers": {"X-Own": "1", "HOST": "other"}}, {"cookies": {"a": "b"}}, {"params": {"q": "1"}}],
    ids=["nothing", "headers", "cookies", "params"],
)
@pytest.mark.parametrize(
    "call",
    [
        retrieve,
        lambda client: client.request("POST", "/x", body={"a": "\u00e4"}),
        lambda client: client.request("POST", "/x"),
        lambda client: client.request("PUT", "/x?y=%20", headers={"Content-Length": "0"}),
    ],
    ids=["get", "body", "no body", "own length"],
)
def test_a_request_is_what_the_http_client_would_send(
    server: Loopback, make_caller: Callable[..., Caller], own: dict[str, Any], call: Callable[[Any], Any]
) -> None:
    server.handler = lambda request: answer({"id": "1"})
    is_async = make_caller().is_async
    http = (httpx2.AsyncClient if is_async else httpx2.Client)(**own)
    caller = make_caller(http_client=http)
    caller.get(call)
    [sent] = server.requests
    ours = {name: value for name, value in sent.raw_headers if name.lower() not in ("host", "content-length", "cookie")}
    url = f"{server.url}{sent.target}"
    built = http.build_request(sent.method, url, headers=ours, content=sent.body or None)
    assert {(name.lower(), value) for name, value in sent.raw_headers} == {
        (name.lower().decode(), value.decode()) for name, value in built.headers.raw
    }
    assert ("q=1" in sent.target) == ("params" in own)


def test_a_client_of_another_kind_is_refused(caller: Caller) -> None:
    for wrong in (httpx2.Client() if caller.is_async else httpx2.AsyncClient(), object()):
        with pytest.raises(TypeError, match="http_client"):
            caller.make(base_url="http://host", http_client=wrong)


def test_a_transport_of_ones_own(make_caller: Callable[..., Caller]) -> None:
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"id": request.url.path}))
    kind = httpx2.AsyncClient if make_caller().is_async else httpx2.Client
    assert make_caller(http_client=kind(transport=transport)).get(retrieve).id == "/v1/things/1"


def test_a_closed_client_says_so(caller: Caller) -> None:
    caller.get(retrieve)
    caller.run(caller.client.close())
    assert caller.client.is_closed()
    with pytest.raises(_errors.APIConnectionError, match="closed"):
        caller.get(retrieve)


def test_a_client_is_a_context_manager(server: Loopback, caller: Caller) -> None:
    if caller.is_async:

        async def use() -> None:
            async with caller.client as client:
                await retrieve(client)

        caller.run(use())
    else:
        with caller.client as client:
            retrieve(client)
    assert caller.client.is_closed()
    assert server.wait_until_closed()


def test_a_client_prints_without_its_key(caller: Caller) -> None:
    assert "key" not in repr(caller.client)
    assert "127.0.0.1" in repr(caller.client)
    assert "127.0.0.1" in repr(caller.client.things)


def test_clients_have_no_destructor(caller: Caller) -> None:
    assert not hasattr(type(caller.client), "__del__")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_to_the_same_server_is_followed(server: Loopback, caller: Caller, status: int) -> None:
    server.reply_in_turn(answer({}, status, headers={"Location": f"{server.url}/v1/elsewhere?a=b"}), THING)
    caller.get(retrieve)
    assert server.requests[1].target == "/v1/elsewhere?a=b"
    assert server.requests[1].headers["authorization"] == "Bearer key"


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_keeps_method_and_body(server: Loopback, caller: Caller, status: int) -> None:
    server.reply_in_turn(answer({}, status, headers={"Location": "/v1/things"}), THING)
    caller.get(lambda client: client.things.create(name="x"))
    assert [(request.method, request.json) for request in server.requests] == [("POST", {"name": "x"})] * 2


def test_a_redirected_upload_is_sent_whole(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer({}, 307, headers={"Location": "/v1/elsewhere"}), THING)
    caller.get(lambda client: client.things.upload("1", file=b"content"))
    assert b"content" in server.requests[1].body


def test_see_other_becomes_a_get_without_a_body(server: Loopback, caller: Caller) -> None:
    server.reply_in_turn(answer({}, 303, headers={"Location": "/v1/result"}), THING)
    caller.get(lambda client: client.things.create(name="x"))
    assert (server.requests[1].method, server.requests[1].body) == ("GET", b"")
    assert "content-type" not in server.requests[1].headers


@pytest.mark.parametrize("status", [301, 302])
def test_a_post_is_not_turned_into_a_get(server: Loopback, caller: Caller, status: int) -> None:
    server.handler = lambda request: answer({}, status, headers={"Location": "/v1/things"})
    with pytest.raises(_errors.APIStatusError, match="redirect to /v1/things was not followed"):
        caller.get(lambda client: client.things.create(name="x"))
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_to_another_host_goes_nothing_of_ours(
    server: Loopback, other: Loopback, make_caller: Callable[..., Caller], status: int
) -> None:
    server.handler = lambda request: answer({}, status, headers={"Location": f"{other.url}/x"})
    caller = make_caller(project="p1", user_id="u1", default_headers={"X-Mine": "1", "Cookie": "a=b"})
    thing = caller.get(lambda client: retrieve(client, extra_headers={"X-Call": "1"}))
    assert thing.id == "other"
    allowed = {"host", "accept", "user-agent", "connection", "accept-encoding"}
    assert other.requests[0].headers.keys() <= allowed


@pytest.mark.parametrize("status", [307, 308])
def test_to_another_host_goes_no_body(server: Loopback, other: Loopback, caller: Caller, status: int) -> None:
    server.handler = lambda request: answer({}, status, headers={"Location": f"{other.url}/x"})
    with pytest.raises(_errors.APIStatusError, match="was not followed"):
        caller.get(lambda client: client.things.create(name="secret"))
    assert not other.requests


@pytest.mark.parametrize("port", ["", ":8443"])
def test_another_scheme_is_another_server(caller: Caller, port: str) -> None:
    seen: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        if request.url.scheme == "https":
            return httpx2.Response(307, headers={"Location": f"http://host{port}/x/"})
        return httpx2.Response(200, json={"id": "1"})

    kind = httpx2.AsyncClient if caller.is_async else httpx2.Client
    client = caller.make(
        base_url=f"https://host{port}", api_key="key", http_client=kind(transport=httpx2.MockTransport(handle))
    )
    caller.run(retrieve(client))
    assert "authorization" in seen[0].headers
    assert "authorization" not in seen[1].headers


def test_redirects_in_circles_end(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({}, 307, headers={"Location": request.target})
    with pytest.raises(_errors.APIStatusError, match="not followed"):
        caller.get(retrieve)
    assert len(server.requests) == 6


def test_request_reaches_what_has_no_method(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"id": "1", "path": request.target})
    path = "/v1/new/a%2Fb/{x}?q=1"
    assert caller.get(lambda client: client.request("get", path)) == {"id": "1", "path": "/v1/new/a%2Fb/%7Bx%7D?q=1"}
    thing = caller.get(
        lambda client: client.request(
            "POST", "/v1/new", cast_to=models.Thing, body={"a": 1}, query={"b": 2}, headers={"X-A": "1"}
        )
    )
    assert isinstance(thing, models.Thing)
    [_, request] = server.requests
    assert (request.json, request.query, request.headers["x-a"]) == ({"a": 1}, {"b": "2"}, "1")
    assert request.headers["authorization"] == "Bearer key"


@pytest.mark.parametrize(("cast_to", "expected"), [(str, '{"id": "1"}'), (bytes, b'{"id": "1"}'), (dict, {"id": "1"})])
def test_request_gives_what_is_asked_for(caller: Caller, cast_to: Any, expected: Any) -> None:
    assert caller.get(lambda client: client.request("GET", "/v1/x", cast_to=cast_to)) == expected


def test_request_sends_an_empty_object_if_it_is_given_one(server: Loopback, caller: Caller) -> None:
    caller.get(lambda client: client.request("POST", "/v1/x", body={}))
    caller.get(lambda client: client.request("POST", "/v1/x"))
    assert [request.body for request in server.requests] == [b"{}", b""]


def test_request_gives_none_for_nothing(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer(content=b"", status=200)
    assert caller.get(lambda client: client.request("DELETE", "/v1/x")) is None


@pytest.mark.parametrize("path", ["v1/x", "https://evil.invalid/x", "//evil.invalid/x", ""])
def test_request_goes_to_no_other_server(server: Loopback, caller: Caller, path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        caller.get(lambda client: client.request("GET", path))
    assert not server.requests


@pytest.mark.parametrize("body", [b"", b"null", b'{"message": "deleted"}'])
@pytest.mark.parametrize("status", [200, 204])
def test_delete_gives_none_whatever_the_server_says(server: Loopback, caller: Caller, body: bytes, status: int) -> None:
    content = body if status == 200 else b""
    server.handler = lambda request: answer(content=content, status=status)
    assert caller.get(lambda client: client.things.delete("1")) is None


def test_importing_and_making_a_client_is_cheap() -> None:
    code = """
import sys
from demo_sdk.client import Demo, AsyncDemo
import demo_sdk._errors, demo_sdk._pagination, demo_sdk._streaming, demo_sdk._options
heavy = set("httpx2 pydantic anyio asyncio email ssl dataclasses inspect logging json urllib".split())
assert not heavy & sys.modules.keys(), sorted(heavy & sys.modules.keys())
Demo("key")
assert "pydantic" not in sys.modules
"""
    run = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(install().parent)}, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
