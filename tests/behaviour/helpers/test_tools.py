"""Tools from functions and classes: what is sent is source code that the server can run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

import letta_sdk
from behaviour.runtime.loopback import Loopback, answer
from letta_sdk import BaseTool, Letta, models
from letta_sdk.types.tool import BaseTool as BaseToolOfTypes

Call = Callable[[Callable[[Any], Any]], Any]
TOOL = {"id": "tool-12345678-1234-4234-8234-123456789012", "name": "add"}


class Pair(BaseModel):
    a: int
    b: int


class Shout(BaseTool):
    name: str | None = "shout"
    description: str | None = "Say it loud."
    args_schema: type[BaseModel] | None = Pair
    tags: list[str] | None = Field(default=["voice"])
    pip_requirements: list[models.PipRequirement] | None = Field(
        default=[models.PipRequirement(name="loud", version="1.0")]
    )

    def run(self, text: str, *, times: int = 1) -> str:
        """Say it loud, in ÄÖÜ, too."""

        def run(part: str) -> str:  # not this one
            return part.upper()

        return run(text) * times


@pytest.fixture(autouse=True)
def _answers(server: Loopback) -> None:
    server.handler = lambda request: answer(TOOL)


@pytest.mark.parametrize(("method", "verb"), [("create_from_function", "POST"), ("upsert_from_function", "PUT")])
def test_a_function_is_sent_as_source_code(call: Call, server: Loopback, method: str, verb: str) -> None:
    def add(a: int, b: int) -> int:
        """Add two numbers."""
        return a + b

    tool = call(lambda client: getattr(client.tools, method)(func=add, tags=["math"], args_schema=Pair))
    assert isinstance(tool, models.Tool)
    (request,) = server.requests
    assert (request.method, request.path) == (verb, "/v1/tools/")
    assert request.json == {
        "source_code": 'def add(a: int, b: int) -> int:\n    """Add two numbers."""\n    return a + b\n',
        "args_json_schema": Pair.model_json_schema(),
        "tags": ["math"],
    }


def test_all_arguments_are_sent(call: Call, server: Loopback) -> None:
    def nothing() -> None:
        """Do nothing."""

    given: dict[str, Any] = {
        "description": "d",
        "tags": ["t"],
        "source_type": "python",
        "json_schema": {"name": "nothing"},
        "return_char_limit": 100,
        "pip_requirements": [{"name": "p"}],
        "npm_requirements": [{"name": "n"}],
        "default_requires_approval": True,
    }
    call(lambda client: client.tools.upsert_from_function(func=nothing, extra_headers={"X-A": "1"}, **given))
    (request,) = server.requests
    assert {name: request.json[name] for name in given} == given
    assert request.headers["x-a"] == "1"


def test_a_tool_object_is_sent_as_a_function(call: Call, server: Loopback) -> None:
    call(lambda client: client.tools.add(tool=Shout()))
    (request,) = server.requests
    assert (request.method, request.path) == ("PUT", "/v1/tools/")
    sent = request.json
    namespace: dict[str, Any] = {}
    exec(sent.pop("source_code"), namespace)
    assert namespace["shout"]("a", times=2) == "AA"
    assert "run" not in namespace
    assert sent == {
        "description": "Say it loud.",
        "args_json_schema": Pair.model_json_schema(),
        "tags": ["voice"],
        "pip_requirements": [{"name": "loud", "version": "1.0"}],
    }


class Several(BaseTool):
    name: str | None = "several"

    def run(
        self,
        first: Literal["a", "b"],
        second: int = 2,
    ) -> str:
        return first * second


class Nothing(BaseTool):
    name: str | None = "nothing"

    def run(self) -> str:
        return "nothing"


@pytest.mark.parametrize(("tool", "arguments", "result"), [(Several(), ("a",), "aa"), (Nothing(), (), "nothing")])
def test_self_is_taken_out_however_it_is_written(tool: BaseTool, arguments: tuple[str, ...], result: str) -> None:
    namespace: dict[str, Any] = {"Literal": Literal}
    exec(tool.get_source_code(), namespace)
    assert namespace[tool.name or ""](*arguments) == result


class Selfish(BaseTool):
    name: str | None = "selfish"

    def run(self) -> str:
        return self.name or ""


class Nameless(BaseTool):
    def run(self) -> None:
        """Do nothing."""


def test_what_cannot_run_on_the_server_is_refused(call: Call, server: Loopback) -> None:
    for tool, said in ((Selfish(), "run uses 'self'"), (Nameless(), "Nameless needs a name")):
        with pytest.raises(ValueError, match=said):
            call(lambda client, tool=tool: client.tools.add(tool=tool))
    with pytest.raises(ValueError, match="source code of len cannot be found"):
        call(lambda client: client.tools.create_from_function(func=len))
    with pytest.raises(TypeError, match="abstract"):
        BaseTool()
    assert not server.requests


def test_the_raw_form_gives_the_answer(server: Loopback) -> None:
    with Letta(base_url=f"http://127.0.0.1:{server.port}") as client:
        response = client.tools.with_raw_response.add(tool=Nothing())
    assert response.status_code == 200
    assert response.parse().name == "add"


def test_base_tool_is_found_where_it_always_was() -> None:
    assert letta_sdk.BaseTool is BaseToolOfTypes
