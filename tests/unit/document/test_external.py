"""Documents of several files: what may be read is put together, everything else is not followed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.external import bundle
from letta_codegen.document.load import load
from letta_codegen.document.normalize import normalize

PARTS = Path(__file__).with_name("parts")


def put(folder: Path, main: str, files: dict[str, str] | None = None) -> Path:
    """Write a document of several files."""
    for name, text in {"main.yaml": main, **(files or {})}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder / "main.yaml"


def bundled(file: Path, *roots: Path) -> tuple[Any, list[str]]:
    """The document as a whole, and what is said of it when it is normalised."""
    document = bundle(load(file.read_bytes(), file.name), file, roots)
    found = Diagnostics(file.name)
    normalize(document, found)
    return document.root, [f"{each.code} {each.pointer}" for each in found]


def test_files_become_components() -> None:
    root, found = bundled(PARTS / "main.yaml", PARTS)
    schemas = root["components"]["schemas"]
    assert not found
    assert schemas.keys() == {"Owner", "Error", "pet", "cat", "dog", "Na/me", "Other", "Number", "shared_Error"}
    assert schemas["pet"]["oneOf"] == [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}]
    mapping = {"cat": "#/components/schemas/cat", "dog": "#/components/schemas/dog"}
    assert schemas["pet"]["discriminator"]["mapping"] == mapping
    assert schemas["dog"]["properties"]["owner"] == {"$ref": "#/components/schemas/Owner"}
    assert schemas["Owner"]["properties"]["name"] == {"$ref": "#/components/schemas/Na~1me"}
    assert root["paths"]["/pets"] == {"$ref": "#/components/pathItems/pets"}
    assert root["paths"]["/own"]["get"]["parameters"] == [{"$ref": "#/components/parameters/Page"}]
    answer = root["components"]["responses"]["Error"]["content"]["application/json"]["schema"]
    assert answer == {"$ref": "#/components/schemas/shared_Error"}


OUTSIDE = """
openapi: 3.1.0
info: {title: Parts, version: '1'}
paths: {}
components:
  schemas:
    A: {$ref: '%s'}
"""


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.yaml",
        "/etc/passwd",
        "link.yaml",
        "%2e%2e/secret.yaml",
        "file:///etc/passwd",
        "//host/x.yaml",
        "https://example.com/x.yaml",
        "inside.yaml#/missing",
        "inside.yaml#anchor",
    ],
)
def test_what_is_not_allowed_is_not_followed(tmp_path: Path, reference: str) -> None:
    (tmp_path / "secret.yaml").write_text("{type: string, description: secret}")
    file = put(tmp_path / "allowed", OUTSIDE % reference, {"inside.yaml": "{type: string}"})
    (tmp_path / "allowed/link.yaml").symlink_to(tmp_path / "secret.yaml")
    root, found = bundled(file, tmp_path / "allowed")
    assert root["components"] == {"schemas": {"A": {"$ref": reference}}}
    assert found == ["NRM003 /components/schemas/A"]


def test_nothing_is_followed_without_a_folder(tmp_path: Path) -> None:
    root, found = bundled(put(tmp_path, OUTSIDE % "inside.yaml", {"inside.yaml": "{type: string}"}))
    assert root["components"]["schemas"]["A"] == {"$ref": "inside.yaml"}
    assert found == ["NRM003 /components/schemas/A"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (None, "part.yaml: error: a reference leads here: No such file"),
        ("{a: [", "part.yaml:2:1: error: this is not valid YAML"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, text: str | None, problem: str) -> None:
    file = put(tmp_path, OUTSIDE % "part.yaml", {"part.yaml": text} if text else {})
    with pytest.raises(DocumentError) as raised:
        bundled(file, tmp_path)
    assert problem in str(raised.value)
