"""What people write into the generated package: it is bound to the resources, found under its names, and kept."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from behaviour.test_generate import run, tree

OPTIONS = """
[tool.letta-codegen]
package = "shop"
document = "openapi.yaml"
output = "out"
error-classes = ["lib.errors.SoldOutError"]

[tool.letta-codegen.mixins]
Shop = "lib.books.ShopHelpers"
books = "lib.books.BooksHelpers"

[tool.letta-codegen.aliases]
Seite = "Page"
"types.Buch" = "models.Book"
"types.BuchParam" = "types.BookCreateParam"
"types.books.Review" = "models.Book"
"pages.Liste" = "AsyncPage"
"models.BookCreate.name" = "title"
"""

BOOKS = """
class ShopHelpers:
    def open(self):
        return self.books.first() is not None


class AsyncShopHelpers:
    async def open(self):
        return await self.books.first() is not None


class BooksHelpers:
    def first(self):
        return next(iter(self.list()), None)


class AsyncBooksHelpers:
    async def first(self):
        async for book in self.list():
            return book
"""

ERRORS = """
from shop._errors import ConflictError


class SoldOutError(ConflictError):
    @classmethod
    def describes(cls, status, body):
        return status == 404 and body == {"error": "sold out"}
"""

PROGRAM = """
import asyncio
import shop, shop.pages, shop.types, shop.types.books
from shop.lib.errors import SoldOutError

assert shop.SoldOutError is SoldOutError and shop.Seite is shop.Page and shop.pages.Liste is shop.AsyncPage
assert "SoldOutError" in dir(shop) and "Seite" not in dir(shop)
assert shop.types.Buch is shop.models.Book is shop.types.books.Review
assert shop.types.BuchParam is shop.types.BookCreateParam
assert shop.models.Book.model_construct(title="x").name == "x"

import httpx2
answers = {"/books/": (200, [{"id": 1, "title": "T", "isbn": "9780000000000"}])}
def answer(request):
    status, body = answers.get(request.url.path, (404, {"error": "sold out"}))
    return httpx2.Response(status, json=body)

client = shop.Shop(base_url="http://shop.example", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))
assert client.books.first().title == "T" and client.open()
try:
    client.books.retrieve("2")
except shop.SoldOutError as error:
    assert str(error) == "GET /books/2: 404 sold out"
else:
    raise AssertionError("no error")

async def main():
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    async with shop.AsyncShop(base_url="http://shop.example", http_client=http) as client:
        assert (await client.books.first()).title == "T" and await client.open()
asyncio.run(main())
"""


@pytest.fixture
def project(tmp_path: Path, root: Path) -> Path:
    """A project with a layer written by hand."""
    shutil.copy(root / "tests/snapshots/golden/bookshop/openapi.yaml", tmp_path / "openapi.yaml")
    (tmp_path / "pyproject.toml").write_text(OPTIONS)
    lib = tmp_path / "out/src/shop/lib"
    lib.mkdir(parents=True)
    (lib / "__init__.py").write_text("")
    (lib / "books.py").write_text(BOOKS)
    (lib / "errors.py").write_text(ERRORS)
    return tmp_path


@pytest.fixture
def shop(project: Path) -> Path:
    """The same, generated."""
    done = run("generate", cwd=project)
    assert done.returncode == 0, done.stderr
    return project


def test_it_is_bound_and_found(shop: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, cwd=shop / "out/src", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_it_is_kept(shop: Path) -> None:
    before = tree(shop / "out/src/shop/lib")
    notes = shop / "out/NOTES.md"
    notes.write_text("Mine.")
    (shop / "openapi.yaml").write_text((shop / "openapi.yaml").read_text().replace("title: Bookshop", "title: Other"))
    assert run("generate", cwd=shop).returncode == 0
    assert tree(shop / "out/src/shop/lib") == before
    assert notes.read_text() == "Mine."
    assert run("generate", "--check", cwd=shop).returncode == 0


def test_it_goes_along_when_the_package_is_generated_elsewhere(shop: Path) -> None:
    (shop / "out/src/shop/lib/__pycache__").mkdir()
    (shop / "out/src/shop/lib/__pycache__/books.pyc").write_bytes(b"\xff")
    assert run("generate", "--output", "elsewhere", cwd=shop).returncode == 0
    assert not (shop / "elsewhere/src/shop/lib/__pycache__").exists()
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, cwd=shop / "elsewhere/src", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (shop / "out/src/shop/lib/books.py").write_text(BOOKS + "\n# changed\n")
    again = run("generate", "--output", "elsewhere", "--check", cwd=shop)
    assert (again.returncode, "stale: src/shop/lib/books.py" in again.stdout) == (4, True)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("books = ", "boks = ", "mixins: the client has no resource 'boks'"),
        ('"lib.books.BooksHelpers"', '"BooksHelpers"', "'BooksHelpers' names no module"),
        ('"lib.books.BooksHelpers"', '"lib.books.Books Helpers"', "is not a dotted Python name"),
        ('"lib.errors.SoldOutError"', '"lib.errors.BooksHelpers"', "two classes are called 'BooksHelpers'"),
    ],
)
def test_what_does_not_exist_is_refused(project: Path, old: str, new: str, said: str) -> None:
    before = tree(project / "out")
    assert old in OPTIONS
    (project / "pyproject.toml").write_text(OPTIONS.replace(old, new, 1))
    done = run("generate", cwd=project)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(project / "out") == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '"models.Book"\n"types.BuchP',
            '"models.Bok"\n"types.BuchP',
            "types.Buch was left out: there is no models.Bok",
        ),
        ('"Page"', '"Pge"', "Seite was left out: there is no .Pge"),
        ('"models.BookCreate.name" = "title"', '"models.BookCreate.name" = "titel"', "no models.BookCreate.titel in"),
        ('"models.BookCreate.name"', '"models.Bok.name"', "there is no models.Bok.title in the package"),
    ],
)
def test_an_alias_of_nothing_is_left_out(project: Path, old: str, new: str, said: str) -> None:
    assert old in OPTIONS
    (project / "pyproject.toml").write_text(OPTIONS.replace(old, new, 1))
    done = run("generate", cwd=project)
    assert done.returncode == 0
    assert "NAM018" in done.stderr
    assert said in done.stderr
