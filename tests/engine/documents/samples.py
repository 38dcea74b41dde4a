"""Small files of every kind, made here."""
from __future__ import annotations

import io
import zipfile

from PIL import Image

ODF = "application/vnd.oasis.opendocument."


def picture(kind: str) -> bytes:
    """A white picture of 8 × 8 points."""
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(out, kind)
    return out.getvalue()


def archive(*names: str, mimetype: str = "", compressed: bool = False, content: bytes = b"<x/>") -> bytes:
    """A ZIP file with entries of these names, led by an OpenDocument `mimetype` where one is given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED) as file:
        if mimetype:
            file.writestr("mimetype", mimetype)
        for name in names:
            file.writestr(name, content)
    return out.getvalue()


DOCX = archive("[Content_Types].xml", "_rels/.rels", "word/document.xml", compressed=True)
XLSX = archive("[Content_Types].xml", "xl/workbook.xml", compressed=True)
ODT = archive("content.xml", mimetype=ODF + "text")
ODS = archive("content.xml", mimetype=ODF + "spreadsheet")
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n"
