"""The packages of two documents, and which classes of one are which of the other.

In: two documents, the configuration, the names to keep, the components that were renamed. Out: two libraries that can
be compared: a class that only has another name is the same class.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from letta_codegen.config import Config
from letta_codegen.document.document import Document
from letta_codegen.document.pointer import Pointer, component_schema
from letta_codegen.drift.python.library import Identity, Library, Member, Tokens
from letta_codegen.ir import types
from letta_codegen.ir.types import TypeRef
from letta_codegen.naming.lock import NamesLock

_SCHEMAS = ("components", "schemas")


@dataclass(frozen=True, slots=True)
class Packages:
    """Two packages.

    Attributes:
        base: The older one.
        revision: The newer one, with the names of operations of the older one.
        renamed: The pointers of classes of the newer one by those that they had in the older one.
    """

    base: Library
    revision: Library
    renamed: Mapping[Pointer, Pointer] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        base: Document,
        revision: Document,
        config: Config,
        lock: NamesLock,
        renames: Iterable[tuple[str, str]] = (),
    ) -> Packages:
        """The packages of two documents.

        Args:
            base: The older document, overlay applied.
            revision: The newer document, overlay applied.
            config: Names and facts.
            lock: The names that the package of the base has.
            renames: The keys that component schemas had, and have.
        """
        older = Library.of(base, config, lock)
        newer = Library.of(revision, config, older.names.lock())
        return cls(older, newer, _renamed(older, newer, renames))

    def pair(self, member: Member) -> tuple[Member | None, Member | None]:
        """A member of one of the packages, in both of them."""
        return self.base.find(self._of_base(member)), self.revision.find(self._of_revision(member))

    def _of_revision(self, member: Member) -> Identity:
        return _with_name(member, self.renamed) if self.base.holds(member) else member.identity

    def _of_base(self, member: Member) -> Identity:
        if self.base.holds(member):
            return member.identity
        return _with_name(member, {new: old for old, new in self.renamed.items()})

    def newer(self, ref: TypeRef) -> TypeRef:
        """A type of the older package with the classes of the newer one."""
        match ref:
            case types.Model(pointer):
                return types.Model(self.renamed.get(pointer, pointer))
            case types.ListOf(item):
                return types.ListOf(self.newer(item))
            case types.MapOf(value):
                return types.MapOf(self.newer(value))
            case types.Nullable(inner):
                return types.Nullable(self.newer(inner))
            case types.UnionOf(members):
                return types.UnionOf(tuple(self.newer(member) for member in members))
        return ref


def _with_name(member: Member, names: Mapping[Pointer, Pointer]) -> Identity:
    """The identity of a member under the name that its class has in the other package."""
    kind, owner, wire = member.identity
    if kind not in ("class", "alias", "field"):
        return member.identity
    pointer = component_schema(owner or wire)
    name = names.get(pointer, pointer).name
    return (kind, name, wire) if owner else (kind, owner, name)


def _renamed(older: Library, newer: Library, renames: Iterable[tuple[str, str]]) -> dict[Pointer, Pointer]:
    """Components that were renamed, and classes that stand where one with another name stood."""
    names = [
        {each.place: each.name for each in library.members if each.kind in ("class", "alias")}
        for library in (older, newer)
    ]
    keys: list[tuple[Tokens, Tokens]] = [((*_SCHEMAS, before), (*_SCHEMAS, after)) for before, after in renames]
    keys += [(place, place) for place in sorted(names[0].keys() & names[1].keys())]
    pairs = ((names[0].get(before, ""), names[1].get(after, "")) for before, after in keys)
    taken = {each.name for each in newer.members if each.kind in ("class", "alias")}
    return {
        component_schema(before): component_schema(after)
        for before, after in pairs
        if before and after and before != after and before not in taken
    }
