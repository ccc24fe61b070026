"""Which version this is, and which document of the API it was made from."""

__version__ = "3"
UPSTREAM_VERSION = "3"
"""The version of the API."""
UPSTREAM_SHA256 = "46ef0443469cab1af45d13b2e4dada389790e2dc01e1dfcb823a2289eecd444b"
"""The digest of its OpenAPI document."""
UPSTREAM_SOURCE = "openapi.yaml"
"""Where that document came from."""
