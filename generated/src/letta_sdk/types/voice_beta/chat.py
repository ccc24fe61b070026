"""What the calls below `client.voice_beta.chat` take and give."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

from letta_sdk import types as _types

if TYPE_CHECKING:
    from letta_sdk.models import *
    from letta_sdk.types._params import *


class CompletionCreateParams(TypedDict, total=False):
    """What `client.voice_beta.chat.completions.create` takes by keyword."""

    body: Required[Mapping[str, object]]


# Models are loaded when they are first used.
_ANSWERS: dict[str, Callable[[], object]] = {}


def __getattr__(name: str) -> object:
    value: object = _ANSWERS[name]() if name in _ANSWERS else getattr(_types, name)
    globals()[name] = value
    return value
