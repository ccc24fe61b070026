"""How long it takes to read answers: valid ones, with one that deviates, with all deviating.

Compared with `json.loads`, with plain pydantic (closed unions, the same classes) and, where it is installed, with the
official client. Run from the root of the project: `python bench/models.py [SAMPLES]`; the samples are recorded answers.
"""

from __future__ import annotations

import importlib
import json
import logging
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15


def milliseconds(work: Callable[[], object]) -> float:
    """The shortest of several runs, in CPU time."""
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best * 1000


def recorded(samples: Path) -> dict[str, list[dict[str, Any]]]:
    """A thousand messages, and two hundred agents."""
    answers = [json.loads(file.read_bytes()) for file in sorted(samples.glob("*_GET_*messages_200.json"))]
    messages = [each for some in answers if isinstance(some, list) for each in some if "message_type" in each]
    agent = json.loads((samples / "walk-007_POST_v1_agents_200.json").read_bytes())
    return {"messages": [messages[n % len(messages)] for n in range(1000)], "agents": [agent] * 200}


def official(name: str) -> Callable[[bytes], object] | None:
    """How the official client reads the same list; None if it is not installed."""
    try:
        construct: Any = importlib.import_module("letta_client._models").construct_type
        types: Any = importlib.import_module("letta_client.types")
        union: Any = importlib.import_module("letta_client.types.agents").LettaMessageUnion
    except (ImportError, AttributeError):
        return None
    item = union if name == "messages" else types.AgentState
    return lambda text: construct(type_=list[item], value=json.loads(text))


def row(name: str, values: list[dict[str, Any]], adapter: TypeAdapter[Any], ours: Callable[[bytes], object]) -> str:
    """The times for one kind of list."""
    text = json.dumps(values).encode()
    one = json.dumps([{**each, "id": None} if n == 100 else each for n, each in enumerate(values)]).encode()
    every = json.dumps([{**each, "id": None} for each in values]).encode()
    runs = ((json.loads, text), (adapter.validate_json, text), (ours, text), (ours, one), (ours, every))
    times = [milliseconds(partial(read, content)) for read, content in runs]
    other = official(name)
    last = f"{milliseconds(partial(other, text)):9.2f}" if other else f"{'-':>9}"
    return "{:9} {:10.2f} {:9.2f} {:7.2f} {:8.2f} {:8.2f} {}".format(name, *times, last)


def main() -> None:
    """Print a table."""
    samples = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "samples"
    sys.path.insert(0, str(ROOT / "generated" / "src"))
    models: Any = importlib.import_module("letta_sdk.models")
    forgiving: Any = importlib.import_module("letta_sdk._forgiving").forgiving
    logging.getLogger("letta_sdk").addHandler(logging.NullHandler())
    print(f"{'ms':9} {'json.loads':>10} {'pydantic':>9} {'ours':>7} {'one odd':>8} {'all odd':>8} {'official':>9}")
    for name, values in recorded(samples).items():
        item = models.LettaMessageUnion if name == "messages" else models.AgentState
        adapter = TypeAdapter[Any](list[item])
        print(row(name, values, adapter, forgiving(adapter.core_schema).validate_json))


if __name__ == "__main__":
    main()
