"""A meeting over the API: the same commands, the same refusals with their codes."""
from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.core.actor import Actor
from engine.specs.background import Start, declare
from tests.cast import CHAFIK, DOUNIA, ETTAKI, FATIMA, HIND, IDRIS, KHENIFRA, OUEZZANE
from tests.engine.documents.samples import PDF
from tests.web.api.program import codes, done, program
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee
from tests.workflows.register import register


class OfDesk(World):
    """The desk's own database and clock, and its people with the roles they have there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.maillon.store, desk.clock)


@pytest.fixture
def committee(desk: Desk) -> Committee:
    """It sits: two items without a file, five members there."""
    found = Committee(OfDesk(desk))
    for item in ("Rapport annuel", "Programme de visites"):
        found.fires("inscrire", objet=item)
    found.convened()
    found.opened()
    return found


def says(desk: Desk, committee: Committee, trigger: str, person: Actor = IDRIS, motif: str = "", **inputs: Any) -> Any:
    return program(desk, person).post(f"/cases/{committee.ref}/actions/{trigger}", json={"inputs": inputs, "motif": motif})


def voted(committee: Committee, **votes: Any) -> dict[str, Any]:
    return {"point": "1", "decision": "Adopté", "mode": "open", "voix": committee.voices(**votes)}


def test_a_decision_is_recorded_and_read(desk: Desk, committee: Committee) -> None:
    done(says(desk, committee, "deliberer", **voted(committee, no=["2"])))
    item = program(desk, IDRIS).get(f"/cases/{committee.ref}").json()["fields"]["ordre_du_jour"][0]
    assert (item["etat"], item["pour"], item["contre"]) == ("decide", 4, 1)


@pytest.mark.parametrize(("change", "code"), [
    (lambda votes: [*votes, {"membre": "9", "voix": "pour"}], "vote.no_member"),
    (lambda votes: [*votes, votes[0]], "vote.twice"), (lambda votes: votes[1:], "vote.awaited")])
def test_a_bad_vote_is_refused_with_its_reason(desk: Desk, committee: Committee, change: Any, code: str) -> None:
    given = voted(committee)
    assert codes(says(desk, committee, "deliberer", **{**given, "voix": change(given["voix"])})) == [code]


def test_who_left_and_who_has_an_interest_do_not_vote(desk: Desk, committee: Committee) -> None:
    done(says(desk, committee, "declarer_interet", membre="4", point="1", raison="Associé"))
    assert codes(says(desk, committee, "deliberer", **voted(committee))) == ["vote.interested"]
    done(says(desk, committee, "noter_depart", membre="5", jusque="1"))
    assert codes(says(desk, committee, "deliberer", **{**voted(committee), "point": "2"})) == ["vote.left"]


def test_a_meeting_does_not_rise_with_an_open_item_nor_change_its_agenda(desk: Desk, committee: Committee) -> None:
    assert codes(says(desk, committee, "lever", CHAFIK)) == ["rows.each"]
    assert codes(says(desk, committee, "inscrire", objet="Un point de plus")) == ["trigger.not_here"]


def test_a_lost_quorum_says_who_would_restore_it(desk: Desk, committee: Committee) -> None:
    for member in ("3", "4", "5"):
        done(says(desk, committee, "noter_depart", membre=member, jusque="1"))
    given = {**voted(committee, yes=["1", "2"]), "point": "2"}
    answer = says(desk, committee, "deliberer", **given)
    assert codes(answer) == ["quorum.lost"]
    assert "Amina Alaoui" in answer.json()["unmet"][0]["detail"]


def test_excerpts_are_kept_one_by_one_and_named_by_row(desk: Desk) -> None:
    committee = Committee(OfDesk(desk))
    committee.fires("inscrire", objet="Rapport annuel")
    committee.convened()
    committee.opened()
    committee.fires("deliberer", point="1", decision="Adopté", mode="open", voix=committee.voices())
    committee.rises()
    client, notes = program(desk, IDRIS), {}
    for asked in ("pv_fr", "extraits"):
        answer = client.post(f"/cases/{committee.ref}/actions/etablir_pv/files/{asked}", content=PDF, params={"name": "pv.pdf"})
        assert answer.status_code == 201, answer.text
        notes[asked] = answer.json()["upload"]
    done(says(desk, committee, "etablir_pv", pv_fr=notes["pv_fr"], extraits={"1": notes["extraits"]}))
    assert _documents(client, committee) == ["convocation", "pv"]


def _documents(client: TestClient, committee: Committee) -> list[str]:
    return sorted(document["kind"]["key"] if isinstance(document["kind"], dict) else document["kind"]
                  for document in client.get(f"/cases/{committee.ref}").json()["documents"])


def test_a_holder_knows_of_no_meeting(desk: Desk, committee: Committee) -> None:
    assert program(desk, FATIMA).get(f"/cases/{committee.ref}").status_code == 404


def listed(desk: Desk, person: Actor) -> dict[str, Any]:
    """What somebody reads of meetings."""
    answer = program(desk, person).get("/meetings")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def waiting(desk: Desk, territory: str = OUEZZANE) -> str:
    """A project that waits for the committee."""
    start = Start("emergence.cpde", territory, {"titre": "Moulin"})
    return declare(desk.maillon.store, desk.maillon.library["projet"], start, desk.maillon.now()).ref


@pytest.mark.parametrize("person", [IDRIS, HIND, DOUNIA], ids=["secretary", "division", "auditor"])
def test_staff_and_auditors_list_the_meetings_of_their_province(desk: Desk, committee: Committee, person: Actor) -> None:
    done(says(desk, committee, "deliberer", **voted(committee)))
    (one,) = listed(desk, person)["meetings"]
    assert (one["ref"], one["group"], one["items"], one["settled"]) == (committee.ref, "sitting", 2, 1)
    assert (one["body"]["key"], one["territory"], one["state"]["key"]) == ("cpde", OUEZZANE, committee.case.state)
    assert one["at"] == committee.case.fields["debut"]


def test_those_that_sit_come_before_those_to_come(desk: Desk, committee: Committee) -> None:
    following = Committee(OfDesk(desk))
    assert [(one["ref"], one["group"]) for one in listed(desk, IDRIS)["meetings"]] == [
        (committee.ref, "sitting"), (following.ref, "planned")]


@pytest.mark.parametrize("person", [ETTAKI, FATIMA], ids=["next province", "holder"])
def test_others_list_none_of_them(desk: Desk, committee: Committee, person: Actor) -> None:
    waiting(desk)
    assert listed(desk, person) == {"meetings": [], "waits": [], "rolls": []}


def test_what_waits_for_a_body_is_counted_with_its_oldest(desk: Desk) -> None:
    first = waiting(desk)
    desk.clock.forward(days=2)
    waiting(desk)
    waiting(desk, KHENIFRA)
    case = desk.maillon.store.case(first)
    (found,) = [one for one in listed(desk, IDRIS)["waits"] if one["body"]["key"] == "cpde"]
    assert case is not None and (found["cases"], found["oldest"]) == (2, case.entered)
    assert [one["cases"] for one in listed(desk, ETTAKI)["waits"] if one["body"]["key"] == "cpde"] == [1]


def test_a_register_is_told_to_whom_it_lets_plan_a_meeting_with_the_step_that_does(desk: Desk) -> None:
    ref = register(OfDesk(desk))
    (roll,) = listed(desk, IDRIS)["rolls"]
    assert (roll["ref"], roll["workflow"]) == (ref, "instance")
    steps = program(desk, IDRIS).get(f"/cases/{ref}").json()["options"]
    assert any(step["trigger"] == roll["trigger"] and step["yours"] for step in steps)
    assert listed(desk, DOUNIA)["rolls"] == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_bodies_are_named_in_the_readers_language(desk: Desk, committee: Committee, language: str) -> None:
    (one,) = program(desk, IDRIS).get("/meetings", headers={"accept-language": language}).json()["meetings"]
    assert one["body"]["title"] == desk.maillon.library.country.bodies["cpde"].title[language]
