"""Every Python snippet of the READMEs runs, one after the other, against a server that answers from the document."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from .calls import ROOT
from .server import answering

_SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("file", ["README.md", "generated/README.md"])
def test_the_snippets_run(
    file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    snippets = _SNIPPET.findall((ROOT / file).read_text("utf-8"))
    assert snippets
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, Any] = {"__name__": "readme"}
    with answering() as server:
        monkeypatch.setenv("LETTA_BASE_URL", server.url)
        for number, snippet in enumerate(snippets, 1):
            local = snippet.replace("http://localhost:8283", server.url)
            exec(compile(local, f"{file}, snippet {number}", "exec"), namespace)
        assert all(request.path.startswith("/v1/") for request in server.sent)
        assert server.sent
    assert capsys.readouterr().out
