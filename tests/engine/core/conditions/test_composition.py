"""`composition`: chair, families, mandates, alternates and notice before a meeting is convened."""
from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from engine.core.acts import Attach, Fill
from engine.core.moments import stamp
from tests.cast import AMINA, BRAHIM, CHAFIK, IDRIS
from tests.workflows.driver import World, upload
from tests.workflows.meeting import MEMBERS, Committee


def planned(*members: dict[str, Any], days: int = 14, chair: Any = CHAFIK, keeper: Any = IDRIS) -> Committee:
    """A meeting with an agenda and a day, not convened yet."""
    found = Committee(World(), members=members or MEMBERS, keeper=keeper, chair=chair)
    found.fires("inscrire", objet="Rapport annuel")
    found.by(keeper, Fill(found.ref, {"debut": stamp(found.world.clock() + timedelta(days=days)), "lieu": "Siège"}))
    return found


def test_a_meeting_made_up_as_the_rules_say_is_convened() -> None:
    committee = planned()
    committee.fires("convoquer")
    assert committee.case.state == "convoquee"


def test_each_family_has_its_members() -> None:
    committee = planned(*MEMBERS[:2], MEMBERS[4])
    reason, = committee.world.refused(committee.command("convoquer"), committee.keeper)
    assert (reason.code, reason.values["number"], reason.values["least"]) == ("body.family", 0, 1)
    assert reason.values["value"].key == "membres.famille=societe_civile"


def test_who_stands_in_fills_no_seat_of_a_family() -> None:
    stand_in = {"nom": "Suppléant", "famille": "societe_civile", "supplee": "1"}
    assert planned(*MEMBERS[:2], MEMBERS[4], stand_in).refuses("convoquer") == ["body.family"]


@pytest.mark.parametrize(("mandate", "codes"), [
    ({"mandat_au": "2026-04-20"}, []), ({"mandat_au": "2026-04-19"}, ["body.term"]),
    ({"mandat_du": "2026-04-20"}, []), ({"mandat_du": "2026-04-21"}, ["body.term"])])
def test_a_mandate_covers_the_day_of_the_meeting(mandate: dict[str, str], codes: list[str]) -> None:
    committee = planned(*MEMBERS[:-1], {**MEMBERS[-1], **mandate})
    if codes:
        assert committee.refuses("convoquer") == codes
    else:
        committee.fires("convoquer")


def test_who_stands_in_stands_in_for_a_member() -> None:
    members = (*MEMBERS, {"nom": "A", "famille": "collectivite", "supplee": "1"}, {"nom": "B", "famille": "collectivite", "supplee": "6"})
    assert planned(*members).refuses("convoquer") == ["body.replaces"]


def test_the_chair_and_the_secretary_hold_the_roles_the_body_names() -> None:
    assert planned(chair=AMINA).refuses("convoquer") == ["body.officer"]


def test_a_delegation_lets_another_chair() -> None:
    committee = planned(chair=AMINA)
    committee.by(IDRIS, Attach(committee.ref, "delegation_presidence", upload("delegation")))
    committee.fires("convoquer")
    assert committee.case.state == "convoquee"


@pytest.mark.parametrize(("days", "codes"), [(8, []), (7, ["body.notice"]), (1, ["body.notice"])])
def test_the_invitation_goes_out_in_time(days: int, codes: list[str]) -> None:
    committee = planned(days=days)
    assert (committee.refuses("convoquer") if codes else committee.fires("convoquer") or []) == codes


def test_without_any_member_there_is_nobody() -> None:
    committee = planned()
    committee.by(IDRIS, Fill(committee.ref, {"membres": []}))
    assert "body.nobody" in committee.refuses("convoquer")


def test_what_a_rapporteur_chairs_is_the_technical_committee() -> None:
    found = Committee(World(), "comite_technique", keeper=IDRIS, chair=BRAHIM)
    found.fires("inscrire", objet="Rapport annuel")
    found.convened()
    assert found.ref == "CT-OUZ-2026-01"


def test_who_is_named_to_chair_after_the_invitation_is_judged_at_the_opening() -> None:
    committee = planned()
    committee.fires("convoquer")
    committee.by(IDRIS, Fill(committee.ref, {"presidence": AMINA.id}))
    committee.world.wait(days=14)
    for row in committee.case.rows("membres"):
        committee.fires("noter_presence", membre=row["id"])
    assert committee.refuses("ouvrir", actor=AMINA) == ["body.officer"]
    committee.by(IDRIS, Attach(committee.ref, "delegation_presidence", upload("delegation")))
    committee.fires("ouvrir", actor=AMINA)
    assert committee.case.state == "ouverte"


def test_nobody_makes_up_the_members_of_an_assembly() -> None:
    committee = Committee(World(), "assemblee_partenaires")
    committee.fires("inscrire", objet="Rapport annuel")
    committee.by(IDRIS, Fill(committee.ref, {"debut": stamp(committee.world.clock() + timedelta(days=14)), "lieu": "Siège"}))
    assert "body.lent" in committee.refuses("convoquer")
