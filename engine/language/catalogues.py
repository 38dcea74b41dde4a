"""The three catalogues on disk: gettext .po files, read as they are; no compiled file is kept."""
from __future__ import annotations

import io
import os
from collections.abc import Sequence
from gettext import GNUTranslations
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

LANGUAGES = ("fr", "ar", "en")
HERE = Path(__file__).parent


def catalogue_path(language: str, folder: Path = HERE) -> Path:
    """Where a language's .po lies; `folder` is the one that holds fr/, ar/ and en/."""
    return folder / language / "LC_MESSAGES" / "maillon.po"


def read_catalogue(language: str, folder: Path = HERE) -> Catalog:
    """A language's catalogue. Raises FileNotFoundError, or babel's PoFileError for a malformed file."""
    with catalogue_path(language, folder).open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def write_catalogue(catalogue: Catalog, language: str, folder: Path = HERE) -> None:
    """Replaces a language's .po in one step: sorted, a text a line, without places or times that would churn."""
    content = io.BytesIO()
    write_po(content, catalogue, width=0, no_location=True, sort_output=True, ignore_obsolete=True)
    path = catalogue_path(language, folder)
    draft = path.with_suffix(".tmp")
    draft.write_bytes(content.getvalue())
    os.replace(draft, path)


def compiled(catalogue: Catalog) -> GNUTranslations:
    """What gettext looks texts up in. Texts that lack a form are left out, so that they fall back as a whole."""
    kept = Catalog(locale=catalogue.locale, header_comment=None)
    kept.mime_headers = catalogue.mime_headers
    for message in catalogue:
        if message.id and is_translated(message):
            kept[message.id] = message
    content = io.BytesIO()
    write_mo(content, kept)
    content.seek(0)
    return GNUTranslations(content)


def is_translated(message: Message) -> bool:
    """Whether every plural form is written, by a person rather than guessed."""
    return not message.fuzzy and all(forms(message.string))


def forms(text: str | Sequence[str] | None) -> tuple[str, ...]:
    """The texts of a message or of its translation: one, or one a plural form; an empty one where there is none."""
    return (text or "",) if isinstance(text, str | None) else tuple(text)
