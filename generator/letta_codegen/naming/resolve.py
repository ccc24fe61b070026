"""Names everything, globally: `resolve(api, config, lock, diagnostics) -> Names`.

Who asks for a name, the strongest first: the configuration, then `x-python-name` in the document or overlay, then the
lock of the last run, then the rule (`naming/rule.py`). Within each the order is that of operation keys, so that the
order of the document plays no part, and who already has a name keeps it when another operation arrives. A name that
changes although users know it stays as a deprecated alias.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.pointer import Pointer
from letta_codegen.ir.nodes import Api, Operation
from letta_codegen.naming.arguments import name_arguments
from letta_codegen.naming.identifiers import is_identifier
from letta_codegen.naming.lock import LockedName, NamesLock
from letta_codegen.naming.names import Names, OperationName, ResourceName
from letta_codegen.naming.resources import name_resources
from letta_codegen.naming.rule import Candidate, candidates
from letta_codegen.naming.scope import Scope, is_reserved, unreserved

_METHODS = ("patch", "post", "get", "put", "delete", "head", "options", "trace")
"""Who gets a name that several methods of a path would have: PATCH before PUT for `update`, POST first for verbs."""

__all__ = ["Names", "OperationName", "ResourceName", "resolve"]


def resolve(api: Api, config: Config, lock: NamesLock, diagnostics: Diagnostics) -> Names:
    """Name the operations of an API, their arguments and resources.

    Args:
        api: The operations.
        config: Names and resources that were chosen.
        lock: The names of the last run.
        diagnostics: Where clashes and changes are reported.
    """
    run = _Run(api, config, lock.find(api.operations), diagnostics)
    run.place_explicit()
    run.place_locked()
    run.place_derived()
    aliases = run.place_aliases()
    operations = {
        operation.key: OperationName(
            *run.names[operation.key],
            arguments=name_arguments(operation, diagnostics),
            aliases=aliases[operation.key],
            operation_id=operation.operation_id,
        )
        for operation in api.operations
    }
    return Names(operations, name_resources(run.scope.resources()))


@dataclass(slots=True)
class _Run:
    """The state of one run: names are given away one after the other, and never taken back."""

    api: Api
    config: Config
    locked: Mapping[str, LockedName]
    diagnostics: Diagnostics
    scope: Scope = field(default_factory=Scope)
    names: dict[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)

    def place_explicit(self) -> None:
        chosen = dict(self.config.names)
        for operation in sorted(self.api.operations, key=lambda operation: operation.key):
            dotted = chosen.pop(operation.key, None) or operation.preferred_name
            if dotted is not None and not self._place_explicit(operation, dotted):
                self._report("NAM010", operation, f"the name {dotted!r} that was chosen cannot be used; it is ignored")
        for key in sorted(chosen):
            message = f"the configuration names {key!r}, which is no operation of this document"
            self.diagnostics.add("NAM017", Pointer(("paths",)), message)

    def place_locked(self) -> None:
        for operation, locked in self._waiting_locked():
            if not self._place(operation, locked.dotted):
                self._report("NAM016", operation, f"its name {locked.dotted} has gone to another operation")
                continue
            if locked.key != operation.key:
                message = f"this was {locked.key}; found again by its operationId, it is still called {locked.dotted}"
                self._report("NAM014", operation, message)
            derived = _dotted(_unreserved(next(candidates(operation, self.config))))
            if derived != locked.dotted:
                self._report("NAM013", operation, f"still called {locked.dotted}; without the lock it were {derived}")

    def place_derived(self) -> None:
        for operation in sorted(self.api.operations, key=_precedence):
            if operation.key not in self.names:
                self._place_derived(operation)

    def place_aliases(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for operation in sorted(self.api.operations, key=lambda operation: operation.key):
            locked = self.locked.get(operation.key)
            wanted = dict.fromkeys((*locked.aliases, locked.dotted) if locked else ())
            wanted.pop(_dotted(self.names[operation.key]), None)
            found[operation.key] = tuple(alias for alias in wanted if self._place_alias(operation, alias, locked))
        return found

    def _waiting_locked(self) -> list[tuple[Operation, LockedName]]:
        operations = [operation for operation in self.api.operations if operation.key not in self.names]
        ordered = sorted(operations, key=lambda operation: operation.key)
        return [(operation, self.locked[operation.key]) for operation in ordered if operation.key in self.locked]

    def _place_explicit(self, operation: Operation, dotted: str) -> bool:
        parts = dotted.split(".")
        valid = all(is_identifier(part) and not is_reserved(part, depth) for depth, part in enumerate(parts))
        return valid and self._place(operation, dotted)

    def _place_derived(self, operation: Operation) -> None:
        names = (_dotted(_unreserved(candidate)) for candidate in candidates(operation, self.config))
        wanted = next(names)
        if not self._place(operation, wanted):
            given = next(name for name in names if self._place(operation, name))
            self._report("NAM011", operation, f"called {given}, because {wanted} is another operation or a resource")

    def _place_alias(self, operation: Operation, alias: str, locked: LockedName | None) -> bool:
        *resource, method = alias.split(".")
        is_kept = self.scope.place(tuple(resource), method)
        if not is_kept:
            self._report("NAM016", operation, f"its old name {alias} has gone to another operation")
        elif locked is not None and alias == locked.dotted:
            dotted = _dotted(self.names[operation.key])
            self._report("NAM015", operation, f"{alias} is now called {dotted}; the old name still works, deprecated")
        return is_kept

    def _place(self, operation: Operation, dotted: str) -> bool:
        *resource, method = dotted.split(".")
        if not self.scope.place(tuple(resource), method):
            return False
        self.names[operation.key] = (tuple(resource), method)
        return True

    def _report(self, code: str, operation: Operation, message: str) -> None:
        self.diagnostics.add(code, operation.pointer, message)


def _unreserved(candidate: Candidate) -> tuple[tuple[str, ...], str]:
    """A candidate without names that the client or every resource has itself."""
    *resource, method = unreserved((*candidate.resource, candidate.method))
    return tuple(resource), method


def _dotted(name: tuple[tuple[str, ...], str]) -> str:
    return ".".join((*name[0], name[1]))


def _precedence(operation: Operation) -> tuple[bool, int, int, str]:
    """Who gets a name that two would have: what is not deprecated, the shorter path, the better method."""
    return operation.deprecated, operation.path.count("/"), _METHODS.index(operation.method), operation.key
