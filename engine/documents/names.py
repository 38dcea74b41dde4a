"""Names of files as people sent them, made fit to keep, to show and to save again."""
from __future__ import annotations

import re
import unicodedata

MOST = 150

_RESERVED = re.compile(r'[<>:"|?*]')
"""What Windows takes in no file name."""


def clean_name(name: str, extensions: tuple[str, ...]) -> str:
    """A name of 1 to MOST characters without folder, control or invisible characters, that ends as its type does.

    `facture.pdf.exe` whose bytes are a PDF becomes `facture.pdf.exe.pdf`: opened on a desk, it is what it says.
    """
    last = re.split(r"[/\\]", name)[-1]
    visible = "".join(character for character in unicodedata.normalize("NFC", last) if _shows(character))
    spaced = _RESERVED.sub("_", " ".join(visible.split())).strip(" .")
    stem, dot, extension = spaced.rpartition(".")
    if not dot or extension.lower() not in extensions:
        stem, extension = spaced, extensions[0]
    stem = stem.strip(" .")[:MOST - len(extension) - 1].strip(" .")
    return f"{stem or 'document'}.{extension}"


def _shows(character: str) -> bool:
    """White space does (it is made one space); control, format (bidi, zero width), surrogate and private do not."""
    return character.isspace() or unicodedata.category(character)[0] != "C"
