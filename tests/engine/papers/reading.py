"""Reads the text of a PDF as its own tables tell it: enough for the files that typst writes."""
from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from functools import cache

OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.*?)\nendstream", re.DOTALL)
INSIDE = rb"(?:\\.|[^\\()])*"
LITERAL = rb"\(" + INSIDE + (rb"(?:\(" + INSIDE + rb"(?:\(" + INSIDE + rb"\)" + INSIDE + rb")*\)" + INSIDE + rb")*") + rb"\)"
"""A string between parentheses, which may hold others: two deep is enough for a line."""
SIGN = re.compile(rb"/(f\d+) [\d.]+ Tf|(" + LITERAL + rb"|<(?!FEFF)[0-9A-F]+>)|/(ReversedChars) BMC|(ET)\b", re.DOTALL)
MARKS = re.compile(rb"/\w+ ?<<.{0,400}?>> ?BDC", re.DOTALL)
ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def by_page(pdf: bytes) -> list[str]:
    """What each page shows, run after run, squeezed."""
    objects = dict(OBJECT.findall(pdf))
    return [squeezed("".join(_runs(_stream(objects, page, b"/Contents"), _fonts(objects, page))))
            for page in objects.values() if b"/Type/Page/" in page]


def squeezed(text: str) -> str:
    """Without spaces and direction marks, which a PDF keeps or drops at will."""
    return re.sub("[\\s\u00a0\u202f\u200b\u200e\u200f\u2066-\u2069]", "", text)


@cache
def text(pdf: bytes) -> str:
    """All that the pages show, one after the other."""
    return "".join(by_page(pdf))


def shows(pdf: bytes, words: str) -> bool:
    """Whether the pages show something; where digits stand in Arabic, ask for the words around them."""
    return squeezed(words) in text(pdf)


def pages(pdf: bytes) -> int:
    """How many."""
    return pdf.count(b"/Type/Page/")


def inflated(pdf: bytes) -> bytes:
    """The whole file with its streams unpacked: where a leak would be found, shown or not."""
    return b"\n".join((STREAM.sub(b"", pdf), *(_inflate(stream) for stream in STREAM.findall(pdf))))


def _inflate(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def _stream(objects: dict[bytes, bytes], holder: bytes, key: bytes) -> bytes:
    found = re.search(re.escape(key) + rb" (\d+) 0 R", holder)
    assert found
    stream = STREAM.search(objects[found[1]])
    assert stream
    return _inflate(stream[1])


def _fonts(objects: dict[bytes, bytes], page: bytes) -> dict[bytes, dict[bytes, str]]:
    found = re.search(rb"/Resources (\d+) 0 R", page)
    resources = objects[found[1]] if found else page
    return {name: _letters(_stream(objects, objects[number], b"/ToUnicode"))
            for name, number in re.findall(rb"/(f\d+) (\d+) 0 R", resources)}


def _letters(table: bytes) -> dict[bytes, str]:
    pairs = re.findall(rb"<([0-9A-F]+)> <([0-9A-F]+)>\n", table.split(b"endcodespacerange")[1])
    return {bytes.fromhex(glyph.decode()): bytes.fromhex(letters.decode()).decode("utf-16-be") for glyph, letters in pairs}


def _runs(content: bytes, fonts: dict[bytes, dict[bytes, str]]) -> Iterator[str]:
    letters: dict[bytes, str] = {}
    run: list[str] = []
    back = False
    for font, glyphs, reversed_, end in SIGN.findall(MARKS.sub(b"", content)):
        if font:
            letters = fonts[font]
        back = back or bool(reversed_)
        if glyphs:
            codes = ESCAPE.sub(_unescaped, glyphs[1:-1]) if glyphs[:1] == b"(" else bytes.fromhex(glyphs[1:-1].decode())
            run += [letters[codes[at:at + 2]] for at in range(0, len(codes), 2)]
        if end:
            yield "".join(reversed(run) if back else run)
            run, back = [], False


def _unescaped(match: re.Match[bytes]) -> bytes:
    said = match[1]
    return bytes([int(said, 8)]) if len(said) == 3 else ESCAPED.get(said, said)
