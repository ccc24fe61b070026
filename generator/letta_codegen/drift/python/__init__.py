"""Said in Python: what stands at a place of a document in the package that is generated from it.

A `Library` is the package of one document as far as names and types go, made from the generator's own IR and naming
without generating anything; `Packages` are two of them. The one of the revision takes the names of the base as its
lock, as a real update would. `said` puts a difference into the words of both; `compare` finds what only names tell.
"""

from __future__ import annotations

from letta_codegen.drift.python.compare import Renaming, compare
from letta_codegen.drift.python.library import Library, Member
from letta_codegen.drift.python.packages import Packages
from letta_codegen.drift.python.say import Said, said, said_of_call, said_of_renamed

__all__ = ["Library", "Member", "Packages", "Renaming", "Said", "compare", "said", "said_of_call", "said_of_renamed"]
