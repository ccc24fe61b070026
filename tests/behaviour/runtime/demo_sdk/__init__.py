"""A package as the generator would make it, written by hand: the runtime is tested through it."""

from __future__ import annotations
