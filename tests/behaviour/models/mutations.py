"""Values that deviate from their schema in one place, made from valid ones.

Each kind is one that real servers were seen to send: a required property is gone, there is one that nobody knows, a
value has another type, is null, a constant or the tag of a variant is new.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

Path = tuple[str | int, ...]


def objects(value: Any, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """All objects within a value, with their places."""
    if isinstance(value, dict):
        yield path, value
        for key, each in value.items():
            yield from objects(each, (*path, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from objects(each, (*path, number))


def _other_type(value: Any, choose: random.Random) -> Any:
    others: list[Any] = ["text", 17, 0.5, True, ["a", 1, None], {"surprise": {"inner": [1]}}]
    return choose.choice([each for each in others if type(each) is not type(value)])


def drop(owner: dict[str, Any], key: str, choose: random.Random) -> None:
    """A property is gone."""
    del owner[key]


def add(owner: dict[str, Any], key: str, choose: random.Random) -> None:
    """There is a property that nobody knows."""
    owner[
        choose.choice(["brand_new", "Brand-New", "copy", "json", "model_fields", "validation_issues", "raw", "tag"])
    ] = {"a": [1, {"b": None}]}


def change_type(owner: dict[str, Any], key: str, choose: random.Random) -> None:
    """A value has another type."""
    owner[key] = _other_type(owner[key], choose)


def nullify(owner: dict[str, Any], key: str, choose: random.Random) -> None:
    """A value is null."""
    owner[key] = None


def rename_text(owner: dict[str, Any], key: str, choose: random.Random) -> None:
    """A text is another: for constants and tags that means that they are new."""
    owner[key] = f"{owner[key]}_of_tomorrow" if isinstance(owner[key], str) else "tomorrow"


def alter_item(owner: dict[str, Any], key: str, choose: random.Random) -> None:
    """An item of a list has another type, or is null."""
    if isinstance(owner[key], list):
        owner[key].insert(choose.randint(0, len(owner[key])), choose.choice([None, 5, "x", {"odd": 1}, [[]]]))


MUTATIONS: tuple[Callable[[dict[str, Any], str, random.Random], None], ...] = (
    drop,
    add,
    change_type,
    nullify,
    rename_text,
    alter_item,
)


def mutants(value: Any, seed: str, most: int) -> Iterator[tuple[str, Any]]:
    """Deviating copies of a value, each with a description; the same for the same seed.

    Args:
        value: A valid value.
        seed: Decides which places are chosen.
        most: How many copies.
    """
    choose = random.Random(seed)
    places = [(path, key) for path, owner in objects(value) for key in owner]
    wanted = [(mutate, path, key) for mutate in MUTATIONS for path, key in places]
    for mutate, path, key in choose.sample(wanted, min(most, len(wanted))):
        changed = copy.deepcopy(value)
        owner = changed
        for step in path:
            owner = owner[step]
        mutate(owner, key, choose)
        yield f"{mutate.__name__} at {[*path, key]}", changed
