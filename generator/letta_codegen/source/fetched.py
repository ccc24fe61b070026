"""What is fetched, how, and what happens when it cannot be."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeAlias

from letta_codegen.diagnostics import DocumentError
from letta_codegen.document.limits import MEBIBYTE

if TYPE_CHECKING:
    from pypi_simple import ProgressTracker as Tracker

    from letta_codegen.config import Config


_CREDENTIALS = re.compile(r"(?<=://)[^/\s]*@")
Progress: TypeAlias = "Callable[[int | None], Tracker]"
"""Makes a tracker for a download of so many bytes: a context manager that is told how many have come."""


class Silent:
    """A tracker that shows nothing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, exc_type: object, exc_val: object, exc_tb: object) -> None:
        """Nothing to clean up."""

    def update(self, increment: int) -> None:
        """Nobody watches."""


def without_secrets(source: str) -> str:
    """A source without user name, password, query and fragment of its URL: any of them may hold a key."""
    start, mark, rest = source.partition("://")
    if not mark:
        return source
    rest = re.split("[?#]", rest, maxsplit=1)[0]
    host, slash, path = rest.partition("/")
    return f"{start}://{host.rpartition('@')[2]}{slash}{path}"


def reason(error: BaseException) -> str:
    """Why something cannot be reached: what the system said, which is the last in the chain of causes."""
    cause = error
    while (before := cause.__cause__ or cause.__context__) is not None:
        cause = before
    if isinstance(cause, ConnectionError) and cause.errno:
        return os.strerror(cause.errno)
    text = (cause.strerror or str(cause)) if isinstance(cause, OSError) else str(error)
    return _CREDENTIALS.sub("", " ".join(text.split()))[:300] or type(error).__name__


class SourceError(DocumentError):
    """A document cannot be had from where it should come from."""


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """How documents are fetched.

    Attributes:
        default: The source if none is given.
        member: The path of the document within a source distribution, without its top folder; empty: the only file
            with the name that OpenAPI recommends, `openapi.json` or `openapi.yaml`.
        index: The address of the package index; empty: the registry that the library knows.
        timeout: Seconds to wait for a connection, and for each piece of an answer.
        deadline: Seconds for a whole download.
        largest: Bytes of a document, unpacked.
        largest_package: Bytes of a source distribution, packed; unpacked it may be ten times as large.
        progress: Shows downloads.
    """

    default: str = ""
    member: str = ""
    index: str = ""
    timeout: float = 30.0
    deadline: float = 300.0
    largest: int = 64 * MEBIBYTE
    largest_package: int = 256 * MEBIBYTE
    progress: Progress | None = None

    @classmethod
    def of(cls, config: Config | None, progress: Progress | None = None) -> Self:
        """How a project fetches its document; without a project there is no default."""
        if config is None:
            return cls(progress=progress)
        return cls(default=config.source, member=config.source_member, progress=progress)

    def tracker(self, size: int | None) -> Tracker:
        """The tracker of a download of so many bytes."""
        return self.progress(size) if self.progress else Silent()


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document as it was fetched.

    Attributes:
        content: Its bytes.
        name: What to call it in messages; its ending may say what it is.
        source: The source, without anything secret.
        resolved: What was read exactly.
        version: The version that the source gives; empty if it gives none.
    """

    content: bytes
    name: str
    source: str
    resolved: str
    version: str = ""
