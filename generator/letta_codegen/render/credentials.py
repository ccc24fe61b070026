"""The credentials that a client takes: one option for each security scheme that some operation asks for.

In: the schemes and requirements of an API. Out: options by name, and requirements in terms of these names. The first
scheme is `api_key`, also if others are added later; the others are named after their schemes. What no client can send
as a value (certificates, digests) counts as given: it is the business of the HTTP client.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letta_codegen.config import Config
from letta_codegen.ir.nodes import Api, SecurityScheme
from letta_codegen.naming import reserved
from letta_codegen.naming.arguments import name_options
from letta_codegen.naming.identifiers import argument_name
from letta_codegen.render.escape import Code, pyrepr

FIRST = "api_key"
_BEARER = frozenset({"bearer", "oauth2", "openIdConnect"})
_Requirements = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Credentials:
    """What callers identify themselves with.

    Attributes:
        schemes: By the names of their options; the first one is `api_key`.
        usual: What operations need that do not say it themselves, in terms of these names.
    """

    schemes: Mapping[str, SecurityScheme]
    usual: _Requirements

    def needed(self, requirements: _Requirements | None) -> _Requirements | None:
        """What an operation needs; None: what is usual."""
        if requirements is None or not self.schemes:
            return None
        found = self.named(requirements)
        return None if found == self.usual else found

    def named(self, requirements: _Requirements) -> _Requirements:
        """Requirements by the names of options; being known does no harm where it is not needed."""
        names = {scheme.key: name for name, scheme in self.schemes.items()}
        sets = (tuple(names[key] for key in keys if key in names) for keys in requirements)
        return tuple(dict.fromkeys(keys for keys in sets if keys))


def credentials_of(api: Api, config: Config) -> Credentials:
    """Name the credentials of an API: no option of the client has their names."""
    schemes = _schemes(api)
    if not schemes:
        return Credentials({}, ())
    names = {FIRST: schemes[0]}
    taken = reserved.CLIENT_OPTIONS | {option for option, _ in config.client_headers}
    options = name_options((scheme.key for scheme in schemes[1:]), taken | {FIRST})
    names |= {options[scheme.key]: scheme for scheme in schemes[1:]}
    credentials = Credentials(names, ((FIRST,),))
    return Credentials(names, credentials.named(api.security) or credentials.usual)


def _schemes(api: Api) -> list[SecurityScheme]:
    """The schemes that operations need, the first one of the API first; the first declared one, if none is needed."""
    sendable = {scheme.key: scheme for scheme in api.security_schemes if scheme.kind != "mutualTLS"}
    usual = [key for keys in api.security for key in keys]
    others = {key for operation in api.operations for keys in operation.security or () for key in keys}
    wanted = [sendable[key] for key in dict.fromkeys([*usual, *sorted(others)]) if key in sendable]
    wanted = wanted or list(sendable.values())[:1]
    return sorted(wanted, key=lambda scheme: argument_name(scheme.key) != FIRST)


def environment_name(prefix: str, option: str) -> str:
    """The environment variable that is read if a credential is not given."""
    return f"{prefix}_{option.upper()}"


def api_key(scheme: SecurityScheme, env: str) -> Code:
    """How a scheme is sent, as an `ApiKey` of the runtime."""
    keywords = {"env": pyrepr(env)}
    if scheme.kind == "basic":
        keywords |= {"prefix": pyrepr("Basic "), "basic": Code("True")}
    elif scheme.kind not in _BEARER:
        keywords |= {"place": pyrepr(scheme.location), "name": pyrepr(scheme.name), "prefix": pyrepr("")}
    return Code(f"ApiKey({', '.join(f'{name}={value}' for name, value in keywords.items())})")
