"""Folders of component schemas that stand alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from letta_codegen.config import Config
from letta_codegen.diagnostics import Diagnostics
from letta_codegen.pipeline import generate
from letta_codegen.source import SourceError, read


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
    (tmp_path / "B.json").write_text(schema("B", type="object", properties={"a": {"$ref": "#/components/schemas/A"}}))
    diagnostics = Diagnostics("schemas")
    result = generate(
        read(str(tmp_path), diagnostics=diagnostics), Config.for_document(package="parts"), diagnostics=diagnostics
    )
    assert [found.pointer for found in result.diagnostics] == ["/components/schemas/B/properties/a"]
    text = next(file.text for file in result.files if file.path.endswith("models/b.py"))
    assert "a: Any" in text


def test_what_is_no_schema_is_passed_over_with_a_finding(tmp_path: Path) -> None:
    (tmp_path / "A.json").write_text(schema("A", type="string"))
    (tmp_path / "README.md").write_text("# No schema\n\n{ not json }\n")
    diagnostics = Diagnostics("schemas")
    read(str(tmp_path), diagnostics=diagnostics)
    assert [(found.code, found.source) for found in diagnostics] == [("SRC002", "README.md")]


def test_a_component_that_is_given_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(schema("A", type="string"))
    (tmp_path / "two.json").write_text(schema("A", type="integer"))
    with pytest.raises(SourceError, match=r"two\.json: error: the component 'A' is given twice, also in one\.json"):
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
