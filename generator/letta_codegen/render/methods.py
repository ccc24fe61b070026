"""Methods: an operation under its name, in one colour (sync or async), as the row that the template prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letta_codegen.ir.nodes import MISSING, Operation
from letta_codegen.naming.words import words
from letta_codegen.render.annotations import Speller
from letta_codegen.render.arguments import Argument, Form, Place, forms, merged
from letta_codegen.render.docstrings import Entry, compose
from letta_codegen.render.errors import raised
from letta_codegen.render.escape import Code, pyrepr
from letta_codegen.render.layout import Bracket, Item, laid_out
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.operations import whole_answer
from letta_codegen.render.rows import MethodRow
from letta_codegen.render.runtime import Colour
from letta_codegen.render.signatures import Results, Signer
from letta_codegen.runtime_facts import RuntimeFacts

_MAPPINGS: tuple[tuple[Place, str], ...] = (
    ("path", "path"),
    ("query", "query"),
    ("header", "headers"),
    ("cookie", "cookies"),
    ("body", "body"),
)


_OPTIONS = Code("options=Options(extra_headers, extra_query, extra_body, timeout)")


@dataclass(frozen=True, slots=True)
class MethodBuilder:
    """Builds the methods of one class.

    Attributes:
        speller: Spells types as the class sees them.
        colour: Sync or async.
        facts: How the server behaves.
        client: How a method reaches the client.
    """

    speller: Speller
    colour: Colour
    facts: RuntimeFacts
    client: Code = Code("self._client")

    def build(self, named: NamedOperation) -> MethodRow:
        """The row of one method."""
        operation = named.operation
        several = forms(operation, named.arguments)
        results = self._results(operation)
        returns, run = self._returns(operation, results)
        signer = Signer(self.speller)
        deprecated = named.deprecation
        return MethodRow(
            name=Code(named.method),
            define=self.colour.define(run),
            overloads=signer.overloads(operation, several, results, returns, deprecated),
            signature=signer.implementation(several, returns, deprecated),
            docstring=_docstring(named, merged(several)),
            call=self._call(named, merged(several), run),
        )

    def _call(self, named: NamedOperation, form: Form, run: str) -> Code:
        """The statement that hands the arguments to the runtime: to its method `run`."""
        items = (*_leading(named, form), *_passed(form), _OPTIONS)
        return laid_out(Bracket(f"{self.colour.give(run)} {self.client}.{run}(", items), indent=8)

    def returns(self, operation: Operation) -> Code:
        """What a method returns."""
        return self._returns(operation, self._results(operation))[0]

    def _results(self, operation: Operation) -> Results:
        answer = self.speller.answer(operation.answer.type) if operation.answer else Code("None")
        event = self.speller.answer(operation.stream.type) if operation.stream else Code("Any")
        whole = whole_answer(operation, self.facts, self.speller)
        return Results(answer, Code(f"{self.colour.stream}[{', '.join([event, whole] if whole else [event])}]"))

    def _returns(self, operation: Operation, results: Results) -> tuple[Code, str]:
        """The return type of the implementation, and the method of the runtime that gives it."""
        if operation.pagination:
            item = self.speller.answer(operation.pagination.item)
            return self.colour.page(item), "page"
        if operation.stream is None:
            return results.answer, "call"
        if operation.answer is None:
            return results.stream, "stream"
        if operation.switch is None:
            return results.answer, "call"
        return results.at("either"), "call_or_stream"


def _leading(named: NamedOperation, form: Form) -> tuple[Code, ...]:
    """The operation; with a switch also its streaming twin, the argument that chooses, and the server's default."""
    switch = named.operation.switch
    if switch is None or not (named.operation.answer and named.operation.stream):
        return (named.constant,)
    chooser = next((arg.name for arg in form.arguments if arg.place == "body" and arg.wire == switch.wire), None)
    return (named.constant, named.stream_constant, Code(chooser or "omit"), pyrepr(switch.default))


def _passed(form: Form) -> Iterator[Item]:
    """What the method hands to the runtime: mappings from wire names to arguments, in the order of the document."""
    for place, keyword in _MAPPINGS:
        sent = tuple(Code(f"{pyrepr(arg.wire)}: {arg.name}") for arg in form.arguments if arg.place == place)
        if sent:
            yield Bracket(f"{keyword}={{", sent, "}")
    for argument in form.arguments:
        if argument.place == "whole":
            yield Code(f"body={argument.name}")


def _docstring(named: NamedOperation, form: Form) -> str:
    operation = named.operation
    first = (form.positional,) if form.positional else ()
    entries = (_entry(argument) for argument in (*first, *form.keywords))
    return compose(
        operation.summary or ("" if operation.description.strip() else _spoken(named)),
        operation.description,
        arguments=[entry for entry in entries if entry],
        errors=raised(operation.errors),
        closing=operation.key,
    )


def _spoken(named: NamedOperation) -> str:
    """A summary for an operation that has none: what its operationId says, else its name."""
    told = words(named.operation.operation_id or "") or words(" ".join((named.method, *named.resource)))
    return " ".join(told).lower().capitalize()


def _entry(argument: Argument) -> Entry | None:
    """The line of an argument in the docstring, if there is anything to say of it."""
    text = " ".join(argument.description.split())
    if argument.deprecated and not text.casefold().startswith("deprecated"):
        text = f"Deprecated. {text}".strip()
    if _worth_saying(argument.default):
        shown = repr(argument.default)
        text = text if shown in text else f"{text} (default: {shown})" if text else f"Default: {shown}."
    return Entry(argument.name, text) if text else None


def _worth_saying(default: object) -> bool:
    return default is not MISSING and default is not None and len(repr(default)) <= 40
