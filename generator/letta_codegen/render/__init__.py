"""Rendering: names, types and texts that are decided become source files. Nothing is computed in a template."""
