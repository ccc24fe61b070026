"""What runs in CI: the steps of the action and of the workflow, the hook, and what the README tells one to do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from letta_codegen.cli import main

from .test_check import OPTIONS, publish
from .test_generate import run, tree
from .test_update import commit, files, git

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the steps are for bash")

PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
GH = """#!/bin/sh
echo "$@" >> "$GH_LOG"
if [ "$1 $2" = "pr list" ]; then cat "$GH_OPEN"; fi
"""


class Runner:
    """Runs shell lines as a runner of GitHub does, with programs of ours in front."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        self.root = root
        self.temporary = folder.parent / "runner"
        (self.temporary / "bin").mkdir(parents=True)
        self.program("letta-codegen", f'#!/bin/sh\nexec "{sys.executable}" -m letta_codegen "$@"\n')
        self.program("gh", GH)
        (self.temporary / "open.txt").touch()

    def program(self, name: str, text: str) -> None:
        file = self.temporary / "bin" / name
        file.write_text(text)
        file.chmod(0o755)

    def file(self, name: str) -> str:
        file = self.temporary / name
        return file.read_text() if file.exists() else ""

    def __call__(self, lines: str, **environment: str) -> subprocess.CompletedProcess[str]:
        variables = {
            **os.environ,
            "PATH": f"{self.temporary / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(self.root / "generator"),
            "LETTA_CODEGEN_CACHE": "off",
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_ACTION_PATH": str(self.root),
            "GITHUB_OUTPUT": str(self.temporary / "output.txt"),
            "GITHUB_STEP_SUMMARY": str(self.temporary / "summary.md"),
            "GITHUB_REF_NAME": "main",
            "GH_LOG": str(self.temporary / "gh.txt"),
            "GH_OPEN": str(self.temporary / "open.txt"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            **environment,
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", lines]
        return subprocess.run(command, cwd=self.folder, env=variables, capture_output=True, text=True, check=False)


@pytest.fixture
def runner(tmp_path: Path, root: Path) -> Runner:
    """A repository with a client that is up to date, and a runner in it."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "pyproject.toml").write_text(f'{OPTIONS}version = "0.1.0"\n')
    (folder / ".gitignore").write_text("upstream.json\n")
    publish(folder, "get", "post")
    assert run("pull", cwd=folder).returncode == 0
    assert run("generate", cwd=folder).returncode == 0
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder)
    return Runner(folder, root)


def step(file: Path, name: str) -> str:
    """The lines of a step."""
    content: dict[str, Any] = yaml.safe_load(file.read_text())
    steps = content["runs"]["steps"] if "runs" in content else content["jobs"]["update"]["steps"]
    return next(str(each["run"]) for each in steps if each.get("name") == name)


def test_the_action_is_content_with_what_is_up_to_date(runner: Runner, root: Path) -> None:
    before = files(runner.folder)
    done = runner(step(root / "action.yml", "Check"), FAIL_ON="breaking", OFFLINE="false")
    assert done.returncode == 0, done.stdout + done.stderr
    assert runner.file("output.txt") == "exit-code=0\nverdict=ok: client is what the generator writes\n"
    assert runner.file("summary.md") == ""
    assert files(runner.folder) == before


def test_the_action_shows_drift(runner: Runner, root: Path) -> None:
    publish(runner.folder, "get")
    lines = step(root / "action.yml", "Check")
    done = runner(lines, FAIL_ON="breaking", OFFLINE="false")
    assert done.returncode == 1
    assert "exit-code=1\nverdict=drift: 1 breaking" in runner.file("output.txt")
    assert "::error file=" in done.stdout
    assert "client.books.create removed" in runner.file("summary.md")
    assert runner(lines, FAIL_ON="none", OFFLINE="false").returncode == 0
    assert runner(lines, FAIL_ON="breaking", OFFLINE="true").returncode == 0


def test_the_action_fails_for_what_is_stale(runner: Runner, root: Path) -> None:
    (runner.folder / "client/README.md").write_text("mine")
    done = runner(step(root / "action.yml", "Check"), FAIL_ON="none", OFFLINE="true")
    assert done.returncode == 4
    assert "exit-code=4\nverdict=stale: " in runner.file("output.txt")


def propose(runner: Runner, root: Path) -> subprocess.CompletedProcess[str]:
    """The scheduled job from its checkout on; its commands are in the virtual environment of the project."""
    workflow = root / ".github/workflows/drift.yml"
    update = step(workflow, "Update").replace(".venv/bin/", "")
    done = runner(update)
    assert done.returncode == 0, done.stdout + done.stderr
    return runner(step(workflow, "Open or update the pull request"), GH_TOKEN="secret")


def test_the_scheduled_job_opens_one_pull_request(runner: Runner, root: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--bare", "origin.git")
    git(runner.folder, "remote", "add", "origin", str(tmp_path / "origin.git"))
    git(runner.folder, "push", "--quiet", "origin", "main")
    assert propose(runner, root).stdout == "nothing to propose\n"
    assert "upstream-update" not in git(tmp_path / "origin.git", "branch")

    publish(runner.folder, "get", "post", "put")
    assert propose(runner, root).returncode == 0
    branch = git(tmp_path / "origin.git", "log", "--format=%s", "main..upstream-update")
    assert branch == "shop 0.1.0 → 0.1.1\n"
    log = runner.file("gh.txt")
    assert "pr create --base main --head upstream-update --title shop 0.1.0 → 0.1.1 --body-file" in log
    assert "secret" not in log

    git(runner.folder, "switch", "--quiet", "main")
    publish(runner.folder, "get", "post", "put", "patch")
    (runner.temporary / "open.txt").write_text("7\n")
    assert propose(runner, root).returncode == 0
    assert git(tmp_path / "origin.git", "log", "--format=%s", "main..upstream-update").count("\n") == 1
    assert "pr edit 7 --title shop 0.1.0 → 0.1.1" in runner.file("gh.txt")
    assert runner.file("gh.txt").count("pr create") == 1


@pytest.mark.parametrize(
    "name", ["action.yml", ".github/workflows/drift.yml", ".github/workflows/ci.yml", ".github/workflows/release.yml"]
)
def test_other_actions_are_pinned_and_nothing_is_pasted_into_a_shell(root: Path, name: str) -> None:
    text = (root / name).read_text()
    uses = re.findall(r"uses: (.+)", text)
    assert uses
    assert all(PINNED.fullmatch(each) for each in uses), uses
    steps = re.findall(r"run: \|\n((?:\s{8,}.*\n)+)", text)
    assert not any("${{" in each for each in steps)


def test_rights_are_given_to_one_job_alone(root: Path) -> None:
    content = yaml.safe_load((root / ".github/workflows/drift.yml").read_text())
    assert content["permissions"] == {}
    assert content["jobs"]["update"]["permissions"] == {"contents": "write", "pull-requests": "write"}
    steps = content["jobs"]["update"]["steps"]
    assert [bool(each.get("env", {}).get("GH_TOKEN")) for each in steps] == [*[False] * (len(steps) - 1), True]
    assert steps[0]["with"]["persist-credentials"] is False


def test_the_hook_runs_what_it_says(runner: Runner, root: Path) -> None:
    (hook,) = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text())
    assert (hook["language"], hook["pass_filenames"]) == ("python", False)
    assert runner(hook["entry"]).returncode == 0
    (runner.folder / "client/README.md").write_text("mine")
    assert runner(hook["entry"]).returncode == 4


def readme(root: Path) -> str:
    """The section of the README."""
    return (root / "README.md").read_text().partition("## Catch drift in your CI\n")[2].partition("\n## ")[0]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


def test_the_readme_names_what_there_is(root: Path) -> None:
    text = readme(root)
    hook, action = yaml.safe_load("\n".join(blocks(text, "yaml")[1:])), blocks(text, "yaml")[0]
    defined = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text())
    assert [each["id"] for each in hook["repos"][0]["hooks"]] == [each["id"] for each in defined]
    assert "letta-codegen@v" in action
    for command in re.findall(r"letta-codegen (?:check|diff|update)[^`\n;]*", text):
        options = re.findall(r"--?[a-z-]+", command.partition("#")[0])
        help_ = subprocess.run(
            [sys.executable, "-m", "letta_codegen", command.split()[1], "--help"], capture_output=True, text=True
        ).stdout
        assert all(option in help_ for option in options), command


@pytest.mark.network
def test_the_readme_does_what_it_says(tmp_path: Path, root: Path) -> None:
    """As a new user would: an older release is vendored, upstream has gone on, the update brings it up to date."""
    text = readme(root)
    folder = tmp_path / "app"
    folder.mkdir()
    git(tmp_path, "init", "--quiet", "app")
    runner = Runner(folder, root)
    (folder / "pyproject.toml").write_text(blocks(text, "toml")[0])
    vendor, check, rest, _ = blocks(text, "sh")

    identity = {f"GIT_{who}_{what}": "t@t" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    vendored = runner(vendor, **identity)
    assert vendored.returncode == 0, vendored.stdout + vendored.stderr
    assert git(folder, "status", "--porcelain") == "", "what the README adds is all there is"
    assert git(folder, "tag").strip() == "letta-sdk-v0.1.0"
    before = tree(folder)

    drifted = runner(check)
    assert drifted.returncode == 1, drifted.stdout + drifted.stderr
    assert re.match(r"drift: \d+ breaking", drifted.stdout.splitlines()[-1])
    assert tree(folder) == before, "a check writes nothing"

    diff, history, update, again = rest.splitlines()
    assert runner(diff).returncode == 1
    assert "<html" in (folder / "drift.html").read_text()
    told = runner(history)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "0.16.5" in (folder / "history.html").read_text()
    updated = runner(update)
    assert updated.returncode == 0, updated.stdout + updated.stderr
    assert updated.stdout.splitlines()[-1].startswith("updated: letta-sdk 0.1.0 -> 0.2.0; ")
    assert (folder / "pr.md").read_text().startswith("## letta-sdk 0.1.0 → 0.2.0\n")
    changelog = (folder / "client/CHANGELOG.md").read_text()
    assert "- `client.listeners`: `list()`" in changelog.partition("### Removed")[2]
    checked = runner(again)
    assert checked.returncode == 0, checked.stdout
    assert "ok: version 0.2.0 covers what has changed since letta-sdk-v0.1.0" in checked.stdout


@pytest.mark.network
def test_the_action_installs_itself(tmp_path: Path, root: Path) -> None:
    """From a copy, as a checkout of the action is: what building leaves behind must not end up in the repository."""
    action = tmp_path / "action"
    action.mkdir()
    for folder in ("generator", "templates"):
        shutil.copytree(root / folder, action / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in filter(Path.is_file, root.iterdir()):
        shutil.copy(file, action)
    (tmp_path / "work").mkdir()
    runner = Runner(tmp_path / "work", root)
    (runner.temporary / "bin/letta-codegen").unlink()
    runner.program("python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    done = runner(
        step(root / "action.yml", "Install"),
        GITHUB_ACTION_PATH=str(action),
        PYTHONPATH="",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    program = runner.temporary / "letta-codegen/bin/letta-codegen"
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    assert said.startswith("letta-codegen ")


def test_update_is_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["update", "--help"])
    assert "--pr-body FILE" in capsys.readouterr().out


def test_a_release_is_published_by_a_job_that_runs_nothing_of_ours(root: Path) -> None:
    content = yaml.safe_load((root / ".github/workflows/release.yml").read_text())
    build, publish = content["jobs"]["build"], content["jobs"]["publish"]
    assert content["permissions"] == {}
    assert build["permissions"] == {"contents": "read"}
    assert publish["permissions"] == {"id-token": "write", "attestations": "write"}
    assert publish["environment"] == "release"
    assert all("uses" in step for step in publish["steps"])
    assert "secrets." not in (root / ".github/workflows/release.yml").read_text()


@pytest.mark.parametrize(("tag", "is_right"), [("letta-sdk-v{sdk}", True), ("letta-codegen-v9.9.9", False)])
def test_a_tag_publishes_the_package_that_it_names(root: Path, tmp_path: Path, tag: str, is_right: bool) -> None:
    steps = yaml.safe_load((root / ".github/workflows/release.yml").read_text())["jobs"]["build"]["steps"]
    programs = {step["name"]: step["run"] for step in steps if "name" in step}
    sdk = re.findall(r'^version = "(.+)"', (root / "generated/pyproject.toml").read_text(), re.MULTILINE)[0]
    variables = {**os.environ, "TAG": tag.format(sdk=sdk)}
    shell = ["bash", "-e", "-c", programs["The tag is the version"]]
    assert (subprocess.run(shell, cwd=root, env=variables, check=False).returncode == 0) is is_right
    (tmp_path / "dist").mkdir()
    for name in (
        "letta_sdk-1-py3.whl",
        "letta_sdk-1.tar.gz",
        "letta-sdk.cdx.json",
        "letta_codegen-1.tar.gz",
        "letta-codegen.cdx.json",
    ):
        (tmp_path / "dist" / name).touch()
    subprocess.run(["bash", "-e", "-c", programs["Keep what the tag names"]], cwd=tmp_path, env=variables, check=True)
    left = {
        file.name.replace("_", "-").partition(".")[0].removesuffix("-1-py3").removesuffix("-1")
        for file in (tmp_path / "dist").iterdir()
    }
    assert left == {tag.partition("-v")[0]}
