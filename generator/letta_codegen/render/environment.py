"""The one Jinja environment: strict about what is undefined, and about what may be printed.

A template may print `Code` (from a filter, or built by a view from checked names) and integers; any other value is a
`TypeError`, so that a forgotten filter fails in our tests and not in the file of a user.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from letta_codegen.render import escape
from letta_codegen.render.location import templates_directory


@cache
def environment() -> Environment:
    """The environment that renders every template of the project."""
    made = Environment(
        loader=FileSystemLoader(templates_directory()),
        undefined=StrictUndefined,
        autoescape=False,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(
        docstring=escape.docstring,
        pyrepr=escape.pyrepr,
        comment=escape.comment,
        markdown=escape.markdown,
        mdcode=escape.mdcode,
        toml=escape.toml,
    )
    return made


def fill(template: str, **rows: object) -> str:
    """Render a template with its view."""
    return environment().get_template(template).render(**rows)


def _printable(value: object) -> object:
    if isinstance(value, escape.Code | int | StrictUndefined):
        return value
    raise TypeError(f"a template printed {value!r} without a filter")
