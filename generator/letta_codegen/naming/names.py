"""The Python names of a client: of its operations, their arguments, and the resources that hold them.

Made by `naming/resolve.py`, printed by `render/`, remembered by `naming/lock.py`. The wire names stay in the IR.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from letta_codegen.document.pointer import Pointer
from letta_codegen.naming.lock import LockedName, NamesLock


@dataclass(frozen=True, slots=True)
class OperationName:
    """What an operation is called: `client.<resource>.<method>(<arguments>)`.

    Attributes:
        resource: The attributes that lead to it; empty for a method of the client itself.
        method: The method.
        arguments: Names of parameters and body fields by their pointer, and of a body passed whole by its own.
        aliases: Dotted names that it had before, which still work and are deprecated.
        operation_id: The operationId, which finds the operation again should its path change.
    """

    resource: tuple[str, ...]
    method: str
    arguments: Mapping[Pointer, str]
    aliases: tuple[str, ...] = ()
    operation_id: str | None = None

    @property
    def dotted(self) -> str:
        """The name from the client on: `agents.messages.list`."""
        return ".".join((*self.resource, self.method))


@dataclass(frozen=True, slots=True)
class ResourceName:
    """A resource: where it is reached, its class (the asynchronous one is `Async` + that), its module.

    Attributes:
        path: The attributes that lead to it, `("agents", "messages")`.
        class_name: Unique among its siblings and their parent.
        module: Dotted, below the package of the resources: `agents.messages`.
    """

    path: tuple[str, ...]
    class_name: str
    module: str


@dataclass(frozen=True, slots=True)
class Names:
    """All names.

    Attributes:
        operations: By the key of the operation.
        resources: Sorted by path, each with all that lead to it; the client itself is not among them.
    """

    operations: Mapping[str, OperationName] = field(default_factory=dict)
    resources: tuple[ResourceName, ...] = ()

    def lock(self) -> NamesLock:
        """What is remembered of these names until the next run."""
        return NamesLock(
            tuple(
                LockedName(key, name.dotted, name.operation_id, name.aliases)
                for key, name in sorted(self.operations.items())
            )
        )
