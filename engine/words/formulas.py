"""An expression of a definition (CEL) as people read it: titles for names, words for signs. For reading, not for computing."""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..core.decision import Title
from ..core.definition.definition import Definition
from ..language.texts import gettext, title
from ..language.texts import gettext_noop as _
from .names import Speaker
from .titles import input_of

_TOKEN = re.compile(r"'[^']*'|\"[^\"]*\"|[A-Za-z_][\w.]*|\d+|&&|\|\||[=!<>]=|[^\s]")
_SIGNS = {
    "&&": _("and"), "||": _("or"), "!": _("not"), "==": "=", "!=": "≠", "<=": "≤", ">=": "≥", "*": "×", "/": "÷", "-": "−",
}
_WORDS = {
    "today": _("today"), "now": _("now"), "in": _("among"), "true": _("yes"), "false": _("no"), "age": _("age"),
    "months": _("months"), "days": _("days"), "size": _("number of"),
}
_OPENING, _CLOSING = re.compile(r"([(\[]) "), re.compile(r" ([)\],])")
_UNIT = re.compile(r"\s*\*\s*10000\b")
"""Shares are kept in basis points: read as percentages, they need no such factor."""
_CALLED = "\0"


def formula(source: str, speaker: Speaker, trigger: str = "") -> str:
    """The expression in the reader's language; `trigger` is the step whose inputs it may read."""
    tokens = _TOKEN.findall(_UNIT.sub("", source))
    said = " ".join(_said(token, tokens[place + 1:place + 2] == ["("], speaker, trigger) for place, token in enumerate(tokens))
    return _CLOSING.sub(r"\1", _OPENING.sub(r"\1", said.replace(f"{_CALLED} ", "")))


def _said(token: str, called: bool, speaker: Speaker, trigger: str) -> str:
    if token in _SIGNS:
        return gettext(_SIGNS[token])
    if token[0] in "'\"":
        return _choice(token[1:-1], speaker.definition)
    if not token[0].isalpha():
        return token
    if called:
        return (gettext(_WORDS[token]) if token in _WORDS else token) + ("" if token == "in" else _CALLED)
    return _name(token, speaker, trigger)


def _name(name: str, speaker: Speaker, trigger: str) -> str:
    """A variable by its title; how often a step was taken; a built-in word."""
    space, _dot, key = name.partition(".")
    if space == "fired":
        return gettext("number of times “%(step)s”", step=speaker.title("trigger", key))
    if space == "input":
        asked = input_of(speaker.definition, key, trigger)
        return _quoted(title(asked.title)) if asked else key
    if space in ("parameters", "item"):
        return _quoted(speaker.title({"parameters": "parameter", "item": "column"}[space], key))
    if name in _WORDS:
        return gettext(_WORDS[name])
    return _quoted(speaker.title("field", name)) if name in speaker.definition.fields else name


def _quoted(words: str) -> str:
    return gettext("“%(title)s”", title=words)


def _choice(key: str, definition: Definition) -> str:
    """A choice by its title, from whichever list of choices has it; a text without anything in it, in a word."""
    if not key:
        return gettext("nothing written")
    return next((title(titles[key]) for titles in _vocabularies(definition) if key in titles), key)


def _vocabularies(definition: Definition) -> Iterator[Mapping[str, Title]]:
    for field in definition.fields.values():
        yield field.vocabulary
        yield from (column.vocabulary for column in field.columns)
    yield from definition.names.country.vocabularies.values()
