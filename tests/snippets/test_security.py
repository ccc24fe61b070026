"""Who is calling: what a client takes for each security scheme, and what it sends with each call."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from behaviour.runtime.loopback import Loopback, Request, answer
from snippets.packages import check_types, generate, imported

SEVERAL = """
security: [{user: [], app_key: []}, {token: [read]}]
paths:
  /usual: {get: {x-python-name: usual, responses: {'204': {description: ''}}}}
  /login: {get: {x-python-name: login, security: [], responses: {'204': {description: ''}}}}
  /nobody: {get: {x-python-name: nobody, security: [{}], responses: {'204': {description: ''}}}}
  /maybe: {get: {x-python-name: maybe, security: [{}, {token: []}], responses: {'204': {description: ''}}}}
  /session: {get: {x-python-name: session, security: [{session: [], Signature-Key: []}], responses: {'204': {description: ''}}}}
  /tls: {get: {x-python-name: tls, security: [{certificate: [], token: []}], responses: {'204': {description: ''}}}}
components:
  securitySchemes:
    user: {type: http, scheme: basic}
    app_key: {type: apiKey, in: header, name: X-App}
    token: {type: oauth2, flows: {}}
    session: {type: apiKey, in: cookie, name: sid}
    Signature-Key: {type: apiKey, in: query, name: sig}
    certificate: {type: mutualTLS}
    timeout: {type: http, scheme: bearer}
"""

ONE = """
security: [{user: []}]
paths:
  /usual: {get: {x-python-name: usual, responses: {'204': {description: ''}}}}
  /login: {get: {x-python-name: login, security: [], responses: {'204': {description: ''}}}}
components: {securitySchemes: {user: {type: http, scheme: basic}}}
"""

BASIC = f"Basic {b64encode(b'me:se:cret').decode()}"


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A package of an API with several schemes."""
    folder = tmp_path_factory.mktemp("several")
    assert generate(folder, "several_keys", SEVERAL) == []
    return folder, imported(folder, "several_keys")


def identity(request: Request) -> list[str]:
    """What a request said of who sent it."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    found = [f"{name}: {headers[name]}" for name in ("authorization", "x-app", "cookie") if name in headers]
    return found + [f"{name}={value}" for name, value in request.query.items()]


EVERYTHING = {"user": ("me", "se:cret"), "api_key": "a", "token": "t", "session": "s p", "signature_key": "&"}
USUAL = [f"authorization: {BASIC}", "x-app: a"]
SENT = [
    ("usual", EVERYTHING, USUAL),
    ("usual", {"user": "me:se:cret", "api_key": "a"}, USUAL),
    ("usual", {"user": "me:se:cret", "token": "t"}, ["authorization: Bearer t"]),
    ("usual", {"user": "me:se:cret"}, []),
    ("login", EVERYTHING, []),
    ("nobody", EVERYTHING, []),
    ("maybe", EVERYTHING, ["authorization: Bearer t"]),
    ("maybe", {"user": "me:x"}, []),
    ("session", EVERYTHING, ["cookie: sid=s%20p", "sig=&"]),
    ("tls", EVERYTHING, ["authorization: Bearer t"]),
]


@pytest.mark.parametrize(("method", "given", "expected"), SENT)
def test_each_call_sends_what_it_needs(
    several: tuple[Path, Any], server: Loopback, method: str, given: dict[str, Any], expected: list[str]
) -> None:
    with several[1].SeveralKeys(base_url=server.url, **given) as client:
        getattr(client, method)()

    async def call() -> None:
        async with several[1].AsyncSeveralKeys(base_url=server.url, **given) as client:
            await getattr(client, method)()

    asyncio.run(call())
    assert [identity(request) for request in server.requests] == [expected, expected]


def test_the_environment_and_copies(
    several: tuple[Path, Any], server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"USER": "me:se:cret", "API_KEY": "a", "SIGNATURE_KEY": "sig"}.items():
        monkeypatch.setenv(f"SEVERAL_KEYS_{name}", value)
    client = several[1].SeveralKeys(base_url=server.url)
    client.usual()
    client.with_options(api_key="b").usual()
    client.with_options(api_key=None, token="t").usual()
    client.with_options(session="s").session()
    client.usual()
    assert [identity(request) for request in server.requests] == [
        USUAL,
        [USUAL[0], "x-app: b"],
        ["authorization: Bearer t"],
        ["cookie: sid=s", "sig=sig"],
        USUAL,
    ]


def test_what_was_not_given_is_named(several: tuple[Path, Any], server: Loopback) -> None:
    server.handler = lambda request: answer({"detail": "who are you?"}, 401)
    client = several[1].SeveralKeys(user="me:x", base_url=server.url)
    with pytest.raises(several[1].AuthenticationError, match="did not carry api_key and user or token"):
        client.usual()
    with pytest.raises(several[1].AuthenticationError) as raised:
        client.login()
    assert "carry" not in str(raised.value)


def test_a_user_cannot_have_a_colon(several: tuple[Path, Any]) -> None:
    with pytest.raises(ValueError, match="cannot have a colon"):
        several[1].SeveralKeys(user=("me:too", "x"), base_url="http://localhost")


def test_nothing_of_it_is_logged(several: tuple[Path, Any], server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG", "several_keys"):
        client = several[1].SeveralKeys(base_url=server.url, **{**EVERYTHING, "api_key": "aaa", "signature_key": "ggg"})
        client.usual()
        client.session()
    assert "aaa" not in caplog.text
    assert "ggg" not in caplog.text
    assert BASIC not in caplog.text


def test_the_options_are_typed(several: tuple[Path, Any]) -> None:
    check_types(
        several[0],
        "several_keys",
        """
        from several_keys import AsyncSeveralKeys, SeveralKeys

        SeveralKeys("a", user=("me", "secret"), token="t", session="s", signature_key="g")
        AsyncSeveralKeys(user="me:secret").with_options(token="x", user=("me", "other"))
        SeveralKeys(token=("me", "secret"))  # type: ignore
        SeveralKeys(certificate="x")  # type: ignore
        """,
    )


def test_one_scheme_is_the_api_key(tmp_path: Path, server: Loopback) -> None:
    assert generate(tmp_path, "one_key", ONE) == []
    client = imported(tmp_path, "one_key").OneKey("me:se:cret", base_url=server.url)
    client.usual()
    client.login()
    assert [identity(request) for request in server.requests] == [[f"authorization: {BASIC}"], []]
