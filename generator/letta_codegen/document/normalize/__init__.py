"""Normalising: a document in, the same document in one spelling out, as models and operations are built from.

Afterwards every schema that becomes a class is a component whose key is the name of the class; null, references,
constants and unions are spelled one way; operations stand for themselves. One module for each step, in the order of
`_steps`. Nothing depends on the order of keys. What cannot be kept is reported, nothing is refused except nesting that
is too deep.
"""

from __future__ import annotations

from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.document import Document
from letta_codegen.document.normalize.all_of import settle_all_of
from letta_codegen.document.normalize.anchors import Anchors, settle_names
from letta_codegen.document.normalize.circles import break_circles
from letta_codegen.document.normalize.constants import settle_constants
from letta_codegen.document.normalize.defaults import settle_defaults
from letta_codegen.document.normalize.freeze import freeze
from letta_codegen.document.normalize.heirs import settle_heirs
from letta_codegen.document.normalize.hoist import hoist
from letta_codegen.document.normalize.lift import lift
from letta_codegen.document.normalize.nulls import settle_nulls
from letta_codegen.document.normalize.operations import settle_operations
from letta_codegen.document.normalize.origins import origins
from letta_codegen.document.normalize.read import read
from letta_codegen.document.normalize.references import settle_references
from letta_codegen.document.normalize.tags import settle_discriminators
from letta_codegen.document.normalize.templates import fill_templates
from letta_codegen.document.normalize.titles import strip_titles
from letta_codegen.document.normalize.tree import Tree
from letta_codegen.document.normalize.unions import settle_unions

__all__ = ["normalize"]


def normalize(document: Document, diagnostics: Diagnostics) -> Document:
    """Bring a document into the form that the rest of the generator reads.

    Args:
        document: As loaded, with the overlay applied. It stays as it is.
        diagnostics: Where findings go, with pointers into `document`.

    Returns:
        A new document with the meaning of OpenAPI 3.1; `origin()` leads from its pointers to those of `document`.

    Raises:
        DocumentError: Schemas are nested too deep.
    """
    try:
        tree = _steps(document, diagnostics)
    except RecursionError:
        raise DocumentError("schemas are nested too deep", where=document.source) from None
    tree.root["openapi"] = "3.1.0"
    return Document(tree.root, document.source, document.sha256, origins(tree))


def _steps(document: Document, diagnostics: Diagnostics) -> Tree:
    tree = read(document, diagnostics)
    anchors = Anchors.of(tree)
    fill_templates(anchors)
    settle_names(anchors)
    settle_references(tree)
    lift(tree)
    settle_heirs(tree)
    break_circles(tree)
    settle_nulls(tree)
    settle_unions(tree)
    settle_constants(tree)
    settle_all_of(tree)
    settle_defaults(tree)
    registry = freeze(tree)
    strip_titles(tree)
    hoist(tree, registry)
    settle_operations(tree)
    settle_discriminators(tree)
    return tree
