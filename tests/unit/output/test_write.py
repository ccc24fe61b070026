"""Writing leaves exactly our files beside the user's, or everything as it was."""

from __future__ import annotations

import errno
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.files import GeneratedFile
from letta_codegen.output import manifest
from letta_codegen.output.compare import Differences, compare
from letta_codegen.output.write import write

OLD = [
    GeneratedFile("src/pkg/__init__.py", "old = 1\n"),
    GeneratedFile("src/pkg/gone/a.py", "a = 1\n"),
    GeneratedFile("README.md", "old\n", "text"),
]
NEW = [
    GeneratedFile("src/pkg/__init__.py", "new = 1\n"),
    GeneratedFile("src/pkg/fresh/b.py", "b = 1\n"),
    GeneratedFile("README.md", "old\n", "text"),
]


def tree(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder: content of files, None for folders."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def output(tmp_path: Path) -> Path:
    write(OLD, tmp_path / "out")
    (tmp_path / "out" / "src" / "pkg" / "mine.py").write_text("mine\n")
    return tmp_path / "out"


def test_a_new_folder_holds_the_files_and_the_manifest(tmp_path: Path) -> None:
    written = write(OLD, tmp_path / "deep" / "out")
    assert sorted(written.differences.missing) == sorted([manifest.NAME, *(file.path for file in OLD)])
    assert {name for name, content in tree(tmp_path / "deep" / "out").items() if content is not None} == {
        manifest.NAME, "README.md", "src/pkg/__init__.py", "src/pkg/gone/a.py",
    }  # fmt: skip
    assert list((tmp_path / "deep").iterdir()) == [tmp_path / "deep" / "out"], "nothing is left of the staging"


def test_what_is_no_longer_generated_disappears_and_the_users_files_stay(output: Path) -> None:
    cached = output / "src" / "pkg" / "gone" / "__pycache__"
    cached.mkdir()
    (cached / "a.cpython-311.pyc").write_bytes(b"")
    written = write(NEW, output)
    assert written.differences == Differences(
        (manifest.NAME, "src/pkg/__init__.py"), ("src/pkg/fresh/b.py",), ("src/pkg/gone/a.py",)
    )
    assert (output / "src/pkg/__init__.py").read_text() == "new = 1\n"
    assert not (output / "src/pkg/gone").exists()
    assert (output / "src/pkg/mine.py").read_text() == "mine\n"


def test_unchanged_files_are_not_touched(output: Path) -> None:
    os.utime(output / "README.md", (1, 1))
    assert write(OLD, output).unchanged == 4
    write(NEW, output)
    assert (output / "README.md").stat().st_mtime == 1


def test_files_of_ours_are_replaced_though_edited_and_this_is_told(output: Path) -> None:
    (output / "src/pkg/__init__.py").write_text("edited\n")
    (output / "README.md").unlink()
    written = write(OLD, output)
    assert written.edited == ("src/pkg/__init__.py",)
    assert (output / "src/pkg/__init__.py").read_text() == "old = 1\n"
    assert (output / "README.md").read_text() == "old\n"


def test_files_of_others_are_not_replaced(output: Path) -> None:
    (output / "src/pkg/fresh").mkdir()
    (output / "src/pkg/fresh/b.py").write_text("somebody's\n")
    before = tree(output)
    with pytest.raises(CodegenError, match="did not write it") as caught:
        write(NEW, output)
    assert caught.value.where.endswith("src/pkg/fresh/b.py")
    assert tree(output) == before
    write(NEW, output, overwrite=True)
    assert (output / "src/pkg/fresh/b.py").read_text() == "b = 1\n"


def test_a_damaged_manifest_does_not_lead_elsewhere(output: Path, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("x")
    text = (output / manifest.NAME).read_text()
    conflict = (
        f"<<<<<<< mine\n{'0' * 64}  ../precious\n{'0' * 64}  {tmp_path}/precious\n=======\nxx  y\n>>>>>>> theirs\n"
    )
    (output / manifest.NAME).write_text(text + conflict)
    write(NEW, output)
    assert (tmp_path / "precious").exists()
    assert not (output / "src/pkg/gone").exists()


def test_a_file_becomes_a_folder_and_back(tmp_path: Path) -> None:
    one, other = [GeneratedFile("a", "x\n", "text")], [GeneratedFile("a/b", "x\n", "text")]
    for files in (one, other, one):
        write(files, tmp_path / "out")
        assert not compare(files, tmp_path / "out")


@pytest.mark.parametrize("link", ["src", "src/pkg/fresh"])
def test_a_link_is_not_followed_out_of_the_folder(output: Path, tmp_path: Path, link: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    if (output / link).exists():
        (output / link).rename(tmp_path / "elsewhere" / "moved")
    (output / link).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    before = tree(tmp_path)
    with pytest.raises(CodegenError, match="a link or a file"):
        write(NEW, output)
    assert tree(tmp_path) == before


def test_a_folder_in_the_place_of_a_file_is_an_error(output: Path) -> None:
    (output / "src/pkg/fresh/b.py").mkdir(parents=True)
    with pytest.raises(CodegenError, match="a folder where a generated file must be"):
        write(NEW, output)


@pytest.mark.parametrize("step", range(12))
def test_a_failure_at_any_move_leaves_the_old_tree(
    output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """A full disk cannot be had in a test without privileges, so the n-th call that changes the tree fails."""
    before = tree(tmp_path)
    calls = 0
    originals = {name: getattr(Path, name) for name in ("replace", "mkdir", "rmdir", "unlink", "write_bytes")}

    def failing(name: str) -> object:
        def call(self: Path, *arguments: object, **keywords: object) -> object:
            nonlocal calls
            calls += 1
            if calls == step + 1:
                raise OSError(errno.ENOSPC, "No space left on device", str(self))
            return originals[name](self, *arguments, **keywords)

        return call

    with monkeypatch.context() as patch:
        for name in originals:
            patch.setattr(Path, name, failing(name))
        with pytest.raises(CodegenError, match="No space left on device") as caught:
            write(NEW, output)
    assert caught.value.hint == "there is no space left; free some"
    assert tree(tmp_path) == before


@pytest.mark.parametrize("step", range(12))
def test_an_interruption_at_any_move_leaves_the_old_tree(
    output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    before = tree(tmp_path)
    originals = {name: getattr(Path, name) for name in ("replace", "mkdir", "rmdir", "unlink", "write_bytes")}
    left = itertools.count(step, -1)

    def interrupted(name: str) -> object:
        def call(self: Path, *arguments: object, **keywords: object) -> object:
            if next(left) == 0:
                raise KeyboardInterrupt
            return originals[name](self, *arguments, **keywords)

        return call

    with monkeypatch.context() as patch:
        for name in originals:
            patch.setattr(Path, name, interrupted(name))
        with pytest.raises(KeyboardInterrupt):
            write(NEW, output)
    assert tree(tmp_path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such lock")
def test_a_folder_that_another_run_writes_is_left_to_it(output: Path, tmp_path: Path) -> None:
    before = tree(tmp_path)
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from letta_codegen.output.write import _alone\n"
        "with _alone(Path(sys.argv[1])):\n"
        "    print(flush=True)\n"
        "    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", program, str(output)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3] / "generator")}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as other:
        assert other.stdout
        other.stdout.readline()
        with pytest.raises(CodegenError, match="another run of letta-codegen is writing this folder"):
            write(NEW, output)
    assert tree(tmp_path) == before
    write(NEW, output)


def test_a_full_disk_leaves_the_old_tree(output: Path, tmp_path: Path, root: Path) -> None:
    """The limit on the size of a file is the one kind of "no space" that a process can give itself."""
    before = tree(tmp_path)
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from letta_codegen.files import GeneratedFile\n"
        "from letta_codegen.output.write import write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
        "files = [GeneratedFile('README.md', 'new', 'text'), GeneratedFile('big', 'x' * 5000, 'text')]\n"
        "write(files, Path(sys.argv[1]))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(root / "generator")}
    command = [sys.executable, "-c", program, output]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert "CodegenError" in done.stderr
    assert "File too large" in done.stderr
    assert tree(tmp_path) == before


@pytest.fixture
def locked_output() -> Iterator[Path]:
    """An output that this process may read and not change; somebody else's, if the tests are run by root."""
    with tempfile.TemporaryDirectory() as name:
        output = Path(name) / "out"
        write(OLD, output)
        folders = [output / "src/pkg", output, Path(name)]
        for folder in folders:
            folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        yield output
        if root:
            os.seteuid(0)
        for folder in folders:
            folder.chmod(0o755)


def test_a_folder_without_permission_is_an_error_and_stays(locked_output: Path) -> None:
    before = tree(locked_output)
    with pytest.raises(CodegenError, match="Permission denied") as caught:
        write(NEW, locked_output)
    assert caught.value.hint == "check the permissions of the folder"
    assert tree(locked_output) == before


def test_staging_moves_into_the_folder_when_there_is_no_room_beside_it(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    write(NEW, output)
    assert not compare(NEW, output)
    assert not [path for path in output.iterdir() if path.name.startswith(".out")]


def test_the_folder_may_be_the_current_one_or_a_link_to_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real", target_is_directory=True)
    monkeypatch.chdir(tmp_path / "real")
    write(OLD, Path())
    write(NEW, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert not compare(NEW, tmp_path / "real")


def test_comparing_names_each_kind_of_difference(output: Path) -> None:
    assert not compare(OLD, output)
    (output / "README.md").write_text("edited\n")
    (output / "src/pkg/__init__.py").unlink()
    assert compare(OLD, output).lines() == ["stale: README.md", "missing: src/pkg/__init__.py"]
    assert compare(OLD[::2], output).surplus == ("src/pkg/gone/a.py",)


def test_the_manifest_is_sorted_and_holds_digests(output: Path) -> None:
    lines = (output / manifest.NAME).read_text().splitlines()
    assert lines[0].startswith("#")
    assert [line.split("  ")[1] for line in lines[1:]] == ["README.md", "src/pkg/__init__.py", "src/pkg/gone/a.py"]
    assert manifest.read_manifest(output)["README.md"] == manifest.digest(b"old\n")
