"""How wide a text is in IBM Plex Sans and IBM Plex Sans Arabic: labels get their place before any browser sees them.

Advances in thousandths of an em, measured once in the fonts of `web/static/fonts`; Arabic letters joined, in the middle
and at the end of a word. Semibold is wider: by 4 % in Latin, by 6 % in Arabic.
"""
from __future__ import annotations

from functools import cache

_GROUPS = {
    0: "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652", 118: "\u202f", 224: "آأإا", 250: " \u00a0'iîïj",
    284: ",.lرز’!", 292: ":;", 314: "بتثنئيىل", 335: "()|[]{}", 383: "t/\\fr", 400: "I-", 430: '"ةوؤ·', 452: "*فقك",
    478: "عغ°", 495: "szvyه?", 510: "cçxدذLJ", 535: "aàâgkم«»", 560: "eèéêëoôF_", 585: "bdpqhnuùûüEZSÈÉÊË–",
    600: "0123456789+=<>^~TYVXP$", 655: "ACBRKÀÂÇ€", 663: "جحخ", 695: "DGUÙÛÜطظ&", 727: "HNOQÔ#ء", 780: "w—",
    830: "Mسش", 866: "صض…↺æ", 900: "mW@", 931: "œ%", 1000: "→←↩ŒÆ",
}
_AT_THE_END = {
    448: "ه", 555: "م", 596: "جحخعغ", 657: "لن", 726: "ىيئ", 751: "قك", 780: "طظ", 839: "بتث", 901: "ف", 1133: "سش", 1248: "صض",
}
_OTHERWISE = 620
_SEMIBOLD = 1.06


@cache
def _advances() -> dict[str, int]:
    return {character: advance for advance, characters in _GROUPS.items() for character in characters}


@cache
def _ends() -> dict[str, int]:
    """How much wider a letter is at the end of a word than in its middle."""
    return {character: advance - _advances()[character] for advance, characters in _AT_THE_END.items()
            for character in characters}


def width(text: str, size: float, semibold: bool = False) -> float:
    """The width of a line, in the unit of `size`: never less than it will be, at most a few per cent more."""
    known, ends = _advances(), _ends()
    total = sum(known.get(character, _OTHERWISE) for character in text)
    total += sum(ends.get(character, 0) for character, after in zip(text, f"{text[1:]} ", strict=True) if after == " ")
    return total * size / 1000 * (_SEMIBOLD if semibold else 1.0) + 1


def wrap(text: str, most: float, size: float, semibold: bool = False) -> tuple[str, ...]:
    """The text in lines no wider than `most` where its words allow it, as even as so many lines can be."""
    lines = _lines(text, most, size, semibold)
    share = width(text, size, semibold) / len(lines)
    narrower = (_lines(text, min(most, share * (1 + step / 20)), size, semibold) for step in range(1, 20))
    return next((found for found in narrower if len(found) <= len(lines)), lines)


def _lines(text: str, most: float, size: float, semibold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split(" "):
        if lines and width(f"{lines[-1]} {word}", size, semibold) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)
