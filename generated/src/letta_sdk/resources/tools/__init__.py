"""The resource `client.tools`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from letta_sdk import models
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._page_schemes import Cursor, Onward
from letta_sdk._pagination import AsyncPages, Page
from letta_sdk._resource import AsyncResource, Child, Resource
from letta_sdk.lib.tools import AsyncToolsHelpers, ToolsHelpers

if TYPE_CHECKING:
    from letta_sdk import types
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, LooseForms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.tools.mcp import AsyncMcpResource, McpForms, McpResource

_ERRORS = {"422": lambda: models.HTTPValidationError}
_LIST: Operation[models.Tool] = Operation(
    "GET",
    "/v1/tools/",
    answer=lambda: models.Tool,
    errors=_ERRORS,
    page=Cursor("", after="after", before="before", limit="limit", onward=(Onward("after"),)),
)
_CREATE: Operation[models.Tool] = Operation(
    "POST",
    "/v1/tools/",
    answer=lambda: models.Tool,
    body="json",
    body_required=True,
    body_type=lambda: models.ToolCreate,
    errors=_ERRORS,
)
_UPSERT: Operation[models.Tool] = Operation(
    "PUT",
    "/v1/tools/",
    answer=lambda: models.Tool,
    body="json",
    body_required=True,
    body_type=lambda: models.ToolCreate,
    errors=_ERRORS,
)
_ADD_BASE_TOOLS: Operation[list[models.Tool]] = Operation(
    "POST", "/v1/tools/add-base-tools", answer=lambda: list[models.Tool], errors=_ERRORS
)
_COUNT: Operation[int] = Operation("GET", "/v1/tools/count", answer=lambda: int, errors=_ERRORS)
_RUN: Operation[models.ToolReturnMessage] = Operation(
    "POST",
    "/v1/tools/run",
    answer=lambda: models.ToolReturnMessage,
    body="json",
    body_required=True,
    body_type=lambda: models.ToolRunFromSource,
    errors=_ERRORS,
)
_SEARCH: Operation[list[models.ToolSearchResult]] = Operation(
    "POST",
    "/v1/tools/search",
    answer=lambda: list[models.ToolSearchResult],
    body="json",
    body_required=True,
    body_type=lambda: models.ToolSearchRequest,
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation("DELETE", "/v1/tools/{tool_id}", errors=_ERRORS)
_RETRIEVE: Operation[models.Tool] = Operation("GET", "/v1/tools/{tool_id}", answer=lambda: models.Tool, errors=_ERRORS)
_UPDATE: Operation[models.Tool] = Operation(
    "PATCH",
    "/v1/tools/{tool_id}",
    answer=lambda: models.Tool,
    body="json",
    body_required=True,
    body_type=lambda: models.ToolUpdate,
    errors=_ERRORS,
)


class ToolsResource(ToolsHelpers, Resource["ToolsForms[Raw]", "ToolsForms[Streaming]"]):
    """The calls of `client.tools`."""

    mcp: Child[McpResource] = Child(".mcp", "McpResource")
    """`client.tools.mcp`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        names: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        search: str | None | Omit = omit,
        tool_types: Sequence[str] | None | Omit = omit,
        exclude_tool_types: Sequence[str] | None | Omit = omit,
        return_only_letta_tools: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> Page[models.Tool]:
        """List Tools.

        Get a list of all tools available to agents.

        Args:
            before: Tool ID cursor for pagination. Returns tools that come before this tool ID in the specified sort
                order.
            after: Tool ID cursor for pagination. Returns tools that come after this tool ID in the specified sort
                order.
            limit: Maximum number of tools to return (default: 50).
            order: Sort order for tools by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Filter by single tool name.
            names: Filter by specific tool names.
            tool_ids: Filter by specific tool IDs - accepts repeated params or comma-separated values.
            search: Search tool names (case-insensitive partial match).
            tool_types: Filter by tool type(s) - accepts repeated params or comma-separated values.
            exclude_tool_types: Tool type(s) to exclude - accepts repeated params or comma-separated values.
            return_only_letta_tools: Return only tools with tool_type starting with 'letta_' (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "name": name,
                "names": names,
                "tool_ids": tool_ids,
                "search": search,
                "tool_types": tool_types,
                "exclude_tool_types": exclude_tool_types,
                "return_only_letta_tools": return_only_letta_tools,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        source_code: str,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        enable_parallel_execution: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Create Tool.

        Create a new tool

        Args:
            source_code: The source code of the function.
            description: The description of the tool.
            tags: Metadata tags.
            source_type: The source type of the function. (default: 'python').
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            args_json_schema: The args JSON schema of the function.
            return_char_limit: The maximum number of characters in the response. (default: 50000).
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.
            default_requires_approval: Whether or not to require approval before executing this tool.
            enable_parallel_execution: If set to True, then this tool will potentially be executed concurrently with
                other tools. Default False.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/
        """
        return self._client.call(
            _CREATE,
            body={
                "description": description,
                "tags": tags,
                "source_code": source_code,
                "source_type": source_type,
                "json_schema": json_schema,
                "args_json_schema": args_json_schema,
                "return_char_limit": return_char_limit,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
                "default_requires_approval": default_requires_approval,
                "enable_parallel_execution": enable_parallel_execution,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def upsert(
        self,
        *,
        source_code: str,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        enable_parallel_execution: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Upsert Tool.

        Create or update a tool

        Args:
            source_code: The source code of the function.
            description: The description of the tool.
            tags: Metadata tags.
            source_type: The source type of the function. (default: 'python').
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            args_json_schema: The args JSON schema of the function.
            return_char_limit: The maximum number of characters in the response. (default: 50000).
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.
            default_requires_approval: Whether or not to require approval before executing this tool.
            enable_parallel_execution: If set to True, then this tool will potentially be executed concurrently with
                other tools. Default False.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/tools/
        """
        return self._client.call(
            _UPSERT,
            body={
                "description": description,
                "tags": tags,
                "source_code": source_code,
                "source_type": source_type,
                "json_schema": json_schema,
                "args_json_schema": args_json_schema,
                "return_char_limit": return_char_limit,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
                "default_requires_approval": default_requires_approval,
                "enable_parallel_execution": enable_parallel_execution,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def add_base_tools(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Tool]:
        """Upsert base tools.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/add-base-tools
        """
        return self._client.call(_ADD_BASE_TOOLS, options=Options(extra_headers, extra_query, extra_body, timeout))

    def count(
        self,
        *,
        name: str | None | Omit = omit,
        names: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        search: str | None | Omit = omit,
        tool_types: Sequence[str] | None | Omit = omit,
        exclude_tool_types: Sequence[str] | None | Omit = omit,
        return_only_letta_tools: bool | None | Omit = omit,
        exclude_letta_tools: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Tools.

        Get a count of all tools available to agents belonging to the org of the user.

        Args:
            names: Filter by specific tool names.
            tool_ids: Filter by specific tool IDs - accepts repeated params or comma-separated values.
            search: Search tool names (case-insensitive partial match).
            tool_types: Filter by tool type(s) - accepts repeated params or comma-separated values.
            exclude_tool_types: Tool type(s) to exclude - accepts repeated params or comma-separated values.
            return_only_letta_tools: Count only tools with tool_type starting with 'letta_' (default: False).
            exclude_letta_tools: Exclude built-in Letta tools from the count (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/count
        """
        return self._client.call(
            _COUNT,
            query={
                "name": name,
                "names": names,
                "tool_ids": tool_ids,
                "search": search,
                "tool_types": tool_types,
                "exclude_tool_types": exclude_tool_types,
                "return_only_letta_tools": return_only_letta_tools,
                "exclude_letta_tools": exclude_letta_tools,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def run(
        self,
        *,
        source_code: str,
        args: Mapping[str, object],
        env_vars: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        source_type: str | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ToolReturnMessage:
        """Run Tool From Source.

        Attempt to build a tool from source, then run it on the provided arguments

        Args:
            source_code: The source code of the function.
            args: The arguments to pass to the tool.
            env_vars: The environment variables to pass to the tool.
            name: The name of the tool to run.
            source_type: The type of the source code.
            args_json_schema: The args JSON schema of the function.
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/run
        """
        return self._client.call(
            _RUN,
            body={
                "source_code": source_code,
                "args": args,
                "env_vars": env_vars,
                "name": name,
                "source_type": source_type,
                "args_json_schema": args_json_schema,
                "json_schema": json_schema,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def search(
        self,
        *,
        query: str | None | Omit = omit,
        search_mode: Literal["vector", "fts", "hybrid"] | Omit = omit,
        tool_types: Sequence[str] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.ToolSearchResult]:
        """Search Tools.

        Search tools using semantic search.

        Requires tool embedding to be enabled (embed_tools=True). Uses vector search, full-text search, or hybrid mode
        to find tools matching the query.

        Returns tools ranked by relevance with their search scores.

        Args:
            query: Text query for semantic search.
            search_mode: Search mode: vector, fts, or hybrid. (default: 'hybrid').
            tool_types: Filter by tool types (e.g., 'custom', 'letta_core').
            tags: Filter by tags (match any).
            limit: Maximum number of results to return. (default: 50).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/search
        """
        return self._client.call(
            _SEARCH,
            body={"query": query, "search_mode": search_mode, "tool_types": tool_types, "tags": tags, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        tool_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Tool.

        Delete a tool by name

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/tools/{tool_id}
        """
        return self._client.call(
            _DELETE, path={"tool_id": tool_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def retrieve(
        self,
        tool_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Retrieve Tool.

        Get a tool by ID

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/{tool_id}
        """
        return self._client.call(
            _RETRIEVE, path={"tool_id": tool_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    def update(
        self,
        tool_id: str,
        *,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_code: str | None | Omit = omit,
        source_type: str | None | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | None | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        enable_parallel_execution: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Modify Tool.

        Update an existing tool

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.
            description: The description of the tool.
            tags: Metadata tags.
            source_code: The source code of the function.
            source_type: The type of the source code.
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            args_json_schema: The args JSON schema of the function.
            return_char_limit: The maximum number of characters in the response.
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.
            metadata: A dictionary of additional metadata for the tool.
            default_requires_approval: Whether or not to require approval before executing this tool.
            enable_parallel_execution: If set to True, then this tool will potentially be executed concurrently with
                other tools. Default False.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/tools/{tool_id}
        """
        return self._client.call(
            _UPDATE,
            path={"tool_id": tool_id},
            body={
                "description": description,
                "tags": tags,
                "source_code": source_code,
                "source_type": source_type,
                "json_schema": json_schema,
                "args_json_schema": args_json_schema,
                "return_char_limit": return_char_limit,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
                "metadata_": metadata,
                "default_requires_approval": default_requires_approval,
                "enable_parallel_execution": enable_parallel_execution,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )


if TYPE_CHECKING:

    class ToolsForms(LooseForms[F]):
        mcp: McpForms[F]
        list = Formed(ToolsResource.list)
        create = Formed(ToolsResource.create)
        upsert = Formed(ToolsResource.upsert)
        add_base_tools = Formed(ToolsResource.add_base_tools)
        count = Formed(ToolsResource.count)
        run = Formed(ToolsResource.run)
        search = Formed(ToolsResource.search)
        delete = Formed(ToolsResource.delete)
        retrieve = Formed(ToolsResource.retrieve)
        update = Formed(ToolsResource.update)


class AsyncToolsResource(AsyncToolsHelpers, AsyncResource["ToolsForms[AsyncRaw]", "ToolsForms[AsyncStreaming]"]):
    """The calls of `client.tools`."""

    mcp: Child[AsyncMcpResource] = Child(".mcp", "AsyncMcpResource")
    """`client.tools.mcp`"""

    def list(
        self,
        *,
        before: str | None | Omit = omit,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at"] | Omit = omit,
        name: str | None | Omit = omit,
        names: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        search: str | None | Omit = omit,
        tool_types: Sequence[str] | None | Omit = omit,
        exclude_tool_types: Sequence[str] | None | Omit = omit,
        return_only_letta_tools: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> AsyncPages[models.Tool]:
        """List Tools.

        Get a list of all tools available to agents.

        Args:
            before: Tool ID cursor for pagination. Returns tools that come before this tool ID in the specified sort
                order.
            after: Tool ID cursor for pagination. Returns tools that come after this tool ID in the specified sort
                order.
            limit: Maximum number of tools to return (default: 50).
            order: Sort order for tools by creation time. 'asc' for oldest first, 'desc' for newest first.
            order_by: Field to sort by (default: 'created_at').
            name: Filter by single tool name.
            names: Filter by specific tool names.
            tool_ids: Filter by specific tool IDs - accepts repeated params or comma-separated values.
            search: Search tool names (case-insensitive partial match).
            tool_types: Filter by tool type(s) - accepts repeated params or comma-separated values.
            exclude_tool_types: Tool type(s) to exclude - accepts repeated params or comma-separated values.
            return_only_letta_tools: Return only tools with tool_type starting with 'letta_' (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/
        """
        return self._client.page(
            _LIST,
            query={
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "name": name,
                "names": names,
                "tool_ids": tool_ids,
                "search": search,
                "tool_types": tool_types,
                "exclude_tool_types": exclude_tool_types,
                "return_only_letta_tools": return_only_letta_tools,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        source_code: str,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        enable_parallel_execution: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Create Tool.

        Create a new tool

        Args:
            source_code: The source code of the function.
            description: The description of the tool.
            tags: Metadata tags.
            source_type: The source type of the function. (default: 'python').
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            args_json_schema: The args JSON schema of the function.
            return_char_limit: The maximum number of characters in the response. (default: 50000).
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.
            default_requires_approval: Whether or not to require approval before executing this tool.
            enable_parallel_execution: If set to True, then this tool will potentially be executed concurrently with
                other tools. Default False.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/
        """
        return await self._client.call(
            _CREATE,
            body={
                "description": description,
                "tags": tags,
                "source_code": source_code,
                "source_type": source_type,
                "json_schema": json_schema,
                "args_json_schema": args_json_schema,
                "return_char_limit": return_char_limit,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
                "default_requires_approval": default_requires_approval,
                "enable_parallel_execution": enable_parallel_execution,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def upsert(
        self,
        *,
        source_code: str,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        enable_parallel_execution: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Upsert Tool.

        Create or update a tool

        Args:
            source_code: The source code of the function.
            description: The description of the tool.
            tags: Metadata tags.
            source_type: The source type of the function. (default: 'python').
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            args_json_schema: The args JSON schema of the function.
            return_char_limit: The maximum number of characters in the response. (default: 50000).
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.
            default_requires_approval: Whether or not to require approval before executing this tool.
            enable_parallel_execution: If set to True, then this tool will potentially be executed concurrently with
                other tools. Default False.

        Raises:
            UnprocessableEntityError: Validation Error.

        PUT /v1/tools/
        """
        return await self._client.call(
            _UPSERT,
            body={
                "description": description,
                "tags": tags,
                "source_code": source_code,
                "source_type": source_type,
                "json_schema": json_schema,
                "args_json_schema": args_json_schema,
                "return_char_limit": return_char_limit,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
                "default_requires_approval": default_requires_approval,
                "enable_parallel_execution": enable_parallel_execution,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def add_base_tools(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.Tool]:
        """Upsert base tools.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/add-base-tools
        """
        return await self._client.call(
            _ADD_BASE_TOOLS, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def count(
        self,
        *,
        name: str | None | Omit = omit,
        names: Sequence[str] | None | Omit = omit,
        tool_ids: Sequence[str] | None | Omit = omit,
        search: str | None | Omit = omit,
        tool_types: Sequence[str] | None | Omit = omit,
        exclude_tool_types: Sequence[str] | None | Omit = omit,
        return_only_letta_tools: bool | None | Omit = omit,
        exclude_letta_tools: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> int:
        """Count Tools.

        Get a count of all tools available to agents belonging to the org of the user.

        Args:
            names: Filter by specific tool names.
            tool_ids: Filter by specific tool IDs - accepts repeated params or comma-separated values.
            search: Search tool names (case-insensitive partial match).
            tool_types: Filter by tool type(s) - accepts repeated params or comma-separated values.
            exclude_tool_types: Tool type(s) to exclude - accepts repeated params or comma-separated values.
            return_only_letta_tools: Count only tools with tool_type starting with 'letta_' (default: False).
            exclude_letta_tools: Exclude built-in Letta tools from the count (default: False).

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/count
        """
        return await self._client.call(
            _COUNT,
            query={
                "name": name,
                "names": names,
                "tool_ids": tool_ids,
                "search": search,
                "tool_types": tool_types,
                "exclude_tool_types": exclude_tool_types,
                "return_only_letta_tools": return_only_letta_tools,
                "exclude_letta_tools": exclude_letta_tools,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def run(
        self,
        *,
        source_code: str,
        args: Mapping[str, object],
        env_vars: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        source_type: str | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.ToolReturnMessage:
        """Run Tool From Source.

        Attempt to build a tool from source, then run it on the provided arguments

        Args:
            source_code: The source code of the function.
            args: The arguments to pass to the tool.
            env_vars: The environment variables to pass to the tool.
            name: The name of the tool to run.
            source_type: The type of the source code.
            args_json_schema: The args JSON schema of the function.
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/run
        """
        return await self._client.call(
            _RUN,
            body={
                "source_code": source_code,
                "args": args,
                "env_vars": env_vars,
                "name": name,
                "source_type": source_type,
                "args_json_schema": args_json_schema,
                "json_schema": json_schema,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def search(
        self,
        *,
        query: str | None | Omit = omit,
        search_mode: Literal["vector", "fts", "hybrid"] | Omit = omit,
        tool_types: Sequence[str] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> builtins.list[models.ToolSearchResult]:
        """Search Tools.

        Search tools using semantic search.

        Requires tool embedding to be enabled (embed_tools=True). Uses vector search, full-text search, or hybrid mode
        to find tools matching the query.

        Returns tools ranked by relevance with their search scores.

        Args:
            query: Text query for semantic search.
            search_mode: Search mode: vector, fts, or hybrid. (default: 'hybrid').
            tool_types: Filter by tool types (e.g., 'custom', 'letta_core').
            tags: Filter by tags (match any).
            limit: Maximum number of results to return. (default: 50).

        Raises:
            UnprocessableEntityError: Validation Error.

        POST /v1/tools/search
        """
        return await self._client.call(
            _SEARCH,
            body={"query": query, "search_mode": search_mode, "tool_types": tool_types, "tags": tags, "limit": limit},
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        tool_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> None:
        """Delete Tool.

        Delete a tool by name

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        DELETE /v1/tools/{tool_id}
        """
        return await self._client.call(
            _DELETE, path={"tool_id": tool_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def retrieve(
        self,
        tool_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Retrieve Tool.

        Get a tool by ID

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.

        Raises:
            UnprocessableEntityError: Validation Error.

        GET /v1/tools/{tool_id}
        """
        return await self._client.call(
            _RETRIEVE, path={"tool_id": tool_id}, options=Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def update(
        self,
        tool_id: str,
        *,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_code: str | None | Omit = omit,
        source_type: str | None | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        args_json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | None | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        enable_parallel_execution: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Modify Tool.

        Update an existing tool

        Args:
            tool_id: The ID of the tool in the format 'tool-<uuid4>'.
            description: The description of the tool.
            tags: Metadata tags.
            source_code: The source code of the function.
            source_type: The type of the source code.
            json_schema: The JSON schema of the function (auto-generated from source_code if not provided).
            args_json_schema: The args JSON schema of the function.
            return_char_limit: The maximum number of characters in the response.
            pip_requirements: Optional list of pip packages required by this tool.
            npm_requirements: Optional list of npm packages required by this tool.
            metadata: A dictionary of additional metadata for the tool.
            default_requires_approval: Whether or not to require approval before executing this tool.
            enable_parallel_execution: If set to True, then this tool will potentially be executed concurrently with
                other tools. Default False.

        Raises:
            UnprocessableEntityError: Validation Error.

        PATCH /v1/tools/{tool_id}
        """
        return await self._client.call(
            _UPDATE,
            path={"tool_id": tool_id},
            body={
                "description": description,
                "tags": tags,
                "source_code": source_code,
                "source_type": source_type,
                "json_schema": json_schema,
                "args_json_schema": args_json_schema,
                "return_char_limit": return_char_limit,
                "pip_requirements": pip_requirements,
                "npm_requirements": npm_requirements,
                "metadata_": metadata,
                "default_requires_approval": default_requires_approval,
                "enable_parallel_execution": enable_parallel_execution,
            },
            options=Options(extra_headers, extra_query, extra_body, timeout),
        )
