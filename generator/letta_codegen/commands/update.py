"""`letta-codegen update`: vendor what upstream has, regenerate, raise the version, write the changelog.

In: the parsed arguments. Out: a `Report` that ends with what was done, and the text of a pull request. All files are
written, or none: document, lock, changelog, version, generated package. Where upstream has nothing new, and the version
covers what has changed since the last release, nothing is touched.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from letta_codegen.commands.generate import produce, task_for_data
from letta_codegen.diagnostics import CodegenError, DocumentError
from letta_codegen.document.load import decode
from letta_codegen.drift.sources import Read, read
from letta_codegen.drift.task import Outcome, Task
from letta_codegen.drift.task import run as compare
from letta_codegen.files import Result
from letta_codegen.output.faults import cannot_read
from letta_codegen.output.replace import replaced
from letta_codegen.output.report import Report, counted
from letta_codegen.output.write import write
from letta_codegen.project import CHANGELOG, Project, find_project
from letta_codegen.release import notes, pull_request, pyproject
from letta_codegen.release.changelog import Entry, with_entry
from letta_codegen.release.tags import Release, last_release
from letta_codegen.release.versions import Bump, covers, current, raised
from letta_codegen.render.escape import Code, mdspan
from letta_codegen.source import SourceSettings
from letta_codegen.source.lock import Lock
from letta_codegen.source.progress import terminal_progress
from letta_codegen.source.pull import Offer, offer

Stage = Callable[[str], None]


def run(options: argparse.Namespace, stage: Stage) -> Report:
    """Do what `update` is asked for.

    Args:
        options: `source`, `allow_shrink`, `pr_body`, `today`, `cache`.
        stage: Told what is being done, for a display of progress.

    Raises:
        CodegenError: A document cannot be had or is refused, or the files cannot be written; then nothing has been.
    """
    project = find_project(Path())
    stage("asking upstream")
    vendored = _vendored(project)
    offered = offer(
        options.source,
        project.document.parent,
        project.document.stem,
        settings=SourceSettings.of(project.config),
        allow_shrink=options.allow_shrink,
        progress=terminal_progress(),
    )
    base = _Base.of(project)
    revision = Read(offered.document, decode(offered.vendored, project.document.as_posix()))
    is_new = vendored != offered.vendored
    if not is_new and (base.release is None or base.document.text == revision.text):
        return _nothing(project, offered, options.source)
    today = options.today or date.today()
    outcome = compare(Task(base.document, revision, "none", None, True, today), stage)
    bump: Bump = "patch" if is_new and outcome.content.bump == "none" else outcome.content.bump
    version = base.next(bump)
    if not is_new and version == current(project):
        return _nothing(project, offered, options.source)
    entry = Entry(version, today, _made_from(offered.lock), notes.sections(outcome.content, outcome.packages))
    return _Update(project, offered, base, bump, entry, outcome).done(options, stage)


@dataclass(frozen=True, slots=True)
class _Base:
    """What the changes are counted from: the last release, or else what is vendored.

    Attributes:
        document: The document.
        release: The release; `None` if none is known.
        current: The version that the project has.
    """

    document: Read
    release: Release | None
    current: str

    @classmethod
    def of(cls, project: Project) -> _Base:
        release = last_release(project)
        source = release.source if release else project.document.as_posix()
        return cls(read(source, project, SourceSettings()), release, current(project))

    @property
    def version(self) -> str:
        return self.release.version if self.release else self.current

    def next(self, bump: Bump) -> str:
        """The version that the package has from now on."""
        needed = raised(self.version, bump)
        return self.current if self.release and covers(self.current, needed) else needed


@dataclass(frozen=True, slots=True)
class _Update:
    """An update that is decided, but not yet written."""

    project: Project
    offered: Offer
    base: _Base
    bump: Bump
    entry: Entry
    outcome: Outcome

    def done(self, options: argparse.Namespace, stage: Stage) -> Report:
        """Generate, and write all files."""
        changelog = with_entry(_text(self._changelog), self.entry)
        result = self._generated(changelog, options.cache, stage)
        request = pull_request.text(self._described(result))
        files = {**self.offered.files, self.project.changelog: changelog.encode(), **self._pyproject()}
        if options.pr_body:
            files[options.pr_body] = request.encode()
        stage("writing")
        with replaced(files):
            written = write(result.files, self.project.output)
        lines = [f"note: {path} had been edited by hand; it was replaced" for path in written.edited]
        if not options.pr_body:
            lines += request.split("\n")
        return Report("update", self._verdict(), diagnostics=result.diagnostics, notes=tuple(lines))

    def _generated(self, changelog: str, cache: bool, stage: Stage) -> Result:
        config = replace(self.project.config, version=self.entry.version)
        project = replace(self.project, config=config)
        return produce(task_for_data(project, self.offered.vendored, self.offered.lock, changelog), cache, stage)

    @property
    def _changelog(self) -> Path:
        """The changelog so far: that of the project, or else the one that was generated."""
        kept = self.project.changelog
        return kept if kept.exists() else self.project.output / CHANGELOG

    def _pyproject(self) -> dict[Path, bytes]:
        file = self.project.pyproject
        if self.project.config.version == self.entry.version:
            return {}
        with cannot_read(file):
            text = file.read_bytes().decode("utf-8")
        return {file: pyproject.with_version(text, self.entry.version, where=file.as_posix()).encode()}

    def _described(self, result: Result) -> pull_request.Update:
        return pull_request.Update(
            distribution=self.project.config.distribution,
            before=self.base.current,
            released=self.base.version,
            is_since_release=self.base.release is not None,
            bump=self.bump,
            origin=self._origin(),
            entry=self.entry,
            content=self.outcome.content,
            diagnostics=result.diagnostics,
        )

    def _origin(self) -> Code:
        old = Lock.read(self.project.lock).resolved if self.project.lock.exists() else ""
        before = f" (until now: {mdspan(old)})" if old else ""
        since = f" Since {mdspan(self.base.release.tag)}:" if self.base.release else ""
        return Code(f"From {mdspan(self.offered.lock.resolved)}{before}.{since}")

    def _verdict(self) -> str:
        config, breaking = self.project.config, sum(row.code == "major" for row in self.outcome.content.rows)
        said = f"; {counted(breaking, 'change')} that break code" if breaking > 1 else ""
        said = "; 1 change that breaks code" if breaking == 1 else said
        versions = f"{self.base.current} -> {self.entry.version}"
        return f"updated: {config.distribution} {versions}{said}; review it with `git diff`, then commit"


def _nothing(project: Project, offered: Offer, source: str) -> Report:
    pinned = "==" in project.config.source and not source
    note = "note: `source` in pyproject.toml names one release; without `==` it follows the newest" if pinned else ""
    verdict = f"ok: nothing new: {offered.lock.resolved} is what {project.document.as_posix()} holds"
    return Report("update", verdict, diagnostics=offered.diagnostics, notes=(note,) if note else ())


def _vendored(project: Project) -> bytes:
    """The vendored document, which there has to be: an update is a change of something."""
    with cannot_read(
        project.document, hint="run `letta-codegen pull` and `letta-codegen generate` first", error=DocumentError
    ):
        content = project.document.read_bytes()
    if project.lock.exists() and not Lock.read(project.lock).matches(content):
        hint = "put corrections into the overlay, and run `letta-codegen pull` with the old source"
        raise CodegenError("it was changed after it was pulled", where=project.document.as_posix(), hint=hint)
    return content


def _made_from(lock: Lock) -> Code:
    version = f"version {mdspan(lock.version)} of the API" if lock.version else "the API"
    return Code(f"Made from {version} ({mdspan(lock.resolved)}).")


def _text(file: Path) -> str:
    if not file.exists():
        return ""
    with cannot_read(file):
        return file.read_text("utf-8", errors="replace")
