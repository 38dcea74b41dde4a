"""Finds every text that code and templates show."""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir

SOURCES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("engine", (("**.py", "python"),)),
    ("web", (("**.py", "python"), ("**.html", "jinja2"))),
)
"""Folder, and how the files in it are read."""

OPTIONS = {"**.html": {"trimmed": "true", "silent": "false"}}
KEYWORDS: Mapping[str, Any] = {**DEFAULT_KEYWORDS, "gettext_noop": None}


def extract(root: Path) -> Catalog:
    """The texts used below a root folder (the one that holds engine/ and web/), as a catalogue without translations.

    Raises jinja2.TemplateSyntaxError for a template that cannot be parsed.
    """
    template = Catalog()
    for folder, methods in SOURCES:
        found = extract_from_dir(root / folder, list(methods), OPTIONS, KEYWORDS, comment_tags=("Translators:",))
        for path, line, message, comments, context in found:
            template.add(message, locations=[(f"{folder}/{path}", line)], auto_comments=comments, context=context)
    return template
