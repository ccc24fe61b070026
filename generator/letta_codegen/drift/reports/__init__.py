"""Reports: one content, printed in several formats."""

from __future__ import annotations

from letta_codegen.drift.reports.content import Affected, Content, Line, Origin, Place, Row, ordered

__all__ = ["Affected", "Content", "Line", "Origin", "Place", "Row", "ordered"]
