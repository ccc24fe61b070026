"""`python -m letta_codegen` is the command `letta-codegen`."""

import sys

from letta_codegen.cli import main

sys.exit(main())
