"""What the runtime has to know of one API: the `ClientInfo` of the generated client, and what its constructor offers.

In: the IR and the configuration. Out: rows of settings; only what deviates from the runtime's defaults is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.config import Config
from letta_codegen.ir.nodes import Api, SecurityScheme
from letta_codegen.naming.words import snake, words
from letta_codegen.render.escape import Code, constant, pyrepr
from letta_codegen.render.rows import SettingRow
from letta_codegen.runtime_facts import RuntimeFacts

_FACTS = ("retry_conflicts", "final_errors", "secrets")
_BEARER = frozenset({"bearer", "oauth2", "openIdConnect"})


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What the constructor of a client offers, and what it hands to the runtime.

    Attributes:
        settings: The keyword arguments of `ClientInfo`.
        environments: Names of the environments that can be chosen; none if there is only a base URL.
        header_options: Options that are sent as headers: the name of the option, and of its header.
        has_key: Whether the API asks for a credential.
        environment_prefix: What the environment variables begin with.
    """

    settings: tuple[SettingRow, ...]
    environments: tuple[str, ...]
    header_options: tuple[tuple[str, str], ...]
    has_key: bool
    environment_prefix: str


def client_facts(api: Api, config: Config) -> ClientFacts:
    """Everything that a client of this API knows of it."""
    environments = config.environments or tuple(_servers(api))
    settings = tuple(SettingRow(Code(name), value) for name, value in _settings(api, config, environments))
    names = tuple(name for name, _ in environments)
    return ClientFacts(settings, names, config.client_headers, _scheme(api) is not None, config.env_prefix)


def _settings(api: Api, config: Config, environments: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, Code]]:
    yield "package", pyrepr(config.distribution)
    yield "version", Code("__version__")
    if environments:
        yield "environments", pyrepr(dict(environments))
    scheme = _scheme(api)
    if scheme is not None:
        yield "api_key", _api_key(scheme, config.env_prefix)
    yield "base_url_env", pyrepr(f"{config.env_prefix}_BASE_URL")
    yield "log_env", pyrepr(f"{config.env_prefix}_LOG")
    if config.headers:
        yield "headers", pyrepr(dict(config.headers))
    if config.client_headers:
        yield "header_options", pyrepr(dict(config.client_headers))
    yield from _facts(config.runtime)
    if config.error_classes:
        names = "".join(f"{dotted.rpartition('.')[2]}, " for dotted in config.error_classes)
        yield "error_classes", Code(f"lambda: ({names})")


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


def _scheme(api: Api) -> SecurityScheme | None:
    """The scheme that the client sends: the first one that the API requires, else the first one that it declares."""
    sendable = {scheme.key: scheme for scheme in api.security_schemes if scheme.kind != "mutualTLS"}
    required = (key for alternative in api.security for key in alternative if key in sendable)
    return sendable.get(next(required, "")) or next(iter(sendable.values()), None)


def _api_key(scheme: SecurityScheme, prefix: str) -> Code:
    keywords = {"env": pyrepr(f"{prefix}_API_KEY")}
    if scheme.kind == "basic":
        keywords |= {"prefix": pyrepr("Basic "), "basic": Code("True")}
    elif scheme.kind not in _BEARER:
        keywords |= {"place": pyrepr(scheme.location), "name": pyrepr(scheme.name), "prefix": pyrepr("")}
    return Code(f"ApiKey({', '.join(f'{name}={value}' for name, value in keywords.items())})")
