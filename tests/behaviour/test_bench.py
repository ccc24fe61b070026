"""What the measurements are made on, and the facts about size that do not depend on the machine."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from letta_sdk import models

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = ROOT / "generated" / "src" / "letta_sdk"
sys.path.insert(0, str(ROOT))

from bench import payloads, plain  # noqa: E402

ITEMS = {"messages": models.LettaMessageUnion, "agents": models.AgentState}


@pytest.mark.parametrize("kind", sorted(payloads.PAYLOADS))
def test_payloads_are_valid_and_deviate_where_they_are_told_to(kind: str) -> None:
    adapter, values = TypeAdapter(list[ITEMS[kind]]), payloads.PAYLOADS[kind](20)  # type: ignore[misc, valid-type]
    adapter.validate_json(json.dumps(values), strict=True)
    with pytest.raises(ValidationError) as refused:
        adapter.validate_json(json.dumps(payloads.odd(values, [3])))
    assert {error["loc"][0] for error in refused.value.errors()} == {3}


def test_events_are_valid_and_end() -> None:
    *events, end, rest = payloads.events(3).decode().split("\n\n")
    assert (end, rest, len(events)) == ("data: [DONE]", "", 3)
    for event in events:
        TypeAdapter(models.LettaStreamingResponse).validate_json(event.removeprefix("data: "))


def test_the_plain_classes_read_what_ours_read(tmp_path: Path) -> None:
    plain.write(SOURCE / "models", tmp_path / "plain")
    program = (
        "import json, sys\nfrom pydantic import TypeAdapter\nfrom plain.models import AgentState\n"
        "agent = TypeAdapter(AgentState).validate_json(sys.stdin.read())\n"
        "print(agent.model_dump_json(exclude_unset=True))"
    )
    text = (ROOT / "bench" / "agent.json").read_text("utf-8")
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=text,
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(tmp_path)},
    )
    assert json.loads(done.stdout).keys() == json.loads(text).keys()


def imported(code: str) -> set[str]:
    """The modules that are loaded after some code has run in a new interpreter."""
    program = f"import sys\nbefore = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(SOURCE.parent)},
    )
    return set(done.stdout.split())


def test_importing_the_client_loads_nothing_heavy() -> None:
    found = imported("from letta_sdk import Letta, AsyncLetta")
    assert not {
        name for name in found if name.split(".")[0] in {"httpx2", "pydantic", "pydantic_core", "asyncio", "ssl"}
    }
    assert not {
        name for name in found if name.startswith(("letta_sdk.models.", "letta_sdk.resources.", "letta_sdk.types."))
    }


def test_a_resource_loads_its_own_modules_only() -> None:
    found = imported("from letta_sdk import Letta\nLetta(api_key='x').agents.messages.create")
    resources = {"letta_sdk.resources.agents", "letta_sdk.resources.agents.messages"}
    assert {name for name in found if name.startswith("letta_sdk.resources.")} == resources
    assert not {name for name in found if name.startswith(("letta_sdk.models.", "letta_sdk.types"))}


def test_the_package_stays_small(tmp_path: Path) -> None:
    """It has 302 operations in two colours; the figures are what it has, rounded up."""
    files = list(SOURCE.rglob("*.py"))
    assert sum(file.read_bytes().count(b"\n") for file in files) < 65_000
    wheel = tmp_path / "package.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, file.relative_to(SOURCE.parent))
    assert wheel.stat().st_size < 1_200_000
