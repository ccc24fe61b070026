"""Every name that users of the official client import is found in the same place, and stands for the same thing."""

from __future__ import annotations

import csv
from importlib import import_module
from pathlib import Path
from typing import Any, get_origin

import pytest
from pydantic import BaseModel
from typing_extensions import is_typeddict

import letta_sdk
from letta_sdk import Page, models

OFFICIAL_NAMES = Path(__file__).parent / "official_names.tsv"
"""What `letta_client` 1.12.1 exports: the module below the package, the name, and whether it is a class, a model, a
type of requests or another named type."""

NOW_MODELS = {
    "types.AgentExportFileResponse": "the server answers with an object, which the official client turns into text",
    "types.ConversationListResponse": "an item: the list itself is a page, which goes on",
    "types.agents.PassageListResponse": "an item: the list itself is a page, which goes on",
}
"""Lists and texts there, models here; each with the reason."""


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(OFFICIAL_NAMES.read_text("utf-8").splitlines(), delimiter="\t"))


def named(module: str, name: str) -> Any:
    return getattr(import_module(f"letta_sdk.{module}" if module else "letta_sdk"), name)


def test_all_of_them_are_looked_at() -> None:
    assert len(rows()) == 315


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['module']}.{row['name']}".strip("."))
def test_it_is_there_and_of_its_kind(row: dict[str, str]) -> None:
    found = named(row["module"], row["name"])
    if row["kind"] == "model":
        assert is_model(found)
    elif row["kind"] == "request":
        assert is_typeddict(found) or get_origin(found) is not None
    elif row["kind"] == "class":
        assert isinstance(found, type)
    else:
        assert is_model(found) == (f"{row['module']}.{row['name']}" in NOW_MODELS)


def is_model(found: Any) -> bool:
    """A class; the union of assistants' contents has one member, and is written as a union here."""
    if found is models.LettaAssistantMessageContentUnion:
        return True
    return isinstance(found, type) and issubclass(found, BaseModel)


def test_the_further_names_are_not_in_the_way() -> None:
    assert len(dir(letta_sdk)) < 50
    assert "Client" not in dir(letta_sdk)
    assert "Letta" in dir(letta_sdk)


def test_names_that_look_like_ours_stand_for_theirs() -> None:
    from letta_sdk.types import agents

    assert agents.Message is models.LettaMessageUnion
    assert agents.InternalMessage is models.Message
    assert letta_sdk.Client is letta_sdk.Letta
    assert letta_sdk.NOT_GIVEN is letta_sdk.omit
    assert named("pagination", "SyncArrayPage") is Page


def test_attributes_that_the_official_client_renamed() -> None:
    step = models.Step.model_construct(model_handle="a/b", model_endpoint=None)
    assert (step.api_model_handle, step.api_model_endpoint) == ("a/b", None)
    assert "api_model_handle" not in step.model_dump()


def test_models_turn_into_plain_data() -> None:
    tool = models.PipRequirement.model_validate({"name": "a", "other": 1})
    assert tool.to_dict() == {"name": "a", "other": 1}
    assert tool.to_json(indent=None) == '{"name":"a","other":1}'
    assert tool.to_dict(exclude_unset=False) == {"name": "a", "version": None, "other": 1}
