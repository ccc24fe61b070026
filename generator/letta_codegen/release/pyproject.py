"""Setting the version in `[tool.letta-codegen]`, in the text of a `pyproject.toml` that is otherwise left as it is.

In: the text and a version. Out: the text with it. Refused: a file in which that cannot be done by changing one line, as
seen by reading the result again.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

from letta_codegen.config import SECTION
from letta_codegen.diagnostics import CodegenError
from letta_codegen.render.escape import toml

_HEADER = re.compile(rf"^[ \t]*\[[ \t]*{re.escape(SECTION)}[ \t]*\][^\r\n]*(\r?\n|\Z)", re.MULTILINE)
_NEXT = re.compile(r"^[ \t]*\[", re.MULTILINE)
_VERSION = re.compile(r"^([ \t]*version[ \t]*=[ \t]*)(\"[^\"\r\n]*\"|'[^'\r\n]*')", re.MULTILINE)


def with_version(text: str, version: str, *, where: str) -> str:
    """Set the version.

    Args:
        text: The text of the file.
        version: The version of the generated package.
        where: The file, for messages.

    Raises:
        CodegenError: The file is laid out in a way that would have to be rewritten.
    """
    header = _HEADER.search(text)
    changed = _changed(text, header, version) if header else text
    wanted = tomllib.loads(text)
    _section(wanted)["version"] = version
    if tomllib.loads(changed) != wanted:
        hint = f'set `version = "{version}"` in [{SECTION}] by hand and run it again'
        raise CodegenError("the version cannot be changed here", where=where, hint=hint)
    return changed


def _changed(text: str, header: re.Match[str], version: str) -> str:
    following = _NEXT.search(text, header.end())
    end = following.start() if following else len(text)
    section = text[header.end() : end]
    value = toml(version)
    if _VERSION.search(section):
        section = _VERSION.sub(lambda found: found[1] + value, section, count=1)
    else:
        end_of_line = header[1] or "\n"
        section = f"{'' if header[1] else end_of_line}version = {value}{end_of_line}{section}"
    return text[: header.end()] + section + text[end:]


def _section(document: dict[str, Any]) -> dict[str, Any]:
    for key in SECTION.split("."):
        document = document[key]
    return document
