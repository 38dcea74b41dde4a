"""A file kept through a refusal: at another process, after a restart, for its sender alone and not for ever."""
from __future__ import annotations

from cryptography.fernet import Fernet
from fastapi import FastAPI

from engine.core.acts import Fill, Upload
from engine.maillon import Maillon
from engine.store.sql.secrets import secret
from tests.cast import GHALI, MovingClock
from tests.web.screens.case.browser import Browser, Does
from tests.web.screens.case.story import PDF, hidden_of, plain
from web.app import create_app
from web.forms.kept import HOURS, PURPOSE, note, recall

KIND = "fiche_entretien"
UPLOAD = Upload("a" * 64, "fiche.pdf", 12, "application/pdf")


def test_a_form_refused_by_one_process_is_sent_again_to_another(app: FastAPI, maillon: Maillon, clock: MovingClock, do: Does,
                                                                in_interview: str) -> None:
    path = f"/dossiers/{in_interview}/documents/{KIND}"
    ghali = Browser(app, maillon, GHALI)
    form = hidden_of(ghali.get(f"/dossiers/{in_interview}/deposer/{KIND}").text)
    do(Fill(in_interview, {"axe": "ess"}), GHALI)
    answer = ghali.post(path, form, files={"file": ("fiche.pdf", PDF)})
    assert answer.status_code == 409 and "Choisi" in plain(answer.text)
    sealed = answer.text.partition('name="file-chosen" value="')[2].partition('"')[0]
    other = Maillon.open(maillon.settings, clock)
    try:
        elsewhere = Browser(create_app(other), other, GHALI)
        again = elsewhere.post(path, {**hidden_of(answer.text), "file-chosen": sealed})
        assert again.status_code == 303
        assert other.store.case(in_interview).documents[0].name == "fiche.pdf"  # type: ignore[union-attr]
    finally:
        other.close()


def test_a_note_is_its_sender_s_alone(maillon: Maillon) -> None:
    sealed = note(maillon.store, UPLOAD, "ghali")
    assert recall(maillon.store, sealed, "ghali") == UPLOAD
    assert recall(maillon.store, sealed, "amina") is None and recall(maillon.store, sealed[:-4] + "AAAA", "ghali") is None


def test_an_old_note_is_no_note_any_more(maillon: Maillon) -> None:
    past = 1_700_000_000
    old = Fernet(secret(maillon.store, PURPOSE)).encrypt_at_time(b'["ghali", "x", "y", 1, "z"]', past).decode()
    assert recall(maillon.store, old, "ghali") is None and HOURS < 24
