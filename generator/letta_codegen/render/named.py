"""Operations joined with their names: what a module of resources is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.nodes import Operation
from letta_codegen.render.escape import Code


@dataclass(frozen=True, slots=True)
class NamedOperation:
    """An operation as a method of a resource.

    Attributes:
        operation: The operation.
        resource: The path of the resource, empty for the client itself.
        method: The name of the method.
        arguments: The names of the arguments.
        replaced_by: Of a method that is kept for old callers: the dotted name of the one to use now.
    """

    operation: Operation
    resource: tuple[str, ...]
    method: str
    arguments: Mapping[Pointer, str]
    replaced_by: str = ""

    @property
    def constant(self) -> Code:
        """The module constant that describes the operation."""
        return Code(f"_{self.method.upper()}")

    @property
    def stream_constant(self) -> Code:
        """The constant of the streaming form, where an operation has both."""
        return Code(f"{self.constant}_STREAM")

    @property
    def call(self) -> str:
        """What a caller writes after the name of the client: `agents.messages.list`."""
        return ".".join((*self.resource, self.method))

    @property
    def deprecation(self) -> str:
        """Why not to call it; empty if nothing speaks against it."""
        if self.replaced_by:
            return f"use `{self.replaced_by}`"
        return "the API marks this operation as deprecated" if self.operation.deprecated else ""
