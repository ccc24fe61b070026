"""Logging: enough to see what happened, and no secret at any level."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from demo_sdk import _errors

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, answer
from behaviour.runtime.package import install


def everything(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(record.getMessage() for record in caplog.records if record.name == "demo_sdk")


def test_a_line_for_each_request(server: Loopback, caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "demo_sdk")
    server.reply_in_turn(answer({}, 503), answer({"id": "1"}))
    caller.get(lambda client: client.things.retrieve("1"))
    first, retry, second = everything(caplog).splitlines()
    assert first.startswith(f"GET {server.url}/v1/things/1: 503 in ")
    assert "retry 1 in" in retry
    assert ": 200 in " in second


def test_what_went_wrong_is_logged(server: Loopback, make_caller: Callable[..., Caller], caplog: Any) -> None:
    caplog.set_level(logging.INFO, "demo_sdk")
    caller = make_caller(url="http://127.0.0.1:9", max_retries=0)
    with pytest.raises(_errors.APIConnectionError):
        caller.get(lambda client: client.things.retrieve("1"))
    assert "GET http://127.0.0.1:9/v1/things/1: " in everything(caplog)


def test_no_secret_is_logged_at_any_level(
    server: Loopback, make_caller: Callable[..., Caller], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "demo_sdk")
    answered = {"id": "1", "secrets": {"KEY": "hush-1"}, "token": "hush-2", "nested": [{"password": "hush-3"}]}
    server.handler = lambda request: answer(answered, headers={"Set-Cookie": "session=hush-4"})
    caller = make_caller(api_key="hush-5", default_query={"api_key": "hush-6"})
    caller.get(
        lambda client: client.things.create(
            name="visible",
            extra_headers={"Authorization": "Bearer hush-7", "X-Api-Key": "hush-8", "Cookie": "a=hush-9"},
            extra_body={"secrets": {"A": "hush-10"}, "mcp": {"auth_token": "hush-11", "custom_headers": None}},
        )
    )
    logged = everything(caplog)
    assert "hush" not in logged
    assert "visible" in logged
    assert "'id': '1'" in logged
    assert "hush-6" in server.requests[0].target


def test_numbers_of_tokens_are_no_secrets(server: Loopback, caller: Caller, caplog: Any) -> None:
    caplog.set_level(logging.DEBUG, "demo_sdk")
    server.handler = lambda request: answer({"id": "1", "total_tokens": 42, "max_tokens": 43})
    caller.get(lambda client: client.things.retrieve("1"))
    assert "42" in everything(caplog)
    assert "43" in everything(caplog)


def test_nothing_is_logged_unless_asked(server: Loopback, caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    server.handler = lambda request: answer({"id": "1"})
    caller.get(lambda client: client.things.retrieve("1"))
    assert not everything(caplog)


@pytest.mark.parametrize("level", ["debug", "info", "DEBUG"])
def test_the_environment_switches_logging_on(server: Loopback, level: str) -> None:
    server.handler = lambda request: answer({"id": "1"})
    code = f"from demo_sdk.client import Demo; Demo('hush', base_url={server.url!r}).things.retrieve('1')"
    environment = {"PYTHONPATH": str(install().parent), "DEMO_LOG": level}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "demo_sdk INFO] GET http://127.0.0.1" in run.stderr
    assert ("headers=" in run.stderr) == (level.lower() == "debug")
    assert "hush" not in run.stderr
