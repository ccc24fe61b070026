"""A cache of formatted text: a SQLite file in the user's cache folder, outside of the checkout.

In: keys (digests of the unformatted text). Out: the formatted texts that are known. Each entry carries a digest of its
own content, so that a damaged one counts as unknown; a file that is no database, that is in use, or that cannot be
written makes the run slower, nothing else. Deleting the file at any time is safe.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from platformdirs import user_cache_path

ENVIRONMENT_VARIABLE = "LETTA_CODEGEN_CACHE"
T = TypeVar("T")
_FILE = "text.sqlite"
_OFF = frozenset({"0", "off", "none", "false", "no"})
_LARGEST_FILE = 64 * 1024 * 1024
_KEYS_PER_QUERY = 500


def default_folder() -> Path | None:
    """Where the cache lives: `LETTA_CODEGEN_CACHE` if set (`off` for nowhere), else the platform's cache folder."""
    chosen = os.environ.get(ENVIRONMENT_VARIABLE, "")
    if chosen.lower() in _OFF:
        return None
    return Path(chosen) if chosen else user_cache_path("letta-codegen", appauthor=False)


@dataclass(frozen=True, slots=True)
class TextCache:
    """Texts by key, kept from run to run.

    Attributes:
        folder: Where the file is kept; `None` for a cache that never knows anything.
    """

    folder: Path | None

    def get(self, keys: Iterable[str]) -> dict[str, str]:
        """The texts that are known.

        Args:
            keys: Keys to look up.

        Returns:
            Key and text of those that are known and undamaged.
        """
        wanted = list(keys)

        def look_up(database: sqlite3.Connection) -> dict[str, str]:
            starts = range(0, len(wanted), _KEYS_PER_QUERY)
            return dict(row for start in starts for row in _select(database, wanted[start : start + _KEYS_PER_QUERY]))

        known = self.folder is not None and (self.folder / _FILE).exists()
        return self._with_database(look_up) or {} if known else {}

    def put(self, texts: Mapping[str, str]) -> None:
        """Remember texts.

        Args:
            texts: Text by key.
        """
        rows = [(key, text.encode(), _digest(key, text.encode())) for key, text in texts.items()]
        if rows:
            self._with_database(
                lambda database: database.executemany("INSERT OR REPLACE INTO texts VALUES (?,?,?)", rows)
            )

    def _with_database(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something with the database; `None` if that is not possible, for a cache may always be missing."""
        if self.folder is None:
            return None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(_connect(self.folder / _FILE)) as database, database:
                return work(database)
        except (OSError, sqlite3.OperationalError):  # not writable, full, locked by another run
            return None
        except sqlite3.DatabaseError:  # damaged, or not a database: the next run starts a new one
            with contextlib.suppress(OSError):
                (self.folder / _FILE).unlink(missing_ok=True)
            return None


NO_CACHE = TextCache(None)


def _connect(file: Path) -> sqlite3.Connection:
    """Open the database, a new one if there is none or it has grown too large."""
    if file.exists() and file.stat().st_size > _LARGEST_FILE:
        file.unlink()
    database = sqlite3.connect(file, timeout=1)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("CREATE TABLE IF NOT EXISTS texts (key TEXT PRIMARY KEY, text BLOB, digest BLOB)")
    return database


def _select(database: sqlite3.Connection, keys: list[str]) -> Iterator[tuple[str, str]]:
    """Key and text of the undamaged entries among `keys`."""
    marks = ",".join("?" * len(keys))
    for key, text, digest in database.execute(f"SELECT key, text, digest FROM texts WHERE key IN ({marks})", keys):
        if isinstance(text, bytes) and digest == _digest(key, text):
            yield key, text.decode()


def _digest(key: str, text: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\0" + text).digest()
