"""Operations as data: the module constants from which the runtime knows what to send and what will come back.

Only what deviates from the runtime's defaults is written. An operation that answers either plainly or with a stream
has two constants, which differ in what comes back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from letta_codegen.ir import types
from letta_codegen.ir.nodes import Onward, Operation, Pagination, Response
from letta_codegen.ir.types import TypeRef
from letta_codegen.render.annotations import Speller
from letta_codegen.render.credentials import Credentials
from letta_codegen.render.escape import Code, constant, pyrepr, tuple_of
from letta_codegen.render.layout import Bracket, laid_out
from letta_codegen.render.named import NamedOperation
from letta_codegen.render.requests import body_settings, styles
from letta_codegen.render.rows import OperationRow, SettingRow
from letta_codegen.render.runtime import SCHEMES
from letta_codegen.runtime_facts import RuntimeFacts
from letta_codegen.stream_facts import ResumeFacts, WholeFacts

_ERRORS = Code("_ERRORS")


@dataclass(frozen=True, slots=True)
class OperationBuilder:
    """Builds the constants of a module.

    Attributes:
        speller: Spells types as the module sees them.
        facts: How the server behaves.
        credentials: What callers identify themselves with.
        errors: Types of error bodies that the module has a constant for.
    """

    speller: Speller
    facts: RuntimeFacts
    credentials: Credentials
    errors: Code = Code()

    def sharing(self, operations: Sequence[NamedOperation]) -> OperationBuilder:
        """The same with a constant for the types of error bodies that most of some operations declare, if several do.

        Args:
            operations: All that the module describes.
        """
        declared = Counter(self._declared_errors(named.operation) for named in operations)
        errors, count = max(declared.items(), key=lambda item: (bool(item[0]), item[1], item[0]), default=("", 0))
        is_free = all(_ERRORS not in (named.constant, named.stream_constant) for named in operations)
        return replace(self, errors=Code(errors if count > 1 and is_free else ""))

    def build(self, named: NamedOperation) -> Iterator[OperationRow]:
        """The constant of an operation, or both if it can stream and answer."""
        operation = named.operation
        if operation.answer or not operation.stream:
            yield self._row(named, named.constant, tuple(self._plain(operation)), self._result(operation))
        if operation.stream and (operation.switch or not operation.answer):
            constant = named.stream_constant if operation.answer else named.constant
            event = self.speller.answer(operation.stream.type)
            yield self._row(named, constant, tuple(self._streaming(operation, event)), event)

    def _row(
        self, named: NamedOperation, constant: Code, settings: tuple[SettingRow, ...], result: Code
    ) -> OperationRow:
        operation = named.operation
        given = (Code(f"{setting.keyword}={setting.value}") for setting in settings)
        items = (pyrepr(operation.method.upper()), pyrepr(operation.path), *given)
        return OperationRow(constant, laid_out(Bracket(f"{constant}: Operation[{result}] = Operation(", items)))

    def _result(self, operation: Operation) -> Code:
        """What `Operation[...]` is generic over: the item of a page, or the answer."""
        if operation.pagination:
            return self.speller.answer(operation.pagination.item)
        return self.speller.answer(operation.answer.type) if operation.answer else Code("None")

    def _plain(self, operation: Operation) -> Iterator[SettingRow]:
        if operation.pagination:
            yield SettingRow(Code("answer"), Code(f"lambda: {self._result(operation)}"))
        elif operation.answer:
            yield from self._answer(operation.answer)
        yield from self._request(operation)
        if operation.pagination:
            yield SettingRow(Code("page"), _page(operation.pagination))

    def _answer(self, answer: Response) -> Iterator[SettingRow]:
        if isinstance(answer.type, types.NoValue):
            return
        yield SettingRow(Code("answer"), Code(f"lambda: {self.speller.answer(answer.type)}"))
        if answer.encoding in ("text", "binary"):
            yield SettingRow(Code("answer_as"), pyrepr(answer.encoding))

    def _streaming(self, operation: Operation, event: Code) -> Iterator[SettingRow]:
        yield SettingRow(Code("answer"), Code(f"lambda: {event}"))
        if operation.stream and self._is_text(operation.stream.type):
            yield SettingRow(Code("answer_as"), pyrepr("text"))
        if operation.stream and operation.stream.encoding == "lines":
            yield SettingRow(Code("accept"), pyrepr(operation.stream.media_type))
        yield from self._request(operation)
        yield SettingRow(Code("events"), self._events(operation))

    def _request(self, operation: Operation) -> Iterator[SettingRow]:
        if operation.body:
            yield from body_settings(operation.body)
            if operation.body.encoding == "json" and not isinstance(operation.body.type, types.AnyValue):
                yield SettingRow(Code("body_type"), Code(f"lambda: {self.speller.answer(operation.body.type)}"))
        errors = self._declared_errors(operation)
        if errors:
            yield SettingRow(Code("errors"), _ERRORS if errors == self.errors else errors)
        deviating = ", ".join(styles(operation))
        if deviating:
            yield SettingRow(Code("styles"), Code(f"{{{deviating}}}"))
        needed = self.credentials.needed(operation.security)
        if needed is not None:
            yield SettingRow(Code("security"), constant(needed))

    def _declared_errors(self, operation: Operation) -> Code:
        """The declared types of error bodies by status, as a mapping; empty if there are none."""
        errors = ", ".join(self._errors(operation))
        return Code(f"{{{errors}}}" if errors else "")

    def _is_text(self, ref: TypeRef) -> bool:
        known = self.speller.schemas.aliases.get(ref.pointer) if isinstance(ref, types.Model) else ref
        return known == types.Primitive("str")

    def _errors(self, operation: Operation) -> Iterator[str]:
        """A body that may be anything needs no type."""
        for error in operation.errors:
            if error.encoding == "json" and not isinstance(error.type, types.AnyValue | types.NoValue):
                yield f"{pyrepr(error.status)}: lambda: {self.speller.answer(error.type)}"

    def _events(self, operation: Operation) -> Code:
        if operation.stream and operation.stream.encoding == "lines":
            return Code("Events(lines=True)")
        facts = self.facts
        shown_by = facts.stream_shown_by if _has_field(operation, facts.stream_shown_by) else ""
        given: dict[str, str | tuple[str, ...]] = {
            "errors": facts.stream_errors if facts.stream_errors != ("error",) else (),
            "cancelled": facts.stream_cancelled,
            "reason": facts.stream_reason,
            "kind": facts.stream_kind,
            "hidden": facts.stream_hidden,
            "shown_by": shown_by,
        }
        keywords = [f"{keyword}={constant(value)}" for keyword, value in given.items() if value]
        answer = whole_answer(operation, facts, self.speller)
        if answer and facts.whole:
            keywords.append(f"whole={self._whole(answer, facts.whole)}")
            keywords += [f"resume={_resume(operation, facts.resume)}"] if facts.resume else []
        return Code(f"Events({', '.join([pyrepr(facts.stream_done or None), *keywords])})")

    def _whole(self, answer: Code, whole: WholeFacts) -> Code:
        tables = {
            name: pyrepr(dict(getattr(whole, name))) for name in ("single", "text", "listed") if getattr(whole, name)
        }
        lists = {name: constant(getattr(whole, name)) for name in ("same", "joined", "first") if getattr(whole, name)}
        return _call("Whole", Code(f"lambda: {answer}"), pyrepr(whole.items), **tables, **lists)


def whole_answer(operation: Operation, facts: RuntimeFacts, speller: Speller) -> Code | None:
    """What the events of an operation's stream add up to; None if they are not of the kind that does.

    Args:
        operation: An operation that streams.
        facts: How the server behaves.
        speller: Spells types.
    """
    whole, stream = facts.whole, operation.stream
    if whole is None or stream is None or not isinstance(stream.type, types.Model):
        return None
    if speller.schemas.names.get(stream.type.pointer) != whole.events:
        return None
    return (
        speller.answer(operation.answer.type) if operation.answer else Code(f"{speller.name('models')}.{whole.answer}")
    )


def _resume(operation: Operation, facts: ResumeFacts) -> Code:
    """How this operation's stream is taken up again: what only other bodies have is left out."""
    keywords = {name: pyrepr(getattr(facts, name)) for name in ("run", "position", "after")}
    if _has_field(operation, facts.when):
        keywords["when"] = pyrepr(facts.when)
    kept = tuple(name for name in facts.kept if _has_field(operation, name))
    if kept:
        keywords["kept"] = constant(kept)
    if facts.stamped and _has_field(operation, facts.stamped[0]):
        keywords["stamped"] = constant(facts.stamped)
    return _call("Resume", pyrepr(facts.path), **keywords)


def _call(name: str, *values: Code, **keywords: Code) -> Code:
    given = [*values, *(f"{keyword}={value}" for keyword, value in keywords.items())]
    return Code(f"{name}({', '.join(given)})")


def _has_field(operation: Operation, wire: str) -> bool:
    return operation.body is not None and any(field.wire == wire for field in operation.body.fields)


def _page(page: Pagination) -> Code:
    keywords = {key: pyrepr(wire) for key, wire in page.options}
    if page.onward:
        keywords["onward"] = tuple_of([*map(_onward, page.onward)])
    return _call(SCHEMES[page.scheme], pyrepr(page.items), **keywords)


def _onward(onward: Onward) -> Code:
    keywords = {"when": pyrepr(dict(onward.when))} if onward.when else {}
    if onward.until:
        keywords["until"] = pyrepr(onward.until)
    return _call("Onward", pyrepr(onward.parameter), *([pyrepr("first")] if onward.item == "first" else []), **keywords)
