"""The generator as a function: a document and a configuration in, files and diagnostics out.

Reads like the data flow: overlay, normalise, models, IR, names, rendering, formatting, checking. No clock, no network,
no environment; nothing is written (that is `output/`). The same run serves `generate` and `generate --check`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics, Severity
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.overlay import Overlay, apply
from letta_codegen.files import GeneratedFile, Result, Summary
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Api
from letta_codegen.models import Models
from letta_codegen.models import generate as generate_models
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.resolve import resolve
from letta_codegen.output.cache import NO_CACHE, TextCache
from letta_codegen.output.check import check_files
from letta_codegen.output.format import Formatter
from letta_codegen.render.client import render
from letta_codegen.render.upstream import Upstream

Stage = Callable[[str], None]
Begin = Callable[[Iterable[GeneratedFile]], None]


def _silent(stage: str) -> None:
    """Nobody watches."""


def _unhurried(files: Iterable[GeneratedFile]) -> None:
    """Nothing begins before all files are there."""


def generate(
    document: Document,
    config: Config,
    *,
    overlay: Overlay | None = None,
    lock: NamesLock | None = None,
    upstream: Upstream | None = None,
    diagnostics: Diagnostics | None = None,
    cache: TextCache = NO_CACHE,
    stage: Stage = _silent,
    begin: Begin = _unhurried,
) -> Result:
    """Generate a client package.

    Args:
        document: The document as loaded.
        config: What to call things, and the facts that a document cannot say.
        overlay: Corrections to the document.
        lock: The names of the last run, which are kept.
        upstream: What the package says of its origin; taken from the document by default.
        diagnostics: Findings so far; those of this run are added.
        cache: What earlier runs have made of schemas.
        stage: Told what is being done.
        begin: Given files that are there before the others.

    Returns:
        Unformatted files sorted by path, diagnostics, counts.

    Raises:
        DocumentError: The document cannot be used at all.
    """
    found = diagnostics if diagnostics is not None else Diagnostics(document.source)
    stage("normalising")
    corrected = document if overlay is None else apply(document, overlay, found)
    normalized = normalize(corrected, found)
    stage("making models")
    models = generate_models(normalized, config.model_settings(), found, cache)
    begin(models.files)
    stage("making the client")
    api = build(normalized, config, found)
    names = resolve(api, config, lock or NamesLock(), found)
    files = [*models.files, *render(api, names, models.index, config, upstream or Upstream.of(document), found)]
    if api.operations:
        files.append(GeneratedFile(config.names_lock, names.lock().text(), "text"))
    return Result(tuple(sorted(files)), tuple(found), _summary(document, api, models, found))


def finish(files: tuple[GeneratedFile, ...], formatter: Formatter, stage: Stage = _silent) -> tuple[GeneratedFile, ...]:
    """Format the files, and make sure that they are what Python can read.

    Args:
        files: Unformatted files.
        formatter: Formats them; it may have begun.
        stage: Told what is being done.

    Raises:
        CodegenError: A file is no Python, which is a fault of the generator.
    """
    stage("formatting")
    formatted = formatter.format(files)
    stage("checking")
    check_files(formatted)
    return formatted


def _summary(document: Document, api: Api, models: Models, diagnostics: Diagnostics) -> Summary:
    components = document.root.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    codes = [found.code for found in diagnostics]
    return Summary(
        operations=len(api.operations),
        schemas=len(schemas) if isinstance(schemas, dict) else 0,
        classes=len(models.index.by_pointer),
        skipped=sum(found.severity is Severity.ERROR for found in diagnostics),
        renamed=sum(code.startswith("NAM") for code in codes),
    )
