"""A meeting over the API: the same commands, the same refusals with their codes."""
from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.core.actor import Actor
from tests.cast import CHAFIK, FATIMA, IDRIS
from tests.engine.documents.samples import PDF
from tests.web.api.program import codes, done, program
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee


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
