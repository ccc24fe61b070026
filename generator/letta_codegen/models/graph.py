"""Which model refers to which: cycles are found, and what has to be defined before what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from letta_codegen.graph import groups
from letta_codegen.models.records import AliasModel, Model
from letta_codegen.models.shapes import Reference, references


def links(model: Model) -> frozenset[str]:
    """Names of the classes and aliases that a model refers to (bases included)."""
    if isinstance(model, AliasModel):
        return references(model.shape)
    shapes = [field.shape for field in model.fields] + ([model.extra] if model.extra else [])
    return frozenset(model.bases).union(*map(references, shapes))


def needed_first(model: Model, models: Mapping[str, Model], groups: Mapping[str, int]) -> frozenset[str]:
    """Names of the classes that must be there before a model can be defined: its bases, or what it is a name for.

    Args:
        model: A class or an alias.
        models: All models by name.
        groups: The group of each model.
    """
    if not isinstance(model, AliasModel):
        return frozenset(model.bases)
    return references(model.shape) if names_circle(model, models, groups) else frozenset()


def names_circle(model: AliasModel, models: Mapping[str, Model], groups: Mapping[str, int]) -> bool:
    """Whether an alias is but another name, perhaps by way of others, of a class that leads back to itself."""
    target: Model = model
    while isinstance(target, AliasModel):
        if not isinstance(target.shape, Reference):
            return False
        target = models[target.shape.name]
    return any(groups[name] == groups[target.name] for name in links(target))


def cycles(models: Mapping[str, Model]) -> Mapping[str, int]:
    """Number the groups of models that refer to each other: within a group everything leads to everything.

    Args:
        models: The models by name.

    Returns:
        The group of each model, by name.
    """
    return groups({name: sorted(links(models[name]) & models.keys()) for name in sorted(models)})


def in_order(needs: Mapping[str, Sequence[str]]) -> list[str]:
    """Put names in an order in which each follows what it needs, as closely as may be.

    Args:
        needs: For each name others, without circles.
    """
    done: dict[str, None] = {}
    for start in needs:
        path = [start]
        while path:
            missing = next((each for each in needs[path[-1]] if each not in done), None)
            if missing is None:
                done[path.pop()] = None
            else:
                path.append(missing)
    return list(done)
