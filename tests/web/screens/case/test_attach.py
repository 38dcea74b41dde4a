"""Depositing documents and reading them again."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.acts import Attach, Fill
from engine.maillon import Maillon
from engine.proof.canonical import digest
from tests.cast import AMINA, BRAHIM, DOUNIA, ETTAKI, GHALI
from tests.web.screens.case.browser import Does, Keeps, Opens
from tests.web.screens.case.story import PDF, hidden_of, plain

KIND = "fiche_entretien"


def sent(case: str, browser: Any, name: str = "fiche é.pdf", content: bytes = PDF, **options: Any) -> Any:
    """The form of the interview's document, opened and sent with a file."""
    return browser.send(f"/dossiers/{case}/documents/{KIND}", form=f"/dossiers/{case}/deposer/{KIND}", files={"file": (name, content)},
                        **options)


def test_it_works_and_the_bytes_come_back_as_they_were(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    ghali = browser(GHALI)
    answer = sent(in_interview, ghali)
    assert answer.status_code == 303 and answer.headers["location"].startswith(f"/dossiers/{in_interview}?fait=3")
    document = maillon.store.case(in_interview).documents[0]  # type: ignore[union-attr]
    back = ghali.get(f"/dossiers/{in_interview}/documents/{document.id}")
    assert back.content == PDF and back.headers["content-type"] == "application/pdf"
    assert back.headers["content-disposition"] == "attachment; filename=\"fiche _.pdf\"; filename*=UTF-8''fiche%20%C3%A9.pdf"
    assert back.headers["x-content-type-options"] == "nosniff"


def test_a_deposit_closes_the_action_that_waited_for_it(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    sent(in_interview, browser(GHALI))
    tasks = maillon.store.case(in_interview).tasks  # type: ignore[union-attr]
    assert [task.key for task in tasks] == ["membres"]


def test_a_colleague_of_the_wrong_role_may_not(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    brahim = browser(BRAHIM)
    assert brahim.get(f"/dossiers/{in_interview}/deposer/{KIND}").status_code == 403
    answer = brahim.post(f"/dossiers/{in_interview}/documents/{KIND}", {"key": "k"}, files={"file": ("a.pdf", PDF)})
    assert answer.status_code == 403 and maillon.store.last_number(in_interview) == 2
    assert not maillon.documents.exists(digest(PDF))


def test_an_auditor_reads_documents_and_deposits_none(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    sent(in_interview, browser(GHALI))
    dounia = browser(DOUNIA)
    assert dounia.get(f"/dossiers/{in_interview}/documents/3.1").content == PDF
    answer = dounia.post(f"/dossiers/{in_interview}/documents/{KIND}", {"key": "k"}, files={"file": ("a.pdf", PDF)})
    assert answer.status_code == 403 and maillon.store.last_number(in_interview) == 3


def test_somebody_of_the_next_province_reads_and_deposits_nothing(browser: Opens, in_interview: str) -> None:
    sent(in_interview, browser(GHALI))
    ettaki = browser(ETTAKI)
    assert ettaki.get(f"/dossiers/{in_interview}/documents/3.1").status_code == 404
    answer = ettaki.post(f"/dossiers/{in_interview}/documents/{KIND}", {"key": "k"}, files={"file": ("a.pdf", PDF)})
    assert answer.status_code == 404


def test_a_stale_form_keeps_the_file(browser: Opens, do: Does, maillon: Maillon, in_interview: str) -> None:
    ghali, path = browser(GHALI), f"/dossiers/{in_interview}/documents/{KIND}"
    form = hidden_of(ghali.get(f"/dossiers/{in_interview}/deposer/{KIND}").text)
    do(Fill(in_interview, {"axe": "ess"}), GHALI)
    answer = ghali.post(path, form, files={"file": ("fiche.pdf", PDF)})
    assert answer.status_code == 409 and "Choisi : fiche.pdf" in plain(answer.text)
    note = answer.text.partition('name="file-chosen" value="')[2].partition('"')[0]
    again = ghali.post(path, {**hidden_of(answer.text), "file-chosen": note})
    assert again.status_code == 303 and maillon.store.case(in_interview).documents[0].name == "fiche.pdf"  # type: ignore[union-attr]


def test_a_note_of_somebody_else_or_a_forged_one_names_no_file(browser: Opens, do: Does, in_interview: str) -> None:
    ghali, path = browser(GHALI), f"/dossiers/{in_interview}/documents/{KIND}"
    form = hidden_of(ghali.get(f"/dossiers/{in_interview}/deposer/{KIND}").text)
    do(Fill(in_interview, {"axe": "ess"}), GHALI)
    page = ghali.post(path, form, files={"file": ("fiche.pdf", PDF)}).text
    note = page.partition('name="file-chosen" value="')[2].partition('"')[0]
    for forged in (note, note[:-4] + "AAAA", "9" * 64, "é"):
        sender = browser(AMINA) if forged == note else ghali
        assert sender.post(path, {"key": "k2", "file-chosen": forged}).status_code == 422


def test_a_double_click_deposits_once(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    ghali, path = browser(GHALI), f"/dossiers/{in_interview}/documents/{KIND}"
    form = hidden_of(ghali.get(f"/dossiers/{in_interview}/deposer/{KIND}").text)
    for _ in range(2):
        assert ghali.post(path, form, files={"file": ("fiche.pdf", PDF)}).status_code == 303
    assert len(maillon.store.case(in_interview).documents) == 1  # type: ignore[union-attr]


@pytest.mark.parametrize(("content", "status", "words"), [
    (b"MZ\x90\x00" + b"\x00" * 100, 415, "type"), (b"", 422, "vide"), (PDF + b"0" * 1_000_001, 413, "1"),
], ids=["a program", "empty", "oversized"])
def test_a_file_that_may_not_be_kept_is_told_so(browser: Opens, maillon: Maillon, in_interview: str, content: bytes, status: int,
                                               words: str) -> None:
    answer = sent(in_interview, browser(GHALI), content=content)
    assert answer.status_code == status and 'id="f-file-error"' in answer.text and words in plain(answer.text)
    assert maillon.store.last_number(in_interview) == 2


def test_a_body_beyond_every_limit_is_stopped_at_the_door(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    answer = sent(in_interview, browser(GHALI), content=b"0" * 2_100_000)
    assert answer.status_code == 413 and "dépasse" in answer.text and maillon.store.last_number(in_interview) == 2


def test_a_body_of_unsaid_length_is_stopped_while_it_is_read(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    def pieces() -> Any:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
        yield from (b"0" * 100_000 for _ in range(30))
    answer = browser(GHALI).client.post(f"/dossiers/{in_interview}/documents/{KIND}", content=pieces(),
                                        headers={"content-type": "multipart/form-data; boundary=x"})
    assert answer.status_code == 413 and maillon.store.last_number(in_interview) == 2


def test_no_file_at_all_is_asked_for(browser: Opens, in_interview: str) -> None:
    answer = browser(GHALI).send(f"/dossiers/{in_interview}/documents/{KIND}", form=f"/dossiers/{in_interview}/deposer/{KIND}")
    assert answer.status_code == 422 and 'id="f-file-error"' in answer.text


def test_a_forged_kind_or_id_is_refused(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    ghali = browser(GHALI)
    assert ghali.get(f"/dossiers/{in_interview}/deposer/passeport").status_code == 404
    assert ghali.post(f"/dossiers/{in_interview}/documents/passeport", {"key": "k"}, files={"file": ("a.pdf", PDF)}).status_code == 404
    for id_ in ("9.9", "..%2f..%2fmaillon.db", "é"):
        assert ghali.get(f"/dossiers/{in_interview}/documents/{id_}").status_code == 404
    assert maillon.store.last_number(in_interview) == 2


def test_a_document_is_read_through_its_own_case_alone(browser: Opens, do: Does, kept: Keeps, ref: str) -> None:
    do(Attach(ref, "cin", kept("cin.pdf")), GHALI)
    assert browser(GHALI).get(f"/dossiers/{ref}/documents/2.1").status_code == 200
    assert browser(GHALI).get("/dossiers/OUZ-2026-00002/documents/2.1").status_code == 404
