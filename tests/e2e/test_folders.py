"""Folders and files: uploaded in every form, read by the server, attached to agents."""

from __future__ import annotations

import time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from e2e.caller import Caller, unique
from e2e.conftest import EMBEDDING

TEXT = "The meeting is on Tuesday. " * 20


@pytest.fixture
def folder(call: Caller, client: Any) -> Any:
    made = call(client.folders.create(name=unique("folder"), embedding=EMBEDDING, description="Papers."))
    call.later(client.folders.delete, made.id)
    return made


def processed(call: Caller, client: Any, folder: Any, file: Any) -> Any:
    for _ in range(150):
        file = call(client.folders.files.retrieve(file.id, folder_id=folder.id, include_content=True))
        if file.processing_status in ("completed", "error"):
            return file
        time.sleep(0.2)
    raise AssertionError(f"{file.id} is not processed")


def test_a_folder(call: Caller, client: Any, folder: Any) -> None:
    assert call(client.folders.retrieve(folder.id)).description == "Papers."
    assert call(client.folders.update(folder.id, description="Old papers.")).description == "Old papers."
    assert [item.id for item in call.all(client.folders.list(name=folder.name))] == [folder.id]
    assert call(client.folders.count()) >= 1
    call(client.folders.delete(folder.id))
    with pytest.raises(call.sdk.NotFoundError):
        call(client.folders.retrieve(folder.id))


def test_a_file_is_uploaded_and_read(call: Caller, client: Any, folder: Any, tmp_path: Path) -> None:
    path = tmp_path / "notes é.txt"
    path.write_text(TEXT)
    file = call(client.folders.files.upload(folder.id, file=path))
    assert file.original_file_name == "notes é.txt"
    assert file.file_size == len(TEXT)
    read = processed(call, client, folder, file)
    assert (read.processing_status, read.content) == ("completed", TEXT)
    passages = call.all(client.folders.passages.list(folder.id))
    assert passages
    assert all(passage.file_id == file.id for passage in passages)
    call(client.folders.files.delete(file.id, folder_id=folder.id))
    assert call.all(client.folders.files.list(folder.id)) == []


def test_files_are_uploaded_in_every_form(call: Caller, client: Any, folder: Any, tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text(TEXT)
    with path.open("rb") as opened:
        for file in (("a.txt", TEXT.encode()), opened, ("c.md", BytesIO(TEXT.encode()), "text/markdown")):
            assert call(client.folders.files.upload(folder.id, file=file)).file_size == len(TEXT)
    files = call.all(client.folders.files.list(folder.id, limit=1))
    assert sorted(file.original_file_name for file in files) == ["a.txt", "b.txt", "c.md"]


def test_duplicates_are_handled_as_asked(call: Caller, client: Any, folder: Any) -> None:
    file = ("a.txt", TEXT.encode())
    first = call(client.folders.files.upload(folder.id, file=file))
    with pytest.raises(call.sdk.BadRequestError, match="already exists"):
        call(client.folders.files.upload(folder.id, file=file, duplicate_handling="error"))
    assert call(client.folders.files.upload(folder.id, file=file, duplicate_handling="skip")).id == first.id
    renamed = call(client.folders.files.upload(folder.id, file=file, name="b.txt"))
    assert renamed.original_file_name == "b.txt"


def test_an_agent_opens_and_closes_a_file(call: Caller, client: Any, agent: Any, folder: Any) -> None:
    file = processed(call, client, folder, call(client.folders.files.upload(folder.id, file=("a.txt", TEXT.encode()))))
    call(client.agents.folders.attach(folder.id, agent_id=agent.id))
    assert [item.id for item in call.all(client.agents.folders.list(agent.id))] == [folder.id]
    assert call.all(client.folders.agents.list(folder.id)) == [agent.id]
    (attached,) = call.all(client.agents.files.list(agent.id))
    assert attached.file_id == file.id
    call(client.agents.files.open(file.id, agent_id=agent.id))
    assert [item.is_open for item in call.all(client.agents.files.list(agent.id, is_open=True))] == [True]
    call(client.agents.files.close(file.id, agent_id=agent.id))
    assert call.all(client.agents.files.list(agent.id, is_open=True)) == []
    assert len(call.all(client.agents.files.list(agent.id, is_open=False))) == 1
    assert call(client.agents.files.close_all(agent.id)) == []
    call(client.agents.folders.detach(folder.id, agent_id=agent.id))
