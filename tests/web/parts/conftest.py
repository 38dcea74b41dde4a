"""What the tests of the parts share: a strict environment, and parts rendered into a tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.web.parts.tree import Element, parse
from tests.web.rendering import environment

Render = Callable[..., Element]
HOSTILE = '"><script>alert(1)</script>'


@pytest.fixture(scope="session")
def render() -> Render:
    """`render("button", "link", "Open", "/x", look="main")`: a macro of a file of web/parts, as a tree."""
    env = environment()

    def call(file: str, macro: str, *args: Any, **kwargs: Any) -> Element:
        module = env.get_template(f"parts/{file}.html").module
        return parse(str(getattr(module, macro)(*args, **kwargs)))

    return call
