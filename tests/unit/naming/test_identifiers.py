"""Whatever the document calls things, names are valid Python, stable, and in nobody's way."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Callable

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from letta_codegen.naming import reserved
from letta_codegen.naming.identifiers import (
    argument_name,
    class_name,
    field_name,
    identifier,
    is_identifier,
    method_name,
    module_name,
)

KINDS = [argument_name, class_name, field_name, identifier, method_name, module_name]
NAMES = (
    st.text()
    | st.text("abXYZ019_-. /éßΩж中ǅﬁ\u200b\u202e\u0301\u0130", max_size=20)
    | st.sampled_from(sorted(reserved.KEYWORDS | reserved.CLASSES | reserved.MODEL_ATTRIBUTES | reserved.DEVICES))
    | st.text("ab_9", min_size=70, max_size=120)
)


@pytest.mark.parametrize("make", KINDS)
@given(text=NAMES)
def test_valid_and_idempotent(make: Callable[[str], str], text: str) -> None:
    name = make(text)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert unicodedata.normalize("NFKC", name) == name, "Python would read another name than the one written"
    assert make(name) == name


@pytest.mark.parametrize("make", KINDS)
@given(text=NAMES)
def test_no_name_is_private(make: Callable[[str], str], text: str) -> None:
    if make is not identifier:
        assert not make(text).startswith("_")


def test_a_field_never_hides_the_base_class() -> None:
    for attribute in dir(pydantic.BaseModel):
        assert field_name(attribute) not in dir(pydantic.BaseModel)
    assert field_name("model_config") == "model_config_"


def test_keywords_get_an_underscore_and_builtins_stay() -> None:
    assert [argument_name(name) for name in ("from", "class", "id", "type", "filter")] == [
        "from_",
        "class_",
        "id",
        "type",
        "filter",
    ]
    assert method_name("list") == "list"


def test_names_the_method_needs_itself_are_avoided() -> None:
    assert argument_name("timeout") == "timeout_"
    assert argument_name("timeout", taken=frozenset()) == "timeout"


def test_long_names_that_begin_alike_stay_apart() -> None:
    first, second = class_name("Very" * 40 + "One"), class_name("Very" * 40 + "Two")
    assert first != second
    assert max(len(first), len(second)) <= 80


def test_file_names_are_safe_everywhere() -> None:
    assert [module_name(name) for name in ("Con", "NUL", "com1", "../../x", "match")] == [
        "con_",
        "nul_",
        "com1_",
        "x",
        "match_",
    ]


def test_a_chosen_name_is_kept() -> None:
    assert is_identifier("AgentState")
    assert not is_identifier("agent-state")
    assert not is_identifier("class")
    assert identifier("agent-state") == "agent_state"
