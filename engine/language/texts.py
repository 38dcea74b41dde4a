"""Texts in the reader's language.

The language is bound to the running context (a request, a mail, a page), so no function carries it along. Message ids
are the English texts. A text not yet in Arabic is shown in French, one not yet in French in English.

Texts name their values: `gettext("%(name)s was here", name=…)`. A percent sign in a text is written `%%`. A value that runs
the other way than the language is isolated (engine.language.bidi).
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations, NullTranslations
from typing import Any

from engine.language.bidi import isolated, isolated_values
from engine.language.catalogues import LANGUAGES, compiled, read_catalogue

LOCALES = {"fr": "fr_MA", "ar": "ar_MA", "en": "en"}
"""The locale of each language. Morocco's Arabic has its own month names and writes Latin digits."""

_current: ContextVar[str] = ContextVar("language", default="fr")


@contextmanager
def use(language: str) -> Iterator[None]:
    """Speaks `language` (fr, ar, en; a region as in ar_MA is allowed) inside the block. ValueError for another one."""
    token = _current.set(known(language))
    try:
        yield
    finally:
        _current.reset(token)


def known(language: str) -> str:
    """The key (fr, ar, en) of a language or locale. Raises ValueError for one that Maillon does not speak."""
    key = language.replace("-", "_").split("_")[0].lower()
    if key not in LANGUAGES:
        raise ValueError(f"Maillon speaks {', '.join(LANGUAGES)}, not {language!r}")
    return key


def language() -> str:
    """The language of the running context: fr, ar or en."""
    return _current.get()


def locale(key: str | None = None) -> str:
    """The locale of a language, by default the current one: fr_MA, ar_MA or en."""
    return LOCALES[key or language()]


def direction(key: str | None = None) -> str:
    """How a language runs, as HTML's `dir` says it: rtl for Arabic, ltr otherwise."""
    return "rtl" if (key or language()) == "ar" else "ltr"


def gettext(message: str, **values: Any) -> str:
    """The text in the current language, with its values put in."""
    return translations().gettext(message) % isolated_values(values, language())


def ngettext(singular: str, plural: str, num: int, **values: Any) -> str:
    """The text in the plural form that `num` asks for; `%(num)s` stands for the number itself."""
    return translations().ngettext(singular, plural, num) % {"num": num, **isolated_values(values, language())}


def pgettext(context: str, message: str, **values: Any) -> str:
    """As gettext, for a text that means two things: the context tells which."""
    return translations().pgettext(context, message) % isolated_values(values, language())


def npgettext(context: str, singular: str, plural: str, num: int, **values: Any) -> str:
    """As ngettext, with a context."""
    said = translations().npgettext(context, singular, plural, num)
    return said % {"num": num, **isolated_values(values, language())}


def isolate(text: str) -> str:
    """A value that is put beside other words without a catalogue's sentence, isolated where it runs the other way."""
    return isolated(text, language())


def gettext_noop(message: str) -> str:
    """Marks a text for extraction where it stands, to be translated later where it is shown."""
    return message


def title(titles: Mapping[str, str], key: str | None = None) -> str:
    """The title of a definition's thing in a language, else in French, else in any. Empty when there is none."""
    wanted = (key or language(), "fr", *titles)
    return next((titles[each] for each in wanted if titles.get(each)), "")


def translations() -> GNUTranslations | NullTranslations:
    """The catalogue of the current language; its methods look a text up and put no values in."""
    return _translations(language())


@cache
def _translations(key: str) -> GNUTranslations | NullTranslations:
    own = compiled(read_catalogue(key))
    if key == "ar":
        own.add_fallback(_translations("fr"))
    return own
