"""What the forms of this folder are filled with, and pages made readable."""
from __future__ import annotations

import re
from html import unescape
from typing import Any

from tests.cast import BRIKCHA

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n"
FIELDS: dict[str, Any] = {
    "titre": "Trituration d’olives", "porteur": "cooperative", "nom": "Coopérative Zitoun Jbala", "representant": "Fatima Filali",
    "cin": "LC48213", "telephone": "06 61 00 41 27", "commune": BRIKCHA, "consentement_le": "2026-04-01",
}
PROFILE: dict[str, Any] = {
    "axe": "ess", "secteur": "agroalimentation", "forme": "cooperative", "date_creation": "2025-10-01",
    "membres": [{"nom": "Fatima Filali", "sexe": "femme", "naissance": "1990-02-03"},
                {"nom": "Omar Filali", "sexe": "homme", "naissance": "1999-05-06"}],
}


def hidden_of(page: str) -> dict[str, str]:
    """The hidden fields of a page's forms, by name; the first form's where several have one."""
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    return dict(reversed(found))


def plain(page: str) -> str:
    """A page as it is read: no tags, no script, single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def next_steps(page: str) -> str:
    """The section « La suite », as it is read."""
    return plain(page.partition('aria-labelledby="next-title">')[2].partition("</section>")[0])
