"""The names of the hand-written runtime that generated code uses: the seam between `render/` and `templates/runtime/`.

Nothing else in `render/` knows how the runtime calls its classes and modules.
"""

from __future__ import annotations

from dataclasses import dataclass

from letta_codegen.render.escape import Code

OPTIONS: tuple[tuple[str, str, str], ...] = (
    ("extra_headers", "Headers | None", "None"),
    ("extra_query", "Query | None", "None"),
    ("extra_body", "Body | None", "None"),
    ("timeout", "Timeout | float | None | Omit", "omit"),
)
"""The parameters of every method: name, annotation, default."""

PAGES = {"cursor": "CursorPage", "offset": "OffsetPage", "single": "SinglePage"}
"""Page classes by pagination scheme."""

MODULES: dict[str, str] = {
    "Any": "typing",
    "Literal": "typing",
    "TYPE_CHECKING": "typing",
    "overload": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "cached_property": "functools",
    "UUID": "uuid",
    "deprecated": "typing_extensions",
    "Omit": "._omit",
    "omit": "._omit",
    "Operation": "._operation",
    "Options": "._options",
    "Headers": "._options",
    "Query": "._options",
    "Body": "._options",
    "Timeout": "._options",
    "FileInput": "._files",
    "Resource": "._resource",
    "AsyncResource": "._resource",
    "Stream": "._streaming",
    "AsyncStream": "._streaming",
    "AsyncPaginator": "._pagination",
    **{page: "._pagination" for name in PAGES.values() for page in (name, f"Async{name}")},
}
"""Where each name that generated code may use is imported from; a leading dot means the generated package."""


@dataclass(frozen=True, slots=True)
class Colour:
    """Sync or async: the words in which the two differ."""

    is_async: bool

    @property
    def prefix(self) -> str:
        """What the names of the classes begin with."""
        return "Async" if self.is_async else ""

    @property
    def stream(self) -> str:
        """The class of streams."""
        return f"{self.prefix}Stream"

    def page(self, scheme: str, item: Code) -> Code:
        """What a list operation returns."""
        page = f"{self.prefix}{PAGES[scheme]}[{item}]"
        return Code(f"AsyncPaginator[{item}, {page}]" if self.is_async else page)

    def define(self, run: str) -> Code:
        """How the method begins; a list operation is awaitable and iterable itself, so it is no coroutine."""
        return Code("async def" if self.is_async and run != "page" else "def")

    def give(self, run: str) -> Code:
        """What stands before the call."""
        return Code("return await" if self.is_async and run != "page" else "return")


COLOURS = (Colour(False), Colour(True))
