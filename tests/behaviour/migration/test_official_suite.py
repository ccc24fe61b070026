"""The official client's own tests, which it skips, run against ours and a server that answers from the document.

They come from its source distribution. Replaced is the name of the package, and the two modules around the tests.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from behaviour.surface.server import answering
from letta_codegen.source import SourceSettings
from letta_codegen.source.registry import download, matching, registry

HERE = Path(__file__).parent
OFFICIAL = "letta-client==1.12.1"

FAIL_ON_PURPOSE = {
    r"test_\w+_update_approval": "`body_requires_approval` is `requires_approval`",
    r"runs/test_messages.py::\w+::test_\w+_stream": "`path_run_id` is `run_id`",
    r"test_\w+_export_file": "the agent file is an object, not its text",
    r"test_environments.py::\w+::test_path_params": "the message says `deviceId`, as the path does",
    r"agents/test_passages.py::\w+::test_\w+_list": "a page instead of a list",
    r"folders/test_agents.py::\w+::test_\w+_list": "a page instead of a list",
    r"runs/test_trace.py::\w+::test_\w+_retrieve": "a page instead of a list",
    r"test_conversations.py::\w+::test_\w+_list": "a page instead of a list",
    r"/test_access_tokens.py::\w+::test_\w+_list": "a page instead of an object with a list",
    r"/test_environments.py::\w+::test_\w+_list": "a page instead of an object with a list",
    r"agents/test_schedule.py::\w+::test_\w+_list": "a page instead of an object with a list",
    r"api_resources/test_messages.py::\w+::test_\w+_list": "a page instead of a list",
    r"api_resources/test_tags.py::\w+::test_\w+_list": "a page instead of a list",
}
"""What may fail, by a pattern of its name, each with the reason; `MIGRATING.md` tells users."""


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tests, made ready."""
    folder = tmp_path_factory.mktemp("official")
    settings = SourceSettings()
    with registry(settings) as client:
        package = matching(client, Requirement(OFFICIAL), OFFICIAL, settings)[0]
        download(client, package, folder / "sdist.tar.gz", settings)
    with tarfile.open(folder / "sdist.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    tests = folder / "suite/tests"
    shutil.move(next(folder.glob("letta_client-*")) / "tests", tests)
    for file in (tests / "api_resources").rglob("*.py"):
        text = file.read_text("utf-8").replace(
            "letta_client._utils import parse_datetime", "dateutil_ import parse_datetime"
        )
        text = text.replace("letta_client", "letta_sdk")
        file.write_text(
            re.sub(r"\n *@pytest.mark.skip\(reason=\"Mock server tests are disabled\"\)", "", text), "utf-8"
        )
    (tests.parent / "dateutil_.py").write_text("import datetime\n\nparse_datetime = datetime.datetime.fromisoformat\n")
    shutil.copy(HERE / "suite_conftest.py", tests / "conftest.py")
    shutil.copy(HERE / "suite_utils.py", tests / "utils.py")
    return tests.parent


@pytest.mark.network
def test_the_official_suite(suite: Path, root: Path) -> None:
    with answering() as server:
        paths = f"{suite}{os.pathsep}{root / 'generated/src'}"
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-k",
            "not aiohttp",
            "--tb=no",
            "-rfEs",
            "-p",
            "no:cacheprovider",
        ]
        done = subprocess.run(
            [*command, "tests/api_resources"],
            cwd=suite,
            env={**os.environ, "PYTHONPATH": paths, "TEST_API_BASE_URL": server.url},
            capture_output=True,
            text=True,
            check=False,
        )
    (suite / "output.txt").write_text(done.stdout)
    summary = re.search(r"(\d+) passed", done.stdout)
    assert summary, done.stdout[-3000:] + done.stderr
    assert int(summary[1]) > 2000
    assert " skipped" not in done.stdout.splitlines()[-1]
    failed = re.findall(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
    assert [name for name in failed if not any(re.search(pattern, name) for pattern in FAIL_ON_PURPOSE)] == []
    unused = [pattern for pattern in FAIL_ON_PURPOSE if not any(re.search(pattern, name) for name in failed)]
    assert not unused, "these do not fail any more"
