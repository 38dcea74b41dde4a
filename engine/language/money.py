"""Amounts, shares and counts as people read them.

Latin digits in every language, as the Moroccan administration writes them. Thousands are set apart by U+00A0, never by
U+202F, which the typeface lacks.
"""
from __future__ import annotations

from engine.language import texts

SPACE = "\N{NO-BREAK SPACE}"
_THOUSANDS = {"fr": SPACE, "ar": SPACE, "en": ","}
_POINT = {"fr": ",", "ar": ",", "en": "."}
_CURRENCY = {"fr": "MAD", "ar": "درهم", "en": "MAD"}
_PERCENT = {"fr": SPACE + "%", "ar": "%", "en": "%"}


def money(centimes: int, language: str | None = None) -> str:
    """An amount in dirhams: "284 760 MAD"; centimes are shown only where there are any: "284 760,50 MAD"."""
    key = language or texts.language()
    return f"{amount(centimes, key)}{SPACE}{_CURRENCY[key]}"


def amount(centimes: int, language: str | None = None) -> str:
    """An amount in dirhams without its currency, for a column whose head names it: "284 760,50"."""
    key = language or texts.language()
    dirhams, rest = divmod(abs(centimes), 100)
    cents = f"{_POINT[key]}{rest:02}" if rest else ""
    return f"{_sign(centimes)}{number(dirhams, key)}{cents}"


def share(basis_points: int, language: str | None = None) -> str:
    """A share of a whole, from basis points: 6320 is "63,2 %", 6000 "60 %"."""
    key = language or texts.language()
    whole, rest = divmod(abs(basis_points), 100)
    decimals = f"{_POINT[key]}{rest:02}".rstrip("0") if rest else ""
    return f"{_sign(basis_points)}{number(whole, key)}{decimals}{_PERCENT[key]}"


def number(count: int, language: str | None = None) -> str:
    """A whole number with its thousands set apart: "48 213"."""
    return f"{count:,}".replace(",", _THOUSANDS[language or texts.language()])


def _sign(value: int) -> str:
    return "-" if value < 0 else ""
