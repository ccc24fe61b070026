"""A real Letta server on loopback, for the tests that need one."""
