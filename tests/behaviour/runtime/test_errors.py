"""Errors: which class, what they say, what they hold, and that reading an error never fails itself."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from demo_sdk import _errors
from demo_sdk.client import BusyError

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, answer, event, stream


def retrieve(client: Any) -> Any:
    return client.things.retrieve("1")


def raised(caller: Caller, call: Callable[[Any], Any] = retrieve) -> Any:
    with pytest.raises(_errors.APIError) as caught:
        caller.all(call) if call is not retrieve else caller.get(call)
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "APIStatusError"),
        (409, "ConflictError"),
        (415, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (501, "InternalServerError"),
        (503, "InternalServerError"),
    ],
)
def test_each_status_has_its_class(
    server: Loopback, make_caller: Callable[..., Caller], status: int, name: str
) -> None:
    server.handler = lambda request: answer({"detail": "why"}, status, headers={"x-request-id": "req-1"})
    error = raised(make_caller(max_retries=0))
    assert type(error) is getattr(_errors, name)
    assert str(error) == f"GET /v1/things/1: {status} why"
    assert (error.status_code, error.request_id, error.body, error.detail) == (
        status,
        "req-1",
        {"detail": "why"},
        "why",
    )
    assert error.response.status_code == status
    assert error.request.method == "GET"


def test_the_family_of_errors() -> None:
    assert issubclass(_errors.APITimeoutError, _errors.APIConnectionError)
    assert issubclass(_errors.NotFoundError, _errors.APIStatusError)
    for name in ("APIStatusError", "APIConnectionError", "ResponseValidationError", "StreamError"):
        assert issubclass(getattr(_errors, name), _errors.APIError)
    assert issubclass(_errors.APIError, _errors.SDKError)


def test_a_more_particular_class_of_the_api(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"detail": "conversation is busy", "run_id": "run-1"}, 409)
    assert type(raised(caller)) is BusyError


RECORDED = {
    "bad-017_*.json": "String should match pattern 'agent-{uuid4}'",
    "secure-001_*.json": "Unauthorized",
    "walk-082_*.json": "The agent is waiting for approval on a tool call",
    "walk-190_*.json": "A unique constraint was violated for Identity",
    "walk-266_*.json": "An error occurred with the LLM request",
    "walk-268_*.json": "Rate limit exceeded for LLM model provider",
    "walk-270_*.json": "Authentication failed with the LLM model provider",
    "walk-272_*.json": "OpenAI-compatible endpoint",
    "bad-052_*.json": "contains invalid characters",
}


@pytest.mark.parametrize("name", RECORDED)
def test_recorded_errors_say_what_the_server_said(
    server: Loopback, make_caller: Callable[..., Caller], shared: Callable[[str], Path], name: str
) -> None:
    [file] = shared("samples").glob(name)
    status = int(file.stem.rpartition("_")[2])
    server.handler = lambda request: answer(content=file.read_bytes(), status=status)
    error = raised(make_caller(max_retries=0))
    assert RECORDED[name] in str(error)
    assert "\n" not in str(error)
    assert error.status_code == status


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Reason"),
        (b"   ", "Reason"),
        (b"plain words", "plain words"),
        (b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>", "502 Bad Gateway"),
        (b"<!doctype html><p>Down for\nmaintenance</p>", "Down for maintenance"),
        (b'{"detail": [{"loc": ["body", "name"], "msg": "field required"}]}', "body.name: field required"),
        (b'{"error": "only this"}', "only this"),
        (b'{"error": {"type": "t", "message": "m", "detail": "d"}}', "m"),
        (b'{"message": "m", "reasons": ["exceeded-quota"]}', "m"),
        (b'{"reasons": ["exceeded-quota"]}', "exceeded-quota"),
        (b"[1, 2]", "Reason"),
        (b'{"detail": null}', "Reason"),
        (b'{"detail": "cut', '{"detail": "cut'),
        (b"\xff\xfe\x00broken", "broken"),
        (b"[" * 100_000, "[["),
        (b'{"detail": {"detail": {"detail": {"detail": {"detail": "deep"}}}}}', "Reason"),
    ],
)
def test_any_body_of_an_error_is_read_as_far_as_it_goes(
    server: Loopback, caller: Caller, content: bytes, said: str
) -> None:
    server.handler = lambda request: answer(content=content, status=400)
    error = raised(caller)
    assert str(error).startswith(f"GET /v1/things/1: 400 {said}") or said in str(error)
    assert len(str(error)) < 700
    assert "\n" not in str(error)
    assert (error.body is None) == (not content.strip())


def test_the_declared_type_of_an_error(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer({"detail": "why"}, 404)
    assert raised(caller).parsed.detail == "why"
    server.handler = lambda request: answer({"other": "shape"}, 404)
    assert raised(caller).parsed is None


def test_errors_can_be_pickled(server: Loopback, make_caller: Callable[..., Caller]) -> None:
    caller = make_caller(max_retries=0)
    server.handler = lambda request: answer({"detail": "why"}, 404, headers={"x-request-id": "req-1"})
    status = raised(caller)
    server.handler = lambda request: answer(content=b"{broken")
    invalid = raised(caller)
    server.handler = lambda request: stream(event({"message": "no", "run_id": "r"}, "error"))
    streamed = raised(caller, lambda client: client.things.messages.create("1", input="x", streaming=True))
    server.stop()
    refused = raised(make_caller(url="http://127.0.0.1:9", max_retries=0))
    for error in (status, invalid, streamed, refused, _errors.APITimeoutError(), _errors.PageError("x")):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert getattr(again, "body", None) == getattr(error, "body", None)
    again = pickle.loads(pickle.dumps(status))
    assert (again.status_code, again.request_id, again.response.status_code) == (404, "req-1", 404)
    assert pickle.loads(pickle.dumps(streamed)).run_id == "r"


def test_an_invalid_answer_keeps_its_text(server: Loopback, caller: Caller) -> None:
    server.handler = lambda request: answer(content=b'{"id": "1", "name"')
    error = raised(caller)
    assert isinstance(error, _errors.ResponseValidationError)
    assert error.body == '{"id": "1", "name"'
    assert error.status_code == 200
    assert "not JSON, or cut off" in str(error)
