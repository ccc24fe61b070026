"""Folders of component schemas that stand alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.pipeline import generate
from letta_codegen.source import SourceError, SourceSettings, fetch, read


def schema(name: str, **keywords: object) -> str:
    return json.dumps(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"#/components/schemas/{name}", **keywords}
    )


def test_files_of_all_kinds_become_one_document(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(schema("B", type="object", properties={"a": {"$ref": "#/components/schemas/A"}}))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/a.yaml").write_text("$id: '#/components/schemas/A'\ntype: string\n")
    (tmp_path / "c.md").write_text(f"# C\n\ntext {{\n\n```json\n{schema('C', type='integer')}\n```\n")
    (tmp_path / "D.schema.json").write_text('{"type": "boolean"}')
    (tmp_path / "notes.txt").write_text("nothing")
    found = read(str(tmp_path), diagnostics=Diagnostics("x"))
    assert found.root["components"]["schemas"] == {
        "A": {"type": "string"},
        "B": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}},
        "C": {"type": "integer"},
        "D": {"type": "boolean"},
    }
    assert "paths" not in found.root


def test_a_component_that_is_missing_becomes_any_with_one_finding(tmp_path: Path) -> None:
    missing = {"$ref": "#/components/schemas/A"}
    properties = {"b": {"type": "array", "items": missing}, "a": {**missing, "description": "Kept."}}
    (tmp_path / "B.json").write_text(schema("B", type="object", properties=properties, examples=[missing]))
    diagnostics = Diagnostics("schemas")
    document = read(str(tmp_path), diagnostics=diagnostics)
    result = generate(document, Config.for_document(package="parts"), diagnostics=diagnostics)
    assert [str(found) for found in result.diagnostics] == [
        "schemas#/components/schemas/B/properties/a: warning SRC001: "
        "the component 'A' is not in this folder (2 references); any value is accepted there"
    ]
    text = next(file.text for file in result.files if file.path.endswith("models/b.py"))
    assert "a: Any" in text
    assert "Kept." in text
    assert document.root["components"]["schemas"]["B"]["examples"] == [missing], "an example is no schema"


def test_a_reference_into_a_missing_component_is_found_and_one_within_a_schema_is_not(tmp_path: Path) -> None:
    within = {"$defs": {"X": {"type": "string"}}, "properties": {"x": {"$ref": "#/$defs/X"}}}
    deep = {"$ref": "#/components/schemas/A/properties/x"}
    (tmp_path / "B.json").write_text(schema("B", type="object", **within, anyOf=[deep]))
    diagnostics = Diagnostics("schemas")
    document = read(str(tmp_path), diagnostics=diagnostics)
    assert [(found.code, found.pointer) for found in diagnostics] == [("SRC001", "/components/schemas/B/anyOf/0")]
    assert document.root["components"]["schemas"]["B"]["properties"] == within["properties"]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_an_example_on_a_page_is_no_schema(tmp_path: Path, ends: str) -> None:
    example = '{"type": "string", "a": 1}'
    page = f"# A\n\n```json\n{example}\n```\n\n```yaml\n$id: '#/components/schemas/A'\ntype: integer\n```\n"
    (tmp_path / "page.md").write_bytes(b"\xef\xbb\xbf" + page.replace("\n", ends).encode())
    (tmp_path / "example.md").write_text(f"```json\n{example}\n```\n")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    diagnostics = Diagnostics("schemas")
    document = read(str(tmp_path), diagnostics=diagnostics)
    assert document.root["components"]["schemas"] == {"A": {"type": "integer"}}
    assert [found.source for found in diagnostics] == [f"{tmp_path}/example.md", f"{tmp_path}/package.json"]


def test_the_order_of_files_does_not_count(tmp_path: Path) -> None:
    for folder, names in (("1", "ABC"), ("2", "CBA")):
        for name in names:
            file = tmp_path / folder / "parts" / f"{name}.json"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(schema(name, type="string"))
    first, second = (
        fetch(str(tmp_path / folder / "parts"), SourceSettings(), diagnostics=Diagnostics("x")) for folder in "12"
    )
    assert first.content == second.content
    assert (first.source, first.resolved) == ("parts", "3 component schemas")


@pytest.mark.parametrize("text", ['{"type": "string"', '{"type": "string", "type": "string"}', ""])
def test_a_broken_file_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "A.json").write_text(text)
    with pytest.raises(DocumentError, match=r"A\.json") as failure:
        read(str(tmp_path), diagnostics=Diagnostics("x"))
    assert failure.value.exit_code == 3


def test_what_is_no_schema_is_passed_over_with_a_finding(tmp_path: Path) -> None:
    (tmp_path / "A.json").write_text(schema("A", type="string"))
    (tmp_path / "README.md").write_text("# No schema\n\n{ not json }\n")
    diagnostics = Diagnostics("schemas")
    read(str(tmp_path), diagnostics=diagnostics)
    assert [(found.code, found.source) for found in diagnostics] == [("SRC002", f"{tmp_path}/README.md")]


def test_a_component_that_is_given_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(schema("A", type="string"))
    (tmp_path / "two.json").write_text(schema("A", type="integer"))
    with pytest.raises(SourceError, match=r"two\.json: error: the component 'A' is given twice, also in .*/one\.json"):
        read(str(tmp_path), diagnostics=Diagnostics("x"))


def test_a_folder_without_schemas_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no component schema in this folder"):
        read(str(tmp_path), diagnostics=Diagnostics("x"))


def test_the_seed_gives_models(shared: Callable[[str], Path]) -> None:
    diagnostics = Diagnostics("seed")
    document = read(str(shared("reference/seed")), diagnostics=diagnostics)
    assert list(document.root["components"]["schemas"]) == ["BatchJob"]
    assert len(document.root["components"]["schemas"]["BatchJob"]["properties"]) == 18
    result = generate(document, Config.for_document(package="seed"), diagnostics=diagnostics)
    paths = {file.path for file in result.files}
    assert "src/seed/models/batch_job.py" in paths
    assert not any("_clients" in path or "resources" in path for path in paths)
