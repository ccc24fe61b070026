"""What is shown while something is fetched: on a terminal a bar, in a pipe nothing."""

from __future__ import annotations

import io

from letta_codegen.source import SourceSettings
from letta_codegen.source.progress import terminal_progress
from letta_codegen.source.web import fetch_url
from letta_codegen.stages import Stages

from .conftest import Site


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    @property
    def line(self) -> str:
        """What stands on the line now."""
        return self.getvalue().rpartition("\x1b[K")[2]


def test_a_bar_grows_and_goes(site: Site) -> None:
    terminal = Terminal()
    progress = terminal_progress(terminal)
    assert progress is not None
    fetch_url(site.serve("/a", b" " * 1000), SourceSettings(progress=progress))
    assert f"[{'.' * 30}] 0 of 1,000" in terminal.getvalue()
    assert terminal.line == ""
    assert "\n" not in terminal.getvalue()


def test_a_bar_goes_when_something_breaks() -> None:
    terminal = Terminal()
    progress = terminal_progress(terminal)
    assert progress is not None
    try:
        with progress(None) as bar:
            bar.update(10)
            raise OSError
    except OSError:
        assert terminal.line == ""


def test_in_a_pipe_there_is_no_bar() -> None:
    assert terminal_progress(io.StringIO()) is None


def test_stages_replace_one_another_and_go() -> None:
    terminal = Terminal()
    with Stages(terminal) as stage:
        stage("reading the document")
        stage("writing")
        assert terminal.line == "writing ..."
    assert terminal.line == ""


def test_stages_are_silent_in_a_pipe() -> None:
    pipe = io.StringIO()
    with Stages(pipe) as stage:
        stage("reading the document")
    assert pipe.getvalue() == ""
