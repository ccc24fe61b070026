"""The mark for "not given", which differs from None: None is sent as null, `omit` is not sent at all."""

from __future__ import annotations

from typing import Final, Literal, final


@final
class Omit:
    """The type of `omit`: false, prints as `omit`, stays the same object when copied or pickled."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Given as an argument, it leaves the argument out."""
