"""The rules about schemas."""

from __future__ import annotations

from letta_codegen.drift.rules.rule import Rule, rows
from letta_codegen.drift.verdict import Kind

SCHEMA_RULES: list[Rule] = [
    *rows(Kind.CONTRACT, """
type-changed | MMM | M-M | type-changed | type {before} -> {after} | No value of one type is a value of the other: what is sent is refused, what is read is something else.
type-narrowed | MMM | --p | type-widened | type {before} -> {after} | Some of what could be sent is refused now; what is read was allowed before.
type-widened | m-m | M-M | type-narrowed | type {before} -> {after} | More may be sent; what is read may be of a type that code does not expect.
null-added | m-m | M-M | null-removed | may be null now | Null may be sent; code that reads the value has to expect null.
null-removed | MMM | --p | null-added | may not be null any more | Null is refused; whoever reads the value only gets less.
enum-value-added | m-m | m-m? | enum-value-removed | value {after} added | More may be sent. Enums of answers are open: code gets a value that it does not know.
enum-value-removed | MMM | --p | enum-value-added | value {before} removed | The value is refused; in answers it just does not come any more.
enum-value-renamed | MMM | m-m? | enum-value-renamed | value {before} -> {after} | One value stands where another one stood: the old one is refused, and does not come any more.
enum-added | MMM | --p | enum-removed | only {after} allowed now | Values beside the list are refused; answers only become more certain.
enum-removed | m-m | m-m? | enum-added | no longer limited to {before} | Anything of the type may be sent, and may be read.
const-changed | MMM | M-M | const-changed | constant {before} -> {after} | The one value that was right is wrong now, in both directions.
const-added | MMM | --p | const-removed | only {after} allowed now | All other values are refused.
const-removed | m-m | M-M | const-added | no longer only {before} | What told this value apart may be anything now.
extensible-enum-value-removed | Mmm | --- | extensible-enum-value-added | known value {before} removed | The list is open, but the document withdraws what it promised to take.
extensible-enum-value-added | m-- | --- | extensible-enum-value-removed | known value {after} added | The list is open: nothing new can happen.
property-removed | m-M? | M-M | property-added | property {subject} removed | Servers mostly ignore what they do not know, some refuse it; code that reads or sets it has nothing to name any more.
optional-property-removed | m-M? | m-M? | optional-property-added | property {subject} removed | It could be missing before, but code that reads or sets it has nothing to name any more.
property-added | MMM | m-m | property-removed | required property {subject} added | Requests without it are refused; whoever reads gets more.
property-added-with-default | MMM | m-m | property-removed | required property {subject} added, with a default | The document requires it; the default says what to send, not that it may be left out.
optional-property-added | m-m | m-m | optional-property-removed | property {subject} added | Nobody has to send it; whoever reads gets more.
property-became-required | MMM | --p | property-became-optional | {subject} became required | Requests without it are refused; in answers it is certain now.
property-became-required-with-default | MMM | --p | property-became-optional | {subject} became required, with a default | The document requires it; the default says what to send, not that it may be left out.
property-became-optional | m-m | M-M | property-became-required | {subject} became optional | It may be left out; code that reads it has to expect that it is not there.
property-became-readable | --- | m-m? | write-only-added | {subject} is in answers now | What was never returned is promised now.
read-only-added | m-M | --- | read-only-removed | became read-only | The server sets it: sending it has no effect, and it is no argument any more.
read-only-removed | m-m | --- | read-only-added | is no longer read-only | It may be sent now.
write-only-added | --- | m-m | write-only-removed | became write-only | It is only sent: answers do not have it any more.
write-only-removed | --- | m-m | write-only-added | is no longer write-only | Answers may have it now.
prefix-item-added | m-m | M-M | prefix-item-removed | {subject} added | One more place of the tuple is described: it may be sent, and code that unpacks the tuple gets more.
prefix-item-removed | MMM | --p | prefix-item-added | {subject} removed | A place of the tuple that was sent is not described any more.
map-closed | MMM | --M | map-opened | no entries any more | Whatever is put into the map is refused.
map-opened | m-m | M-M | map-closed | a map of {after} | Entries may be sent, and may be read.
never-added | MMM | --M | never-removed | nothing is allowed any more | No value is right any more.
never-removed | m-m | M-M | never-added | values are allowed now | Where nothing could come something comes.
union-member-added | m-m | M-m | union-member-removed | {subject} may come, too | One more alternative may be sent; whoever reads may get one that they cannot read.
open-union-member-added | m-m | m-m? | union-member-removed | {subject} may come, too | `anyOf` makes no promise that there are no other alternatives; code that tells them apart should expect one more.
tagged-union-member-added | m-m | m-m? | union-member-removed | {subject} may come, too | A discriminator exists so that readers can recognise alternatives that they do not know.
union-member-removed | MMM | --p | union-member-added | {subject} is no alternative any more | It is refused; in answers it just does not come any more.
union-member-covered | --p | --p | union-member-covering | {subject} is no alternative of its own any more | Another alternative allows the same values.
union-member-covering | --p | --p | union-member-covered | {subject} is an alternative of its own now | Another alternative allowed the same values before.
all-of-member-added | Mm- | --- | all-of-member-removed | {subject} must hold, too | What was sent so far need not meet it; what is read only gets more certain.
all-of-member-removed | m--? | --- | all-of-member-added | {subject} need not hold any more | What it asked for may still be needed; answers need not have it.
became-union | m-m | M-M | became-plain | {before} -> {after} | More alternatives may be sent; code that reads gets what it does not expect.
became-plain | MMM | --p | became-union | {before} -> {after} | Alternatives are refused; in answers they just do not come any more.
union-wrapped | MMM | M-M | union-unwrapped | {before} -> {after} | No alternative is what was there before: what was right, and what was certain, may not be so any more.
union-unwrapped | MMM | M-M | union-wrapped | {before} -> {after} | What is there now is none of the alternatives that were there before.
discriminator-added | --p | --p | discriminator-removed | discriminator added | It tells readers how to choose; what is allowed stays the same.
discriminator-removed | --p | --p | discriminator-added | discriminator removed | It told readers how to choose; what is allowed stays the same.
discriminator-changed | m-m? | m-m? | discriminator-changed | discriminator {before} -> {after} | Alternatives are told apart by another property.
mapping-added | --p | --p | mapping-removed | tag {subject} for {after} | One more tag leads to an alternative.
mapping-removed | --p | --p | mapping-added | tag {subject} for {before} removed | A tag does not lead to an alternative any more.
mapping-changed | m-m | m-m | mapping-changed | tag {subject}: {before} -> {after} | A tag leads to another alternative.
content-changed | MMm | M-m | content-changed | {subject} {before} -> {after} | The bytes of the value mean something else.
schema-replaced | --- | --- | schema-replaced | {before} -> {after} | Another schema stands there: the verdicts are those of all that differs between the two.
schema-renamed | --M | --M | schema-renamed | {before} is called {after} | The same schema under another name: nothing changes on the wire, but the class has another name.
schema-removed | --M | | schema-added | {before} removed | The class cannot be imported any more.
schema-added | --m | | schema-removed | {after} added | There is one more class.
default-added | p-p | p-p | default-removed | default {after} | What is not sent may be filled in by the server now.
default-changed | p-p | p-p | default-changed | default {before} -> {after} | What is not sent is filled in otherwise.
default-removed | p-p | p-p | default-added | default {before} removed | What is not sent is not filled in any more.
unclassified | mmm? | mmm? | unclassified | {subject}: {before} -> {after} | No rule knows what this means. It is reported so that nothing is lost.
"""),
    *rows(Kind.VALIDATION, """
format-added | MM- | --- | format-removed | format {after} | Values of another form are refused.
format-removed | m-- | M-- | format-added | format {before} removed | Values of any form may be sent, and may be read.
format-changed | MM- | M-- | format-changed | format {before} -> {after} | Values of the old form are not of the new one.
format-narrowed | MM- | --- | format-widened | format {before} -> {after} | Some values are refused; those that are read were possible before.
format-widened | m-- | M-- | format-narrowed | format {before} -> {after} | More values may be sent, and may be read.
upper-limit-lowered | MM- | --- | upper-limit-raised | {subject} {before} -> {after} | What lies between the limits is refused now.
upper-limit-raised | m-- | M-- | upper-limit-lowered | {subject} {before} -> {after} | More may be sent, and may be read.
upper-limit-set | mm-? | --- | upper-limit-unset | {subject} {after} | What lies beyond is refused; whether anybody ever sent that, the document cannot say.
upper-limit-unset | m-- | M-- | upper-limit-set | {subject} {before} removed | More may be sent, and may be read.
lower-limit-raised | MM- | --- | lower-limit-lowered | {subject} {before} -> {after} | What lies between the limits is refused now.
lower-limit-lowered | m-- | M-- | lower-limit-raised | {subject} {before} -> {after} | More may be sent, and may be read.
lower-limit-set | mm-? | --- | lower-limit-unset | {subject} {after} | What lies below is refused; whether anybody ever sent that, the document cannot say.
lower-limit-unset | m-- | M-- | lower-limit-set | {subject} {before} removed | More may be sent, and may be read.
pattern-added | MM- | --- | pattern-removed | pattern {after} | Texts that do not match are refused.
pattern-changed | mm-? | --- | pattern-changed | pattern {before} -> {after} | Whether a pattern allows less than another one cannot be decided in general.
pattern-widened | m-- | --- | pattern-changed | pattern {before} -> {after} | Fewer patterns have to match.
pattern-removed | m-- | --- | pattern-added | pattern {before} removed | Any text may be sent.
step-set | mm-? | --- | step-unset | multiple of {after} | Other numbers are refused; whether anybody ever sent them, the document cannot say.
step-unset | m-- | --- | step-set | no longer a multiple of {before} | Any number may be sent.
step-narrowed | MM- | --- | step-widened | multiple of {before} -> {after} | Some multiples are refused now.
step-widened | m-- | --- | step-narrowed | multiple of {before} -> {after} | More numbers may be sent.
step-changed | MM- | --- | step-changed | multiple of {before} -> {after} | Multiples of the old step are not multiples of the new one.
unique-added | mm-? | --- | unique-removed | items must be different | Lists with equal items are refused; whether anybody ever sent them, the document cannot say.
unique-removed | m-- | --- | unique-added | items may be equal | More lists may be sent.
pattern-property-added | MM- | --- | pattern-property-removed | properties {subject} described | Properties with such names are refused if they are otherwise.
pattern-property-removed | m-- | M-- | pattern-property-added | properties {subject} no longer described | Properties with such names may be anything.
object-closed | mm-? | --- | object-opened | no other properties allowed | A client that only sends what the document describes does not notice.
object-opened | m-- | m--? | object-closed | other properties allowed | More may be sent, and may be read.
additional-added | mm-? | --- | additional-removed | other properties described | Other properties are refused if they are otherwise.
additional-removed | m-- | m--? | additional-added | other properties no longer described | Other properties may be anything.
undeclared-required | mm-? | --- | undeclared-optional | `{subject}` required, which no property is | Whether anybody means that, the document cannot say.
undeclared-optional | m-- | m-- | undeclared-required | `{subject}` no longer required, which no property is | Whether anybody means that, the document cannot say.
dependent-required-added | MM- | --- | dependent-required-removed | {subject} requires {after} | Requests with the one and without the other are refused.
dependent-required-changed | MM- | M-- | dependent-required-changed | {subject} requires {before} -> {after} | What one property requires is something else.
dependent-required-removed | m-- | M-- | dependent-required-added | {subject} no longer requires {before} | The one may come without the other.
condition-added | MM- | --- | condition-removed | condition `{subject}` added | Values that do not meet it are refused.
condition-removed | m-- | M-- | condition-added | condition `{subject}` removed | Values that did not meet it may be sent, and may be read.
"""),
]  # fmt: skip
