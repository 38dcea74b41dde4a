"""An agenda in the making: who reports on an item, the note and the time are written beside it."""
from __future__ import annotations

import pytest

from tests.cast import BRAHIM, CHAFIK, IDRIS
from tests.engine.questions.meetings.files import placed
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee
from tests.workflows.projet.path import file_at


@pytest.fixture
def committee(desk: Desk) -> Committee:
    found = Committee(World(desk.maillon.store, desk.clock))
    found.fires("inscrire", objet="Rapport annuel")
    found.fires("inscrire", objet="Calendrier des visites", note="À reporter ?")
    return found


def send(desk: Desk, committee: Committee, item: str = "2", **values: str) -> int:
    """The form of an item, sent: the status."""
    prefix = f"prepare.{item}."
    data = {"prefix": prefix, f"{prefix}point": item} | {f"{prefix}{key}": value for key, value in values.items()}
    return desk.as_(IDRIS).post(f"/seances/{committee.ref}/actions/preparer_point", data=data, follow_redirects=False).status_code


def test_each_item_has_its_form_filled_in(desk: Desk, committee: Committee) -> None:
    page = desk.as_(IDRIS).get(f"/seances/{committee.ref}").text
    assert 'name="prepare.1.rapporteur"' in page and 'name="prepare.2.note"' in page and "À reporter ?</textarea>" in page
    assert page.count('id="f-prepare.1.note"') == 1


def test_what_is_written_beside_an_item_is_the_item_s(desk: Desk, committee: Committee) -> None:
    assert send(desk, committee, rapporteur=BRAHIM.id, note="Avis favorable", duree="20") == 303
    first, second = committee.case.rows("ordre_du_jour")
    assert (second["rapporteur"], second["note"], second["duree"]) == (BRAHIM.id, "Avis favorable", 20)
    assert "rapporteur" not in first
    assert "20\u00a0min" in desk.as_(IDRIS).get(f"/seances/{committee.ref}").text


def test_what_is_refused_comes_back_where_it_was_typed(desk: Desk, committee: Committee) -> None:
    prefix = "prepare.2."
    data = {"prefix": prefix, f"{prefix}point": "2", f"{prefix}note": "Longue discussion", f"{prefix}duree": "mille"}
    back = desk.as_(IDRIS).post(f"/seances/{committee.ref}/actions/preparer_point", data=data)
    assert back.status_code == 422
    assert "Longue discussion</textarea>" in back.text and 'value="mille"' in back.text and back.text.count("<details class=\"small-form\" open>") == 1


def test_who_does_not_keep_the_meeting_has_no_such_form(desk: Desk, committee: Committee) -> None:
    assert "prepare." not in desk.as_(CHAFIK).get(f"/seances/{committee.ref}").text


def test_a_form_of_another_name_takes_no_value(desk: Desk, committee: Committee) -> None:
    data = {"prefix": "order.", "prepare.2.point": "2", "prepare.2.note": "x"}
    back = desk.as_(IDRIS).post(f"/seances/{committee.ref}/actions/preparer_point", data=data)
    assert back.status_code == 422


@pytest.mark.parametrize(("typed", "order"), [
    ({"place-4": "1"}, ["4", "1", "2", "3"]), ({"place-1": "3"}, ["2", "3", "1", "4"]), ({"place-2": "99"}, ["1", "3", "4", "2"]),
    ({"place-4": "9" * 5000}, ["1", "2", "3", "4"]), ({"place-3": "premier", "place-2": ""}, ["1", "2", "3", "4"]), ({"place-9": "1"}, ["1", "2", "3", "4"])])
def test_a_number_typed_beside_an_item_puts_it_there(desk: Desk, committee: Committee, typed: dict[str, str], order: list[str]) -> None:
    for matter in ("Formation des porteurs", "Retards de paiement"):
        committee.fires("inscrire", objet=matter)
    numbers = {f"place-{number}": str(number) for number in range(1, 5)}
    desk.as_(IDRIS).post(f"/seances/{committee.ref}/ordre", data={"rule": "places", **numbers, **typed})
    assert [row["id"] for row in committee.case.rows("ordre_du_jour")] == order


def test_all_files_of_a_process_are_taken_at_once(desk: Desk, committee: Committee) -> None:
    files = [file_at(committee.world, "emergence.cpde").ref for _ in range(2)]
    placed(desk, "chaine_valeur", "selection", nom="Miel")
    told = desk.as_(IDRIS).post(f"/seances/{committee.ref}/dossiers", data={"all": "projet", "file": []})
    assert told.status_code == 200 and "2 dossiers sont à l’ordre du jour" in told.text
    assert [row.get("dossier") for row in committee.case.rows("ordre_du_jour")] == [None, None, *files]


def test_of_a_process_that_does_not_ask_nothing_is_taken(desk: Desk, committee: Committee) -> None:
    desk.as_(IDRIS).post(f"/seances/{committee.ref}/dossiers", data={"all": "convention"})
    assert len(committee.case.rows("ordre_du_jour")) == 2


def test_what_is_emptied_beside_an_item_is_empty(desk: Desk, committee: Committee) -> None:
    send(desk, committee, rapporteur=BRAHIM.id, note="Avis favorable", duree="20")
    assert send(desk, committee, rapporteur="", note="", duree="") == 303
    row = committee.case.rows("ordre_du_jour")[1]
    assert (row.get("rapporteur"), row.get("note"), row["duree"]) == (None, None, 0)
    assert "0\u00a0min" not in desk.as_(IDRIS).get(f"/seances/{committee.ref}").text
