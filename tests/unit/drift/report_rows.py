"""A report to print in tests: rows of every kind, with strings that no format may take for its own words."""

from __future__ import annotations

from letta_codegen.drift.reports import Affected, Content, Line, Origin, Place, Row, ordered

HOSTILE = "<script>alert(1)</script> ]]> `|* ::error:: %0A \x1b[31m \u202e \ud800 \x00 {{ x }}"

NEW = Origin("new.json", "1.1.0", "1" * 64)


def row(number: int, **changes: object) -> Row:
    """A row; what is not given is usual."""
    usual: dict[str, object] = {
        "id": f"{number:012x}",
        "rule": "null-added",
        "level": "breaking",
        "kind": "contract",
        "strict": "major",
        "wire": "none",
        "code": "major",
        "title": f"Agent.name{number}: str -> str | None",
        "before": "",
        "after": "null",
        "meaning": "Answers may hold null now.",
        "resource": "agents",
        "places": (Place("/components/schemas/Agent/properties/name", "/components/schemas/Agent/properties/name"),),
        "affected": tuple(
            Affected(f"GET /v1/agents/{n}", f"agents.retrieve_{n}", ("response",), "breaking") for n in range(5)
        ),
        "python": (Line("Agent.name: str", "Agent.name: str | None", "Agent.name: str -> str | None", "major"),),
    }
    return Row(**(usual | changes))  # type: ignore[arg-type]


def content(*rows: Row, **changes: object) -> Content:
    """A report of some rows."""
    usual: dict[str, object] = {
        "base": Origin("old.json", "1.0.0", "0" * 64),
        "revision": NEW,
        "rows": ordered(rows),
        "bump": "major",
        "verdict": "drift: 1 breaking change; accept it or run `letta-codegen update`",
        "fails": frozenset(each.id for each in rows if each.counts and each.level == "breaking"),
    }
    return Content(**(usual | changes))  # type: ignore[arg-type]


def everything(revision: Origin = NEW) -> Content:
    """One row of each kind and level, an accepted one, and one that is hostile in every string."""
    place = (Place("", "/paths/~1a/get"),)
    return content(
        row(1),
        row(2, level="potential", strict="minor", code="patch", title="the server may refuse this", python=()),
        row(3, level="info", strict="none", code="minor", title="client.agents.count added", places=place),
        row(4, kind="validation", level="breaking", code="none", title="name is shorter", resource=""),
        row(5, kind="documentation", level="info", strict="none", code="patch", title="texts", affected=()),
        row(6, accepted="we do not use it"),
        row(7, kind="unused", level="info", title="Unused.x: int added"),
        row(8, kind="lifecycle", level="info", title="deprecated"),
        row(
            9,
            rule=HOSTILE,
            title=HOSTILE,
            before=HOSTILE,
            after=HOSTILE,
            meaning=HOSTILE,
            resource=HOSTILE,
            places=(Place(f"/{HOSTILE}", f"/{HOSTILE}"),),
            affected=(Affected(HOSTILE, HOSTILE, ("request", "response"), "breaking"),),
            python=(Line(HOSTILE, HOSTILE, HOSTILE, "major"),),
            witness=HOSTILE,
        ),
        notes=(f"note: {HOSTILE}",),
        revision=revision,
    )
