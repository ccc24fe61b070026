"""The client classes: the root of the tree of resources, with a constructor in the terms of the API.

In: the IR, the tree, the configuration. Out: one `ClientRow` for the module that defines both clients.
"""

from __future__ import annotations

from collections.abc import Iterator

from letta_codegen.config import Config
from letta_codegen.ir.nodes import Api
from letta_codegen.render.credentials import FIRST, environment_name
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.forms import in_forms
from letta_codegen.render.imports import mentioned
from letta_codegen.render.info import ClientFacts, client_facts
from letta_codegen.render.resources import Tree, assemble, class_row
from letta_codegen.render.rows import ClassRow, ClientClassRow, ClientRow, OptionRow
from letta_codegen.render.runtime import COLOURS, Colour

_TIMEOUT = "Timeout | float | None | Omit"


def client_row(api: Api, tree: Tree, config: Config) -> ClientRow:
    """Decide what the module of the clients says."""
    facts = client_facts(api, config)
    title = " ".join(api.title.split()) or config.distribution
    rows = [class_row(tree, (), colour, config.client, "", _docstring(title, colour)) for colour in COLOURS]
    classes = tuple(_class(row, facts, colour, tree) for row, colour in zip(rows, COLOURS, strict=True))
    words = frozenset(_words(facts)) | mentioned(facts, *(row.mixin for row in classes))
    return ClientRow(assemble(tree, (), f"The clients of {title}.", tuple(rows), words), facts.settings, classes)


def _class(members: ClassRow, facts: ClientFacts, colour: Colour, tree: Tree) -> ClientClassRow:
    """A client class. Only the key can be given without its name."""
    options = tuple(_options(facts, colour))
    headers = tuple(Code(name) for name, _ in facts.header_options)
    further = tuple(Code(name) for name in facts.credentials.schemes if name != FIRST)
    return ClientClassRow(
        members=members,
        mixin=Code(f"{colour.prefix}{tree.mixins[()]}" if () in tree.mixins else ""),
        base=in_forms(colour.client_base, members.name.removeprefix(colour.prefix), colour),
        positional=options[:1] if facts.credentials.schemes else (),
        keywords=options[1:] if facts.credentials.schemes else options,
        passed=tuple(option.name for option in options if option.name not in headers + further),
        credentials=further,
        header_options=headers,
    )


def _docstring(title: str, colour: Colour) -> str:
    return f"The asynchronous client of {title}." if colour.is_async else f"The client of {title}."


def _words(facts: ClientFacts) -> Iterator[str]:
    """Names that the template writes, besides those in the rows."""
    yield from ("_client", "ClientInfo", "Headers", "Omit", "Query", "TYPE_CHECKING", "__version__", "omit")
    if facts.credentials.schemes:
        yield "ApiKey"
    if facts.environments:
        yield "Literal"


def _options(facts: ClientFacts, colour: Colour) -> Iterator[OptionRow]:
    """The options of the constructor, in the order in which users look for them."""
    prefix = facts.environment_prefix
    yield from _credentials(facts)
    yield OptionRow(Code("base_url"), Code("str | None"), Code("None"), f"Read from {prefix}_BASE_URL by default.")
    if facts.environments:
        names = ", ".join(pyrepr(name) for name in facts.environments)
        said = f"Which server to use if there is no base URL; {facts.environments[0]} by default."
        yield OptionRow(Code("environment"), Code(f"Literal[{names}] | None"), Code("None"), said)
    for name, header in facts.header_options:
        yield OptionRow(Code(name), Code("str | None"), Code("None"), f"Sent as the header {header}.")
    yield OptionRow(Code("timeout"), Code(_TIMEOUT), Code("omit"), "Seconds, or a `Timeout`; None waits without limit.")
    said = "The same between two pieces of an event stream."
    yield OptionRow(Code("stream_timeout"), Code(_TIMEOUT), Code("omit"), said)
    yield OptionRow(Code("max_retries"), Code("int | None"), Code("None"), "How often a request may be sent again.")
    yield OptionRow(Code("default_headers"), Code("Headers | None"), Code("None"), "Sent with every request.")
    yield OptionRow(Code("default_query"), Code("Query | None"), Code("None"), "Sent with every request.")
    client = f"httpx2.{colour.prefix}Client"
    yield OptionRow(Code("http_client"), Code(f"{client} | None"), Code("None"), f"An `{client}` to send with.")
    said = "Refuse answers that deviate from the API description instead of reading them as far as they go."
    yield OptionRow(Code("strict"), Code("bool"), Code("False"), said)
    said = "Check bodies against the API description before they are sent."
    yield OptionRow(Code("validate_requests"), Code("bool"), Code("False"), said)


def _credentials(facts: ClientFacts) -> Iterator[OptionRow]:
    """The credentials; where there are several, each says for which scheme it is."""
    schemes = facts.credentials.schemes
    for name, scheme in schemes.items():
        is_basic = scheme.kind == "basic"
        said = f"For the security scheme {' '.join(scheme.key.split())}. " if len(schemes) > 1 else ""
        said += "User and password; as one text, `user:password`. " if is_basic else ""
        said += f"Read from {environment_name(facts.environment_prefix, name)} by default."
        annotation = Code("str | tuple[str, str] | None" if is_basic else "str | None")
        yield OptionRow(Code(name), annotation, Code("None"), said)
