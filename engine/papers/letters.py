"""Text as the typefaces of the papers can show it: PDF/A refuses a letter that no font has.

A letter without a shape becomes U+FFFD; a control sign a space; a mark that no font has together with its letter goes. Long
words may break, for a line holds about eighty signs.
"""
from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unicodedata import category, is_normalized, normalize

FONTS = Path(__file__).with_name("fonts")
FAMILIES = ("IBMPlexSans", "IBMPlexSansArabic")
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
BREAK = "\N{ZERO WIDTH SPACE}"
INVISIBLE = frozenset("\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
"""Joiners and direction marks: no font needs to have them."""
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x85\x0b\x0c]")
_LONG = re.compile(r"(\S{40})(?=\S)")


@cache
def covered(family: str) -> frozenset[str]:
    """The letters for which each weight of a family has a shape."""
    weights = (_letters((FONTS / f"{family}-{weight}.ttf").read_bytes()) for weight in ("Regular", "Bold"))
    return frozenset.intersection(*map(frozenset, weights))


@cache
def plain() -> frozenset[str]:
    """What is printed as it is, whatever stands beside it: most texts hold nothing else, and need no look at each letter."""
    letters = frozenset.union(*map(covered, FAMILIES))
    return frozenset(letter for letter in letters if category(letter)[0] not in "MC" and not _LINE_ENDS.match(letter)) | {"\n"}


def shown(text: str) -> str:
    """The text as the papers print it: composed, lines ended by a newline, nothing in it that no font can show."""
    if not (plain().issuperset(text) and is_normalized("NFC", text)):
        text = "".join(_shown(_LINE_ENDS.sub("\n", normalize("NFC", text))))
    return _LONG.sub(rf"\1{BREAK}", text)


def _shown(text: str) -> Iterator[str]:
    base = ""
    for letter in text:
        kind = category(letter)
        if kind[0] == "M":
            yield letter if any({base, letter} <= covered(family) for family in FAMILIES) else ""
            continue
        base = letter if kind[0] in "LN" else ""
        yield letter if letter in INVISIBLE or letter == "\n" else _visible(letter, kind)


def _visible(letter: str, kind: str) -> str:
    if kind == "Cc":
        return " "
    known = kind not in ("Co", "Cf", "Cs") and any(letter in covered(family) for family in FAMILIES)
    return letter if known else "" if kind == "Cf" else UNKNOWN


def _letters(font: bytes) -> Iterator[str]:
    """What the character map of a TrueType file leads to a shape: its table of format 4, as OpenType describes it."""
    count, = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sLLL", font, 12 + 16 * index) for index in range(count))
    start = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    tables, = struct.unpack_from(">H", font, start + 2)
    places = (start + struct.unpack_from(">HHL", font, start + 4 + 8 * index)[2] for index in range(tables))
    place = next(place for place in places if struct.unpack_from(">H", font, place) == (4,))
    twice, = struct.unpack_from(">H", font, place + 6)
    ends, starts, deltas, ranges = (place + 14 + part * twice + (2 if part else 0) for part in range(4))
    for step in range(0, twice, 2):
        first, last = (struct.unpack_from(">H", font, where + step)[0] for where in (starts, ends))
        delta, far = (struct.unpack_from(">H", font, where + step)[0] for where in (deltas, ranges))
        for code in range(first, last + 1 if last < 0xFFFF else last):
            glyph = struct.unpack_from(">H", font, ranges + step + far + 2 * (code - first))[0] if far else code
            if glyph and (glyph + delta) & 0xFFFF:
                yield chr(code)
