"""Where each model stands in the API description."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# fmt: off
POINTERS: Mapping[str, str] = MappingProxyType({
"Book": "#/components/schemas/Book",
"BookCreate": "#/components/schemas/BookCreate", "BookCreateBinding": "#/components/schemas/BookCreate/properties/binding", "Language": "#/components/schemas/Language",
"ListBooksFilter": "#/paths/~1books~1/get/parameters/4/schema",
"Problem": "#/components/schemas/Problem",
"PutCoverRequest": "#/paths/~1books~1{book_id}~1cover/put/requestBody/content/multipart~1form-data/schema",
"PutCoverResponse": "#/paths/~1books~1{book_id}~1cover/put/responses/200/content/application~1json/schema",
"ReserveRequest": "#/paths/~1books~1{book_id}~1reserve/post/requestBody/content/application~1x-www-form-urlencoded/schema",
})
# fmt: on
"""A JSON Pointer into the document as published, by the name of the model."""
