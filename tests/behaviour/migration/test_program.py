"""A program for the official client prints the same after `import letta_client` became `import letta_sdk`.

`program.txt` is what it printed with `letta_client` 1.12.1 and the same server.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from behaviour.surface.server import answering

HERE = Path(__file__).parent


def test_the_program_prints_the_same(tmp_path: Path, root: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text((HERE / "program.py").read_text("utf-8").replace("letta_client", "letta_sdk"), "utf-8")
    with answering() as server:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", program],
            env={**os.environ, "PYTHONPATH": str(root / "generated/src"), "LETTA_BASE_URL": server.url},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout == (HERE / "program.txt").read_text("utf-8")
    assert {request.headers["authorization"] for request in server.sent if "x-app" in request.headers} == {"Bearer key"}
