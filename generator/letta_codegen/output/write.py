"""Writing the generated files: all of them or, if anything goes wrong, none.

In: generated files and a folder. Out: the folder holds exactly these files besides what the user put there; files of
ours that are no longer generated are gone (the manifest says which are ours, edited or not). All is staged beside the
folder first, then moved into place file by file, each move with its way back. Refused: paths that lead elsewhere,
and files in the way that we did not write.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from letta_codegen.diagnostics import CodegenError
from letta_codegen.files import GeneratedFile
from letta_codegen.output import manifest
from letta_codegen.output.compare import Differences, compare, file_bytes
from letta_codegen.output.faults import cannot_write
from letta_codegen.output.paths import check_paths

if sys.platform != "win32":
    import fcntl


@dataclass(frozen=True, slots=True)
class Written:
    """What writing changed.

    Attributes:
        differences: What differed before: `stale` files were replaced, `missing` ones created, `surplus` ones removed.
        edited: The replaced and removed files that somebody had changed since they were generated.
        unchanged: Number of files that were already right.
    """

    differences: Differences
    edited: tuple[str, ...]
    unchanged: int


def write(files: Iterable[GeneratedFile], folder: Path, *, overwrite: bool = False) -> Written:
    """Make a folder hold the generated files.

    Args:
        files: All files of a run.
        folder: The output folder; made if it does not exist.
        overwrite: Replace files that are in the way although they are not ours.

    Returns:
        What was changed.

    Raises:
        CodegenError: The files cannot be written; the folder is as it was.
    """
    given = tuple(files)
    check_paths([file.path for file in given] + [manifest.NAME])
    with cannot_write(folder):
        ours = manifest.read_manifest(folder)
        differences = compare(given, folder)
        _refuse_obstacles(given, differences.surplus, folder)
        if not overwrite:
            _refuse_strangers(differences.stale, ours, folder)
        edited = tuple(path for path in (*differences.stale, *differences.surplus) if _is_edited(path, ours, folder))
        if differences:
            _replace(given, differences, ours, folder)
    return Written(differences, edited, len(given) + 1 - len(differences.stale) - len(differences.missing))


def _replace(files: tuple[GeneratedFile, ...], differences: Differences, ours: dict[str, str], folder: Path) -> None:
    """Move the differing files into place, with the manifest of both states standing there meanwhile."""
    changed = {*differences.stale, *differences.missing}
    first, last = manifest.merged(ours, files), manifest.manifest_file(files)
    with contextlib.ExitStack() as made:
        _make_folders(folder, made)
        # The stage holds the old files, so it has to outlive the way back.
        with _alone(folder), _stage(folder) as stage, contextlib.ExitStack() as undo:
            new = [first, *(file for file in files if file.path in changed), last]
            staged = [(_staged(file, stage, number), folder / file.path) for number, file in enumerate(new)]
            _put(*staged[0], stage, undo)
            for path in differences.surplus:
                _take_away(folder / path, folder, stage, undo)
            for source, target in staged[1:]:
                _make_folders(target.parent, undo)
                _put(source, target, stage, undo)
            undo.pop_all()
        made.pop_all()


def _staged(file: GeneratedFile, stage: Path, number: int) -> Path:
    path = stage / f"{number}.new"
    path.write_bytes(file.text.encode())
    return path


def _put(source: Path, target: Path, stage: Path, undo: contextlib.ExitStack) -> None:
    """Move a staged file into place."""
    if os.path.lexists(target):
        _set_aside(target, stage, undo)
    else:
        undo.callback(target.unlink, missing_ok=True)
    source.replace(target)


def _set_aside(target: Path, stage: Path, undo: contextlib.ExitStack) -> None:
    """Keep the old file until everything is done; it stays in place, too, where the file system has hard links."""
    if target.is_dir() and not target.is_symlink():
        raise IsADirectoryError(errno.EISDIR, "there is a folder where a generated file must be", str(target))
    handle, name = tempfile.mkstemp(suffix=".old", dir=stage)
    os.close(handle)
    kept = Path(name)
    kept.unlink()
    undo.callback(_put_back, kept, target)
    try:
        os.link(target, kept, follow_symlinks=False)
    except (OSError, NotImplementedError):
        target.replace(kept)


def _put_back(kept: Path, target: Path) -> None:
    if os.path.lexists(kept):
        kept.replace(target)


def _take_away(target: Path, folder: Path, stage: Path, undo: contextlib.ExitStack) -> None:
    """Remove a file that is no longer generated, what Python compiled from it, and folders that become empty."""
    _set_aside(target, stage, undo)
    target.unlink(missing_ok=True)
    cached = target.parent / "__pycache__"
    for compiled in cached.glob(f"{target.stem}.*.pyc") if target.suffix == ".py" else ():
        compiled.unlink(missing_ok=True)
    for empty in (cached, *target.parents):
        if empty == folder or (empty.is_dir() and any(empty.iterdir())):
            break
        if empty.is_dir():
            empty.rmdir()
            undo.callback(empty.mkdir)


def _make_folders(folder: Path, undo: contextlib.ExitStack) -> None:
    """Create a folder and those above it, as far as they are missing."""
    missing = [path for path in (folder, *folder.parents) if not path.is_dir()]
    for path in reversed(missing):
        undo.callback(_remove_if_empty, path)
        path.mkdir(exist_ok=True)


def _remove_if_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let no other run write the folder meanwhile, where the system can tell them apart."""
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            problem = "another run of letta-codegen is writing this folder; nothing was changed"
            raise CodegenError(problem, where=str(folder), hint="run this again when it is done") from None
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def _stage(folder: Path) -> Iterator[Path]:
    """A temporary folder on the same file system, beside the output folder or else in it."""
    folder = folder.resolve()
    beside = folder.parent.stat().st_dev == folder.stat().st_dev and os.access(folder.parent, os.W_OK)
    stage = Path(tempfile.mkdtemp(prefix=f".{folder.name}.letta-codegen-", dir=folder.parent if beside else folder))
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _refuse_obstacles(files: tuple[GeneratedFile, ...], surplus: tuple[str, ...], folder: Path) -> None:
    """Refuse links and files where folders must be, lest we write elsewhere; a file that goes away may be there."""
    for path in {str(parent) for file in files for parent in PurePosixPath(file.path).parents} - {".", *surplus}:
        if (folder / path).is_symlink() or ((folder / path).exists() and not (folder / path).is_dir()):
            raise CodegenError(
                "there is a link or a file where a folder of the output must be", where=str(folder / path)
            )


def _refuse_strangers(stale: Iterable[str], ours: dict[str, str], folder: Path) -> None:
    """Refuse to replace files that we did not write."""
    strangers = [path for path in stale if path not in ours and path != manifest.NAME]
    if strangers:
        more = f" and {len(strangers) - 1} more" if len(strangers) > 1 else ""
        raise CodegenError(
            f"this file{more} would be overwritten, but letta-codegen did not write it",
            where=str(folder / strangers[0]),
            hint="move it away, choose another --output, or pass --overwrite",
        )


def _is_edited(path: str, ours: dict[str, str], folder: Path) -> bool:
    content = file_bytes(folder / path)
    return path in ours and content is not None and manifest.digest(content) != ours[path]
