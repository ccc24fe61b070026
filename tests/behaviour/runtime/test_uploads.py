"""Uploads: from bytes, paths, open files and tuples; in pieces, whatever the size."""

from __future__ import annotations

import asyncio
import io
import socket
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from demo_sdk import _errors
from demo_sdk._files import Source
from demo_sdk._multipart import AsyncUpload, Upload

from behaviour.runtime.conftest import Caller
from behaviour.runtime.loopback import Loopback, answer


@pytest.fixture(autouse=True)
def _answering(server: Loopback) -> None:
    server.handler = lambda request: answer({"id": "1"})


def upload(caller: Caller, file: Any) -> Any:
    return caller.get(lambda client: client.things.upload("1", file=file))


def sent_part(server: Loopback) -> tuple[str, bytes]:
    """Head and content of the file that was sent."""
    request = server.requests[-1]
    boundary = request.headers["content-type"].partition("boundary=")[2]
    part = request.body.split(f"--{boundary}".encode())[1]
    head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    return head.decode(), content.removesuffix(b"\r\n")


def test_bytes(server: Loopback, caller: Caller) -> None:
    upload(caller, b"content")
    head, content = sent_part(server)
    assert head == (
        'Content-Disposition: form-data; name="file"; filename="upload"\r\nContent-Type: application/octet-stream'
    )
    assert content == b"content"


def test_a_path(server: Loopback, caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "täst.json"
    path.write_bytes(b"{}")
    upload(caller, path)
    head, content = sent_part(server)
    assert head.endswith('filename="täst.json"\r\nContent-Type: application/json')
    assert content == b"{}"
    assert int(server.requests[0].headers["content-length"]) == len(server.requests[0].body)


def test_an_open_file_is_sent_from_where_it_stands(server: Loopback, caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"0123456789")
    with path.open("rb") as file:
        file.seek(4)
        upload(caller, file)
    head, content = sent_part(server)
    assert 'filename="a.bin"' in head
    assert content == b"456789"


def test_a_buffer(server: Loopback, caller: Caller) -> None:
    upload(caller, io.BytesIO(b"content"))
    assert sent_part(server)[1] == b"content"


def test_what_has_no_length_is_sent_in_chunks(server: Loopback, caller: Caller) -> None:
    class Pipe(io.RawIOBase):
        """Bytes without positions."""

        def readable(self) -> bool:
            return True

        def __init__(self) -> None:
            super().__init__()
            self.rest = [b"tent", b"con"]

        def read(self, size: int = -1) -> bytes:
            return self.rest.pop() if self.rest else b""

    upload(caller, Pipe())
    assert server.requests[0].headers["transfer-encoding"] == "chunked"
    assert sent_part(server)[1] == b"content"


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (("a.txt", b"x"), 'filename="a.txt"\r\nContent-Type: text/plain'),
        (("a", b"x", "image/png"), 'filename="a"\r\nContent-Type: image/png'),
        ((None, b"x", None), 'filename="upload"\r\nContent-Type: application/octet-stream'),
        (('a"b\r\nX: y', b"x"), 'filename="a%22b%0D%0AX: y"\r\nContent-Type: application/octet-stream'),
    ],
)
def test_a_tuple_gives_name_and_type(server: Loopback, caller: Caller, file: Any, expected: str) -> None:
    upload(caller, file)
    assert sent_part(server)[0] == f'Content-Disposition: form-data; name="file"; {expected}'


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("/etc/hostname", "not as text"),
        (io.StringIO("x"), "binary mode"),
        (5, "not as int"),
        (("a", b"x", "t", {}), "not as 4 values"),
    ],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(
    server: Loopback, caller: Caller, file: Any, said: str
) -> None:
    with pytest.raises(TypeError, match=said):
        upload(caller, file)
    assert not server.requests


def test_a_file_that_is_not_there_says_so(server: Loopback, caller: Caller, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        upload(caller, tmp_path / "missing")
    assert not server.requests


def test_a_file_that_was_sent_is_closed_again(caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 300_000)
    upload(caller, path)
    before = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 0
    for _ in range(5):
        upload(caller, path)
    after = len(list(Path("/proc/self/fd").iterdir())) if before else 0
    assert after <= before + 2


def test_a_file_that_was_not_sent_to_its_end_is_closed(
    server: Loopback, caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * 30_000_000)
    opened: list[Any] = []
    really_open = Path.open

    def watched(self: Path, *args: Any, **kwargs: Any) -> Any:
        file = really_open(self, *args, **kwargs)
        if self == path:
            opened.append(file)
        return file

    monkeypatch.setattr(Path, "open", watched)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def read_some() -> None:
            connection, _ = listener.accept()
            with connection:
                assert connection.recv(1_000_000)
                time.sleep(0.05)
                assert connection.recv(1_000_000)

        closing = threading.Thread(target=read_some)
        closing.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(_errors.APIConnectionError) as caught:
            caller.run(caller.client.with_options(base_url=url, max_retries=0).things.upload("1", file=path))
        closing.join()
    # The error still holds on to everything that was under way.
    assert caught.value.__cause__ is not None
    assert [file.closed for file in opened] == [True]


def test_a_large_file_is_never_in_memory_as_a_whole(server: Loopback, caller: Caller) -> None:
    size = 64 * 1024 * 1024
    received = 0
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.truncate(size)
        upload(caller, b"warm up")
        tracemalloc.start()
        try:
            upload(caller, Path(file.name))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    received = len(server.requests[-1].body)
    assert received > size
    # The server of the test keeps what it gets, once or twice; the client adds next to nothing to that.
    assert peak < 2.2 * size + 8 * 1024 * 1024


def test_a_file_alone_is_a_whole_body(server: Loopback, caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"content")
    caller.get(lambda client: client.things.store("1", path))
    [request] = server.requests
    assert (request.body, request.headers["content-type"]) == (b"content", "application/octet-stream")
    assert request.headers["content-length"] == "7"


def test_leaving_an_upload_closes_its_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 1_000_000)
    held: list[Any] = []

    class Held(Upload):
        """An upload that somebody else holds on to, as the traceback of an error does."""

        def pieces(self) -> Generator[bytes]:
            held.append(super().pieces())
            return held[-1]

    async def leave() -> None:
        pieces = aiter(AsyncUpload(Held([Source(path)])))
        assert await anext(pieces)
        await pieces.aclose()

    asyncio.run(leave())
    assert held[0].gi_frame is None
