"""What snippet tests share: failed comparisons are shown in detail, and calls go to a server on loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from behaviour.runtime.loopback import Loopback, answer

pytest.register_assert_rewrite("snippets.chain", "snippets.calls")


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers without content, unless it is told otherwise."""
    loopback = Loopback(lambda request: answer(status=204, content=b""))
    loopback.start()
    yield loopback
    loopback.stop()
