"""What the runtime has to know of one API: the `ClientInfo` of the generated client, and what its constructor offers.

In: the IR and the configuration. Out: rows of settings; only what deviates from the runtime's defaults is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.config import Config
from letta_codegen.ir.nodes import Api
from letta_codegen.naming.words import snake, words
from letta_codegen.render.credentials import FIRST, Credentials, api_key, credentials_of, environment_name
from letta_codegen.render.escape import Code, constant, pyrepr, tuple_of
from letta_codegen.render.rows import SettingRow
from letta_codegen.runtime_facts import RuntimeFacts

_FACTS = ("retry_conflicts", "final_errors", "secrets")


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What the constructor of a client offers, and what it hands to the runtime.

    Attributes:
        settings: The keyword arguments of `ClientInfo`.
        environments: Names of the environments that can be chosen; none if there is only a base URL.
        header_options: Options that are sent as headers: the name of the option, and of its header.
        credentials: What callers identify themselves with.
        environment_prefix: What the environment variables begin with.
    """

    settings: tuple[SettingRow, ...]
    environments: tuple[str, ...]
    header_options: tuple[tuple[str, str], ...]
    credentials: Credentials
    environment_prefix: str


def client_facts(api: Api, config: Config) -> ClientFacts:
    """Everything that a client of this API knows of it."""
    environments = config.environments or tuple(_servers(api))
    credentials = credentials_of(api, config)
    settings = tuple(SettingRow(Code(name), value) for name, value in _settings(credentials, config, environments))
    names = tuple(name for name, _ in environments)
    return ClientFacts(settings, names, config.client_headers, credentials, config.env_prefix)


def _settings(
    credentials: Credentials, config: Config, environments: tuple[tuple[str, str], ...]
) -> Iterator[tuple[str, Code]]:
    yield "package", pyrepr(config.distribution)
    yield "version", Code("__version__")
    if environments:
        yield "environments", pyrepr(dict(environments))
    yield from _credentials(credentials, config.env_prefix)
    yield "base_url_env", pyrepr(f"{config.env_prefix}_BASE_URL")
    yield "log_env", pyrepr(f"{config.env_prefix}_LOG")
    if config.headers:
        yield "headers", pyrepr(dict(config.headers))
    if config.client_headers:
        yield "header_options", pyrepr(dict(config.client_headers))
    yield from _facts(config.runtime)
    if config.error_classes:
        names = [dotted.rpartition(".")[2] for dotted in config.error_classes]
        yield "error_classes", Code(f"lambda: {tuple_of(names)}")


def _credentials(credentials: Credentials, prefix: str) -> Iterator[tuple[str, Code]]:
    keys = {name: api_key(scheme, environment_name(prefix, name)) for name, scheme in credentials.schemes.items()}
    if not keys:
        return
    yield "api_key", keys.pop(FIRST)
    if keys:
        yield "credentials", Code(f"{{{', '.join(f'{pyrepr(name)}: {key}' for name, key in keys.items())}}}")
    if credentials.usual != ((FIRST,),):
        yield "security", constant(credentials.usual)


def _facts(facts: RuntimeFacts) -> Iterator[tuple[str, Code]]:
    yield "timeout", pyrepr(facts.timeout)
    yield "connect_timeout", pyrepr(facts.connect_timeout)
    if facts.stream_timeout:
        yield "stream_timeout", pyrepr(facts.stream_timeout)
    yield "max_retries", pyrepr(facts.max_retries)
    for name in _FACTS:
        value = getattr(facts, name)
        if value:
            yield name, constant(value)


def _servers(api: Api) -> Iterator[tuple[str, str]]:
    """The absolute servers of the document under names that can be typed; the first one is the default."""
    taken = set[str]()
    for number, server in enumerate(api.servers, 1):
        name = snake(words(server.description)) or "default"
        if not server.url.startswith(("http://", "https://")):
            continue
        if len(name) > 30 or name in taken:
            name = f"server_{number}"
        taken.add(name)
        yield name, server.url
