"""Templates: one environment for the whole desk, strict about names, in the reader's language."""
from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine.language.jinja import install
from engine.proof.canonical import digest

WEB = Path(__file__).parent
STATIC = WEB / "static"


@cache
def asset(path: str) -> str:
    """The address of a static file, with the beginning of its hash: it may be cached for ever."""
    return f"/static/{path}?v={digest((STATIC / path).read_bytes())[:10]}"


@cache
def environment() -> Environment:
    """The templates under `parts/` and `screens/`."""
    found = Environment(loader=FileSystemLoader(WEB), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
                        lstrip_blocks=True)
    install(found)
    found.globals["asset"] = asset
    return found


def render(template: str, context: Mapping[str, Any]) -> str:
    """A template filled. Raises UndefinedError for a name the context lacks."""
    return environment().get_template(template).render(context)
