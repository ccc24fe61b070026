"""Load an OpenAPI document: bytes come in (JSON or YAML), a `Document` goes out.

Accepted are 3.0 and 3.1, and 3.2 with a warning, since what it adds is ignored. Refused, with the position where there
is one: what is empty, truncated, binary, too large, neither JSON nor YAML, Swagger 2.0, and other kinds of documents.
What is odd deeper inside is left to those who read it, who skip it with a diagnostic.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Mapping

from letta_codegen.diagnostics import Diagnostics, DocumentError
from letta_codegen.document.document import JSON, Document
from letta_codegen.document.halves import may_have_halves, without_halves
from letta_codegen.document.limits import MEBIBYTE, Limits
from letta_codegen.document.read_json import JSONSyntaxError, position, read_json

_VERSION = re.compile(r"3\.([0-9]+)(?:\.[0-9]+)?(?:-[0-9A-Za-z.-]+)?")
_ENCODINGS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"\x1f\x8b", "a gzip file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "an image"),
)
_OTHER_KINDS = (
    ("asyncapi", "an AsyncAPI document"),
    ("overlay", "an OpenAPI Overlay"),
    ("arazzo", "an Arazzo document"),
    ("$schema", "a JSON Schema"),
    ("$defs", "a JSON Schema"),
)
_OBJECTS = ("info", "paths", "webhooks", "components")
DEFAULT_LIMITS = Limits()


def load(
    data: bytes, source: str, *, limits: Limits = DEFAULT_LIMITS, diagnostics: Diagnostics | None = None
) -> Document:
    """Load an OpenAPI document.

    Args:
        data: The document, JSON or YAML, in UTF-8 (or UTF-16/32 with a byte order mark).
        source: What the user calls it, for messages; `.yaml` and `.yml` at its end decide in favour of YAML.
        limits: What is too large.
        diagnostics: Where to put what does not stop the run.

    Returns:
        The document, with the digest of `data`.

    Raises:
        DocumentError: It cannot be read or is not OpenAPI 3.
    """
    value = parse(data, source, limits=limits)
    if not isinstance(value, dict):
        kind = "an array" if isinstance(value, list) else "plain text" if isinstance(value, str) else "a single value"
        raise DocumentError(f"this is {kind}, not an OpenAPI document", where=source)
    root = _without_nulls(without_halves(value, diagnostics) if may_have_halves(data) else value)
    root["openapi"] = _checked_version(root, source, diagnostics)
    _check_objects(root, source)
    return Document(root, source, hashlib.sha256(data).hexdigest())


def parse(data: bytes, source: str, *, limits: Limits = DEFAULT_LIMITS) -> JSON:
    """Read any JSON or YAML text, strictly and within limits.

    Args:
        data: The bytes.
        source: What the user calls them, for messages.
        limits: What is too large.

    Raises:
        DocumentError: The bytes are neither.
    """
    text = decode(data, source, limits=limits)
    yaml_by_name = source.lower().endswith((".yaml", ".yml"))
    if text.lstrip()[:1] not in ("{", "[") and not source.lower().endswith(".json"):
        return _yaml(text, source, limits)
    try:
        return read_json(text, source, limits)
    except JSONSyntaxError:
        if yaml_by_name:  # `{a: b}` is YAML
            return _yaml(text, source, limits)
        raise


def decode(data: bytes, source: str, *, limits: Limits = DEFAULT_LIMITS) -> str:
    """Turn bytes into text.

    Raises:
        DocumentError: There are none, too many, or they are not text.
    """
    if len(data) > limits.size:
        raise DocumentError(f"the document is larger than {limits.size // MEBIBYTE} MiB", where=source)
    for magic, kind in _BINARY:
        if data.startswith(magic):
            raise DocumentError(f"this is {kind}, not an OpenAPI document", where=source)
    mark, encoding = next((each for each in _ENCODINGS if data.startswith(each[0])), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        before = data[len(mark) : len(mark) + error.start].decode(encoding, "replace")
        where = f"{source}:{position(before, len(before))}"
        raise DocumentError(f"this is not text: the bytes here are not {encoding.upper()}", where=where) from None
    _check_text(text, source)
    return text


def _check_text(text: str, source: str) -> None:
    beginning = text[:200].lstrip()[:20].lower()
    if not beginning and not text.strip():
        raise DocumentError("the document is empty", where=source)
    if beginning.startswith(("<!doctype", "<html", "<?xml", "<!--", "<head")):
        raise DocumentError("this is a web page or XML, not an OpenAPI document", where=source)
    if "\0" in text:
        where = f"{source}:{position(text, text.index(chr(0)))}"
        raise DocumentError("this is not text: there is a NUL character here", where=where)


def _yaml(text: str, source: str, limits: Limits) -> JSON:
    from letta_codegen.document.read_yaml import read_yaml  # the YAML library is loaded for those who need it

    return read_yaml(text, source, limits)


def _without_nulls(root: Mapping[str, JSON]) -> dict[str, JSON]:
    """Leave out keys without a value (`components:` in YAML), which mean nothing."""
    kept = {key: value for key, value in root.items() if value is not None}
    if isinstance(components := kept.get("components"), dict):
        kept["components"] = {key: value for key, value in components.items() if value is not None}
    return kept


def _checked_version(root: Mapping[str, JSON], source: str, diagnostics: Diagnostics | None) -> str:
    if "openapi" not in root:
        raise _other_kind(root, source)
    version = str(root["openapi"])
    match = _VERSION.fullmatch(version)
    if match is None or int(match[1]) > 2:
        problem = f"OpenAPI version {_short(version)!r} is not supported"
        raise DocumentError(problem, where=f"{source}#/openapi", hint="supported are 3.0, 3.1 and, in part, 3.2")
    if match[1] == "2" and diagnostics is not None:
        diagnostics.add("SRC003", "/openapi", f"{version} is read as 3.1; what 3.2 added is ignored")
    return version


def _other_kind(root: Mapping[str, JSON], source: str) -> DocumentError:
    if "swagger" in root:
        problem = f"this is Swagger {_short(str(root['swagger']))}; OpenAPI 3.0 or 3.1 is needed"
        hint = "convert it first, for example with `npx swagger2openapi`"
        return DocumentError(problem, where=f"{source}#/swagger", hint=hint)
    for key, kind in _OTHER_KINDS:
        if key in root:
            hint = "a folder of JSON Schemas can be read as a whole: name the folder" if "Schema" in kind else ""
            return DocumentError(f"this is {kind}, not an OpenAPI document", where=source, hint=hint)
    return DocumentError("this is not an OpenAPI document: the key 'openapi' is missing", where=source)


def _check_objects(root: Mapping[str, JSON], source: str) -> None:
    for key in _OBJECTS:
        if not isinstance(root.get(key, {}), dict):
            raise DocumentError("this must be an object", where=f"{source}#/{key}")
    for key, section in root.get("components", {}).items():
        if not key.startswith("x-") and not isinstance(section, dict):
            raise DocumentError("this must be an object", where=f"{source}#/components/{key}")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "..."
