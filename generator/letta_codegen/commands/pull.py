"""`letta-codegen pull`: fetch the document and vendor it, or list the releases that carry one.

In: the parsed arguments. Out: a `Report`. The document and its lock are replaced together or not at all.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from letta_codegen.diagnostics import CodegenError
from letta_codegen.output.report import Report, counted
from letta_codegen.project import Project, find_project


def run(options: argparse.Namespace) -> Report:
    """Do what `pull` is asked for.

    Args:
        options: `source`, `list`, `allow_shrink`, `output`, `name`, `cache`.

    Raises:
        CodegenError: The document cannot be had, or is refused.
    """
    return _list(options) if options.list else _pull(options)


def _pull(options: argparse.Namespace) -> Report:
    from letta_codegen.source import SourceSettings
    from letta_codegen.source.progress import terminal_progress
    from letta_codegen.source.pull import pull

    project = _project(options)
    folder, name = _target(options, project)
    pulled = pull(
        options.source or "",
        folder,
        name,
        settings=SourceSettings.of(project.config if project else None),
        allow_shrink=options.allow_shrink,
        progress=terminal_progress(),
    )
    verdict = f"pulled: {pulled.document} is new; now run `letta-codegen generate`"
    if not pulled.changed:
        verdict = f"ok: {pulled.document} is up to date"
    return Report("pull", verdict, diagnostics=pulled.diagnostics, notes=tuple(pulled.lines()))


def _list(options: argparse.Namespace) -> Report:
    from letta_codegen.source import SourceSettings
    from letta_codegen.source.progress import terminal_progress
    from letta_codegen.source.releases import default_cache, releases

    project = _project(options)
    settings = SourceSettings.of(project.config if project else None)
    cache = default_cache() if options.cache else None
    found = releases(options.source or "", settings=settings, progress=terminal_progress(), cache=cache)
    lines = tuple(str(release) for release in found)
    return Report("pull", f"ok: {counted(len(lines), 'release')} with a document", notes=lines)


def _project(options: argparse.Namespace) -> Project | None:
    """The project here; none is needed if the arguments say it all."""
    try:
        return find_project(Path())
    except CodegenError:
        if options.source and (options.list or (options.output and options.name)):
            return None
        raise


def _target(options: argparse.Namespace, project: Project | None) -> tuple[Path, str]:
    """The folder and the name of the vendored document."""
    if project is None:
        return Path(options.output), options.name
    return Path(options.output or project.document.parent), options.name or project.document.stem
