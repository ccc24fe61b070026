"""The rules about operations, parameters, bodies, answers, security and the document as a whole."""

from __future__ import annotations

from letta_codegen.drift.rules.rule import Rule, rows
from letta_codegen.drift.verdict import Kind

SURFACE_RULES: list[Rule] = [
    *rows(Kind.CONTRACT, """
operation-removed | MMM | | operation-added | removed | Calls of it fail, and the method is gone.
operation-removed-before-sunset | MMM | | operation-added | removed before its sunset | It was announced for a later day; calls of it fail, and the method is gone.
deprecated-operation-removed | mMM | | operation-added | removed, as its deprecation announced | The document keeps its word, but calls of it fail, and the method is gone.
operation-added | m-m | | operation-removed | added | There is one more method.
operation-moved | MM- | | operation-moved | {before} -> {after} | Calls of the old path fail. The method keeps its name.
operation-id-added | --- | | operation-id-removed | operationId {after} | Names come from the path, and from the lock.
operation-id-removed | --- | | operation-id-added | operationId {before} removed | Names come from the path, and from the lock.
operation-id-changed | --- | | operation-id-changed | operationId {before} -> {after} | Names come from the path, and from the lock.
parameter-added | MMM | | parameter-removed | required parameter {subject} added | Calls without it are refused.
optional-parameter-added | m-m | | parameter-removed | parameter {subject} added | Nobody has to send it.
path-parameter-added | MMM | | path-parameter-removed | path parameter {subject} added | Calls without it do not reach the operation.
path-parameter-removed | mmM? | | path-parameter-added | path parameter {subject} removed | The path does not take it any more.
path-parameter-renamed | --M | | path-parameter-renamed | path parameter {before} -> {after} | Nothing changes on the wire; code that names the argument has another name to use.
parameter-removed | m-M? | | optional-parameter-added | parameter {subject} removed | Servers mostly ignore what they do not know; code that names the argument fails.
deprecated-parameter-removed | --M | | optional-parameter-added | parameter {subject} removed, as its deprecation announced | The document keeps its word; code that names the argument fails.
parameter-moved | MM- | | parameter-moved | {subject} moved from {before} to {after} | The server looks for it in another place.
parameter-became-required | MMM | | parameter-became-optional | {subject} became required | Calls without it are refused.
parameter-became-optional | m-m | | parameter-became-required | {subject} became optional | It may be left out.
parameter-style-changed | MM- | | parameter-style-changed | {subject} is written otherwise: {before} -> {after} | The server reads another spelling than the client writes.
parameter-default-added | MM- | | parameter-default-removed | default of {subject}: {after} | Calls that leave it out do something else.
parameter-default-changed | MM- | | parameter-default-changed | default of {subject}: {before} -> {after} | Calls that leave it out do something else.
parameter-default-removed | MM- | | parameter-default-added | default of {subject}: {before} removed | Calls that leave it out do something else.
body-added | MMM | | body-removed | body required now | Calls without it are refused.
optional-body-added | m-m | | body-removed | body possible now | Nobody has to send it.
body-removed | MMM | | optional-body-added | no body any more | What was sent has no meaning any more, and the arguments are gone.
body-became-required | MMM | | body-became-optional | body became required | Calls without it are refused.
body-became-optional | m-m | | body-became-required | body became optional | It may be left out.
media-type-added | m-- | m-- | media-type-removed | {subject} added | One more form may be sent, or asked for.
media-type-removed | MM- | MM- | media-type-added | {subject} removed | What is sent in this form is refused; answers do not come in it any more.
media-type-changed | p-- | p-- | media-type-changed | {before} -> {after} | The same form with other parameters.
media-type-generalized | m-- | M-- | media-type-specialized | {before} -> {after} | More forms may be sent, and may be read.
media-type-specialized | MM- | --- | media-type-generalized | {before} -> {after} | Some forms are refused; those that are read were possible before.
media-schema-added | MMm | p-p | media-schema-removed | {subject} is described now | Anything could be sent before.
media-schema-removed | m-m | m-m? | media-schema-added | {subject} is no longer described | Anything may be sent, and may be read.
encoding-changed | mm-? | m--? | encoding-changed | encoding of {subject} changed | The parts of the body are written otherwise.
status-changed | M-m | | status-changed | answers {after} instead of {before} | A client that insists on the status breaks; one that takes any success does not.
success-added | m-m | | success-removed | answers {subject}, too | There is one more kind of success.
success-removed | MMm | | success-added | answers {subject} no longer | What callers wait for does not come any more.
error-added | --p | | error-removed | error {subject} described | Errors of any status could come before.
error-removed | --p | | error-added | error {subject} no longer described | Errors of any status may still come.
header-added | --- | | header-removed | header {subject} | There is one more header.
header-removed | M-- | | header-added | header {subject} removed | It was certain before.
optional-header-removed | m--? | | header-added | header {subject} removed | It could be missing before.
header-became-required | --- | | header-became-optional | header {subject} is certain now | Whoever reads only gets more.
header-became-optional | M-- | | header-became-required | header {subject} may be missing | It was certain before.
security-added | mm-? | | security-removed | security {subject} | Calls may need credentials that they did not need before.
security-removed | p-- | | security-added | security {subject} removed | Calls may need other credentials, or none.
security-scope-added | mm-? | | security-scope-removed | {subject} needs {after} | Credentials may lack the scope.
security-scope-removed | p-- | | security-scope-added | {subject} no longer needs {before} | Credentials need less.
security-scheme-added | --- | | security-scheme-removed | security scheme {subject} | There is one more way to identify oneself.
security-scheme-removed | mm-? | | security-scheme-added | security scheme {subject} removed | There is one way less to identify oneself.
security-scheme-changed | mm-? | | security-scheme-changed | security scheme {subject}: {before} -> {after} | Credentials are sent otherwise, or come from elsewhere.
servers-changed | p-- | | servers-changed | servers changed | Clients are told the address of their server.
operation-servers-changed | mm-? | | operation-servers-changed | servers changed | Calls go to another address.
webhook-added | m-- | | webhook-removed | webhook {subject} | There is one more thing to be told about.
webhook-removed | M-- | | webhook-added | webhook {subject} removed | Whoever waits to be told is not told any more.
callback-added | m-- | | callback-removed | callback {subject} | There is one more thing to be told about.
callback-removed | m--? | | callback-added | callback {subject} removed | Whoever waits to be told is not told any more.
"""),
    *rows(Kind.LIFECYCLE, """
deprecated | m-m | m-m | reactivated | deprecated | It still works; code that uses it is warned.
reactivated | --p | --p | deprecated | no longer deprecated | It stays.
sunset-added | m-- | m-- | sunset-withdrawn | sunset {after} | It says until when it works.
sunset-later | p-- | p-- | sunset-earlier | sunset {before} -> {after} | It works longer.
sunset-earlier | mm-? | mm-? | sunset-later | sunset {before} -> {after} | It works less long than was promised.
sunset-removed | M-- | M-- | sunset-added | sunset {before} removed | It stays deprecated, and nobody knows until when it works.
sunset-withdrawn | p-- | p-- | sunset-added | sunset {before} withdrawn | It stays.
sunset-invalid | M-- | M-- | sunset-invalid | sunset {before} -> {after} is no date | Nobody can know until when it works.
stability-raised | p-- | p-- | stability-lowered | stability {before} -> {after} | More is promised.
stability-lowered | M-- | M-- | stability-raised | stability {before} -> {after} | A promise is taken back.
stability-invalid | M-- | M-- | stability-invalid | stability {before} -> {after} is no level | Nobody can know what is promised.
"""),
    *rows(Kind.DOCUMENTATION, """
documentation-changed | --p | --p | documentation-changed | {subject} changed | Texts for people.
extension-changed | --p | --p | extension-changed | {subject} changed | Extensions say something to some tools only.
links-changed | --- | --- | links-changed | links changed | Links tell how operations belong together; no client depends on them.
tag-added | --- | | tag-removed | tag {subject} | Tags order the documentation; names come from the path.
tag-removed | --- | | tag-added | tag {subject} removed | Tags order the documentation; names come from the path.
version-changed | --- | | version-changed | version {before} -> {after} | What upstream calls the document.
"""),
]  # fmt: skip
