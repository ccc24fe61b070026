"""Which model refers to which: cycles are found, because their modules must import each other late."""

from __future__ import annotations

from collections.abc import Mapping

from letta_codegen.graph import groups
from letta_codegen.models.records import AliasModel, Model
from letta_codegen.models.shapes import references


def links(model: Model) -> frozenset[str]:
    """Names of the classes and aliases that a model refers to (bases included)."""
    if isinstance(model, AliasModel):
        return references(model.shape)
    shapes = [field.shape for field in model.fields] + ([model.extra] if model.extra else [])
    return frozenset(model.bases).union(*map(references, shapes))


def cycles(models: Mapping[str, Model]) -> Mapping[str, int]:
    """Number the groups of models that refer to each other: within a group everything leads to everything.

    Args:
        models: The models by name.

    Returns:
        The group of each model, by name.
    """
    return groups({name: sorted(links(models[name]) & models.keys()) for name in sorted(models)})
