"""The clients of Letta API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from letta_sdk import _client, models, models as _models
from letta_sdk._info import ApiKey, ClientInfo
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
from letta_sdk._resource import Child
from letta_sdk._version import __version__
from letta_sdk.lib.client import AsyncLettaHelpers, LettaHelpers
from letta_sdk.lib.errors import ConversationBusyError, PendingApprovalError

if TYPE_CHECKING:
    import httpx2
    from letta_sdk._forms import F, AsyncRaw, AsyncStreaming, Formed, LooseForms, Raw, Streaming
    from letta_sdk._options import Timeout
    from letta_sdk.resources.access_tokens import AccessTokensForms, AccessTokensResource, AsyncAccessTokensResource
    from letta_sdk.resources.agents import AgentsForms, AgentsResource, AsyncAgentsResource
    from letta_sdk.resources.archives import ArchivesForms, ArchivesResource, AsyncArchivesResource
    from letta_sdk.resources.blocks import AsyncBlocksResource, BlocksForms, BlocksResource
    from letta_sdk.resources.chat import AsyncChatResource, ChatForms, ChatResource
    from letta_sdk.resources.conversations import AsyncConversationsResource, ConversationsForms, ConversationsResource
    from letta_sdk.resources.device_storage_key import (
        AsyncDeviceStorageKeyResource,
        DeviceStorageKeyForms,
        DeviceStorageKeyResource,
    )
    from letta_sdk.resources.embeddings import AsyncEmbeddingsResource, EmbeddingsForms, EmbeddingsResource
    from letta_sdk.resources.environments import AsyncEnvironmentsResource, EnvironmentsForms, EnvironmentsResource
    from letta_sdk.resources.feeds import AsyncFeedsResource, FeedsForms, FeedsResource
    from letta_sdk.resources.folders import AsyncFoldersResource, FoldersForms, FoldersResource
    from letta_sdk.resources.groups import AsyncGroupsResource, GroupsForms, GroupsResource
    from letta_sdk.resources.identities import AsyncIdentitiesResource, IdentitiesForms, IdentitiesResource
    from letta_sdk.resources.internal import AsyncInternalResource, InternalForms, InternalResource
    from letta_sdk.resources.jobs import AsyncJobsResource, JobsForms, JobsResource
    from letta_sdk.resources.legacy_templates import (
        AsyncLegacyTemplatesResource,
        LegacyTemplatesForms,
        LegacyTemplatesResource,
    )
    from letta_sdk.resources.mcp_servers import AsyncMcpServersResource, McpServersForms, McpServersResource
    from letta_sdk.resources.messages import AsyncMessagesResource, MessagesForms, MessagesResource
    from letta_sdk.resources.metadata import AsyncMetadataResource, MetadataForms, MetadataResource
    from letta_sdk.resources.models import AsyncModelsResource, ModelsForms, ModelsResource
    from letta_sdk.resources.passages import AsyncPassagesResource, PassagesForms, PassagesResource
    from letta_sdk.resources.pipelines import AsyncPipelinesResource, PipelinesForms, PipelinesResource
    from letta_sdk.resources.projects import AsyncProjectsResource, ProjectsForms, ProjectsResource
    from letta_sdk.resources.providers import AsyncProvidersResource, ProvidersForms, ProvidersResource
    from letta_sdk.resources.runs import AsyncRunsResource, RunsForms, RunsResource
    from letta_sdk.resources.sandboxes import AsyncSandboxesResource, SandboxesForms, SandboxesResource
    from letta_sdk.resources.sources import AsyncSourcesResource, SourcesForms, SourcesResource
    from letta_sdk.resources.steps import AsyncStepsResource, StepsForms, StepsResource
    from letta_sdk.resources.tags import AsyncTagsResource, TagsForms, TagsResource
    from letta_sdk.resources.telemetry import AsyncTelemetryResource, TelemetryForms, TelemetryResource
    from letta_sdk.resources.templates import AsyncTemplatesResource, TemplatesForms, TemplatesResource
    from letta_sdk.resources.tools import AsyncToolsResource, ToolsForms, ToolsResource
    from letta_sdk.resources.voice_beta import AsyncVoiceBetaResource, VoiceBetaForms, VoiceBetaResource

INFO = ClientInfo(
    package="letta-sdk",
    version=__version__,
    environments={"cloud": "https://api.letta.com", "local": "http://localhost:8283"},
    api_key=ApiKey(env="LETTA_API_KEY"),
    base_url_env="LETTA_BASE_URL",
    log_env="LETTA_LOG",
    headers={"X-Stainless-Package-Version": "1.12.1", "X-Stainless-Lang": "python"},
    header_options={"project": "X-Project", "project_id": "X-Project-Id", "user_id": "user_id"},
    timeout=600.0,
    connect_timeout=10.0,
    stream_timeout=300.0,
    max_retries=2,
    retry_conflicts="(?i)please retry",
    final_errors="agents-limit-exceeded|exceeded-quota|-usage-exceeded|not-enough-credits",
    secrets=(
        "access_key",
        "access_key_enc",
        "api_key",
        "api_key_enc",
        "auth_token",
        "custom_headers",
        "env",
        "env_vars",
        "env_vars_json",
        "key",
        "password",
        "secrets",
        "token",
        "tool_exec_environment_variables",
        "tool_variables",
    ),
    error_classes=lambda: (ConversationBusyError, PendingApprovalError),
)
"""What is particular about this API."""

_HEALTH: Operation[models.Health] = Operation("GET", "/v1/health/", answer=lambda: models.Health)
_READY: Operation[models.Health] = Operation("GET", "/v1/ready/", answer=lambda: models.Health)


class Letta(LettaHelpers, _client.SyncClient["LettaForms[Raw]", "LettaForms[Streaming]"]):
    """The client of Letta API."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        environment: Literal["cloud", "local"] | None = None,
        project: str | None = None,
        project_id: str | None = None,
        user_id: str | None = None,
        timeout: Timeout | float | None | Omit = omit,
        stream_timeout: Timeout | float | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it opens no connection before its first call.

        Args:
            api_key: Read from LETTA_API_KEY by default.
            base_url: Read from LETTA_BASE_URL by default.
            environment: Which server to use if there is no base URL; cloud by default.
            project: Sent as the header X-Project.
            project_id: Sent as the header X-Project-Id.
            user_id: Sent as the header user_id.
            timeout: Seconds, or a `Timeout`; None waits without limit.
            stream_timeout: The same between two pieces of an event stream.
            max_retries: How often a request may be sent again.
            default_headers: Sent with every request.
            default_query: Sent with every request.
            http_client: An `httpx2.Client` to send with.
            strict: Refuse answers that deviate from the API description instead of reading them as far as they go.
            validate_requests: Check bodies against the API description before they are sent.
        """
        super().__init__(
            INFO,
            api_key=api_key,
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            validate_requests=validate_requests,
            header_options={
                "project": project,
                "project_id": project_id,
                "user_id": user_id,
            },
        )

    access_tokens: Child[AccessTokensResource] = Child(".resources.access_tokens", "AccessTokensResource")
    """`client.access_tokens`"""
    agents: Child[AgentsResource] = Child(".resources.agents", "AgentsResource")
    """`client.agents`"""
    archives: Child[ArchivesResource] = Child(".resources.archives", "ArchivesResource")
    """`client.archives`"""
    blocks: Child[BlocksResource] = Child(".resources.blocks", "BlocksResource")
    """`client.blocks`"""
    chat: Child[ChatResource] = Child(".resources.chat", "ChatResource")
    """`client.chat`"""
    conversations: Child[ConversationsResource] = Child(".resources.conversations", "ConversationsResource")
    """`client.conversations`"""
    device_storage_key: Child[DeviceStorageKeyResource] = Child(
        ".resources.device_storage_key", "DeviceStorageKeyResource"
    )
    """`client.device_storage_key`"""
    embeddings: Child[EmbeddingsResource] = Child(".resources.embeddings", "EmbeddingsResource")
    """`client.embeddings`"""
    environments: Child[EnvironmentsResource] = Child(".resources.environments", "EnvironmentsResource")
    """`client.environments`"""
    feeds: Child[FeedsResource] = Child(".resources.feeds", "FeedsResource")
    """`client.feeds`"""
    folders: Child[FoldersResource] = Child(".resources.folders", "FoldersResource")
    """`client.folders`"""
    groups: Child[GroupsResource] = Child(".resources.groups", "GroupsResource")
    """`client.groups`"""
    identities: Child[IdentitiesResource] = Child(".resources.identities", "IdentitiesResource")
    """`client.identities`"""
    internal: Child[InternalResource] = Child(".resources.internal", "InternalResource")
    """`client.internal`"""
    jobs: Child[JobsResource] = Child(".resources.jobs", "JobsResource")
    """`client.jobs`"""
    legacy_templates: Child[LegacyTemplatesResource] = Child(".resources.legacy_templates", "LegacyTemplatesResource")
    """`client.legacy_templates`"""
    mcp_servers: Child[McpServersResource] = Child(".resources.mcp_servers", "McpServersResource")
    """`client.mcp_servers`"""
    messages: Child[MessagesResource] = Child(".resources.messages", "MessagesResource")
    """`client.messages`"""
    metadata: Child[MetadataResource] = Child(".resources.metadata", "MetadataResource")
    """`client.metadata`"""
    models: Child[ModelsResource] = Child(".resources.models", "ModelsResource")
    """`client.models`"""
    passages: Child[PassagesResource] = Child(".resources.passages", "PassagesResource")
    """`client.passages`"""
    pipelines: Child[PipelinesResource] = Child(".resources.pipelines", "PipelinesResource")
    """`client.pipelines`"""
    projects: Child[ProjectsResource] = Child(".resources.projects", "ProjectsResource")
    """`client.projects`"""
    providers: Child[ProvidersResource] = Child(".resources.providers", "ProvidersResource")
    """`client.providers`"""
    runs: Child[RunsResource] = Child(".resources.runs", "RunsResource")
    """`client.runs`"""
    sandboxes: Child[SandboxesResource] = Child(".resources.sandboxes", "SandboxesResource")
    """`client.sandboxes`"""
    sources: Child[SourcesResource] = Child(".resources.sources", "SourcesResource")
    """`client.sources`"""
    steps: Child[StepsResource] = Child(".resources.steps", "StepsResource")
    """`client.steps`"""
    tags: Child[TagsResource] = Child(".resources.tags", "TagsResource")
    """`client.tags`"""
    telemetry: Child[TelemetryResource] = Child(".resources.telemetry", "TelemetryResource")
    """`client.telemetry`"""
    templates: Child[TemplatesResource] = Child(".resources.templates", "TemplatesResource")
    """`client.templates`"""
    tools: Child[ToolsResource] = Child(".resources.tools", "ToolsResource")
    """`client.tools`"""
    voice_beta: Child[VoiceBetaResource] = Child(".resources.voice_beta", "VoiceBetaResource")
    """`client.voice_beta`"""

    def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> _models.Health:
        """Check Health.

        Liveness endpoint; returns 200 when process is responsive.

        GET /v1/health/
        """
        return self.call(_HEALTH, options=Options(extra_headers, extra_query, extra_body, timeout))

    def ready(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> _models.Health:
        """Check Readiness.

        Readiness endpoint gated by internal readiness state when enforcement is enabled.

        GET /v1/ready/
        """
        return self.call(_READY, options=Options(extra_headers, extra_query, extra_body, timeout))


if TYPE_CHECKING:

    class LettaForms(LooseForms[F]):
        access_tokens: AccessTokensForms[F]
        agents: AgentsForms[F]
        archives: ArchivesForms[F]
        blocks: BlocksForms[F]
        chat: ChatForms[F]
        conversations: ConversationsForms[F]
        device_storage_key: DeviceStorageKeyForms[F]
        embeddings: EmbeddingsForms[F]
        environments: EnvironmentsForms[F]
        feeds: FeedsForms[F]
        folders: FoldersForms[F]
        groups: GroupsForms[F]
        identities: IdentitiesForms[F]
        internal: InternalForms[F]
        jobs: JobsForms[F]
        legacy_templates: LegacyTemplatesForms[F]
        mcp_servers: McpServersForms[F]
        messages: MessagesForms[F]
        metadata: MetadataForms[F]
        models: ModelsForms[F]
        passages: PassagesForms[F]
        pipelines: PipelinesForms[F]
        projects: ProjectsForms[F]
        providers: ProvidersForms[F]
        runs: RunsForms[F]
        sandboxes: SandboxesForms[F]
        sources: SourcesForms[F]
        steps: StepsForms[F]
        tags: TagsForms[F]
        telemetry: TelemetryForms[F]
        templates: TemplatesForms[F]
        tools: ToolsForms[F]
        voice_beta: VoiceBetaForms[F]
        health = Formed(Letta.health)
        ready = Formed(Letta.ready)


class AsyncLetta(AsyncLettaHelpers, _client.AsyncClient["LettaForms[AsyncRaw]", "LettaForms[AsyncStreaming]"]):
    """The asynchronous client of Letta API."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        environment: Literal["cloud", "local"] | None = None,
        project: str | None = None,
        project_id: str | None = None,
        user_id: str | None = None,
        timeout: Timeout | float | None | Omit = omit,
        stream_timeout: Timeout | float | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it opens no connection before its first call.

        Args:
            api_key: Read from LETTA_API_KEY by default.
            base_url: Read from LETTA_BASE_URL by default.
            environment: Which server to use if there is no base URL; cloud by default.
            project: Sent as the header X-Project.
            project_id: Sent as the header X-Project-Id.
            user_id: Sent as the header user_id.
            timeout: Seconds, or a `Timeout`; None waits without limit.
            stream_timeout: The same between two pieces of an event stream.
            max_retries: How often a request may be sent again.
            default_headers: Sent with every request.
            default_query: Sent with every request.
            http_client: An `httpx2.AsyncClient` to send with.
            strict: Refuse answers that deviate from the API description instead of reading them as far as they go.
            validate_requests: Check bodies against the API description before they are sent.
        """
        super().__init__(
            INFO,
            api_key=api_key,
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            stream_timeout=stream_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            validate_requests=validate_requests,
            header_options={
                "project": project,
                "project_id": project_id,
                "user_id": user_id,
            },
        )

    access_tokens: Child[AsyncAccessTokensResource] = Child(".resources.access_tokens", "AsyncAccessTokensResource")
    """`client.access_tokens`"""
    agents: Child[AsyncAgentsResource] = Child(".resources.agents", "AsyncAgentsResource")
    """`client.agents`"""
    archives: Child[AsyncArchivesResource] = Child(".resources.archives", "AsyncArchivesResource")
    """`client.archives`"""
    blocks: Child[AsyncBlocksResource] = Child(".resources.blocks", "AsyncBlocksResource")
    """`client.blocks`"""
    chat: Child[AsyncChatResource] = Child(".resources.chat", "AsyncChatResource")
    """`client.chat`"""
    conversations: Child[AsyncConversationsResource] = Child(".resources.conversations", "AsyncConversationsResource")
    """`client.conversations`"""
    device_storage_key: Child[AsyncDeviceStorageKeyResource] = Child(
        ".resources.device_storage_key", "AsyncDeviceStorageKeyResource"
    )
    """`client.device_storage_key`"""
    embeddings: Child[AsyncEmbeddingsResource] = Child(".resources.embeddings", "AsyncEmbeddingsResource")
    """`client.embeddings`"""
    environments: Child[AsyncEnvironmentsResource] = Child(".resources.environments", "AsyncEnvironmentsResource")
    """`client.environments`"""
    feeds: Child[AsyncFeedsResource] = Child(".resources.feeds", "AsyncFeedsResource")
    """`client.feeds`"""
    folders: Child[AsyncFoldersResource] = Child(".resources.folders", "AsyncFoldersResource")
    """`client.folders`"""
    groups: Child[AsyncGroupsResource] = Child(".resources.groups", "AsyncGroupsResource")
    """`client.groups`"""
    identities: Child[AsyncIdentitiesResource] = Child(".resources.identities", "AsyncIdentitiesResource")
    """`client.identities`"""
    internal: Child[AsyncInternalResource] = Child(".resources.internal", "AsyncInternalResource")
    """`client.internal`"""
    jobs: Child[AsyncJobsResource] = Child(".resources.jobs", "AsyncJobsResource")
    """`client.jobs`"""
    legacy_templates: Child[AsyncLegacyTemplatesResource] = Child(
        ".resources.legacy_templates", "AsyncLegacyTemplatesResource"
    )
    """`client.legacy_templates`"""
    mcp_servers: Child[AsyncMcpServersResource] = Child(".resources.mcp_servers", "AsyncMcpServersResource")
    """`client.mcp_servers`"""
    messages: Child[AsyncMessagesResource] = Child(".resources.messages", "AsyncMessagesResource")
    """`client.messages`"""
    metadata: Child[AsyncMetadataResource] = Child(".resources.metadata", "AsyncMetadataResource")
    """`client.metadata`"""
    models: Child[AsyncModelsResource] = Child(".resources.models", "AsyncModelsResource")
    """`client.models`"""
    passages: Child[AsyncPassagesResource] = Child(".resources.passages", "AsyncPassagesResource")
    """`client.passages`"""
    pipelines: Child[AsyncPipelinesResource] = Child(".resources.pipelines", "AsyncPipelinesResource")
    """`client.pipelines`"""
    projects: Child[AsyncProjectsResource] = Child(".resources.projects", "AsyncProjectsResource")
    """`client.projects`"""
    providers: Child[AsyncProvidersResource] = Child(".resources.providers", "AsyncProvidersResource")
    """`client.providers`"""
    runs: Child[AsyncRunsResource] = Child(".resources.runs", "AsyncRunsResource")
    """`client.runs`"""
    sandboxes: Child[AsyncSandboxesResource] = Child(".resources.sandboxes", "AsyncSandboxesResource")
    """`client.sandboxes`"""
    sources: Child[AsyncSourcesResource] = Child(".resources.sources", "AsyncSourcesResource")
    """`client.sources`"""
    steps: Child[AsyncStepsResource] = Child(".resources.steps", "AsyncStepsResource")
    """`client.steps`"""
    tags: Child[AsyncTagsResource] = Child(".resources.tags", "AsyncTagsResource")
    """`client.tags`"""
    telemetry: Child[AsyncTelemetryResource] = Child(".resources.telemetry", "AsyncTelemetryResource")
    """`client.telemetry`"""
    templates: Child[AsyncTemplatesResource] = Child(".resources.templates", "AsyncTemplatesResource")
    """`client.templates`"""
    tools: Child[AsyncToolsResource] = Child(".resources.tools", "AsyncToolsResource")
    """`client.tools`"""
    voice_beta: Child[AsyncVoiceBetaResource] = Child(".resources.voice_beta", "AsyncVoiceBetaResource")
    """`client.voice_beta`"""

    async def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> _models.Health:
        """Check Health.

        Liveness endpoint; returns 200 when process is responsive.

        GET /v1/health/
        """
        return await self.call(_HEALTH, options=Options(extra_headers, extra_query, extra_body, timeout))

    async def ready(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | float | None | Omit = omit,
    ) -> _models.Health:
        """Check Readiness.

        Readiness endpoint gated by internal readiness state when enforcement is enabled.

        GET /v1/ready/
        """
        return await self.call(_READY, options=Options(extra_headers, extra_query, extra_body, timeout))
