"""Sentences of the definitions: one text in three languages, with `{names}` to fill in."""
from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

LANGUAGES = ("fr", "ar", "en")
_BRACES = re.compile(r"\{([^{}]*)\}")
_PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_.]*)\}")


def _three(texts: Mapping[str, str]) -> Mapping[str, str]:
    missing = [language for language in LANGUAGES if not texts.get(language, "").strip()]
    if missing:
        raise ValueError(f"missing title in {', '.join(missing)}")
    extra = sorted(set(texts) - set(LANGUAGES))
    if extra:
        raise ValueError(f"unknown language {', '.join(extra)}")
    return texts


_SCHEMA = {
    "type": "object", "required": list(LANGUAGES), "additionalProperties": False,
    "properties": {language: {"type": "string", "minLength": 1} for language in LANGUAGES},
}

Sentence = Annotated[Mapping[str, str], AfterValidator(_three), WithJsonSchema(_SCHEMA)]
"""`{fr, ar, en}`, none empty. Raises a ValueError naming the missing language."""


def braces(text: str) -> tuple[str, ...]:
    """What stands in braces in one text, whether or not it can be a name: what a check must know."""
    return tuple(dict.fromkeys(_BRACES.findall(text)))


def placeholders(sentence: Mapping[str, str]) -> tuple[str, ...]:
    """The names that the sentence leaves to fill in, in any of its languages."""
    return tuple(dict.fromkeys(name for text in sentence.values() for name in _PLACEHOLDER.findall(text)))
