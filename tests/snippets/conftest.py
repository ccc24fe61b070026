"""Failed comparisons of the snippet tests are shown in detail."""

import pytest

pytest.register_assert_rewrite("snippets.chain", "snippets.calls")
