"""An outsider answers through a link: invited from the desk, without an account, once, and with nothing else in sight."""
from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.core.actor import Invitation
from engine.core.acts import Attach, Fill, Fire, Open, Upload
from engine.core.case import Case
from engine.language.catalogues import LANGUAGES
from engine.people.invitations import sealed
from tests.cast import AMINA, DOUNIA, ETTAKI, HIND, IDRIS, OUEZZANE, WORKFLOWS
from tests.engine.caravan.story import FILE
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import PDF, hidden_of, plain

COUNTRY = ("territories.yaml", "roles.yaml", "holidays.yaml", "vocabularies.yaml", "bodies.yaml")
PROMISES = [{"texte": "Direction provinciale de l’agriculture", "personne": "fatima", "echeance": "2026-04-10"},
            {"texte": "Promesse d’un autre"}]


@contextmanager
def desk_of(folder: Path, text: str) -> Iterator[Desk]:
    """A desk that knows the caravan and nothing else."""
    workflows = folder / "workflows"
    workflows.mkdir()
    for name in COUNTRY:
        shutil.copy(WORKFLOWS / name, workflows)
    (workflows / FILE.name).write_text(text)
    with desk_in(folder, workflows) as found:
        yield found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path, FILE.read_text()) as found:
        yield found


@pytest.fixture
def ref(desk: Desk) -> str:
    return marching(desk)


def marching(desk: Desk) -> str:
    """A caravan on the road, with two promises to keep, the first until 10 April."""
    fields = {"nom": "Route du sel", "puits": [{"nom": "Aïn Sebou", "eau": "douce"}], "haltes": [{"puits": "1"}], "promesses": PROMISES}
    return desk.must(Fire(desk.must(Open("caravane", OUEZZANE, fields), IDRIS), "partir"), IDRIS)


def case_of(desk: Desk, ref: str) -> Case:
    case = desk.maillon.store.case(ref)
    assert case is not None
    return case


def invite_at(desk: Desk, ref: str, row: str = "1") -> str:
    """Where somebody is invited for a promise."""
    id_ = next(task.id for task in case_of(desk, ref).tasks if task.item == f"promesses:{row}")
    return f"/dossiers/{ref}/actions-en-attente/{id_}/inviter"


def link(desk: Desk, ref: str) -> str:
    """The path of the link that Idris gets for the first promise."""
    idris = desk.as_(IDRIS)
    page = idris.post(invite_at(desk, ref), data={**hidden_of(idris.get(invite_at(desk, ref)).text), "name": "Hamid Haddad"})
    assert page.status_code == 200
    return found_in(page.text)


def found_in(page: str) -> str:
    """The path of the one link that a page shows to copy."""
    (found,) = re.findall(r"<textarea[^>]*>http://127\.0\.0\.1:8000(/invitation/[\w.-]+)</textarea>", page)
    return str(found)


def answers(client: TestClient, path: str, **typed: str) -> Any:
    return client.post(path, data={"key": "1", "mot": "Avis favorable", **typed}, follow_redirects=False)


def test_who_may_invite_finds_it_beside_the_action_of_the_row(desk: Desk, ref: str) -> None:
    assert "Inviter à répondre" in plain(desk.as_(IDRIS).get(f"/dossiers/{ref}").text)
    assert "Inviter à répondre" in plain(desk.as_(HIND).get(f"/dossiers/{ref}").text)
    assert "Inviter à répondre" not in plain(desk.as_(DOUNIA).get(f"/dossiers/{ref}").text)


def test_past_its_day_nobody_is_invited(desk: Desk, ref: str) -> None:
    desk.clock.forward(days=5)
    assert invite_at(desk, ref) not in desk.as_(IDRIS).get(f"/dossiers/{ref}").text


def test_the_link_is_shown_with_its_last_day_and_whom_to_send_it_to(desk: Desk, ref: str) -> None:
    page = desk.as_(IDRIS).post(invite_at(desk, ref), data={"name": "Hamid Haddad"})
    said = plain(page.text)
    assert "Envoyez ce lien à Hamid Haddad" in said and "jusqu’au 10/04/2026" in said and "Tenir la promesse" in said
    assert page.headers["cache-control"] == "no-store"


def test_in_the_dialog_the_link_takes_the_place_of_the_form(desk: Desk, ref: str) -> None:
    part = desk.as_(IDRIS).post(invite_at(desk, ref), data={"name": "Hamid"}, headers={"hx-request": "true", "hx-request-type": "partial"})
    assert found_in(part.text) and "<html" not in part.text


def test_inviting_again_gives_the_same_link(desk: Desk, ref: str) -> None:
    assert link(desk, ref) == link(desk, ref)


def test_an_invitation_without_a_name_comes_back(desk: Desk, ref: str) -> None:
    page = desk.as_(IDRIS).post(invite_at(desk, ref), data={"name": " "})
    assert page.status_code == 422 and "f-name-error" in page.text and "/invitation/" not in page.text


def test_who_reads_only_invites_nobody_and_next_door_finds_nothing(desk: Desk, ref: str) -> None:
    refused = desk.as_(DOUNIA).post(invite_at(desk, ref), data={"name": "Hamid"})
    assert refused.status_code == 422 and "/invitation/" not in refused.text
    assert desk.as_(ETTAKI).post(invite_at(desk, ref), data={"name": "Hamid"}).status_code == 404
    assert case_of(desk, ref).guests == ()


def test_an_action_that_asks_nobody_outside_says_so(desk: Desk, ref: str) -> None:
    path = f"/dossiers/{ref}/actions-en-attente/{{}}/inviter"
    wells = next(task.id for task in case_of(desk, ref).tasks if task.item == "puits:1")
    for id_ in (wells, "9.9"):
        assert desk.as_(IDRIS).get(path.format(id_)).status_code == 404
        assert desk.as_(IDRIS).post(path.format(id_), data={"name": "Hamid"}).status_code == 404


def test_the_guest_reads_what_is_asked_and_nothing_else(desk: Desk, ref: str) -> None:
    page = desk.guest().get(link(desk, ref))
    said = plain(page.text)
    assert page.status_code == 200
    assert all(words in said for words in ("Tenir la promesse", "Route du sel", "Direction provinciale de l’agriculture", "10/04/2026"))
    hidden = ("Fatima", "Idris", "Hamid", "Promesse d’un autre", "Aïn Sebou", "/dossiers", "Qui")
    assert not [words for words in hidden if words in page.text]


def test_personal_data_are_not_for_a_guest(tmp_path: Path) -> None:
    text = FILE.read_text().replace("nom: {type: text, required: true,", "nom: {type: text, personal: true, required: true,", 1)
    text = text.replace("texte: {type: text, required: true,", "texte: {type: text, personal: true, required: true,", 1)
    with desk_of(tmp_path, text) as desk:
        ref = marching(desk)
        page = desk.guest().get(link(desk, ref))
        assert page.status_code == 200 and ref in page.text and "10/04/2026" in page.text
        assert "Route du sel" not in page.text and "agriculture" not in page.text


def test_the_digest_of_what_it_is_about_says_nothing_to_a_guest(desk: Desk, ref: str) -> None:
    there = desk.maillon.documents.keep("carte.pdf", [PDF])
    assert isinstance(there, Upload)
    path = link(desk, ref)
    rows = case_of(desk, ref).fields["promesses"]
    desk.must(Fill(ref, {"promesses": [{**rows[0], "texte": there.sha256}, rows[1]]}), IDRIS)
    assert there.sha256 in desk.guest().get(path).text
    desk.must(Attach(ref, "carte", there), IDRIS)
    assert there.sha256 not in desk.guest().get(path).text


def test_the_guest_answers_once_and_is_thanked(desk: Desk, ref: str) -> None:
    path, guest = link(desk, ref), desk.guest()
    sent = answers(guest, path, key=hidden_of(guest.get(path).text)["key"])
    assert (sent.status_code, sent.headers["location"]) == (303, f"{path}/merci")
    assert ref in plain(guest.get(sent.headers["location"]).text)
    assert case_of(desk, ref).fields["promesses"][0]["etat"] == "tenue"
    assert guest.get(path).status_code == answers(guest, path, key="2").status_code == 410
    assert "Cette invitation n’est plus valable" in plain(guest.get(path).text)


def test_the_journal_says_for_whom_it_was_answered(desk: Desk, ref: str) -> None:
    answers(desk.guest(), link(desk, ref))
    journal = plain(desk.as_(IDRIS).get(f"/dossiers/{ref}/journal").text)
    assert "Direction provinciale de l’agriculture, sur invitation" in journal
    assert "Hamid Haddad" in journal and "une personne" not in journal


def test_what_is_missing_stands_beside_its_control(desk: Desk, ref: str) -> None:
    page = answers(desk.guest(), link(desk, ref), mot="")
    assert page.status_code == 422 and "f-mot-error" in page.text and ref in page.text


def test_a_form_that_names_another_row_is_gone(desk: Desk, ref: str) -> None:
    assert answers(desk.guest(), link(desk, ref), promesse="2").status_code == 410
    assert {row["etat"] for row in case_of(desk, ref).fields["promesses"]} == {"a_tenir"}


def test_a_form_that_asks_for_more_is_refused(desk: Desk, ref: str) -> None:
    assert answers(desk.guest(), link(desk, ref), etat="tenue").status_code == 400


def test_the_day_of_the_row_ends_the_link(desk: Desk, ref: str) -> None:
    path = link(desk, ref)
    desk.clock.forward(days=4, hours=13)
    assert desk.guest().get(path).status_code == 200
    desk.clock.forward(hours=1)
    assert desk.guest().get(path).status_code == answers(desk.guest(), path).status_code == 410
    assert desk.guest().get(f"{path}/merci").status_code == 410


def test_an_earlier_day_ends_it_too_and_a_later_one_needs_another_link(desk: Desk, ref: str) -> None:
    path = link(desk, ref)
    rows = case_of(desk, ref).fields["promesses"]
    desk.must(Fill(ref, {"promesses": [{**rows[0], "echeance": "2026-04-20"}, rows[1]]}), IDRIS)
    desk.clock.forward(days=6)
    assert desk.guest().get(path).status_code == 410
    assert desk.guest().get(link(desk, ref)).status_code == 200


@pytest.mark.parametrize("forge", [
    lambda path: path[:-1] + ("A" if path[-1] != "A" else "B"), lambda path: path.replace("/invitation/", "/invitation/A"),
    lambda path: path.partition(".")[0], lambda path: path.partition(".")[0] + ".", lambda path: "/invitation/.", lambda path: path + "é",
    lambda path: "/invitation/" + "A" * 5_000, lambda path: "/invitation/%00",
])
def test_a_forged_link_is_nowhere(desk: Desk, ref: str, forge: Any) -> None:
    path = forge(link(desk, ref))
    guest = desk.guest()
    for answer in (guest.get(path), answers(guest, path), guest.get(f"{path}/merci")):
        assert answer.status_code in (400, 404) and ref not in answer.text and "Route du sel" not in answer.text


def test_a_link_for_which_nobody_was_invited_is_nowhere(desk: Desk, ref: str) -> None:
    path = sealed(desk.maillon.store, Invitation(ref, "tenir", "1"), "2027-01-01T00:00:00.000000Z")
    assert desk.guest().get(f"/invitation/{path}").status_code == 404


def test_the_link_opens_nothing_of_the_desk(desk: Desk, ref: str) -> None:
    guest = desk.guest()
    guest.get(link(desk, ref))
    for path in ("/", "/dossiers", f"/dossiers/{ref}", f"/dossiers/{ref}/journal"):
        assert guest.get(path, follow_redirects=False).headers["location"].startswith("/connexion")


def test_another_site_answers_for_nobody(desk: Desk, ref: str) -> None:
    path = link(desk, ref)
    sent = desk.guest().post(path, data={"mot": "Non"}, headers={"sec-fetch-site": "cross-site"})
    assert sent.status_code == 403 and case_of(desk, ref).fields["promesses"][0]["etat"] == "a_tenir"


def test_the_guest_sends_a_document_and_sees_none_of_the_file_s(desk: Desk, ref: str) -> None:
    there = desk.maillon.documents.keep("plan secret.pdf", [PDF])
    assert isinstance(there, Upload)
    desk.must(Attach(ref, "carte", there), IDRIS)
    path, guest = link(desk, ref), desk.guest()
    assert "Carte jointe" in plain(guest.get(path).text) and "plan secret" not in guest.get(path).text
    refused = guest.post(path, data={"key": "1"}, files={"piece": ("avis.pdf", PDF + b"avis", "application/pdf")})
    assert refused.status_code == 422 and "avis.pdf" in plain(refused.text) and "plan secret" not in refused.text
    note = re.findall(r'value="(gAAAA[^"]+)"', refused.text)[0]
    assert answers(guest, path, **{"key": "2", "piece-chosen": note}).status_code == 303
    assert [document.name for document in case_of(desk, ref).documents] == ["plan secret.pdf", "avis.pdf"]


def test_a_guest_cannot_answer_with_a_document_of_the_file(desk: Desk, ref: str) -> None:
    there = desk.maillon.documents.keep("plan secret.pdf", [PDF])
    assert isinstance(there, Upload)
    desk.must(Attach(ref, "carte", there), IDRIS)
    (document,) = case_of(desk, ref).documents
    answers(desk.guest(), link(desk, ref), **{"piece-chosen": document.id})
    assert len(case_of(desk, ref).documents) == 1


def test_whoever_answers_for_the_journal_reads_it_too(desk: Desk, ref: str) -> None:
    answers(desk.guest(), link(desk, ref))
    assert "Direction provinciale de l’agriculture, sur invitation" in plain(desk.as_(DOUNIA).get("/journal").text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guest_reads_it_in_their_language(desk: Desk, ref: str, language: str) -> None:
    page = desk.guest().get(link(desk, ref), headers={"accept-language": language}).text
    words = {"fr": "Envoyer la réponse", "ar": "إرسال الجواب", "en": "Send the answer"}
    assert words[language] in plain(page) and f'dir="{"rtl" if language == "ar" else "ltr"}"' in page


def test_an_account_that_opens_the_link_is_a_guest_all_the_same(desk: Desk, ref: str) -> None:
    answers(desk.as_(AMINA), link(desk, ref))
    assert case_of(desk, ref).moves[-1].actor == f"invite:{ref}:tenir:1"
