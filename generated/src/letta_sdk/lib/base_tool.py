"""A tool as a class: its `run` method is what an agent calls, on the server.

class Greet(BaseTool):
    name: str = "greet"
    description: str = "Greet somebody."

    def run(self, name: str) -> str:
        return f"Hello {name}!"

client.tools.add(tool=Greet())
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from pydantic import BaseModel

from letta_sdk.models import NpmRequirement, PipRequirement

from .source import as_function, source_of


class BaseTool(BaseModel):
    """What a tool says of itself.

    Attributes:
        name: What agents call it.
        description: What it is for.
        args_schema: Describes its arguments.
        tags: For finding it.
        source_type: Language of the source code.
        json_schema: Describes the whole tool; the server makes it from the source code, if it is not given.
        return_char_limit: How much of a result agents get to see.
        pip_requirements: Python packages that it needs.
        npm_requirements: Node packages that it needs.
        default_requires_approval: Whether somebody has to approve each call.
    """

    name: str | None = None
    description: str | None = None
    args_schema: type[BaseModel] | None = None
    tags: list[str] | None = None
    source_type: str | None = None
    json_schema: dict[str, object] | None = None
    return_char_limit: int | None = None
    pip_requirements: list[PipRequirement] | None = None
    npm_requirements: list[NpmRequirement] | None = None
    default_requires_approval: bool | None = None

    @abstractmethod
    def run(self, *args: Any, **kwargs: Any) -> Any:
        """Do the work. It runs on the server, without `self`."""

    def get_source_code(self) -> str:
        """`run` as a function of its own that has the name of the tool.

        Raises:
            ValueError: It has no name, it uses `self`, or its source code cannot be found.
        """
        if not self.name:
            raise ValueError(f"{type(self).__name__} needs a name: what agents call the tool")
        return as_function(source_of(self.run), self.name)
