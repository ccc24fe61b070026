"""Replacing a few files that belong together: all of them, or none; and whatever else has to succeed with them.

In: contents by path. Out: the files hold them. If writing one fails, or the block that is run with the new files in
place, the old ones come back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from letta_codegen.output.faults import cannot_write


def replace_files(contents: Mapping[Path, bytes]) -> bool:
    """Replace files, all or none.

    Args:
        contents: What each is to hold; folders are made.

    Returns:
        Whether that changed anything.

    Raises:
        CodegenError: They cannot be written; nothing has changed.
    """
    with replaced(contents) as changed:
        return changed


@contextmanager
def replaced(contents: Mapping[Path, bytes]) -> Iterator[bool]:
    """Replace files for good if the block succeeds, and not at all if it fails.

    Args:
        contents: What each is to hold; folders are made.

    Yields:
        Whether anything is otherwise than before.

    Raises:
        CodegenError: They cannot be written; nothing has changed.
    """
    changed = {path: content for path, content in contents.items() if _content(path) != content}
    with ExitStack() as undo:
        with cannot_write(next(iter(contents))):
            _replace(changed, undo)
        yield bool(changed)
        undo.pop_all()


def _replace(contents: Mapping[Path, bytes], undo: ExitStack) -> None:
    """Stage all files beside their places, then move them."""
    staged = {path: path.with_name(f".{path.name}.new") for path in contents}
    with ExitStack() as clean:
        for path, stage in staged.items():
            _make_folders(path.parent, undo)
            clean.callback(stage.unlink, missing_ok=True)
            stage.write_bytes(contents[path])
        for path, stage in staged.items():
            undo.callback(_restore, path, _content(path))
            stage.replace(path)


def _make_folders(folder: Path, undo: ExitStack) -> None:
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir()
        undo.callback(missing.rmdir)


def _restore(path: Path, content: bytes | None) -> None:
    if _content(path) == content:
        return
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
