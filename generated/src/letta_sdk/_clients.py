"""The clients of Letta API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from letta_sdk import _client, models, models as _models
from letta_sdk._info import ApiKey, ClientInfo
from letta_sdk._omit import Omit, omit
from letta_sdk._operation import Operation
from letta_sdk._options import Body, Headers, Options, Query
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
    error_classes=lambda: (
        ConversationBusyError,
        PendingApprovalError,
    ),
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

    @cached_property
    def access_tokens(self) -> AccessTokensResource:
        """`client.access_tokens`"""
        from letta_sdk.resources.access_tokens import AccessTokensResource

        return AccessTokensResource(self)

    @cached_property
    def agents(self) -> AgentsResource:
        """`client.agents`"""
        from letta_sdk.resources.agents import AgentsResource

        return AgentsResource(self)

    @cached_property
    def archives(self) -> ArchivesResource:
        """`client.archives`"""
        from letta_sdk.resources.archives import ArchivesResource

        return ArchivesResource(self)

    @cached_property
    def blocks(self) -> BlocksResource:
        """`client.blocks`"""
        from letta_sdk.resources.blocks import BlocksResource

        return BlocksResource(self)

    @cached_property
    def chat(self) -> ChatResource:
        """`client.chat`"""
        from letta_sdk.resources.chat import ChatResource

        return ChatResource(self)

    @cached_property
    def conversations(self) -> ConversationsResource:
        """`client.conversations`"""
        from letta_sdk.resources.conversations import ConversationsResource

        return ConversationsResource(self)

    @cached_property
    def device_storage_key(self) -> DeviceStorageKeyResource:
        """`client.device_storage_key`"""
        from letta_sdk.resources.device_storage_key import DeviceStorageKeyResource

        return DeviceStorageKeyResource(self)

    @cached_property
    def embeddings(self) -> EmbeddingsResource:
        """`client.embeddings`"""
        from letta_sdk.resources.embeddings import EmbeddingsResource

        return EmbeddingsResource(self)

    @cached_property
    def environments(self) -> EnvironmentsResource:
        """`client.environments`"""
        from letta_sdk.resources.environments import EnvironmentsResource

        return EnvironmentsResource(self)

    @cached_property
    def feeds(self) -> FeedsResource:
        """`client.feeds`"""
        from letta_sdk.resources.feeds import FeedsResource

        return FeedsResource(self)

    @cached_property
    def folders(self) -> FoldersResource:
        """`client.folders`"""
        from letta_sdk.resources.folders import FoldersResource

        return FoldersResource(self)

    @cached_property
    def groups(self) -> GroupsResource:
        """`client.groups`"""
        from letta_sdk.resources.groups import GroupsResource

        return GroupsResource(self)

    @cached_property
    def identities(self) -> IdentitiesResource:
        """`client.identities`"""
        from letta_sdk.resources.identities import IdentitiesResource

        return IdentitiesResource(self)

    @cached_property
    def internal(self) -> InternalResource:
        """`client.internal`"""
        from letta_sdk.resources.internal import InternalResource

        return InternalResource(self)

    @cached_property
    def jobs(self) -> JobsResource:
        """`client.jobs`"""
        from letta_sdk.resources.jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def legacy_templates(self) -> LegacyTemplatesResource:
        """`client.legacy_templates`"""
        from letta_sdk.resources.legacy_templates import LegacyTemplatesResource

        return LegacyTemplatesResource(self)

    @cached_property
    def mcp_servers(self) -> McpServersResource:
        """`client.mcp_servers`"""
        from letta_sdk.resources.mcp_servers import McpServersResource

        return McpServersResource(self)

    @cached_property
    def messages(self) -> MessagesResource:
        """`client.messages`"""
        from letta_sdk.resources.messages import MessagesResource

        return MessagesResource(self)

    @cached_property
    def metadata(self) -> MetadataResource:
        """`client.metadata`"""
        from letta_sdk.resources.metadata import MetadataResource

        return MetadataResource(self)

    @cached_property
    def models(self) -> ModelsResource:
        """`client.models`"""
        from letta_sdk.resources.models import ModelsResource

        return ModelsResource(self)

    @cached_property
    def passages(self) -> PassagesResource:
        """`client.passages`"""
        from letta_sdk.resources.passages import PassagesResource

        return PassagesResource(self)

    @cached_property
    def pipelines(self) -> PipelinesResource:
        """`client.pipelines`"""
        from letta_sdk.resources.pipelines import PipelinesResource

        return PipelinesResource(self)

    @cached_property
    def projects(self) -> ProjectsResource:
        """`client.projects`"""
        from letta_sdk.resources.projects import ProjectsResource

        return ProjectsResource(self)

    @cached_property
    def providers(self) -> ProvidersResource:
        """`client.providers`"""
        from letta_sdk.resources.providers import ProvidersResource

        return ProvidersResource(self)

    @cached_property
    def runs(self) -> RunsResource:
        """`client.runs`"""
        from letta_sdk.resources.runs import RunsResource

        return RunsResource(self)

    @cached_property
    def sandboxes(self) -> SandboxesResource:
        """`client.sandboxes`"""
        from letta_sdk.resources.sandboxes import SandboxesResource

        return SandboxesResource(self)

    @cached_property
    def sources(self) -> SourcesResource:
        """`client.sources`"""
        from letta_sdk.resources.sources import SourcesResource

        return SourcesResource(self)

    @cached_property
    def steps(self) -> StepsResource:
        """`client.steps`"""
        from letta_sdk.resources.steps import StepsResource

        return StepsResource(self)

    @cached_property
    def tags(self) -> TagsResource:
        """`client.tags`"""
        from letta_sdk.resources.tags import TagsResource

        return TagsResource(self)

    @cached_property
    def telemetry(self) -> TelemetryResource:
        """`client.telemetry`"""
        from letta_sdk.resources.telemetry import TelemetryResource

        return TelemetryResource(self)

    @cached_property
    def templates(self) -> TemplatesResource:
        """`client.templates`"""
        from letta_sdk.resources.templates import TemplatesResource

        return TemplatesResource(self)

    @cached_property
    def tools(self) -> ToolsResource:
        """`client.tools`"""
        from letta_sdk.resources.tools import ToolsResource

        return ToolsResource(self)

    @cached_property
    def voice_beta(self) -> VoiceBetaResource:
        """`client.voice_beta`"""
        from letta_sdk.resources.voice_beta import VoiceBetaResource

        return VoiceBetaResource(self)

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

    @cached_property
    def access_tokens(self) -> AsyncAccessTokensResource:
        """`client.access_tokens`"""
        from letta_sdk.resources.access_tokens import AsyncAccessTokensResource

        return AsyncAccessTokensResource(self)

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        """`client.agents`"""
        from letta_sdk.resources.agents import AsyncAgentsResource

        return AsyncAgentsResource(self)

    @cached_property
    def archives(self) -> AsyncArchivesResource:
        """`client.archives`"""
        from letta_sdk.resources.archives import AsyncArchivesResource

        return AsyncArchivesResource(self)

    @cached_property
    def blocks(self) -> AsyncBlocksResource:
        """`client.blocks`"""
        from letta_sdk.resources.blocks import AsyncBlocksResource

        return AsyncBlocksResource(self)

    @cached_property
    def chat(self) -> AsyncChatResource:
        """`client.chat`"""
        from letta_sdk.resources.chat import AsyncChatResource

        return AsyncChatResource(self)

    @cached_property
    def conversations(self) -> AsyncConversationsResource:
        """`client.conversations`"""
        from letta_sdk.resources.conversations import AsyncConversationsResource

        return AsyncConversationsResource(self)

    @cached_property
    def device_storage_key(self) -> AsyncDeviceStorageKeyResource:
        """`client.device_storage_key`"""
        from letta_sdk.resources.device_storage_key import AsyncDeviceStorageKeyResource

        return AsyncDeviceStorageKeyResource(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsResource:
        """`client.embeddings`"""
        from letta_sdk.resources.embeddings import AsyncEmbeddingsResource

        return AsyncEmbeddingsResource(self)

    @cached_property
    def environments(self) -> AsyncEnvironmentsResource:
        """`client.environments`"""
        from letta_sdk.resources.environments import AsyncEnvironmentsResource

        return AsyncEnvironmentsResource(self)

    @cached_property
    def feeds(self) -> AsyncFeedsResource:
        """`client.feeds`"""
        from letta_sdk.resources.feeds import AsyncFeedsResource

        return AsyncFeedsResource(self)

    @cached_property
    def folders(self) -> AsyncFoldersResource:
        """`client.folders`"""
        from letta_sdk.resources.folders import AsyncFoldersResource

        return AsyncFoldersResource(self)

    @cached_property
    def groups(self) -> AsyncGroupsResource:
        """`client.groups`"""
        from letta_sdk.resources.groups import AsyncGroupsResource

        return AsyncGroupsResource(self)

    @cached_property
    def identities(self) -> AsyncIdentitiesResource:
        """`client.identities`"""
        from letta_sdk.resources.identities import AsyncIdentitiesResource

        return AsyncIdentitiesResource(self)

    @cached_property
    def internal(self) -> AsyncInternalResource:
        """`client.internal`"""
        from letta_sdk.resources.internal import AsyncInternalResource

        return AsyncInternalResource(self)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """`client.jobs`"""
        from letta_sdk.resources.jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def legacy_templates(self) -> AsyncLegacyTemplatesResource:
        """`client.legacy_templates`"""
        from letta_sdk.resources.legacy_templates import AsyncLegacyTemplatesResource

        return AsyncLegacyTemplatesResource(self)

    @cached_property
    def mcp_servers(self) -> AsyncMcpServersResource:
        """`client.mcp_servers`"""
        from letta_sdk.resources.mcp_servers import AsyncMcpServersResource

        return AsyncMcpServersResource(self)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """`client.messages`"""
        from letta_sdk.resources.messages import AsyncMessagesResource

        return AsyncMessagesResource(self)

    @cached_property
    def metadata(self) -> AsyncMetadataResource:
        """`client.metadata`"""
        from letta_sdk.resources.metadata import AsyncMetadataResource

        return AsyncMetadataResource(self)

    @cached_property
    def models(self) -> AsyncModelsResource:
        """`client.models`"""
        from letta_sdk.resources.models import AsyncModelsResource

        return AsyncModelsResource(self)

    @cached_property
    def passages(self) -> AsyncPassagesResource:
        """`client.passages`"""
        from letta_sdk.resources.passages import AsyncPassagesResource

        return AsyncPassagesResource(self)

    @cached_property
    def pipelines(self) -> AsyncPipelinesResource:
        """`client.pipelines`"""
        from letta_sdk.resources.pipelines import AsyncPipelinesResource

        return AsyncPipelinesResource(self)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """`client.projects`"""
        from letta_sdk.resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self)

    @cached_property
    def providers(self) -> AsyncProvidersResource:
        """`client.providers`"""
        from letta_sdk.resources.providers import AsyncProvidersResource

        return AsyncProvidersResource(self)

    @cached_property
    def runs(self) -> AsyncRunsResource:
        """`client.runs`"""
        from letta_sdk.resources.runs import AsyncRunsResource

        return AsyncRunsResource(self)

    @cached_property
    def sandboxes(self) -> AsyncSandboxesResource:
        """`client.sandboxes`"""
        from letta_sdk.resources.sandboxes import AsyncSandboxesResource

        return AsyncSandboxesResource(self)

    @cached_property
    def sources(self) -> AsyncSourcesResource:
        """`client.sources`"""
        from letta_sdk.resources.sources import AsyncSourcesResource

        return AsyncSourcesResource(self)

    @cached_property
    def steps(self) -> AsyncStepsResource:
        """`client.steps`"""
        from letta_sdk.resources.steps import AsyncStepsResource

        return AsyncStepsResource(self)

    @cached_property
    def tags(self) -> AsyncTagsResource:
        """`client.tags`"""
        from letta_sdk.resources.tags import AsyncTagsResource

        return AsyncTagsResource(self)

    @cached_property
    def telemetry(self) -> AsyncTelemetryResource:
        """`client.telemetry`"""
        from letta_sdk.resources.telemetry import AsyncTelemetryResource

        return AsyncTelemetryResource(self)

    @cached_property
    def templates(self) -> AsyncTemplatesResource:
        """`client.templates`"""
        from letta_sdk.resources.templates import AsyncTemplatesResource

        return AsyncTemplatesResource(self)

    @cached_property
    def tools(self) -> AsyncToolsResource:
        """`client.tools`"""
        from letta_sdk.resources.tools import AsyncToolsResource

        return AsyncToolsResource(self)

    @cached_property
    def voice_beta(self) -> AsyncVoiceBetaResource:
        """`client.voice_beta`"""
        from letta_sdk.resources.voice_beta import AsyncVoiceBetaResource

        return AsyncVoiceBetaResource(self)

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
