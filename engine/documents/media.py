"""What a file is, told by its bytes alone. A name's extension decides nothing.

Allowed: PDF, JPEG, PNG, WEBP, TIFF, OpenDocument and Office text and sheets, plain text and CSV in UTF-8. Everything
else is refused: programs, pages (HTML, SVG), scripts, archives, macros, and files that are two things at once.
"""
from __future__ import annotations

from typing import IO, NamedTuple

import puremagic

from .office import office
from .written import written

HEAD = 4_096
EOCD = b"PK\x05\x06"
"""How the last record of a ZIP file begins (APPNOTE.TXT, 4.3.16): 22 bytes, then a comment of at most 65,535."""


class Media(NamedTuple):
    """A type of file; `extensions` without dot, the usual one first."""

    name: str
    extensions: tuple[str, ...]


PDF = Media("application/pdf", ("pdf",))
JPEG = Media("image/jpeg", ("jpg", "jpeg", "jfif"))
PNG = Media("image/png", ("png",))
WEBP = Media("image/webp", ("webp",))
TIFF = Media("image/tiff", ("tif", "tiff"))
ODT = Media("application/vnd.oasis.opendocument.text", ("odt",))
ODS = Media("application/vnd.oasis.opendocument.spreadsheet", ("ods",))
DOCX = Media("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ("docx",))
XLSX = Media("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ("xlsx",))
TEXT = Media("text/plain", ("txt", "text"))
CSV = Media("text/csv", ("csv", "tsv", "txt"))

MEDIA = {media.name: media for media in (PDF, JPEG, PNG, WEBP, TIFF, ODT, ODS, DOCX, XLSX, TEXT, CSV)}
_PICTURES = frozenset((PDF, JPEG, PNG, WEBP, TIFF))
_STARTS = {PDF: b"%PDF-", WEBP: b"RIFF"}
"""puremagic knows them by less than what must stand at the very first byte."""


def sniff(file: IO[bytes]) -> Media | None:
    """The type of a file that can be read anywhere (left anywhere), or None where it is not allowed."""
    file.seek(0)
    head = file.read(HEAD)
    if head.startswith(b"PK\x03\x04"):
        return MEDIA.get(office(file))
    picture = _picture(head)
    if picture is not None:
        return None if _carries_archive(file) else picture
    return MEDIA.get(written(file)) if not _known(head) else None


def _matches(head: bytes) -> list[puremagic.PureMagicWithConfidence]:
    try:
        return puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return []


def _picture(head: bytes) -> Media | None:
    names = [match.mime_type for match in _matches(head)]
    found = next((MEDIA[name] for name in names if name in MEDIA), None)
    if found not in _PICTURES or found is None:
        return None
    return found if head.startswith(_STARTS.get(found, b"")) else None


def _known(head: bytes) -> bool:
    """Whether the bytes are surely some other format: five bytes or more of it agree."""
    return any(match.confidence >= 0.5 for match in _matches(head))


def _carries_archive(file: IO[bytes]) -> bool:
    """Whether a ZIP archive ends where the file ends, behind something else."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 22 - 65_535))
    tail = file.read()
    place = tail.rfind(EOCD)
    if place < 0 or place + 22 > len(tail):
        return False
    return place + 22 + int.from_bytes(tail[place + 20:place + 22], "little") == len(tail)
