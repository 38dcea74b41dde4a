"""Folding for search: what people type finds what others wrote, whatever accents, hamzas or capitals either used.

Both the stored column and the query are folded, by this same function, because neither database folds Arabic.
"""
from __future__ import annotations

import re
import unicodedata

_MARKS = {"Mn", "Me", "Cf"}
"""Accents, vowel signs, hamzas set above or below once decomposed; and the invisible marks of direction."""

_LETTERS = str.maketrans({
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ء": "", "ـ": "",
    "ک": "ك", "گ": "ك", "ڭ": "ك", "ݣ": "ك",
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "‐": "-",
})
_BLANKS = re.compile(r"\s+")


def fold(text: str) -> str:
    """The text in its search form: folding it again changes nothing.

    Lower case; no marks; alef, yeh, teh marbuta and kaf in one form each; no lone hamza, no tatweel; Latin digits;
    one kind of apostrophe and hyphen; single blanks, none at the ends.
    """
    lowered = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(map(_bare, unicodedata.normalize("NFKD", lowered)))
    return _BLANKS.sub(" ", bare.translate(_LETTERS)).strip()


def _bare(character: str) -> str:
    if unicodedata.category(character) in _MARKS:
        return ""
    digit = unicodedata.digit(character, None)
    return character if digit is None else str(digit)
