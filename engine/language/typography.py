"""How a text is set: the spaces, quotation marks, apostrophes and commas of French, Arabic and English.

French sets U+202F before ; ! ? and U+00A0 before : and inside « » (Lexique des règles typographiques en usage à
l'Imprimerie nationale); its capitals keep their accents. Arabic has its own comma, semicolon and question mark, and
Latin digits, as the Moroccan administration writes them.
"""
from __future__ import annotations

import re
from typing import NamedTuple

THIN = "\N{NARROW NO-BREAK SPACE}"
SPACE = "\N{NO-BREAK SPACE}"
_BLANKS = f"[ {SPACE}{THIN}]*"
_AFTER = r"(?:(?<=[^\s;!?…(])|\A)"
_LETTER = r"[^\W\d_]"
_ARABIC = "[\u0621-\u064a»)]"


class Rule(NamedTuple):
    """A pattern that finds a slip, what it is, and what a program puts there; None where only a person can tell."""

    wrong: re.Pattern[str]
    said: str
    right: str | None = None


def _rule(wrong: str, said: str, right: str | None = None) -> Rule:
    return Rule(re.compile(wrong), said, right)


_COMMON = (
    _rule(f"(?<={_LETTER})'(?={_LETTER})", "a straight apostrophe", "’"),
    _rule(r"\.\.\.", "three dots for one sign", "…"),
    _rule(r"(?<=\S)  +(?=\S)", "two spaces", " "),
)
RULES: dict[str, tuple[Rule, ...]] = {
    "fr": (
        *_COMMON,
        _rule(rf"{_AFTER}(?!{THIN}[;!?]){_BLANKS}([;!?])", "no U+202F before ; ! ?", rf"{THIN}\1"),
        _rule(rf"{_AFTER}(?!{SPACE}:){_BLANKS}:(?=\s|\Z)", "no U+00A0 before :", f"{SPACE}:"),
        _rule(rf"«(?!{SPACE}(?![ {SPACE}{THIN}])){_BLANKS}", "no U+00A0 after «", f"«{SPACE}"),
        _rule(rf"(?<=\S)(?!{SPACE}»){_BLANKS}»", "no U+00A0 before »", f"{SPACE}»"),
        _rule('["“”]', "quotation marks that are not « »"),
        _rule(r"\b(?:E(?:ch[eé]a|cri|gal|lig|merg|quip|tab|tap|tat|tre|tud|valu|v[eé]n)|A (?=[a-zé]+(?:er|ir|re)\b))",
              "a capital without its accent"),
    ),
    "ar": (
        *_COMMON,
        _rule(f"(?<={_ARABIC}) *,", "a Latin comma", "،"),
        _rule(f"(?<={_ARABIC}) *;", "a Latin semicolon", "؛"),
        _rule(rf"(?<={_ARABIC}) *\?", "a Latin question mark", "؟"),
        _rule(rf"(?<=\S)[ {SPACE}{THIN}]+(?=[،؛؟:!.»])|(?<=«)[ {SPACE}{THIN}]+", "a space before a sign, or inside «»", ""),
        _rule("[\u0660-\u0669\u06f0-\u06f9]", "digits that are not Latin"),
        _rule('["“”]', "quotation marks that are not «»"),
    ),
    "en": (*_COMMON, _rule(r"(?<=\S) +(?=[;:!?])", "a space before a sign", ""), _rule('"', "straight quotation marks")),
}
"""By language, in the order in which they are mended."""


def slips(language: str, text: str) -> list[str]:
    """What is set wrongly in a text of a language (fr, ar, en), in words; nothing when all is well."""
    return [rule.said for rule in RULES[language] if rule.wrong.search(text)]


def mended(language: str, text: str) -> str:
    """The text with every slip mended that a program can mend. Mending it again changes nothing."""
    for rule in RULES[language]:
        text = text if rule.right is None else rule.wrong.sub(rule.right, text)
    return text
