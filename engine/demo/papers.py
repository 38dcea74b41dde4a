"""Small documents with real bytes: a PDF of one page that says what it is and whose, and pictures of one colour."""
from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator

from obstore.store import MemoryStore

from engine.core.acts import Upload
from engine.documents import Documents
from engine.errors import BrokenInvariant

WIDTH, HEIGHT = 96, 64
MOST = 100_000


class Papers:
    """Documents drawn up during a load; `hand_over` puts them where they belong once all has succeeded."""

    def __init__(self) -> None:
        self.documents = Documents(MemoryStore(), MOST)
        self.drawn: dict[str, tuple[str, bytes]] = {}

    def paper(self, name: str, lines: list[str]) -> Upload:
        """A page."""
        return self._keep(f"{name}.pdf", pdf(lines))

    def picture(self, name: str, colour: int) -> Upload:
        """A picture; `colour` counts in 24 bits."""
        return self._keep(f"{name}.png", png(colour))

    def _keep(self, name: str, content: bytes) -> Upload:
        kept = self.documents.keep(name, [content])
        if not isinstance(kept, Upload):
            raise BrokenInvariant(f"demonstration: {name}: {kept}")
        self.drawn[kept.sha256] = name, content
        return kept

    def hand_over(self, documents: Documents) -> None:
        """Keep all of them for good. The disk is told to hold them once, at the end, not file by file. Raises what the
        store raises; those kept by then lie under their sums, where no case names them."""
        plain = Documents(documents.store, documents.most_bytes)
        for name, content in self.drawn.values():
            plain.keep(name, [content])
        os.sync()


def pdf(lines: list[str]) -> bytes:
    """One A5 page with some lines of text (PDF 1.4, ISO 32000-1, 7.5). What Latin letters cannot say is left out."""
    shown = " ".join(f"({_escaped(line)}) '" for line in lines)
    text = f"BT /F1 12 Tf 20 TL 40 540 Td {shown} ET".encode("cp1252", "ignore")
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    return b"".join(_pdf(parts))


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _pdf(parts: list[bytes]) -> Iterator[bytes]:
    """The objects, and the table of where each begins."""
    place, places = 9, []
    yield b"%PDF-1.4\n"
    for number, part in enumerate(parts, 1):
        whole = b"%d 0 obj%s endobj\n" % (number, part)
        places.append(place)
        place += len(whole)
        yield whole
    yield b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    yield from (b"%010d 00000 n \n" % each for each in places)
    yield b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, place)


def png(colour: int) -> bytes:
    """A picture of one colour (PNG, W3C recommendation, 11.2)."""
    row = b"\0" + (colour % (1 << 24)).to_bytes(3, "big") * WIDTH
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(row * HEIGHT)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
