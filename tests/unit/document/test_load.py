"""Loading: what is accepted, what is refused and where, and that nothing can eat the machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letta_codegen.diagnostics import CodegenError, Diagnostics, DocumentError
from letta_codegen.document.limits import Limits
from letta_codegen.document.load import load, parse

SMALL = Limits(size=2000, depth=6, nodes=60, digits=20)


def problem(text: str | bytes, source: str = "d.yaml", limits: Limits = SMALL) -> str:
    """The error that a text gives, as it is printed."""
    with pytest.raises(DocumentError) as raised:
        load(text if isinstance(text, bytes) else text.encode(), source, limits=limits)
    return str(raised.value).replace("error: ", "")


SCALARS = {
    # As in JSON, whatever YAML 1.1 thinks of it.
    "no": "no",
    "on": "on",
    "y": "y",
    "2024-01-01": "2024-01-01",
    "2024-01-01T00:00:00Z": "2024-01-01T00:00:00Z",
    "010": "010",
    "0o17": "0o17",
    "0x1f": "0x1f",
    "1_000": "1_000",
    "12:30": "12:30",
    ".inf": ".inf",
    ".nan": ".nan",
    "1e999": "1e999",
    "=": "=",
    "true": True,
    "False": False,
    "~": None,
    "null": None,
    "": None,
    "1": 1,
    "-5": -5,
    "1.50": 1.5,
    "1e3": 1000.0,
    "'1'": "1",
    '"true"': "true",
    "!!str 1": "1",
    "! 1": "1",
    "!!int 1": 1,
    "|\n  a\n  b\n": "a\nb\n",
    ">-\n  a\n  b\n": "a b",
}


@pytest.mark.parametrize("text", SCALARS)
def test_scalars_of_yaml_mean_what_they_mean_in_json(text: str) -> None:
    value = parse(f"value: {text}".encode(), "d.yaml")["value"]
    assert (type(value), value) == (type(SCALARS[text]), SCALARS[text])


def test_keys_of_yaml_are_their_text() -> None:
    text = "200: a\ntrue: b\nnull: c\n1.0: d\n2024-01-01: e\n'on': f\n? long key\n: g\n"
    assert list(parse(text.encode(), "d.yaml")) == ["200", "true", "null", "1.0", "2024-01-01", "on", "long key"]


def test_anchors_aliases_and_merge_keys() -> None:
    text = "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc: *a\nd: {<<: [*a, {x: 9, z: 4}]}\ne: {'<<': 1}\n"
    value = parse(text.encode(), "d.yaml")
    assert value["b"] == {"x": 1, "y": 3}
    assert value["c"] == {"x": 1, "y": 2}
    assert value["d"] == {"x": 1, "y": 2, "z": 4}
    assert value["e"] == {"<<": 1}


NO_YAML = {
    "a: [1, 2": "d.yaml:2:1: this is not valid YAML: did not find expected ',' or ']'",
    "a: 1\na: 2": "d.yaml:2:1: the key 'a' occurs twice in this object (first at 1:1)",
    "a: {b: {c: 1, c: 2}}": "d.yaml:1:15: the key 'c' occurs twice in this object (first at 1:9)",
    "[1]: 2": "d.yaml:1:1: a mapping or sequence cannot be a key",
    "a: *b": "d.yaml:1:4: there is no anchor &b before this alias",
    "a: &a [*a]": "d.yaml:1:8: the alias *a contains itself",
    "a: 1\n---\nb: 2": "d.yaml:2:1: there is a second YAML document in this file; only one can be read",
    "a: !!set {}": "d.yaml:1:4: the YAML tag 'tag:yaml.org,2002:set' has no meaning in JSON",
    "a: !!python/name:os.system ''": (
        "d.yaml:1:4: the YAML tag 'tag:yaml.org,2002:python/name:os.system' has no meaning in JSON"
    ),
    "a: !mine {}": "d.yaml:1:4: the YAML tag '!mine' has no meaning in JSON",
    "a: {<<: 1}": "d.yaml:1:9: the value of the merge key << must be a mapping or a list of mappings",
    "a: \t- b": "d.yaml:1:5: this is not valid YAML: block sequence entries are not allowed in this context",
    "a: 123456789012345678901": "d.yaml:1:4: this number has more than 20 digits",
}


@pytest.mark.parametrize("text", NO_YAML)
def test_what_is_no_yaml_is_refused_with_its_place(text: str) -> None:
    assert problem(text) == NO_YAML[text]


NO_JSON = {
    '{"a": 1, b}': "d.json:1:10: this is not valid JSON: expecting property name enclosed in double quotes",
    '{"a": 1': "d.json:1:8: the JSON ends in the middle of the document\n  hint: it seems truncated",
    '{"a": "1': "d.json:1:7: the JSON ends in the middle of the document\n  hint: it seems truncated",
    '{"a": 1} x': "d.json:1:10: there is more text after the end of the JSON document",
    '{"a":\n {"b": 1, "c": [{}], "b": 2}}': "d.json:2:22: the key 'b' occurs twice in this object (first at 2:3)",
    '{"a": NaN}': "d.json:1:7: NaN is not a JSON number",
    '{"a": [-Infinity]}': "d.json:1:8: -Infinity is not a JSON number",
    '{"a": 1e999}': "d.json:1:7: the number 1e999 is out of range",
    '{"a": 123456789012345678901}': "d.json:1:7: this number has more than 20 digits",
    '{"a": "NaN", "b": {"a": "1e999, {"}, "c": NaN}': "d.json:1:43: NaN is not a JSON number",
}


@pytest.mark.parametrize("text", NO_JSON)
def test_what_is_no_json_is_refused_with_its_place(text: str) -> None:
    assert problem(text, "d.json") == NO_JSON[text]


NO_OPENAPI = {
    b"": "the document is empty",
    b" \n\t": "the document is empty",
    b"\x1f\x8b\x08\x00": "this is a gzip file, not an OpenAPI document",
    b"%PDF-1.7": "this is a PDF file, not an OpenAPI document",
    b"<!doctype html>": "this is a web page or XML, not an OpenAPI document",
    b"openapi: 3.1.0\nx: \xff": "this is not text: the bytes here are not UTF-8",
    b"openapi: 3.1.0\nx: a\0b": "this is not text: there is a NUL character here",
    b"just text": "this is plain text, not an OpenAPI document",
    b"[1]": "this is an array, not an OpenAPI document",
    b"3": "this is a single value, not an OpenAPI document",
    b"swagger: '2.0'": "this is Swagger 2.0; OpenAPI 3.0 or 3.1 is needed",
    b"asyncapi: 3.0.0": "this is an AsyncAPI document, not an OpenAPI document",
    b"$schema: x": "this is a JSON Schema, not an OpenAPI document",
    b"a: 1": "this is not an OpenAPI document: the key 'openapi' is missing",
    b"openapi: 4.0.0": "OpenAPI version '4.0.0' is not supported",
    b"openapi: [3]": "OpenAPI version '[3]' is not supported",
    b"openapi: 3.1.0\npaths: []": "this must be an object",
    b"openapi: 3.1.0\ncomponents: {schemas: []}": "this must be an object",
}


@pytest.mark.parametrize("data", NO_OPENAPI)
def test_what_is_no_openapi_is_refused(data: bytes) -> None:
    assert NO_OPENAPI[data] in problem(data)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize(
    "text", ["openapi: 3.1.0\ninfo: {title: Größe}", '{"openapi": "3.1.0", "info": {"title": "Größe"}}']
)
def test_byte_order_marks(text: str, encoding: str) -> None:
    assert load(text.encode(encoding), "d.yaml").root["info"] == {"title": "Größe"}


@pytest.mark.parametrize(
    ("text", "version"), [("3.1.0", "3.1.0"), ("3.1", "3.1"), ("3.0.4-rc1", "3.0.4-rc1"), ("3.2.0", "3.2.0")]
)
def test_versions(text: str, version: str) -> None:
    diagnostics = Diagnostics("d.yaml")
    document = load(f"openapi: {text}\ncomponents:\n  schemas:\npaths:\n".encode(), "d.yaml", diagnostics=diagnostics)
    assert document.root == {"openapi": version, "components": {}}
    assert [found.code for found in diagnostics] == (["SRC003"] if version == "3.2.0" else [])


LIMITED = {
    "a" * 2001: "the document is larger than 0 MiB",
    "a: " + "[" * 6 + "]" * 6: "objects and arrays are nested more than 6 levels deep",
    '{"a": ' + "[" * 6 + "]" * 6 + "}": "objects and arrays are nested more than 6 levels deep",
    '{"a": ' + "[" * 25 + "]" * 25 + "}": "objects and arrays are nested more than 6 levels deep",
    "a: [" + "1, " * 60 + "1]": "the document holds more than 60 values",
    '{"a": [' + "1, " * 60 + "1]}": "the document holds more than 60 values",
    "a: &a [1, 1, 1, 1, 1, 1]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b]": "the document holds more than 60 values",
    "a: &a [[[]]]\nb: &b [*a]\nc: [[*b]]": "objects and arrays are nested more than 6 levels deep",
}


@pytest.mark.parametrize("text", LIMITED)
def test_limits(text: str) -> None:
    assert LIMITED[text] in problem(text)


def test_commas_in_texts_are_no_values() -> None:
    text = '{"openapi": "3.1.0", "x-a": "' + "," * 100 + '\\"[[[{{{"}'
    assert load(text.encode(), "d.json", limits=SMALL).root["x-a"].startswith(",,,")


HUGE = {
    "text": "b'{\"a\": \"' + b',a' * 30_000_000 + b'\"}'",
    "escapes": "b'{\"a\": \"' + b'\\\\\\\\\",' * 6_000_000 + b'\"}'",
    "nesting": "b'[' * 30_000_000",
    "keys": 'b\'{"a": [\' + b\'{"a":1},\' * 100_000 + b\'{"b":1,"b":2}]}\'',
}


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in HUGE.items()])
def test_huge_documents_fit_into_two_gigabytes(data: str) -> None:
    program = f"""
import resource
from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.load import load
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
try:
    load({data}, "d.json")
except DocumentError as error:
    print(error.message)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=300)
    assert run.stderr == ""
    assert run.stdout


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
@settings(deadline=None)
def test_json_is_read_as_the_standard_library_does(value: Any) -> None:
    text = json.dumps({"a": value})
    assert parse(text.encode(), "d.json") == {"a": json.loads(text)["a"]}


@given(st.binary(max_size=60) | st.text(alphabet="{}[]:,-&*!|>'\"#ab 1\n\t<?%@`\\", max_size=60).map(str.encode))
@settings(deadline=None, max_examples=300)
def test_anything_else_is_an_error_of_ours(data: bytes) -> None:
    for source in ("d.json", "d.yaml", "-"):
        with pytest.raises(CodegenError) as raised:
            load(data, source)
        assert str(raised.value).startswith(source)


def test_yaml_reads_what_a_yaml_library_writes(tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml")
    value = {"a": [1, 2.5, "no", None, {"b": "multi\nline", "1": True}], "on": "010", "": []}
    assert parse(yaml.safe_dump(value, allow_unicode=True).encode(), "d.yaml") == value


def test_halves_of_surrogate_pairs_are_replaced() -> None:
    found = Diagnostics("d.json")
    text = (
        r'{"openapi": "3.1.0", "x-a\ud800": "\udfff", "x-a\udfff": 1, "x-whole": ["\ud83e\udd99"], "x-b": ["\ud83e"]}'
    )
    root = load(text.encode(), "d.json", diagnostics=found).root
    assert root == {"openapi": "3.1.0", "x-a\ufffd": "\ufffd", "x-whole": ["🦙"], "x-b": ["\ufffd"]}
    assert [f"{each.code} {each.pointer}" for each in found] == ["NRM012 /x-a\ufffd", "NRM012 /x-b/0"]
