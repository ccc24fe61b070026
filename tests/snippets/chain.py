"""What the snippet tests have in common: a case is a text of what goes in, what comes out, and what is reported.

    Owner: {type: object, properties: {pet: {$ref: '^Pet', nullable: true}}}
    Pet: {type: file}
    =>
    Owner: {type: object, properties: {pet: {anyOf: [@Pet, {type: 'null'}]}}}
    Pet: {type: string, format: binary}
    ! NRM004 /components/schemas/Pet

Everything is YAML, read by the loader of the generator, so that what is tested is what users get. To keep it short,
`@Pet` stands for a reference to the component schema of that name, and `'^Pet'` for its address.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import Any

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.document.document import Document
from letta_codegen.document.load import load, parse
from letta_codegen.document.normalize import normalize
from letta_codegen.ir.build import build
from letta_codegen.ir.nodes import Api


@dataclass(frozen=True)
class Case:
    """A case, taken apart: the text that goes in, the text that comes out, the lines of the report."""

    given: str
    expected: str
    reported: list[str]


def case(text: str) -> Case:
    """Take the text of a case apart."""
    given, _, rest = _spelled_out(textwrap.dedent(text)).partition("=>\n")
    lines = rest.splitlines()
    expected = "\n".join(line for line in lines if not line.startswith("!"))
    return Case(given, expected, [line[1:].strip() for line in lines if line.startswith("!")])


def _spelled_out(text: str) -> str:
    text = re.sub(r"@(\w+)", r"{$ref: '^\1'}", text)
    return re.sub(r"'\^(\w+)(/[^']*)?'", r"'#/components/schemas/\1\2'", text)


def yaml(text: str) -> Any:
    """The value of a YAML text."""
    return parse(text.encode(), "snippet.yaml") if text.strip() else {}


def document(text: str, version: str = "3.1.0") -> Document:
    """The document that a text describes; what every document has is added."""
    return load(
        f"openapi: {version}\ninfo: {{title: Snippet, version: '1'}}\n{textwrap.dedent(text)}".encode(), "s.yaml"
    )


def of_schemas(text: str, version: str = "3.1.0") -> Document:
    """A document of nothing but component schemas."""
    return document("components:\n  schemas:\n" + textwrap.indent(text, "    "), version)


def normalized(given: Document) -> tuple[Document, list[str]]:
    """The document in its normal form, and what is reported, as `CODE pointer`."""
    diagnostics = Diagnostics(given.source)
    result = normalize(given, diagnostics)
    return result, shown(diagnostics)


def built(given: Document, config: Config | None = None) -> tuple[Api, list[str]]:
    """The IR of a document, and what is reported."""
    diagnostics = Diagnostics(given.source)
    api = build(normalize(given, diagnostics), config or Config(), diagnostics)
    return api, shown(diagnostics)


def shown(diagnostics: Diagnostics) -> list[str]:
    """What is reported, as `CODE pointer`."""
    return [f"{found.code} {found.pointer}" for found in diagnostics]


def schemas(of: Document) -> Any:
    """The component schemas of a document."""
    return of.root["components"]["schemas"]


def check_schemas(text: str, version: str) -> None:
    """Normalise the component schemas of a case, and compare."""
    given = case(text)
    result, reported = normalized(of_schemas(given.given, version))
    assert schemas(result) == yaml(given.expected)
    assert reported == given.reported
