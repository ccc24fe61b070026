"""The resources of the client: one module each, loaded when it is first used."""
