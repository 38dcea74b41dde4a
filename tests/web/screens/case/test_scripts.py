"""What people write is shown as they wrote it, on every page, and never runs."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor
from engine.core.acts import Attach, Comment, Fire, Open
from engine.maillon import Maillon
from tests.cast import BRIKCHA, DOUNIA, GHALI
from tests.web.screens.case.browser import Does, Keeps, Opens
from tests.web.screens.case.story import FIELDS

EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}'


@pytest.fixture
def ref(do: Does, kept: Keeps, maillon: Maillon) -> str:
    """A case whose title, holder, comment and file name all try."""
    fields = {**FIELDS, "titre": EVIL[:60], "nom": EVIL, "representant": f"زيت {EVIL}"}
    case = str(do(Open("projet", BRIKCHA, fields), GHALI).ref)
    do(Fire(case, "orienter"), GHALI)
    do(Attach(case, "fiche_entretien", kept(f"{EVIL}.pdf")), GHALI)
    do(Comment(case, EVIL), GHALI)
    return case


PAGES = (
    "/", "/?a_qui=tous", "/dossiers", "/dossiers?q=%22%3E%3Cscript%3Ealert(1)", "/dossiers?processus=%22%3E%3Cscript%3E", "/dossiers/{ref}",
    "/dossiers/{ref}/journal", "/dossiers/{ref}/journal/1", "/dossiers/{ref}/journal/4", "/dossiers/{ref}/donnees/identite",
    "/dossiers/{ref}/schema", "/journal", "/journal/{ref}/1", "/journal?acteur=%22%3E%3Cscript%3E", "/connexion?retour=/%22%3E%3Cscript%3E",
)


@pytest.mark.parametrize("person", [GHALI, DOUNIA])
def test_no_page_takes_words_for_markup(browser: Opens, ref: str, person: Actor) -> None:
    reader = browser(person)
    for page in PAGES:
        answer = reader.get(page.format(ref=ref))
        assert answer.status_code in (200, 403, 422), page
        assert not any(run in answer.text for run in ("<script>alert", '"><script', "<img src=x")), page
        assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_what_a_refused_form_brings_back_is_text_too(browser: Opens, ref: str) -> None:
    answer = browser(GHALI).post(f"/dossiers/{ref}/donnees/identite", {"titre": EVIL, "telephone": EVIL, "membres-0-nom": EVIL})
    assert answer.status_code == 422 and "<script>alert" not in answer.text and "{{7*7}}" in answer.text


def test_a_document_is_saved_and_never_shown_by_this_address(browser: Opens, ref: str) -> None:
    headers = browser(GHALI).get(f"/dossiers/{ref}/documents/3.1").headers
    assert headers["content-disposition"].startswith("attachment; ") and headers["x-content-type-options"] == "nosniff"
    assert "<" not in headers["content-disposition"] and headers["cache-control"] == "no-store"
