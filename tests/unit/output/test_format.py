"""Formatting by pieces gives what black gives for the whole file, cached or not, in one process or several."""

from __future__ import annotations

import random
import sqlite3
import textwrap
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

from letta_codegen.diagnostics import CodegenError, ExitCode
from letta_codegen.files import GeneratedFile
from letta_codegen.output.cache import NO_CACHE, TextCache
from letta_codegen.output.format import Formatter, format_files
from letta_codegen.output.pieces import cut

MODE = black.Mode(line_length=120, target_versions={TargetVersion.PY311})
BODY = "\n".join(f"    value_{number} = {{'a':{number},'b':[1,2,3]}}" for number in range(9))

PARTS = {
    "class": f"class {{name}}(Base):\n{BODY}\n",
    "class ending in a docstring": f'class {{name}}:\n{BODY}\n    field: int=0\n    """What it is."""\n',
    "class of one docstring": 'class {name}:\n    """' + "\n    line" * 9 + '\n    """\n',
    "decorated class": f"@final\n# why\n@other( 1 )\nclass {{name}}:\n{BODY}\n",
    "class with a trailing comment": f"class {{name}}:\n{BODY}\n\n    # a comment at the end of the body\n",
    "class with two spaces": "class {name}:\n" + BODY.replace("    ", "  ") + "\n",
    "class with an odd comment": "class {name}:\n" + BODY.replace("    ", "        ") + "\n    # odd\n",
    "function": f"def {{name}}(a, b = 1):\n{BODY}\n    return a\n",
    "decorated function": f"@final\n# why\n@other( 1 )\ndef {{name}}(self):\n{BODY}\n    # the end\n",
    "async function": f"async def {{name}}(a, b = 1, *, c='x'):\n{BODY}\n    return a\n",
    "function ending in a nested one": f"def {{name}}():\n{BODY}\n    def inner(): ...\n    class Inner: pass\n",
    "long stub": "def {name}(\n" + "".join(f"    argument_{number}: int,\n" for number in range(9)) + ") -> int: ...\n",
    "overloads": "@overload\ndef {name}(a: int) -> int: ...\n@overload\ndef {name}(a: str) -> str: ...\n"
    f"def {{name}}(a):\n{BODY}\n",
    "import": "import {name}\n",
    "from import": "from somewhere import (a, b,)\n",
    "assignment": "{name} = [1,2,3]\n",
    "string": "{name} = '''several\nlines'''\n",
    "docstring of a variable": '"""About {name}."""\n',
    "comment": "# {name}\n",
    "comment with a gap": "# {name}\n\n# more\n",
    "indented comment": "    # {name}\n",
    "type checking": "if TYPE_CHECKING:\n    from x import {name}\n    class Only: pass\n",
    "try": f"try:\n    import {{name}}\nexcept ImportError:\n    def {{name}}():\n        pass\nelse:\n{BODY}\n",
    "formatting off": "# fmt: off\n{name} = [1,2]\n# fmt: on\n",
    "no formatting of a line": "{name} = [1,2]  # fmt: skip\n",
    "two on a line": "{name} = 1; other = 2\n",
    "form feed": "\f\n{name} = 1\n",
    "one-line class": "class {name}: pass\n",
    "dummy class": "class {name}: ...\n",
}


def by_black(text: str) -> str:
    return black.format_str(text, mode=MODE)


def by_us(text: str, cache: TextCache = NO_CACHE) -> str:
    return format_files([GeneratedFile("a.py", text)], cache)[0].text


def module(names: list[str], gaps: list[int], docstring: bool = False) -> str:
    parts = [PARTS[name].replace("{name}", f"name_{number}") for number, name in enumerate(names)]
    body = "".join("\n" * gap + part for gap, part in zip(gaps, parts, strict=True))
    return '"""A module."""\n' + body if docstring else body


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("gap", [0, 1, 3])
@pytest.mark.parametrize("docstring", [False, True])
def test_every_kind_of_statement_between_long_definitions(part: str, gap: int, docstring: bool) -> None:
    text = module(["class", part, "function", part, "decorated class", part], [gap] * 6, docstring)
    assert by_us(text) == by_black(text)


def class_of(body: str) -> str:
    return "class Outer(Base):\n" + textwrap.indent(body, "    ")


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("gap", [0, 1, 3])
@pytest.mark.parametrize("docstring", [False, True])
def test_every_kind_of_statement_between_long_methods(part: str, gap: int, docstring: bool) -> None:
    text = class_of(
        module(["function", part, "async function", part, "decorated function", part], [gap] * 6, docstring)
    )
    text += module(["function", part], [gap, gap])
    assert by_us(text) == by_black(text)


def test_any_sequence_of_statements() -> None:
    chance = random.Random(20)
    for _ in range(60):
        inner = class_of("value = 1\n" + sequence(chance))
        text = "".join(chance.choices([inner, sequence(chance)], k=chance.randint(1, 3)))
        assert by_us(text) == by_black(text)


def sequence(chance: random.Random) -> str:
    names = chance.choices(list(PARTS), k=chance.randint(1, 8))
    return module(names, chance.choices([0, 0, 1, 2, 4], k=len(names)), chance.random() < 0.5)


def test_a_module_of_long_definitions_is_cut() -> None:
    text = module(["import", "class", "comment", "decorated class", "overloads"], [0, 2, 2, 0, 1], docstring=True)
    assert len(cut(text).pieces) == 3


def test_a_class_of_long_methods_is_cut() -> None:
    methods = module(["function", "async function", "assignment", "decorated function"], [0, 1, 1, 1], docstring=True)
    other = module(["class"], [0])
    pieces = cut(class_of(methods) + other).pieces
    assert [len(piece.pieces) for piece in pieces] == [3, 0]
    assert other in pieces[1].text


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment", "x = 1", "class A:\n    pass"])
def test_small_modules(text: str) -> None:
    assert by_us(text) == by_black(text)


def test_only_python_is_formatted() -> None:
    files = [GeneratedFile("a.py", "x=1\n", "verbatim"), GeneratedFile("b.txt", "x=1\n", "text")]
    assert format_files(files) == tuple(files)


def test_several_processes_give_the_same() -> None:
    names = [name for name in PARTS if "off" not in name and "form feed" not in name]
    texts = [module(names * 12, [number % 3] * len(names) * 12) for number in range(12)]
    files = [GeneratedFile(f"{number}.py", text) for number, text in enumerate(texts)]
    assert format_files(files, processes=2) == format_files(files, processes=1)


@pytest.mark.parametrize("processes", [1, 2])
def test_files_that_are_begun_early_give_the_same(processes: int, tmp_path: Path) -> None:
    texts = [module(["import", "class", "function", "overloads"] * 30, [number % 3] * 120) for number in range(24)]
    files = [GeneratedFile(f"{number}.py", text + f"number = {number}\n") for number, text in enumerate(texts)]
    expected = format_files(files, processes=1)
    for cache in (NO_CACHE, TextCache(tmp_path), TextCache(tmp_path)):
        with Formatter(cache, processes) as formatter:
            formatter.begin(files[:12])
            formatter.begin(files[6:14])
            assert formatter.format(files) == expected


def test_a_fault_in_what_is_begun_early_is_not_lost() -> None:
    with Formatter(processes=2) as formatter:
        formatter.begin([GeneratedFile("bad.py", "def (:\n"), GeneratedFile("long.py", "x = 1\n" * 100_000)])
        with pytest.raises(CodegenError, match="not valid Python") as caught:
            formatter.format([GeneratedFile("good.py", "x = 1\n")])
    assert caught.value.where == "bad.py"


def test_invalid_python_names_the_file_and_is_our_fault() -> None:
    with pytest.raises(CodegenError, match="not valid Python") as caught:
        by_us("def (:\n")
    assert caught.value.where == "a.py"
    assert caught.value.exit_code is ExitCode.INTERNAL


class TestCache:
    text = module(["import", "class", "function", "decorated class"], [0, 1, 1, 1])

    def test_a_second_run_takes_everything_from_it(self, tmp_path: Path) -> None:
        first = by_us(self.text, TextCache(tmp_path))
        with sqlite3.connect(tmp_path / "text.sqlite") as database:
            assert database.execute("SELECT count(*) FROM texts").fetchone()[0] == 5
        assert by_us(self.text, TextCache(tmp_path)) == first

    def test_one_changed_statement_leaves_the_others_known(self, tmp_path: Path) -> None:
        cache = TextCache(tmp_path)
        by_us(self.text, cache)
        changed = self.text.replace("class name_1", "class changed")
        assert by_us(changed, cache) == by_black(changed)
        with sqlite3.connect(tmp_path / "text.sqlite") as database:
            assert database.execute("SELECT count(*) FROM texts").fetchone()[0] == 7

    def test_one_changed_method_leaves_the_others_known(self, tmp_path: Path) -> None:
        cache = TextCache(tmp_path)
        text = class_of(module(["function", "async function", "decorated function"], [0, 1, 1])) + self.text
        by_us(text, cache)
        with sqlite3.connect(tmp_path / "text.sqlite") as database:
            before = database.execute("SELECT count(*) FROM texts").fetchone()[0]
        changed = text.replace("c='x'", "c='y'", 1)
        assert by_us(changed, cache) == by_black(changed)
        with sqlite3.connect(tmp_path / "text.sqlite") as database:
            assert database.execute("SELECT count(*) FROM texts").fetchone()[0] == before + 2

    def test_a_damaged_entry_is_not_believed(self, tmp_path: Path) -> None:
        expected = by_us(self.text, TextCache(tmp_path))
        with sqlite3.connect(tmp_path / "text.sqlite") as database:
            database.execute("UPDATE texts SET text = CAST('import os' AS BLOB)")
        database.close()
        assert by_us(self.text, TextCache(tmp_path)) == expected

    @pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"x" * 5000])
    def test_a_damaged_file_is_replaced(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "text.sqlite").write_bytes(content)
        cache = TextCache(tmp_path)
        assert by_us(self.text, cache) == by_black(self.text)
        assert by_us(self.text, cache) == by_black(self.text)
        assert by_us(self.text, cache) == by_black(self.text)
        assert (tmp_path / "text.sqlite").read_bytes() != content

    def test_a_folder_that_cannot_be_made_costs_only_time(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        assert by_us(self.text, TextCache(tmp_path / "file" / "cache")) == by_black(self.text)

    def test_a_locked_database_costs_only_time(self, tmp_path: Path) -> None:
        cache = TextCache(tmp_path)
        cache.put({"a": "b"})
        database = sqlite3.connect(tmp_path / "text.sqlite", isolation_level=None)
        database.execute("BEGIN EXCLUSIVE")
        try:
            assert by_us("x=1", cache) == "x = 1\n"
        finally:
            database.close()
