"""`letta-codegen update` in a repository of its own: what is written, what is left alone, what the version becomes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from .test_check import OPTIONS, document, publish
from .test_generate import run, tree

UPDATE = ("update", "--allow-shrink", "--today", "2026-05-01")


def git(folder: Path, *arguments: str) -> str:
    """Run git without the configuration of whoever runs the tests."""
    command = ["git", "-c", "user.name=t", "-c", "user.email=t@t", "-c", "commit.gpgsign=false", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def commit(folder: Path, tag: str = "") -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "state")
    if tag:
        git(folder, "tag", tag)


def files(folder: Path) -> dict[str, bytes]:
    """All files but those of git."""
    return {path: content for path, content in tree(folder).items() if not path.startswith(".git/")}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository whose document and client are up to date; nothing was released."""
    (tmp_path / "pyproject.toml").write_text(f'{OPTIONS}version = "0.1.0"  # of the client\n')
    (tmp_path / ".gitignore").write_text("upstream.json\npr.md\n")
    publish(tmp_path, "get", "post")
    assert run("pull", cwd=tmp_path).returncode == 0
    assert run("generate", cwd=tmp_path).returncode == 0
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return tmp_path


def version(project: Path) -> str:
    return (project / "client/src/shop/_version.py").read_text().partition('__version__ = "')[2].partition('"')[0]


def test_nothing_new(project: Path) -> None:
    before = files(project)
    done = run("update", cwd=project)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "ok: nothing new: upstream.json is what openapi/shop.json holds\n"
    assert files(project) == before


def test_an_update_does_everything(project: Path) -> None:
    publish(project, "get", "put")
    done = run(*UPDATE, "--pr-body", "pr.md", cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == (
        "updated: shop 0.1.0 -> 0.2.0; 1 change that breaks code; review it with `git diff`, then commit"
    )
    assert set(git(project, "status", "--porcelain").split()[1::2]) >= {
        "client/CHANGELOG.md",
        "client/names.lock",
        "client/pyproject.toml",
        "openapi/CHANGELOG.md",
        "openapi/shop.json",
        "openapi/shop.lock",
        "pyproject.toml",
    }
    assert version(project) == "0.2.0"
    assert (project / "pyproject.toml").read_text() == f'{OPTIONS}version = "0.2.0"  # of the client\n'
    changelog = (project / "client/CHANGELOG.md").read_text()
    assert changelog == (project / "openapi/CHANGELOG.md").read_text()
    assert changelog.startswith(
        "# Changelog\n\n## 0.2.0 - 2026-05-01\n\nMade from version `1` of the API (`upstream.json`).\n\n"
        "### Added\n\n- `client.books`: `upsert()`\n\n### Removed\n\n- `client.books`: `create()`\n\n"
    ), changelog
    assert changelog.count("\n## ") == 2, "the entry of 0.1.0 stays"
    assert run("check", cwd=project).returncode == 0


def test_the_text_of_the_pull_request(project: Path) -> None:
    publish(project, "get", "put")
    run(*UPDATE, "--pr-body", "pr.md", cwd=project)
    text = (project / "pr.md").read_text()
    assert text.startswith("## shop 0.1.0 → 0.2.0\n")
    assert "before 1.0.0, a change that breaks code raises the second number" in text
    assert text.index("### Removed") < text.index("### Added") < text.index("<details>")
    assert "git:HEAD~1 vendored" in text


def test_without_a_file_the_text_is_printed(project: Path) -> None:
    publish(project, "get", "post", "put")
    done = run(*UPDATE, cwd=project)
    lines = done.stdout.splitlines()
    assert "## shop 0.1.0 → 0.1.1" in lines
    assert lines[-1] == "updated: shop 0.1.0 -> 0.1.1; review it with `git diff`, then commit"
    as_json = run(*UPDATE, "--format", "json", cwd=project)
    assert json.loads(as_json.stdout)["verdict"].startswith("ok: nothing new")


def test_a_second_update_changes_nothing(project: Path) -> None:
    publish(project, "get", "put")
    run(*UPDATE, cwd=project)
    before = files(project)
    done = run("update", "--allow-shrink", "--today", "2026-06-01", cwd=project)
    assert (done.returncode, done.stdout.splitlines()[-1][:15]) == (0, "ok: nothing new")
    assert files(project) == before


@pytest.mark.parametrize("obstacle", ["client/src/shop/resources/books.py", "openapi/CHANGELOG.md", "pr.md", "client"])
def test_all_or_nothing(project: Path, obstacle: str) -> None:
    """A folder, or a file of somebody else, stands where one of the files has to go."""
    place = project / obstacle
    if place.is_file():
        place.unlink()
    if place.is_dir():
        (place / "src/shop/__init__.py").unlink()
        (place / "src/shop/__init__.py").mkdir()
    else:
        place.mkdir()
    before = files(project)
    publish(project, "get", "put")
    before["upstream.json"] = (project / "upstream.json").read_bytes()
    done = run(*UPDATE, "--pr-body", "pr.md", cwd=project)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "nothing was changed" in done.stderr or "cannot read" in done.stderr
    assert files(project) == before


def test_what_upstream_has_broken_is_refused(project: Path) -> None:
    before = files(project)
    for content, code in ((json.dumps(document()), 1), ("{", 3)):
        (project / "upstream.json").write_text(content)
        done = run("update", cwd=project)
        assert done.returncode == code, done.stdout + done.stderr
    (project / "upstream.json").unlink()
    assert run("update", cwd=project).returncode == 3
    assert {**files(project), "upstream.json": before["upstream.json"]} == before


def test_a_document_that_was_edited_is_no_base(project: Path) -> None:
    file = project / "openapi/shop.json"
    file.write_text(file.read_text().replace("Books", "Bücher"))
    done = run("update", cwd=project)
    assert done.returncode == 2
    assert "it was changed after it was pulled" in done.stderr


def test_one_release_in_the_source_is_noted(project: Path) -> None:
    options = (project / "pyproject.toml").read_text()
    (project / "upstream==1.json").write_bytes((project / "upstream.json").read_bytes())
    (project / "pyproject.toml").write_text(options.replace("upstream.json", "upstream==1.json"))
    assert "without `==` it follows the newest" in run("update", cwd=project).stdout


def test_changes_since_a_release_count_together(project: Path) -> None:
    git(project, "tag", "shop-v0.1.0")
    publish(project, "get", "put")
    assert run(*UPDATE, cwd=project).returncode == 0
    commit(project)
    publish(project, "get", "put", "patch")
    assert run(*UPDATE, cwd=project).returncode == 0
    assert version(project) == "0.2.0", "what is added is covered by a version that is not published yet"
    changelog = (project / "client/CHANGELOG.md").read_text()
    assert changelog.count("## 0.2.0") == 1
    assert "- `client.books`: `update_all()`, `upsert()`" in changelog
    assert "- `client.books`: `create()`" in changelog
    assert "Since" not in changelog


def test_a_version_that_does_not_cover_what_has_changed(project: Path) -> None:
    git(project, "tag", "v0.1.0")
    publish(project, "get")
    assert run("pull", "--allow-shrink", cwd=project).returncode == 0
    assert run("generate", cwd=project).returncode == 0
    before = files(project)
    done = run("check", cwd=project)
    assert done.returncode == 4, done.stdout
    assert done.stdout.splitlines()[-1] == (
        "stale: version 0.1.0 does not cover what has changed since v0.1.0 (major); "
        "run `letta-codegen update`, which makes it 0.2.0"
    )
    assert files(project) == before
    assert run(*UPDATE, cwd=project).returncode == 0
    assert version(project) == "0.2.0"
    checked = run("check", cwd=project)
    assert checked.returncode == 0, checked.stdout
    assert "ok: version 0.2.0 covers what has changed since v0.1.0" in checked.stdout


def test_released_is_a_source(project: Path) -> None:
    assert run("diff", "released", "vendored", cwd=project).returncode == 3
    git(project, "tag", "unrelated-v0.0.9")
    assert "git tag shop-v0.1.0" in run("diff", "released", "vendored", cwd=project).stderr
    git(project, "tag", "shop-v0.1.0")
    publish(project, "get", "put")
    run(*UPDATE, cwd=project)
    done = run("diff", "released", "vendored", cwd=project)
    assert done.returncode == 1
    assert "client.books.create removed" in done.stdout
    (project / "pyproject.toml").write_text(OPTIONS)
    assert run("diff", "vendored", "released", cwd=project / "client").returncode in (0, 1), "from a folder below"


def test_an_old_line_has_the_release_of_its_own(project: Path) -> None:
    """A newer release on another branch is not what a maintained version is compared with."""
    git(project, "tag", "shop-0.1.0")
    text = (project / "pyproject.toml").read_text()
    (project / "pyproject.toml").write_text(text.replace("0.1.0", "3.0.0"))
    run("generate", cwd=project)
    commit(project, "shop-3.0.0")
    git(project, "checkout", "--quiet", "shop-0.1.0")
    assert "since shop-0.1.0" in run("check", "--offline", cwd=project).stdout
