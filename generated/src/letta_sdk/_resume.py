"""Taking up a stream that broke, where it broke: no event is lost, none comes twice.

In: the call that began a stream, and every event that has been read. Out: whether the stream can be taken up, and the
call that gives the rest. Decides about nothing but that: sending and waiting are the stream's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ._omit import omit
from ._operation import Events
from ._record_class import replace
from ._request import Call


class Continuation:
    """Knows where a stream has come to.

    Args:
        call: The call that began it.

    Attributes:
        run: What runs, as the events say.
        position: The number of the last event that has one.
    """

    __slots__ = ("_call", "_plan", "_possible", "_since", "_skip", "position", "run")

    def __init__(self, call: Call) -> None:
        events = call.operation.events
        self._call = call
        self._plan = plan = events.resume if events is not None else None
        self._possible = plan is not None and (plan.when is None or sent_value(call, plan.when) is True)
        self._since: list[bytes] = []
        self._skip: list[bytes] = []
        self.run: str | None = None
        self.position: int | None = None
        if plan is not None:
            self.run = cast("str | None", call.path.get(plan.run))
            after = sent_value(call, plan.after)
            self.position = after if isinstance(after, int) else None

    def seen(self, run: Any, number: Any, data: bytes, *, hidden: bool = False) -> bool:
        """Take note of an event.

        Args:
            run: What runs, as it says.
            number: Its number.
            data: The whole of it, as it came.
            hidden: It is only a sign of life.

        Returns:
            Whether it is new: what is sent again after a break is not.
        """
        if self._plan is None:
            return True
        if self.run is None:
            self.run = run
        if isinstance(number, int):
            if self.position is not None and number <= self.position:
                return False
            self.position = number
            self._since.clear()
            return True
        if data in self._skip:
            self._skip.remove(data)
            return False
        if self._possible and not hidden:
            self._since.append(data)
        return True

    def next_call(self) -> Call | None:
        """The call that gives the rest; None if there is no way."""
        plan = self._plan
        if plan is None or not self._possible or self.run is None:
            return None
        # What came after the last numbered event will come again.
        self._skip = list(self._since)
        body = {name: sent_value(self._call, name) for name in plan.kept}
        if self.position is not None:
            body[plan.after] = self.position
        rest = replace(self._call.operation, method="POST", path=plan.path, body="json", body_required=True, styles={})
        return Call(rest, path={plan.run: self.run}, body=body, options=replace(self._call.options, extra_body=None))


def sent_value(call: Call, name: str) -> object:
    """The value of a property of the body, as the caller gave it; `omit` if there is none."""
    extra = call.options.extra_body or {}
    body = cast("Mapping[str, object]", call.body) if isinstance(call.body, Mapping) else {}
    return extra.get(name, body.get(name, omit))


def stamped(call: Call, events: Events | None) -> Call:
    """The call with an identity for each object that the server can tell apart by it, if it makes use of that."""
    plan = events.resume if events is not None else None
    if plan is None or plan.stamped is None or not isinstance(call.body, Mapping):
        return call
    place, name = plan.stamped
    items = sent_value(call, place)
    if (plan.when is not None and sent_value(call, plan.when) is not True) or not isinstance(items, list | tuple):
        return call
    given = cast("Mapping[str, object]", call.body)
    return replace(call, body={**given, place: [_with_identity(item, name) for item in cast("list[object]", items)]})


def _with_identity(item: object, name: str) -> object:
    from uuid import uuid4

    from ._serialize import to_jsonable

    plain = to_jsonable(item)
    return {**plain, name: str(uuid4())} if isinstance(plain, dict) and plain.get(name) is None else item
