"""Meetings on the desk: their list, the agenda in the making, an item decided, and who sees nothing of it."""
from __future__ import annotations

import re

from tests.cast import AMINA, CHAFIK, DOUNIA, ETTAKI, IDRIS
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import File, file_at
from tests.workflows.register import register


def votes(committee: Committee, **more: str) -> dict[str, str]:
    """A form in which every member votes for."""
    cast = {f"v-{row['id']}": "pour" for row in committee.case.rows("membres")}
    return {"point": "1", "mode": "open", **cast, **more}


def test_the_list_says_which_meetings_there_are_and_what_waits(desk: Desk, world: World, file: File) -> None:
    before = desk.as_(IDRIS).get("/seances").text
    assert "1 dossier attend" in before and "Nouvelle séance" in before
    committee = sitting(world, file.ref)
    page = desk.as_(IDRIS).get("/seances").text
    assert f"/seances/{committee.ref}" in page and "En séance" in page and "Aucun dossier n’attend" in page


def test_files_that_wait_are_put_on_the_agenda_together_and_ordered(desk: Desk, world: World, file: File) -> None:
    other, committee = file_at(world, "emergence.cpde"), Committee(world)
    clerk, at = desk.as_(IDRIS), f"/seances/{committee.ref}"
    assert file.ref in clerk.get(at).text
    told = clerk.post(f"{at}/dossiers", data={"file": [file.ref, other.ref]})
    assert told.status_code == 200 and "2 dossiers sont à l’ordre du jour" in told.text
    assert [row["dossier"] for row in committee.case.rows("ordre_du_jour")] == [file.ref, other.ref]
    moved = clerk.post(f"{at}/ordre", data={"down": "1"}, follow_redirects=False)
    assert moved.status_code == 303
    assert [row["dossier"] for row in committee.case.rows("ordre_du_jour")] == [other.ref, file.ref]
    clerk.post(f"{at}/ordre", data={"rule": "reference"})
    clerk.post(f"{at}/ordre", data={"order": "2,1"})
    assert [row["dossier"] for row in committee.case.rows("ordre_du_jour")] == [other.ref, file.ref]


def test_an_agenda_is_ordered_by_how_long_its_files_wait_what_is_no_file_last(desk: Desk, world: World, file: File) -> None:
    world.wait(days=3)
    later, committee = file_at(world, "emergence.cpde"), Committee(world)
    committee.fires("inscrire", objet="Rapport annuel")
    committee.takes(later.ref, file.ref)
    clerk, at = desk.as_(IDRIS), f"/seances/{committee.ref}"
    assert 'value="waiting"' in clerk.get(at).text
    clerk.post(f"{at}/ordre", data={"rule": "waiting"})
    assert [row.get("dossier") for row in committee.case.rows("ordre_du_jour")] == [file.ref, later.ref, None]


def test_a_file_that_does_not_ask_is_put_on_the_agenda_by_its_reference(desk: Desk, world: World) -> None:
    chain, committee = world.chain(), Committee(world)
    clerk, at = desk.as_(IDRIS), f"/seances/{committee.ref}"
    page = clerk.get(at).text
    assert f'value="{chain}"' not in page and 'name="enlist.dossier"' in page
    sent = {"enlist.objet": "Arrêt de la chaîne", "enlist.dossier": f" {chain} "}
    assert clerk.post(f"{at}/actions/inscrire", data=sent, follow_redirects=False).status_code == 303
    assert [row["dossier"] for row in committee.case.rows("ordre_du_jour")] == [chain]


def test_a_reference_that_names_nothing_comes_back_as_it_was_typed(desk: Desk, world: World) -> None:
    committee = Committee(world)
    sent = {"enlist.objet": "Arrêt de la chaîne", "enlist.dossier": "CDV-OUZ-0000"}
    told = desk.as_(IDRIS).post(f"/seances/{committee.ref}/actions/inscrire", data=sent)
    assert told.status_code == 422 and "de ce type ne vous est ouvert" in told.text
    assert 'value="CDV-OUZ-0000"' in told.text and 'value="Arrêt de la chaîne"' in told.text
    assert committee.case.rows("ordre_du_jour") == []


def test_an_item_is_decided_and_the_file_follows_when_the_meeting_rises(desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    clerk, at = desk.as_(IDRIS), f"/seances/{committee.ref}"
    done = clerk.post(f"{at}/decision", data=votes(committee, decide="approuver"), follow_redirects=False)
    assert done.status_code == 303, done.text
    assert "Approuver" in clerk.get(at).text and "5 pour, 0 contre, 0 abstentions" in clerk.get(at).text
    assert file.state == "emergence.cpde"
    committee.rises()
    assert file.state == "pre_creation.convention"


def test_a_refused_decision_keeps_every_voice_and_says_who_is_awaited(desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    sent = votes(committee, decide="approuver")
    del sent["v-5"]
    told = desk.as_(IDRIS).post(f"/seances/{committee.ref}/decision", data=sent)
    assert told.status_code == 422 and "Khadija Benhima" in told.text
    assert len(re.findall(r'value="pour"[^>]* checked', told.text)) == 4


def test_a_step_that_asks_something_is_chosen_first_and_keeps_the_votes(desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    clerk, at = desk.as_(IDRIS), f"/seances/{committee.ref}/decision"
    asked = clerk.post(at, data=votes(committee, choose="rejeter"))
    assert asked.status_code == 200 and 'name="motif"' in asked.text
    assert len(re.findall(r'value="pour"[^>]* checked', asked.text)) == 5
    lacking = clerk.post(at, data=votes(committee, decide="rejeter"))
    assert lacking.status_code == 422
    done = clerk.post(at, data=votes(committee, decide="rejeter", motif="Le marché manque."), follow_redirects=False)
    assert done.status_code == 303
    committee.rises()
    assert file.state == "rejete"


def test_the_chair_sees_the_item_and_puts_it_off(desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    chair, at = desk.as_(CHAFIK), f"/seances/{committee.ref}"
    page = chair.get(at).text
    assert "every 5s" in page and "postpone.motif" in page and 'name="decide"' not in page
    bare = {"postpone.point": "1", "back": "1", "view": "chair"}
    assert chair.post(f"{at}/actions/remettre_point", data=bare).status_code == 422
    done = chair.post(f"{at}/actions/remettre_point", data={**bare, "postpone.motif": "Une pièce manque."}, follow_redirects=False)
    assert done.status_code == 303
    assert committee.case.rows("ordre_du_jour")[0]["etat"] == "remis"


def test_arrivals_departures_and_interests_are_noted_beside_the_item(desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    clerk, at = desk.as_(IDRIS), f"/seances/{committee.ref}"
    data = {"interest.membre": "2", "interest.point": "1", "interest.raison": "Parente de la porteuse.", "back": "1"}
    assert clerk.post(f"{at}/actions/declarer_interet", data=data, follow_redirects=False).status_code == 303
    page = clerk.get(at).text
    assert 'name="v-2"' not in page and "déport déclaré" in page
    assert clerk.post(f"{at}/actions/lever", data={}).status_code in (403, 422)
    assert clerk.post(f"{at}/actions/nimporte", data={}).status_code == 404


def test_a_reader_sees_the_meeting_and_does_nothing_in_it_a_holder_and_a_neighbour_see_nothing(
        desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    at = f"/seances/{committee.ref}"
    for reader in (DOUNIA, AMINA):
        page = desk.as_(reader).get(at)
        assert page.status_code == 200 and 'name="decide"' not in page.text, reader.id
    assert desk.as_(ETTAKI).get(at).status_code == 404
    assert desk.as_(ETTAKI).post(f"{at}/decision", data={"point": "1"}).status_code == 404


def test_the_file_of_a_meeting_leads_to_its_table(desk: Desk, world: World) -> None:
    committee = Committee(world)
    assert f'href="/seances/{committee.ref}"' in desk.as_(IDRIS).get(f"/dossiers/{committee.ref}").text
    assert "/seances/" not in desk.as_(IDRIS).get(f"/dossiers/{register(world)}").text.split('id="main"')[-1]


def test_a_meeting_is_planned_from_the_register_of_its_body(desk: Desk, world: World) -> None:
    ref = register(world)
    clerk = desk.as_(IDRIS)
    assert f"/dossiers/{ref}/actions/planifier_seance" in clerk.get("/seances").text
    assert "planifier_seance" not in desk.as_(CHAFIK).get("/seances").text
