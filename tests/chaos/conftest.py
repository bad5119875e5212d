"""What the tests of this folder share."""

from __future__ import annotations

from collections.abc import Callable

import promise_report
import pytest

from promise_results import FIGURES


def pytest_configure(config: pytest.Config) -> None:
    # A plugin and not a conftest's hooks: those hear nothing of tests in other folders.
    config.pluginmanager.register(promise_report, "promise report")


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Put what was measured into the report: `figures("lost 0 of 1,500, repeats 11, all marked")`."""
    return lambda text: record_property(FIGURES, text)
