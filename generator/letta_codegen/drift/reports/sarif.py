"""The report as SARIF 2.1.0, which code hosts show beside the lines of a file.

In: a `Content` and the positions in the documents. Out: JSON text. What does not count has the level `note`; what has
been accepted is suppressed, with the reason. The fingerprint of a result is the stable id of its entry.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from letta_codegen import __version__
from letta_codegen.drift.reports.content import Content, Place, Row
from letta_codegen.drift.reports.files import Files

_LEVELS = {"breaking": "error", "potential": "warning", "info": "note"}
_MOST_PLACES = 20


def as_sarif(content: Content, files: Files) -> str:
    """Print a report as SARIF.

    Args:
        content: What to print.
        files: The documents as files.
    """
    rules = sorted({row.rule: row for row in content.rows}.items())
    index = {rule: number for number, (rule, _) in enumerate(rules)}
    driver = {
        "name": "letta-codegen",
        "version": __version__,
        "rules": [{"id": rule, "shortDescription": {"text": row.meaning or rule}} for rule, row in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": "letta-codegen/diff/"},
        "results": [_result(row, index[row.rule], files) for row in content.rows],
        "invocations": [{"executionSuccessful": True, "exitCodeDescription": content.verdict}],
        "properties": {"bump": content.bump, "base": content.base.source, "revision": content.revision.source},
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2) + "\n"


def _result(row: Row, index: int, files: Files) -> dict[str, Any]:
    message = "\n".join(
        filter(None, (row.title, *row.also, row.reach, *(line.text for line in row.python[:3]), row.witness))
    )
    result: dict[str, Any] = {
        "ruleId": row.rule,
        "ruleIndex": index,
        "level": _LEVELS[row.level] if row.kind == "contract" else "note",
        "message": {"text": message},
        "locations": [_location(place, files) for place in row.places[:_MOST_PLACES]],
        "partialFingerprints": {"driftId/v1": row.id},
        "properties": {"kind": row.kind, "strict": row.strict, "wire": row.wire, "code": row.code},
    }
    if row.accepted:
        result["suppressions"] = [{"kind": "external", "justification": row.accepted}]
    return result


def _location(place: Place, files: Files) -> dict[str, Any]:
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": place.revision or place.base or "/"}]}
    found = files.locate(place)
    if found is not None:
        location["physicalLocation"] = {
            "artifactLocation": {"uri": quote(found.file, safe="/:@!$&'()*+,;=~-._%?#")},
            "region": {"startLine": found.position.line, "startColumn": found.position.column},
        }
    return location
