"""Prints a report in the format that is asked for; a format is loaded only then."""

from __future__ import annotations

from letta_codegen.drift.reports.content import Content
from letta_codegen.drift.reports.files import Files
from letta_codegen.drift.reports.positions import Positions


def printed(
    format_: str,
    content: Content,
    documents: tuple[tuple[str, str], tuple[str, str]],
    *,
    colour: bool = False,
    verbose: bool = False,
) -> str:
    """Print a report.

    Args:
        format_: `text`, `markdown`, `json`, `sarif`, `github`, `junit` or `html`.
        content: What to print.
        documents: Name and text of the older and of the newer document.
        colour: Whether text may have colours.
        verbose: Whether text shows what does not count.

    Returns:
        The report, with a line break at its end.
    """
    match format_:
        case "text":
            from letta_codegen.drift.reports.text import as_text

            return as_text(content, colour=colour, verbose=verbose)
        case "markdown":
            from letta_codegen.drift.reports.markdown import as_markdown

            return as_markdown(content)
        case "json":
            from letta_codegen.drift.reports.as_json import as_json

            return as_json(content)
        case "sarif":
            from letta_codegen.drift.reports.sarif import as_sarif

            return as_sarif(content, _files(documents))
        case "github":
            from letta_codegen.drift.reports.github import as_github

            return as_github(content, _files(documents))
        case "junit":
            from letta_codegen.drift.reports.junit import as_junit

            return as_junit(content)
        case "html":
            from letta_codegen.drift.reports.html import as_html

            return as_html(content) + "\n"
    raise ValueError(f"there is no format {format_!r}")


def _files(documents: tuple[tuple[str, str], tuple[str, str]]) -> Files:
    (base, base_text), (revision, revision_text) = documents
    return Files(base, revision, Positions.of(base_text), Positions.of(revision_text))
