"""Vendoring a document: what is written, and when nothing is."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from letta_codegen.diagnostics import CodegenError
from letta_codegen.source.fetched import SourceSettings
from letta_codegen.source.lock import Lock
from letta_codegen.source.pull import Pulled, pull

from .conftest import Site


def document(operations: int = 40, **more: object) -> bytes:
    paths = {f"/p{number}": {"get": {"responses": {"200": {"description": "ö"}}}} for number in range(operations)}
    return json.dumps({"openapi": "3.1.0", "paths": paths, "info": {"version": "3", "title": "T"}, **more}).encode()


def vendor(content: bytes, folder: Path, **options: bool) -> Pulled:
    source = folder / "upstream.json"
    source.write_bytes(content)
    return pull(str(source), folder / "openapi", "api", settings=SourceSettings(), **options)


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "openapi").iterdir())}


def test_the_document_is_laid_out_in_its_own_order(tmp_path: Path) -> None:
    pulled = vendor(document(1), tmp_path)
    text = (tmp_path / "openapi/api.json").read_text("utf-8")
    assert pulled.changed
    assert list(json.loads(text)) == ["openapi", "paths", "info"]
    assert text.startswith('{\n  "openapi": "3.1.0",\n')
    assert "ö" in text
    assert text.endswith("}\n")


def test_a_second_pull_changes_nothing(tmp_path: Path) -> None:
    vendor(document(), tmp_path)
    before = state(tmp_path)
    assert not vendor(document(), tmp_path).changed
    assert state(tmp_path) == before


def test_the_lock_says_where_it_came_from(tmp_path: Path) -> None:
    content = document(components={"schemas": {"A": {}}})
    vendor(content, tmp_path)
    lock = Lock.read(tmp_path / "openapi/api.lock")
    assert (lock.resolved, lock.version, lock.size, lock.operations, lock.schemas) == (
        "upstream.json",
        "3",
        len(content),
        40,
        1,
    )
    assert str(tmp_path) not in lock.text()
    vendored = (tmp_path / "openapi/api.json").read_bytes()
    assert lock.matches(vendored)
    assert lock.matches(vendored.replace(b"\n", b"\r\n")), "version control may change the ends of lines"
    assert not lock.matches(vendored + b" ")


@pytest.mark.parametrize("text", ["", "source = 1", "x", 'source = "a"'])
def test_a_lock_that_cannot_be_read(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.lock").write_text(text)
    with pytest.raises(CodegenError, match="this is no lock"):
        Lock.read(tmp_path / "a.lock")


@pytest.mark.parametrize("version", ["\U0001f600", "\x7f\n", '"\\', "\ud800", "1.0 # x"])
def test_no_version_breaks_the_lock(tmp_path: Path, version: str) -> None:
    vendor(document(1, info={"title": "T", "version": version}), tmp_path)
    assert Lock.read(tmp_path / "openapi/api.lock").version == version.replace("\ud800", "\ufffd")


BAD = [
    b"",
    b"{",
    b"[]",
    b'{"swagger": "2.0"}',
    b'{"openapi": "4.0.0"}',
    b'{"openapi": "3.1.0", "openapi": "3.1.0"}',
    b"\x1f\x8b00",
    b"<html>",
]


@pytest.mark.parametrize("content", BAD)
def test_a_bad_document_leaves_the_old_one(tmp_path: Path, content: bytes) -> None:
    vendor(document(), tmp_path)
    before = state(tmp_path)
    with pytest.raises(CodegenError) as failure:
        vendor(content, tmp_path)
    assert failure.value.exit_code == 3
    assert state(tmp_path) == before


def test_a_document_that_has_lost_much_is_refused_unless_that_is_meant(tmp_path: Path) -> None:
    vendor(document(40), tmp_path)
    vendor(document(38), tmp_path)
    before = state(tmp_path)
    with pytest.raises(CodegenError, match="8 of 38 operations are gone: GET /p30"):
        vendor(document(30), tmp_path)
    assert state(tmp_path) == before
    assert vendor(document(30), tmp_path, allow_shrink=True).changed


def test_a_parameter_of_a_path_may_get_another_name(tmp_path: Path) -> None:
    vendor(document(40).replace(b"/p", b"/{id}/p"), tmp_path)
    assert vendor(document(40).replace(b"/p", b"/{thing_id}/p"), tmp_path).changed


@pytest.mark.parametrize("obstacle", ["api.json", "api.lock"])
def test_a_folder_where_a_file_must_be_leaves_everything(tmp_path: Path, obstacle: str) -> None:
    (tmp_path / "openapi" / obstacle).mkdir(parents=True)
    with pytest.raises(CodegenError, match="nothing was changed"):
        vendor(document(), tmp_path)
    assert [path.name for path in (tmp_path / "openapi").iterdir()] == [obstacle]
    assert (tmp_path / "openapi" / obstacle).is_dir()


def test_both_files_are_replaced_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vendor(document(40), tmp_path)
    before = state(tmp_path)
    replace, calls = os.replace, []

    def second_fails(source: str, target: str) -> None:
        calls.append(target)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", second_fails)
    with pytest.raises(CodegenError, match="cannot write: No space left"):
        vendor(document(39), tmp_path)
    assert state(tmp_path) == before


def test_nothing_secret_is_written(site: Site, tmp_path: Path) -> None:
    site.serve("/openapi.json?key=secret1", document())
    url = site.url.replace("//", "//user:secret2@") + "/openapi.json?key=secret1"
    pulled = pull(url, tmp_path, "api", settings=SourceSettings())
    said = "\n".join([*pulled.lines(), *map(str, pulled.diagnostics)])
    for text in (said, (tmp_path / "api.lock").read_text(), (tmp_path / "api.json").read_text()):
        assert "secret" not in text
    assert pulled.lock.source == f"{site.url}/openapi.json"


def test_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(document(2))))
    assert pull("-", tmp_path, "api", settings=SourceSettings()).lock.operations == 2


@pytest.mark.parametrize("source", ["no-such-file.json", "x" * 5000, "a/../b/"])
def test_what_is_not_there(tmp_path: Path, source: str) -> None:
    with pytest.raises(CodegenError, match="cannot read") as failure:
        pull(str(tmp_path / source), tmp_path / "openapi", "api", settings=SourceSettings())
    assert failure.value.exit_code == 3
    assert not (tmp_path / "openapi").exists()


def test_a_running_server_is_asked_for_its_document(site: Site, tmp_path: Path) -> None:
    site.serve("/openapi.json", document())
    pulled = pull(f"server:{site.url}", tmp_path, "api", settings=SourceSettings())
    assert site.asked == ["/openapi.json"]
    assert pulled.lock.source == f"server:{site.url}"
    assert pulled.lock.resolved == f"{site.url}/openapi.json"
