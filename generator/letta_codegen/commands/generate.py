"""`letta-codegen generate`: from the vendored document, or any other, to the files of a client.

In: the parsed arguments. Out: a `Report`. With `--check` nothing is written and differences are findings; with
`--strict` nothing is written if there are warnings.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from letta_codegen.config import Config
from letta_codegen.diagnostics import CodegenError, Diagnostics, DocumentError, ExitCode, Severity
from letta_codegen.document.document import Document
from letta_codegen.document.overlay import Overlay
from letta_codegen.files import GeneratedFile, Result
from letta_codegen.naming.lock import NamesLock
from letta_codegen.output import memo
from letta_codegen.output.by_hand import by_hand
from letta_codegen.output.cache import TextCache, default_folder
from letta_codegen.output.compare import compare
from letta_codegen.output.faults import cannot_read
from letta_codegen.output.report import Report, counted
from letta_codegen.output.write import Written, write
from letta_codegen.project import CHANGELOG, Project, find_project
from letta_codegen.render.upstream import Upstream

if TYPE_CHECKING:
    from letta_codegen.source.lock import Lock


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be generated, and where to.

    Attributes:
        document: The document as loaded.
        config: Names and facts.
        output: The folder of the generated project.
        overlay: Corrections to the document.
        lock: The names of the last run.
        upstream: What the package says of its origin.
        diagnostics: Findings about how the document was put together.
        command: What brings the output up to date.
        changelog: The changelog of the package; empty: one that speaks of this version alone.
        layer: The folder whose hand-written files go along, if the output is not the project's own.
    """

    document: Document
    config: Config
    output: Path
    overlay: Overlay | None
    lock: NamesLock
    upstream: Upstream | None
    diagnostics: Diagnostics
    command: str
    changelog: str = ""
    layer: Path | None = None


def run(options: argparse.Namespace, stage: Callable[[str], None]) -> Report:
    """Do what `generate` is asked for.

    Args:
        options: `spec`, `allow_external`, `package`, `output`, `check`, `strict`, `overwrite`, `cache`.
        stage: Told what is being done, for a display of progress.

    Raises:
        CodegenError: The document cannot be used, or the files cannot be written; then nothing has been.
    """
    if options.allow_external and not options.spec:
        raise CodegenError("--allow-external is for a document that --spec names")
    stage("reading the document")
    task = _task_for_document(options) if options.spec else task_for_project(find_project(Path()), options.output)
    result = produce(task, options.cache, stage)
    if options.check:
        return compared(task, result)
    if options.strict and any(found.severity is not Severity.INFO for found in result.diagnostics):
        verdict = "refused: there are warnings, and with --strict nothing is written then"
        return Report("generate", verdict, ExitCode.FINDINGS, result.diagnostics, result.summary)
    stage("writing")
    return _written(task, result, write(result.files, task.output, overwrite=options.overwrite))


def produce(task: Task, cache: bool, stage: Callable[[str], None]) -> Result:
    """Generate, format and check the files of a task; nothing is written.

    Args:
        task: What to generate.
        cache: Whether to remember results and formatted text from run to run.
        stage: Told what is being done.
    """
    texts = TextCache(default_folder() if cache else None)
    inputs = (task.document, task.config, task.overlay, task.lock, task.upstream, tuple(task.diagnostics))
    key = memo.key(*inputs) if cache else ""
    result = memo.recall(texts, key)
    if result is None:
        result = _made(task, texts, stage)
        memo.remember(texts, key, result)
    files = [_with_changelog(file, task.changelog) for file in result.files]
    if task.layer is not None:
        with cannot_read(task.layer):
            files += by_hand(task.layer)
    return replace(result, files=tuple(sorted(files)))


def _with_changelog(file: GeneratedFile, text: str) -> GeneratedFile:
    return replace(file, text=text) if text and file.path == CHANGELOG else file


def _made(task: Task, texts: TextCache, stage: Callable[[str], None]) -> Result:
    # Imported late: a run that remembers its result needs none of it.
    from letta_codegen.output.format import Formatter
    from letta_codegen.pipeline import finish, generate

    with Formatter(texts) as formatter:
        result = generate(
            task.document,
            task.config,
            overlay=task.overlay,
            lock=task.lock,
            upstream=task.upstream,
            diagnostics=task.diagnostics,
            cache=texts,
            stage=stage,
            begin=formatter.begin,
        )
        return replace(result, files=finish(result.files, formatter, stage))


def task_for_project(project: Project, output: str | None = None) -> Task:
    """The task that a project configures.

    Args:
        project: The project.
        output: Another folder to write to.

    Raises:
        CodegenError: A file of the project cannot be read.
    """
    with cannot_read(project.document, hint="run `letta-codegen pull` first", error=DocumentError):
        data = project.document.read_bytes()
    changelog = ""
    if project.changelog.exists():
        with cannot_read(project.changelog):
            changelog = project.changelog.read_text("utf-8", errors="replace")
    return task_for_data(project, data, _lock(project), changelog, output)


def task_for_data(project: Project, data: bytes, lock: Lock | None, changelog: str, output: str | None = None) -> Task:
    """The task that a project configures, with these inputs in the place of its files.

    Args:
        project: The project.
        data: The vendored document.
        lock: What its lock says; `None` if there is none.
        changelog: The changelog of the package.
        output: Another folder to write to.

    Raises:
        CodegenError: The document cannot be used; another file of the project cannot be read.
    """
    from letta_codegen.document import overlay
    from letta_codegen.document.load import load

    diagnostics = Diagnostics(project.document.as_posix())
    document = load(data, project.document.as_posix(), diagnostics=diagnostics)
    return Task(
        document=document,
        config=project.config,
        output=Path(output) if output else project.output,
        overlay=overlay.read(project.overlay) if project.overlay else None,
        lock=_names(project.names_lock),
        upstream=Upstream(lock.version or Upstream.of(document).version, lock.sha256, lock.resolved) if lock else None,
        diagnostics=diagnostics,
        command="letta-codegen generate" + (f" --output {output}" if output else ""),
        changelog=changelog,
        layer=project.output if output and Path(output).resolve() != project.output.resolve() else None,
    )


def _task_for_document(options: argparse.Namespace) -> Task:
    """The task to generate from any document, with the defaults of the configuration."""
    from letta_codegen.source import read, without_secrets

    diagnostics = Diagnostics(without_secrets(options.spec))
    document = read(options.spec, diagnostics=diagnostics)
    if options.allow_external:
        document = _bundled(document, options)
    info = document.root.get("info")
    title = info.get("title") if isinstance(info, dict) else ""
    config = Config.for_document(
        title if isinstance(title, str) else "", package=options.package, output=options.output
    )
    package = f" --package {options.package}" if options.package else ""
    allowed = "".join(f" --allow-external {root}" for root in options.allow_external)
    return Task(
        document=document,
        config=config,
        output=Path(options.output),
        overlay=None,
        lock=_names(Path(options.output) / config.names_lock),
        upstream=None,
        diagnostics=diagnostics,
        command=f"letta-codegen generate --spec {diagnostics.source}{allowed}{package} --output {options.output}",
    )


def _bundled(document: Document, options: argparse.Namespace) -> Document:
    from letta_codegen.document.external import bundle

    if not Path(options.spec).is_file():
        raise CodegenError("--allow-external is for a document in a file", where=document.source)
    return bundle(document, Path(options.spec), tuple(map(Path, options.allow_external)))


def _names(file: Path) -> NamesLock:
    """The names of the last run; none for a first one."""
    if not file.exists():
        return NamesLock()
    with cannot_read(file):
        return NamesLock.parse(file.read_text("utf-8", errors="replace"), where=file.as_posix())


def _lock(project: Project) -> Lock | None:
    """What is known of the origin of the vendored document."""
    from letta_codegen.source.lock import Lock

    return Lock.read(project.lock) if project.lock.exists() else None


def compared(task: Task, result: Result, command: str = "generate") -> Report:
    """The report about how the output differs from what the generator writes.

    Raises:
        CodegenError: The output cannot be read.
    """
    with cannot_read(task.output):
        differences = compare(result.files, task.output)
    count = len(differences.lines())
    verdict = f"ok: {task.output.as_posix()} is what the generator writes"
    if differences:
        verdict = f"stale: {counted(count, 'file')} in {task.output.as_posix()} differ; run `{task.command}`"
    code = ExitCode.STALE if differences else ExitCode.OK
    return Report(command, verdict, code, result.diagnostics, result.summary, differences)


def _written(task: Task, result: Result, written: Written) -> Report:
    changed = written.differences
    verdict = f"ok: {task.output.as_posix()} was up to date"
    if changed:
        counts = f"{len(changed.missing)} new, {len(changed.stale)} changed, {len(changed.surplus)} removed"
        verdict = f"ok: wrote {task.output.as_posix()}: {counts}, {written.unchanged} unchanged"
    notes = tuple(f"note: {path} had been edited by hand; it was replaced" for path in written.edited)
    return Report("generate", verdict, ExitCode.OK, result.diagnostics, result.summary, changed, notes)
