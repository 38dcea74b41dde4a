"""Plain text and CSV: UTF-8 from the first byte to the last, and no page or script in disguise."""
from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import IO

PIECE = 1 << 16
BEGINNING = 4_096

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_PAGE = re.compile(r"\s*(<|#!)|<(script|html|svg|iframe|body|\?php|\?xml|!doctype)\b", re.IGNORECASE)
"""Markup or a script's first line at the beginning, or a page's tags near it."""


def written(file: IO[bytes]) -> str:
    """`text/csv`, `text/plain`, or empty where it is neither."""
    beginning = ""
    try:
        for piece in _pieces(file):
            if _CONTROL.search(piece):
                return ""
            beginning += piece[:max(0, BEGINNING - len(beginning))]
    except UnicodeDecodeError:
        return ""
    if _PAGE.match(beginning) or _PAGE.search(beginning):
        return ""
    return "text/csv" if _columns(beginning) else "text/plain"


def _pieces(file: IO[bytes]) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")("strict")
    file.seek(0)
    while raw := file.read(PIECE):
        yield decoder.decode(raw)
    decoder.decode(b"", final=True)


def _columns(text: str) -> bool:
    """Whether the first lines, two at least, hold the same number of the same separators."""
    lines = [line for line in text.split("\n")[:6] if line.strip()]
    whole = lines[:-1] if len(text) >= BEGINNING else lines
    counts = ({line.count(separator) for line in whole} for separator in ";,\t")
    return len(whole) > 1 and any(len(count) == 1 and count != {0} for count in counts)
