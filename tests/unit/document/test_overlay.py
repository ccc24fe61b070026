"""What the actions of an overlay do to a document, and what is said about those that do nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from letta_codegen.diagnostics import CodegenError, Diagnostics, DocumentError
from letta_codegen.document.document import Document
from letta_codegen.document.overlay import Overlay, apply, read

DOCUMENT = """
openapi: 3.1.0
info: {title: Books, version: "1"}
tags: [{name: old}]
paths:
  /books:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: string}}
        - {name: order, in: query, schema: {type: string, enum: [asc]}}
    delete: {responses: {}}
"""


def overlaid(actions: str, document: str = DOCUMENT) -> tuple[dict[str, Any], list[str]]:
    """The document with the actions applied, and what was said about them."""
    root = yaml.safe_load(document)
    before = yaml.safe_load(document)
    value = {"overlay": "1.0.0", "info": {"title": "Test", "version": "1"}, "actions": yaml.safe_load(actions)}
    diagnostics = Diagnostics("books.yaml")
    result = apply(Document(root, "books.yaml"), Overlay.parse(value, "fix.yaml"), diagnostics)
    assert root == before, "the document itself was changed"
    return dict(result.root), [str(found) for found in diagnostics]


def parameters(root: dict[str, Any]) -> Any:
    return root["paths"]["/books"]["get"]["parameters"]


def test_update_merges_objects_recursively() -> None:
    root, found = overlaid("""
    - target: $.paths['/books']
      update:
        summary: All books
        get: {operationId: listBooks}
    """)
    assert found == []
    assert root["paths"]["/books"]["summary"] == "All books"
    assert root["paths"]["/books"]["get"]["operationId"] == "listBooks"
    assert len(parameters(root)) == 2
    assert "delete" in root["paths"]["/books"]


def test_update_replaces_plain_values_within_an_object() -> None:
    root, found = overlaid("""
    - target: $.paths.*.get.parameters[?@.name == 'limit'].schema
      update: {type: integer, minimum: 1}
    """)
    assert found == []
    assert [parameter["schema"]["type"] for parameter in parameters(root)] == ["integer", "string"]
    assert parameters(root)[0]["schema"]["minimum"] == 1


@pytest.mark.parametrize("update", ["{name: new}", "[{name: new}]"])
def test_update_of_an_array_appends(update: str) -> None:
    root, found = overlaid(f"""
    - target: $.tags
      update: {update}
    """)
    assert found == []
    assert root["tags"] == [{"name": "old"}, {"name": "new"}]


def test_arrays_within_an_object_are_joined_without_repetition() -> None:
    root, found = overlaid("""
    - target: $.paths.*.get.parameters[?@.name == 'order'].schema
      update: {enum: [asc, desc]}
    """)
    assert found == []
    assert parameters(root)[1]["schema"]["enum"] == ["asc", "desc"]


def test_every_match_is_updated() -> None:
    root, _ = overlaid("""
    - target: $.paths.*.get.parameters[*]
      update: {required: false}
    """)
    assert [parameter["required"] for parameter in parameters(root)] == [False, False]


def test_matches_do_not_share_what_they_were_given() -> None:
    root, _ = overlaid("""
    - target: $.paths.*.get.parameters[*]
      update: {x-note: {seen: []}}
    - target: $.paths.*.get.parameters[0]['x-note'].seen
      update: here
    """)
    assert [parameter["x-note"]["seen"] for parameter in parameters(root)] == [["here"], []]


def test_remove_takes_out_what_matches() -> None:
    root, found = overlaid("""
    - target: $.paths['/books'].delete
      remove: true
    - target: $.paths.*.get.parameters[?@.in == 'query']
      remove: true
    """)
    assert found == []
    assert root["paths"] == {"/books": {"get": {"parameters": []}}}


def test_remove_of_the_same_place_twice_removes_it_once() -> None:
    root, found = overlaid("""
    - target: $.paths['/books'].get.parameters[0, 0]
      remove: true
    - target: $..[?@.name == 'order' || @.schema]
      remove: true
    """)
    assert found == []
    assert parameters(root) == []


def test_remove_of_something_and_of_what_is_in_it() -> None:
    root, found = overlaid("""
    - target: $['tags', 'paths']..*
      remove: true
    """)
    assert found == []
    assert root["paths"] == {}
    assert root["tags"] == []


def test_actions_see_what_the_ones_before_have_done() -> None:
    root, found = overlaid("""
    - target: $.info
      update: {contact: {name: Us}}
    - target: $.info.contact
      update: {url: https://example.test}
    - target: $.info.contact
      remove: true
    """)
    assert found == []
    assert root["info"] == {"title": "Books", "version": "1"}


def test_an_action_that_matches_nothing_is_reported_with_its_reason() -> None:
    root, found = overlaid("""
    - target: $.info
      update: {version: "2"}
    - target: $.paths['/magazines'].get
      description: Magazines were forgotten.
      update: {deprecated: true}
    - target: $.paths['/magazines']
      remove: true
    """)
    assert root["info"]["version"] == "2"
    assert found == [
        "fix.yaml#/actions/1: warning OVL001: $.paths['/magazines'].get matches nothing "
        "(its reason was: Magazines were forgotten.)",
        "fix.yaml#/actions/2: warning OVL001: $.paths['/magazines'] matches nothing",
    ]


@pytest.mark.parametrize(
    "update",
    [
        "{target: $.info, update: {title: Books}}",
        "{target: $.tags, update: {name: old}}",
        "{target: $.paths.*.get, update: {parameters: [{name: limit, in: query, schema: {type: string}}]}}",
        "{target: $.info, update: {}}",
    ],
)
def test_an_action_that_changes_nothing_is_reported(update: str) -> None:
    root, found = overlaid(f"- {update}")
    assert root == yaml.safe_load(DOCUMENT)
    assert len(found) == 1
    assert "warning OVL002" in found[0]
    assert "changes nothing any more" in found[0]


def test_true_is_not_one() -> None:
    root, found = overlaid("- {target: $, update: {x: true}}", "{openapi: 3.1.0, x: 1}")
    assert found == []
    assert root["x"] is True


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        ("{target: $.info.title, update: Magazines}", "leads to a plain value ($['info']['title'])"),
        (
            "{target: $.info, update: Magazines}",
            "leads to an object ($['info']), into which only an object can be merged",
        ),
        ("{target: $.info, update: }", "leads to an object ($['info']), into which only an object can be merged"),
        ("{target: $, remove: true}", "is the whole document, which cannot be removed"),
        ('{target: \'$.info["title", "version"]\', update: {a: 1}}', "leads to a plain value"),
    ],
)
def test_an_action_that_cannot_be_applied_is_reported_and_changes_nothing(action: str, problem: str) -> None:
    root, found = overlaid(f"- {action}")
    assert root == yaml.safe_load(DOCUMENT)
    assert len(found) == 1
    assert "warning OVL003" in found[0]
    assert problem in found[0]


def test_nested_deeper_than_the_library_descends_by_default() -> None:
    deep = "{a: " * 140 + "{name: here}" + "}" * 140
    root, found = overlaid("- {target: \"$..[?@.name == 'here']\", update: {found: true}}", deep)
    assert found == []
    node: Any = root
    while "a" in node:
        node = node["a"]
    assert node == {"name": "here", "found": True}


@pytest.mark.parametrize(
    ("overlay", "message"),
    [
        ("[]", "this is not an overlay"),
        ("{openapi: 3.1.0}", "this is not an overlay"),
        ("{overlay: 1}", "this is not an overlay"),
        ("{overlay: 2.0.0, actions: [{target: $, update: {}}]}", "overlays of version 2.0.0 are not supported"),
        ("{overlay: 1.0.0}", "`actions` must be a list with at least one action"),
        ("{overlay: 1.0.0, actions: []}", "`actions` must be a list with at least one action"),
        ("{overlay: 1.0.0, actions: [1]}", "an action must be an object with a `target`"),
        ("{overlay: 1.0.0, actions: [{update: {}}]}", "an action must be an object with a `target`"),
        ("{overlay: 1.0.0, actions: [{target: $}]}", "an action must have an `update`, or `remove: true`"),
        (
            "{overlay: 1.0.0, actions: [{target: $, remove: 'yes'}]}",
            "an action must have an `update`, or `remove: true`",
        ),
        ("{overlay: 1.0.0, actions: [{target: $, copy: $.info}]}", "`copy` is not supported"),
        ("{overlay: 1.0.0, actions: [{target: '$.[', update: {}}]}", "the target is no JSONPath (RFC 9535)"),
        ("{overlay: 1.0.0, actions: [{target: 'paths', update: {}}]}", "the target is no JSONPath (RFC 9535)"),
        ("{overlay: 1.0.0, actions: [{target: '$[?nope(@)]', update: {}}]}", "the target is no JSONPath (RFC 9535)"),
    ],
)
def test_what_is_not_an_overlay_is_refused(overlay: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        Overlay.parse(yaml.safe_load(overlay), "fix.yaml")
    assert caught.value.message.startswith(message)
    assert caught.value.where.startswith("fix.yaml")


def test_the_place_of_a_wrong_path_is_given() -> None:
    value = yaml.safe_load("{overlay: 1.0.0, actions: [{target: $, update: {}}, {target: '$[', update: {}}]}")
    with pytest.raises(DocumentError) as caught:
        Overlay.parse(value, "fix.yaml")
    assert caught.value.where == "fix.yaml#/actions/1/target"


def test_an_overlay_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "fix.yaml"
    path.write_text("overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\nactions: [{target: $.info, remove: true}]\n")
    overlay = read(path)
    assert (overlay.title, len(overlay.actions)) == ("Fix", 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "cannot read the overlay: No such file or directory"),
        ("", "the document is empty"),
        ("overlay: 1.0.0\noverlay: 1.0.0\n", "the key 'overlay' occurs twice"),
        ("overlay: [", "this is not valid YAML"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, text: str | None, message: str) -> None:
    path = tmp_path / "fix.yaml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(CodegenError) as caught:
        read(path)
    assert message in caught.value.message
    assert caught.value.where.startswith(path.as_posix())
