"""The table of diagnostic codes: one row per kind of finding, stable across releases.

SRC: sources and the lock. OVL: the overlay. NRM: normalising. MOD: models. OAS: operations and what they are made of.
NAM: names. OUT: output. Codes are never reused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its severity, and what it means for the user."""

    severity: Literal["error", "warning", "info"]
    meaning: str


CODES: dict[str, Code] = {
    "SRC001": Code("warning", "A folder of component schemas lacks one that is referred to; it became `Any`."),
    "SRC002": Code("warning", "A file of a folder of component schemas holds none; it was passed over."),
    "SRC003": Code("warning", "The document has OpenAPI 3.2; what that version added is ignored."),
    "OVL001": Code("warning", "An action of the overlay matches nothing: perhaps the document has changed there."),
    "OVL002": Code("warning", "An action of the overlay changes nothing any more: the document says the same now."),
    "OVL003": Code("warning", "An action of the overlay has a target that it cannot be applied to."),
    "NRM001": Code("warning", "Something has a shape that the specification does not allow, and was left out."),
    "NRM002": Code(
        "warning", "A reference leads nowhere or in a circle; any value is accepted there, or it was left out."
    ),
    "NRM003": Code(
        "warning", "A reference leads outside of the document and was not followed; any value is accepted there."
    ),
    "NRM004": Code("info", "Keywords beside a reference, which OpenAPI 3.0 ignores, were ignored."),
    "NRM005": Code("info", "Values of an enum do not have its type; they were taken as their text."),
    "NRM006": Code(
        "info", "A union only restricts what stands beside it, which types cannot express; it was left out."
    ),
    "NRM007": Code("info", "A tag of a discriminator leads to a schema that is not in the union; it was left out."),
    "NRM008": Code("warning", "A discriminator does not fit its union and was left out."),
    "NRM009": Code("info", "No property tells the members of a union apart; the best match is taken."),
    "NRM010": Code("warning", "Parts of an `allOf` contradict each other, or lead back to it; the last one counts."),
    "NRM011": Code("info", "A default is the text of a value of its type; that value was taken."),
    "NRM012": Code("warning", "Half of a surrogate pair, which no text can hold, was replaced by U+FFFD."),
    "NRM013": Code(
        "info", "A template comes back to itself, or has too many others in it; what is put into it is not known there."
    ),
    "NAM001": Code("warning", "Two schemas claim one class name; one of them got a number."),
    "MOD001": Code("warning", "A schema that nothing can meet, or that is no schema; its type became `Any`."),
    "MOD002": Code("warning", "Schemas are nested too deep; the type became `Any`."),
    "MOD003": Code("warning", "A reference leads to no component schema; the type became `Any`."),
    "MOD004": Code("warning", "A keyword of a schema has a senseless value and was ignored."),
    "MOD005": Code("warning", "A constant or enum value that Python's literal types cannot express was ignored."),
    "MOD006": Code("error", "No class could be made of a schema; it became `Any`."),
    "MOD007": Code("info", "A warning of datamodel-code-generator."),
    "MOD008": Code("error", "No class came of a schema; it became `Any`."),
    "MOD009": Code("warning", "A default does not fit its type; the property is optional without a default."),
    "MOD010": Code(
        "warning", "A pattern is no regular expression that Python or pydantic can work with; it was ignored."
    ),
    "MOD011": Code("warning", "The members of a union cannot be told apart by its discriminator, which was ignored."),
    "OAS002": Code("warning", "A value has the wrong kind for its place; it is treated as absent."),
    "OAS010": Code("error", "A parameter has no name or no known location; it was left out."),
    "OAS011": Code("warning", "A parameter is given twice in one list; the first one counts."),
    "OAS012": Code("warning", "A variable of a path is not declared as a parameter; it is taken to be a string."),
    "OAS013": Code("warning", "A path parameter does not occur in its path; it was left out."),
    "OAS014": Code("info", "A header parameter is set by the client itself; it is no argument of the method."),
    "OAS015": Code("warning", "A parameter has a media type that is not known; its value is sent as it is given."),
    "OAS016": Code("warning", "A parameter has a style that its location does not allow; the default style is used."),
    "OAS020": Code("warning", "A GET, HEAD or TRACE request has a body, which means nothing in HTTP; it was left out."),
    "OAS021": Code("info", "A body can be sent in several media types; one was chosen."),
    "OAS022": Code("warning", "A body has a media type that is not known; it is passed through as text or bytes."),
    "OAS023": Code("error", "A body has no media type that can be sent; it was left out."),
    "OAS024": Code(
        "info", "The way in which a part of a multipart body is to be written is not supported; it is ignored."
    ),
    "OAS030": Code("info", "An operation has several success answers; the union of their types is returned."),
    "OAS031": Code("warning", "An answer has a media type that is not known; it is returned as text or bytes."),
    "OAS032": Code("warning", "An operation describes no success answer; whatever comes is returned."),
    "OAS033": Code("info", "An answer comes in several media types; one was chosen."),
    "OAS034": Code("error", "A key of the answers is not a status; it was left out."),
    "OAS035": Code("warning", "A stream says nothing about its events or lines; they are handed over as they come."),
    "OAS036": Code("warning", "Success answers differ in kind (JSON, text, bytes); all are read as the first."),
    "OAS037": Code(
        "error", "Nothing chooses between the answer and the stream of an operation; the stream was left out."
    ),
    "OAS038": Code("warning", "`x-pagination` says what does not fit the operation; that part of it is ignored."),
    "OAS040": Code("error", "An operation, or a path with all of its operations, cannot be read; it was left out."),
    "OAS041": Code("info", "An operation has callbacks; they are not generated."),
    "OAS042": Code("info", "The document has webhooks; they are not generated."),
    "OAS043": Code("warning", "A path does not begin with a slash; one was put before it."),
    "OAS044": Code("error", "A key of a path item is not an HTTP method; it was left out."),
    "OAS045": Code("warning", "An operation has servers of its own; they are ignored."),
    "OAS046": Code("warning", "Several operations have the same operationId."),
    "OAS050": Code("error", "A security scheme cannot be used; it was left out."),
    "OAS051": Code("warning", "A security requirement names a scheme that is not declared; it is ignored."),
    "OAS055": Code("warning", "The URL of a server is incomplete; the server was left out."),
    "NAM010": Code("warning", "A name that was chosen for an operation is not valid or is taken; it is ignored."),
    "NAM011": Code("info", "The name that the rule gives an operation is taken; it has another one."),
    "NAM013": Code("info", "An operation keeps its name from the lock although the rule would now give another one."),
    "NAM014": Code("info", "An operation has moved; it was found again by its operationId and keeps its name."),
    "NAM015": Code("warning", "An operation has a new name; the old one is a deprecated alias."),
    "NAM016": Code("warning", "A name that an operation had has gone to another operation."),
    "NAM017": Code("warning", "The configuration names an operation that the document does not have."),
    "NAM018": Code("warning", "An alias of the configuration leads to nothing in the package; it was left out."),
    "NAM020": Code("info", "Two arguments of a method would have the same name; one has its place behind it."),
}
