"""Tools from Python functions and classes: `client.tools.create_from_function(func=...)`, `.add(tool=...)`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from letta_sdk._omit import Omit, omit
from letta_sdk._options import Body, Headers, Query

from .source import source_of

if TYPE_CHECKING:
    from pydantic import BaseModel

    from letta_sdk import models, types
    from letta_sdk._options import Timeout
    from letta_sdk.resources.tools import AsyncToolsResource, ToolsResource

    from .base_tool import BaseTool

T = TypeVar("T")


class ToolsHelpers:
    """What `client.tools` can do besides."""

    def create_from_function(
        self,
        *,
        func: Callable[..., Any],
        args_schema: type[BaseModel] | None | Omit = omit,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Make a tool from a Python function.

        Args:
            func: Its source code is sent, with its docstring. It may use only what it imports itself.
            args_schema: Describes its arguments, where annotations and docstring do not say enough.
            description: What agents are told of it, instead of the docstring.
            tags: For finding it.
            source_type: Language of the source code.
            json_schema: Describes the whole tool; the server makes it from the source code, if it is not given.
            return_char_limit: How much of a result agents get to see.
            pip_requirements: Python packages that it needs.
            npm_requirements: Node packages that it needs.
            default_requires_approval: Whether somebody has to approve each call.

        Raises:
            ValueError: The source code cannot be found.
        """
        return cast("ToolsResource", self).create(
            source_code=source_of(func),
            args_json_schema=_json_schema(args_schema),
            description=description,
            tags=tags,
            source_type=source_type,
            json_schema=json_schema,
            return_char_limit=return_char_limit,
            pip_requirements=pip_requirements,
            npm_requirements=npm_requirements,
            default_requires_approval=default_requires_approval,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def upsert_from_function(
        self,
        *,
        func: Callable[..., Any],
        args_schema: type[BaseModel] | None | Omit = omit,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Make a tool from a Python function, or change the one of that name.

        Args:
            func: Its source code is sent, with its docstring. It may use only what it imports itself.
            args_schema: Describes its arguments, where annotations and docstring do not say enough.
            description: What agents are told of it, instead of the docstring.
            tags: For finding it.
            source_type: Language of the source code.
            json_schema: Describes the whole tool; the server makes it from the source code, if it is not given.
            return_char_limit: How much of a result agents get to see.
            pip_requirements: Python packages that it needs.
            npm_requirements: Node packages that it needs.
            default_requires_approval: Whether somebody has to approve each call.

        Raises:
            ValueError: The source code cannot be found.
        """
        return cast("ToolsResource", self).upsert(
            source_code=source_of(func),
            args_json_schema=_json_schema(args_schema),
            description=description,
            tags=tags,
            source_type=source_type,
            json_schema=json_schema,
            return_char_limit=return_char_limit,
            pip_requirements=pip_requirements,
            npm_requirements=npm_requirements,
            default_requires_approval=default_requires_approval,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def add(
        self,
        *,
        tool: BaseTool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Make a tool from an object, or change the one of that name.

        Args:
            tool: Its `run` method is what agents call.

        Raises:
            ValueError: The tool has no name, `run` uses `self`, or its source code cannot be found.
        """
        return cast("ToolsResource", self).upsert(
            source_code=tool.get_source_code(),
            args_json_schema=_json_schema(tool.args_schema or omit),
            description=_given(tool.description),
            tags=_given(tool.tags),
            source_type=_given(tool.source_type),
            json_schema=_given(tool.json_schema),
            return_char_limit=_given(tool.return_char_limit),
            pip_requirements=_given(tool.pip_requirements),
            npm_requirements=_given(tool.npm_requirements),
            default_requires_approval=_given(tool.default_requires_approval),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncToolsHelpers:
    """What `client.tools` can do besides."""

    async def create_from_function(
        self,
        *,
        func: Callable[..., Any],
        args_schema: type[BaseModel] | None | Omit = omit,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Make a tool from a Python function.

        Args:
            func: Its source code is sent, with its docstring. It may use only what it imports itself.
            args_schema: Describes its arguments, where annotations and docstring do not say enough.
            description: What agents are told of it, instead of the docstring.
            tags: For finding it.
            source_type: Language of the source code.
            json_schema: Describes the whole tool; the server makes it from the source code, if it is not given.
            return_char_limit: How much of a result agents get to see.
            pip_requirements: Python packages that it needs.
            npm_requirements: Node packages that it needs.
            default_requires_approval: Whether somebody has to approve each call.

        Raises:
            ValueError: The source code cannot be found.
        """
        return await cast("AsyncToolsResource", self).create(
            source_code=source_of(func),
            args_json_schema=_json_schema(args_schema),
            description=description,
            tags=tags,
            source_type=source_type,
            json_schema=json_schema,
            return_char_limit=return_char_limit,
            pip_requirements=pip_requirements,
            npm_requirements=npm_requirements,
            default_requires_approval=default_requires_approval,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def upsert_from_function(
        self,
        *,
        func: Callable[..., Any],
        args_schema: type[BaseModel] | None | Omit = omit,
        description: str | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        source_type: str | Omit = omit,
        json_schema: Mapping[str, object] | None | Omit = omit,
        return_char_limit: int | Omit = omit,
        pip_requirements: Sequence[models.PipRequirement | types.PipRequirementParam] | None | Omit = omit,
        npm_requirements: Sequence[models.NpmRequirement | types.NpmRequirementParam] | None | Omit = omit,
        default_requires_approval: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Make a tool from a Python function, or change the one of that name.

        Args:
            func: Its source code is sent, with its docstring. It may use only what it imports itself.
            args_schema: Describes its arguments, where annotations and docstring do not say enough.
            description: What agents are told of it, instead of the docstring.
            tags: For finding it.
            source_type: Language of the source code.
            json_schema: Describes the whole tool; the server makes it from the source code, if it is not given.
            return_char_limit: How much of a result agents get to see.
            pip_requirements: Python packages that it needs.
            npm_requirements: Node packages that it needs.
            default_requires_approval: Whether somebody has to approve each call.

        Raises:
            ValueError: The source code cannot be found.
        """
        return await cast("AsyncToolsResource", self).upsert(
            source_code=source_of(func),
            args_json_schema=_json_schema(args_schema),
            description=description,
            tags=tags,
            source_type=source_type,
            json_schema=json_schema,
            return_char_limit=return_char_limit,
            pip_requirements=pip_requirements,
            npm_requirements=npm_requirements,
            default_requires_approval=default_requires_approval,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def add(
        self,
        *,
        tool: BaseTool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> models.Tool:
        """Make a tool from an object, or change the one of that name.

        Args:
            tool: Its `run` method is what agents call.

        Raises:
            ValueError: The tool has no name, `run` uses `self`, or its source code cannot be found.
        """
        return await cast("AsyncToolsResource", self).upsert(
            source_code=tool.get_source_code(),
            args_json_schema=_json_schema(tool.args_schema or omit),
            description=_given(tool.description),
            tags=_given(tool.tags),
            source_type=_given(tool.source_type),
            json_schema=_given(tool.json_schema),
            return_char_limit=_given(tool.return_char_limit),
            pip_requirements=_given(tool.pip_requirements),
            npm_requirements=_given(tool.npm_requirements),
            default_requires_approval=_given(tool.default_requires_approval),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


def _json_schema(schema: type[BaseModel] | None | Omit) -> Mapping[str, object] | Omit:
    return omit if schema is None or isinstance(schema, Omit) else schema.model_json_schema()


def _given(value: T | None) -> T | Omit:
    """A tool does not tell null from absent."""
    return omit if value is None else value
