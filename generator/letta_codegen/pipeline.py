"""The generator as a function: a document and a configuration in, files and diagnostics out.

Reads like the data flow: overlay, normalise, models, IR, names, rendering, formatting, checking. No clock, no network,
no environment; nothing is written (that is `output/`). The same run serves `generate` and `generate --check`.
"""

from __future__ import annotations

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.normalize import normalize
from letta_codegen.document.overlay import Overlay, apply
from letta_codegen.files import GeneratedFile, Result, Summary
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Api
from letta_codegen.models import Models
from letta_codegen.models import generate as generate_models
from letta_codegen.naming.lock import NamesLock
from letta_codegen.naming.resolve import Names, resolve
from letta_codegen.render.client import Upstream, render


def generate(
    document: Document,
    config: Config,
    *,
    overlay: Overlay | None = None,
    lock: NamesLock | None = None,
    upstream: Upstream | None = None,
) -> Result:
    """Generate a client package.

    Args:
        document: The document as loaded.
        config: What to call things, and the facts that a document cannot say.
        overlay: Corrections to the document.
        lock: The names of the last run, which are kept.
        upstream: What the package says of its origin; taken from the document by default.

    Returns:
        Unformatted files sorted by path, diagnostics, counts.

    Raises:
        DocumentError: The document cannot be used at all.
    """
    diagnostics = Diagnostics(document.source)
    corrected = document if overlay is None else apply(document, overlay, diagnostics)
    normalized = normalize(corrected, diagnostics)
    models = generate_models(normalized, config.model_settings(), diagnostics)
    api = build(normalized, config, diagnostics)
    names = resolve(api, config, lock or NamesLock(), diagnostics)
    client = render(api, names, models.index, config, upstream or Upstream.of(document))
    files = (*models.files, *client, GeneratedFile(config.names_lock, names.lock().text(), "text"))
    return Result(tuple(sorted(files)), tuple(diagnostics), _summary(document, api, models, diagnostics))


def _summary(document: Document, api: Api, models: Models, diagnostics: Diagnostics) -> Summary:
    schemas = document.root.get("components", {}).get("schemas", {})
    codes = [found.code for found in diagnostics]
    return Summary(
        operations=len(api.operations),
        schemas=len(schemas),
        classes=len(models.index.by_pointer),
        skipped=sum(found.severity == "error" for found in diagnostics),
        renamed=sum(code.startswith("NAM") for code in codes),
    )
