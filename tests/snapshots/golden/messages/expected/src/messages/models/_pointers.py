"""Where each model stands in the API description."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# fmt: off
POINTERS: Mapping[str, str] = MappingProxyType({
"Answer": "#/components/schemas/Answer",
"GetV1RunsResponse": "#/paths/~1v1~1runs~1/get/responses/200/content/application~1json/schema", "GetV1RunsResponseRunsItem": "#/paths/~1v1~1runs~1/get/responses/200/content/application~1json/schema/properties/runs/items",
"Message": "#/components/schemas/Message", "TextMessage": "#/components/schemas/TextMessage", "ToolMessage": "#/components/schemas/ToolMessage", "ToolMessageContentOption2Item": "#/components/schemas/ToolMessage/properties/content/anyOf/1/items",
"SearchRequest": "#/paths/~1v1~1search/post/requestBody/content/application~1json/schema", "SearchRequestOption1": "#/paths/~1v1~1search/post/requestBody/content/application~1json/schema/oneOf/0", "SearchRequestOption2": "#/paths/~1v1~1search/post/requestBody/content/application~1json/schema/oneOf/1",
"Send": "#/components/schemas/Send",
})
# fmt: on
"""A JSON Pointer into the document as published, by the name of the model."""
