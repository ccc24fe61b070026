"""What is measured: the tables of the bench, each a mapping from the name of a case to what runs it once."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench import plain
from bench.peers import LETTA_CLIENT, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT, Peer
from bench.processes import Sample, reported, run

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
OURS = "letta-codegen"
Case = Callable[[], Sample]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its cases, and the one that all others are compared with.

    Attributes:
        title: What is measured.
        unit: Of CPU time: `s`, `ms` or `us`.
        base: The case of ratio 1.
        cases: What runs each case.
        wall: Whether wall time is of interest.
    """

    title: str
    unit: str
    base: str
    cases: Mapping[str, Case]
    wall: bool = False


@dataclass(frozen=True, slots=True)
class Workplace:
    """A scratch folder with copies of what the generators read and write."""

    folder: Path

    @property
    def document(self) -> Path:
        """The vendored document."""
        return ROOT / "openapi" / "letta.json"

    def project(self, name: str, document: Path | None = None) -> Path:
        """A copy of the project's input, without any output."""
        made = self.folder / name
        if not made.exists():
            shutil.copytree(ROOT / "openapi", made / "openapi")
            shutil.copy(ROOT / "pyproject.toml", made)
            (made / "generated" / "src").mkdir(parents=True)
            shutil.copy(ROOT / "generated" / "names.lock", made / "generated")
        if document:
            shutil.copy(document, made / "openapi" / "letta.json")
        return made


def generating(work: Workplace, earlier: Path | None) -> Table:
    """Generating the client of the vendored document."""
    cases: dict[str, Case] = {
        "black --fast alone": partial(_black, work),
        "ours, cold": partial(_generate, work, cold=True),
        "ours, nothing changed": partial(_generate, work, cold=False),
    }
    if earlier is not None:
        cases["ours, after a release"] = partial(_release, work, earlier)
    command = [str(OPENAPI_PYTHON_CLIENT.folder / "bin" / "openapi-python-client"), "generate", "--overwrite"]
    command += ["--meta", "none", "--path", str(work.document), "--output-path", str(work.folder / "opc")]
    path = {"PATH": f"{OPENAPI_PYTHON_CLIENT.folder / 'bin'}:/usr/bin:/bin"}
    cases["openapi-python-client"] = lambda: run(command, work.folder, path)
    java = [str(OPENAPI_GENERATOR.folder / "bin" / "openapi-generator-cli"), "generate", "-g", "python"]
    java += ["-i", str(work.document), "-o", str(work.folder / "og"), "--skip-validate-spec"]
    cases["openapi-generator"] = lambda: run(java, work.folder)
    models = [str(BIN / "datamodel-codegen"), "--input", str(work.document), "--output", str(work.folder / "models.py")]
    models += ["--output-model-type", "pydantic_v2.BaseModel", "--formatters", "black"]
    cases["datamodel-code-generator, models only"] = lambda: run(models, work.folder)
    return Table("Generate, from the document to formatted files", "s", "black --fast alone", cases, wall=True)


def _ours(project: Path, cache: Path) -> Sample:
    return run([str(BIN / OURS), "generate", "--overwrite"], project, {"LETTA_CODEGEN_CACHE": str(cache)})


def _generate(work: Workplace, *, cold: bool) -> Sample:
    cache = work.folder / "cache"
    if cold:
        shutil.rmtree(cache, ignore_errors=True)
        shutil.rmtree(work.folder / "project", ignore_errors=True)
    return _ours(work.project("project"), cache)


def _release(work: Workplace, earlier: Path) -> Sample:
    """Generate for a release with what the run for the one before has left in the cache."""
    cache = work.folder / "cache-release"
    shutil.rmtree(cache, ignore_errors=True)
    project = work.project("release", earlier)
    _ours(project, cache)
    return _ours(work.project("release", work.document), cache)


def _black(work: Workplace) -> Sample:
    """Format what the generator would hand to black."""
    files = work.folder / "unformatted"
    if not files.exists():
        run([sys.executable, "-m", "bench.unformatted", str(files)], ROOT)
    target = work.folder / "formatted"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(files, target)
    command = [str(BIN / "black"), "--fast", "--quiet", "--line-length", "120", "--workers", "1", str(target)]
    return run(command, work.folder, {"BLACK_CACHE_DIR": str(target / ".cache")})


def _inside(python: str, *arguments: str, path: tuple[Path, ...] = ()) -> Sample:
    command = [python, str(ROOT / "bench" / "inside.py"), *arguments]
    return reported(run(command, ROOT, {"PYTHONPATH": ":".join(map(str, path))}))


def _ours_inside(*arguments: str) -> Sample:
    return _inside(sys.executable, *arguments, path=(ROOT / "generated" / "src",))


def _theirs_inside(peer: Peer, work: Workplace, *arguments: str) -> Sample:
    return _inside(peer.python, *arguments, path=(work.folder, work.folder / "og"))


_START = """
import time
begun = time.process_time()
{}
used = time.process_time() - begun
import json, resource
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({{"cpu": used, "memory": memory}}))
"""
_RETRIEVE = """
import {http}
from {sdk} import Letta
text = open("bench/agent.json", "rb").read()
transport = {http}.MockTransport(lambda request: {http}.Response(200, content=text))
client = {http}.Client(transport=transport)
Letta(api_key="x", base_url="http://localhost", http_client=client).agents.retrieve("agent-1")
"""
_PLAIN = """
import httpx2
from pydantic import TypeAdapter
from plain.models import AgentState
text = open("bench/agent.json", "rb").read()
client = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, content=text)))
TypeAdapter(AgentState).validate_json(client.get("http://localhost/v1/agents/agent-1").content)
"""


def starting(work: Workplace) -> Table:
    """Importing a client, beyond a bare interpreter."""
    if not (work.folder / "plain").exists():
        plain.write(ROOT / "generated" / "src" / "letta_sdk" / "models", work.folder / "plain")
    ours = {
        "bare Python": "pass",
        "httpx2 + pydantic": "import httpx2, pydantic; pydantic.BaseModel",
        "httpx2 + plain pydantic classes: first answer": _PLAIN,
        "ours: import Letta": "from letta_sdk import Letta",
        "ours: Letta(...)": "from letta_sdk import Letta; Letta(api_key='x')",
        "ours: first agents.retrieve": _RETRIEVE.format(http="httpx2", sdk="letta_sdk"),
    }
    theirs = {
        "letta-client: import Letta": "from letta_client import Letta",
        "letta-client: Letta(...).agents": "from letta_client import Letta; Letta(api_key='x').agents",
        "letta-client: first agents.retrieve": _RETRIEVE.format(http="httpx", sdk="letta_client"),
    }
    opc = "from opc import Client; from opc.api.agents import retrieve_agent"
    cases = {name: partial(_start, sys.executable, code, work) for name, code in ours.items()}
    cases |= {name: partial(_start, LETTA_CLIENT.python, code, work) for name, code in theirs.items()}
    cases["openapi-python-client: one endpoint"] = partial(_start, OPENAPI_PYTHON_CLIENT.python, opc, work)
    cases["openapi-generator: AgentsApi"] = partial(
        _start, OPENAPI_GENERATOR.python, "import openapi_client; openapi_client.AgentsApi()", work
    )
    return Table("Import, beyond a bare interpreter", "ms", "letta-client: import Letta", cases)


def _start(python: str, code: str, work: Workplace) -> Sample:
    path = ":".join(map(str, (ROOT / "generated" / "src", work.folder, work.folder / "og")))
    return reported(run([python, "-c", _START.format(code)], ROOT, {"PYTHONPATH": path}))


def reading(work: Workplace, kind: str) -> Table:
    """From the bytes of a list to typed objects."""
    cases: dict[str, Case] = {
        "json.loads": partial(_ours_inside, "parse", "json.loads", kind, "clean"),
        "plain pydantic, closed unions": partial(_ours_inside, "parse", "pydantic", kind, "clean"),
        "ours": partial(_ours_inside, "parse", "letta_sdk", kind, "clean"),
        "ours, one item deviates": partial(_ours_inside, "parse", "letta_sdk", kind, "one"),
        "ours, all deviate": partial(_ours_inside, "parse", "letta_sdk", kind, "all"),
        "letta-client": partial(_theirs_inside, LETTA_CLIENT, work, "parse", "letta_client", kind, "clean"),
    }
    for peer in (OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR):
        name = peer.name.removesuffix("-cli")
        cases[name] = partial(_theirs_inside, peer, work, "parse", name, kind, "clean")
    count = {"messages": "1,000 messages", "agents": "200 full agents"}[kind]
    return Table(f"{count}, from bytes to typed objects", "ms", "json.loads", cases)


def requesting(work: Workplace) -> Table:
    """One GET over a transport in memory."""
    cases: dict[str, Case] = {}
    for way in ("sync", "async"):
        cases[f"bare httpx2, {way}"] = partial(_ours_inside, "request", "httpx2", way)
        cases[f"ours, {way}"] = partial(_ours_inside, "request", "letta_sdk", way)
        cases[f"bare httpx, {way}"] = partial(_theirs_inside, LETTA_CLIENT, work, "request", "httpx", way)
        cases[f"letta-client, {way}"] = partial(_theirs_inside, LETTA_CLIENT, work, "request", "letta_client", way)
    cases["ours, raw"] = partial(_ours_inside, "request", "letta_sdk", "raw")
    cases["letta-client, raw"] = partial(_theirs_inside, LETTA_CLIENT, work, "request", "letta_client", "raw")
    cases["ours, a body"] = partial(_ours_inside, "validate", "off")
    cases["ours, a body, validate_requests=True"] = partial(_ours_inside, "validate", "on")
    return Table("One request, transport in memory", "us", "bare httpx2, sync", cases)


def streaming(work: Workplace, count: str) -> Table:
    """An event of a stream of tokens."""
    cases: dict[str, Case] = {
        "ours": partial(_ours_inside, "stream", "letta_sdk", count),
        "letta-client": partial(_theirs_inside, LETTA_CLIENT, work, "stream", "letta_client", count),
    }
    return Table(f"One event of a stream of {int(count):,}, after a first one", "us", "ours", cases)


def concurrent(work: Workplace, count: str, url: str) -> Table:
    """Many calls at once on one client, against a server on loopback."""
    cases: dict[str, Case] = {
        "ours": partial(_ours_inside, "tasks", "letta_sdk", count, url),
        "letta-client": partial(_theirs_inside, LETTA_CLIENT, work, "tasks", "letta_client", count, url),
    }
    return Table(f"{int(count):,} calls at once on one client, server on loopback", "ms", "ours", cases, wall=True)


def drifting(earliest: Path, work: Workplace) -> Table:
    """The drift check."""
    command = [str(BIN / OURS), "diff", str(earliest), str(work.document), "--fail-on", "none"]
    cases: dict[str, Case] = {
        "diff of the first and the last release": lambda: run(command, ROOT),
        "check --offline, nothing changed": lambda: run([str(BIN / OURS), "check", "--offline"], ROOT),
    }
    return Table("Drift", "s", "check --offline, nothing changed", cases, wall=True)


def sizes(work: Workplace) -> list[tuple[str, int, int]]:
    """Lines and files of each package."""
    site = "lib/python*/site-packages/letta_client"
    packages = {
        "ours (302 operations)": ROOT / "generated" / "src" / "letta_sdk",
        "letta-client (129 operations)": next(iter(LETTA_CLIENT.folder.glob(site)), None),
        "openapi-python-client (288 operations)": work.folder / "opc",
        "openapi-generator": work.folder / "og" / "openapi_client",
    }
    return [(name, *_counted(folder)) for name, folder in packages.items() if folder and folder.exists()]


def _counted(folder: Path) -> tuple[int, int]:
    files = list(folder.rglob("*.py"))
    return sum(file.read_bytes().count(b"\n") for file in files), len(files)


def machine() -> str:
    """What this machine is, as far as it matters here."""
    import os
    import platform

    return json.dumps(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {sys.version.split()[0]}")[
        1:-1
    ]
