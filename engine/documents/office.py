"""OpenDocument and Office files: ZIP archives of a known shape. Only their contents list is read, nothing is unpacked.

OpenDocument 1.3 part 2, section 3.3: the first entry is `mimetype`, stored as it is. Office Open XML (ISO/IEC 29500-2):
the entry `[Content_Types].xml`, and the part of the application.
"""
from __future__ import annotations

import re
import zipfile
from typing import IO

MOST_ENTRIES = 5_000
MOST_UNPACKED = 500_000_000
MOST_RATIO = 200
"""How much larger than the file its unpacked entries may claim to be: beyond, it is a bomb."""

MOST_LIST = 1_000_000
"""Bytes of the contents list (5,000 entries with names of 150 characters): reading it costs ten times its size."""

_OPEN = "application/vnd.oasis.opendocument."
_PARTS = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_MACROS = ("vbaproject.bin", "basic/", "scripts/")
_ENCRYPTED = 0x1
_LAST = re.compile(rb"PK\x05\x06")
TAIL = 22 + 65_535
"""Where the last record of a ZIP file may begin: its 22 bytes, and a comment."""


def office(file: IO[bytes]) -> str:
    """The media type of an office file; empty for any other archive, a bomb, a broken one, or one with macros."""
    size = file.seek(0, 2)
    if _long_list(file, size):
        return ""
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            if _harmful(entries, size):
                return ""
            return _open_document(file, entries) or _office_open({entry.filename for entry in entries})
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return ""


def _long_list(file: IO[bytes], size: int) -> bool:
    """Whether the contents list is longer than any office file's (APPNOTE.TXT, 4.3.16), or of the form for huge archives."""
    file.seek(max(0, size - TAIL))
    tail = file.read()
    lengths = (int.from_bytes(tail[found.start() + 12:found.start() + 16], "little") for found in _LAST.finditer(tail))
    return b"PK\x06\x07" in tail or any(length > MOST_LIST for length in lengths)


def _harmful(entries: list[zipfile.ZipInfo], size: int) -> bool:
    unpacked = sum(entry.file_size for entry in entries)
    bomb = len(entries) > MOST_ENTRIES or unpacked > min(MOST_UNPACKED, MOST_RATIO * size)
    return bomb or any(entry.flag_bits & _ENCRYPTED or _macro(entry.filename.lower()) for entry in entries)


def _macro(name: str) -> bool:
    return name.startswith(_MACROS[1:]) or name.endswith(_MACROS[0])


def _open_document(file: IO[bytes], entries: list[zipfile.ZipInfo]) -> str:
    """Its own `mimetype`, read where it must stand: the 30 bytes of the first header, the name, the value."""
    first = min(entries, key=lambda entry: entry.header_offset, default=None)
    if first is None or first.filename != "mimetype":
        return ""
    if first.compress_type != zipfile.ZIP_STORED or first.file_size > 100:
        return ""
    file.seek(first.header_offset + 30 + len("mimetype"))
    media = file.read(first.file_size).decode("ascii", "replace")
    return media if media.startswith(_OPEN) else ""


def _office_open(names: set[str]) -> str:
    if "[Content_Types].xml" not in names:
        return ""
    return next((media for part, media in _PARTS.items() if part in names), "")
