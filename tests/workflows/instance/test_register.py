"""A body's register lends its members to each meeting that is planned from it."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.acts import Fire
from tests.cast import CHAFIK, DOUNIA, IDRIS
from tests.workflows.driver import World, upload
from tests.workflows.meeting import MEMBERS
from tests.workflows.register import STAND_IN, planned, register


def names(rows: list[Any]) -> list[str]:
    return [row["nom"] for row in rows]


def test_a_meeting_takes_over_the_members_each_by_its_own_id() -> None:
    world = World()
    ended = {**MEMBERS[4], "mandat_au": "2026-04-06"}
    roll = register(world, (ended, *MEMBERS[:4], {**STAND_IN, "supplee": "4"}))
    world.wait(days=1)
    rows = planned(world, roll).case.rows("membres")
    assert names(rows) == [*(row["nom"] for row in MEMBERS[:4]), "Latifa Lahlou"]
    assert [row["id"] for row in rows] == ["2", "3", "4", "5", "6"]
    assert rows[-1]["supplee"] == "4" and rows[2]["nom"] == MEMBERS[2]["nom"]


@pytest.mark.parametrize(("begins", "seats"), [("2026-04-20", 6), ("2026-04-21", 5)])
def test_whose_mandate_begins_after_a_meeting_is_not_among_its_members(begins: str, seats: int) -> None:
    world = World()
    roll = register(world)
    given = {"nom": "Widad", "famille": "societe_civile", "debut": begins, "arrete": upload("acte")}
    world.do(Fire(roll, "nommer", given), IDRIS)
    committee = planned(world, roll, days=14)
    assert len(committee.case.rows("membres")) == seats
    committee.fires("convoquer")


def test_a_meeting_that_is_planned_keeps_its_members_whatever_the_register_says_afterwards() -> None:
    world = World()
    roll = register(world)
    committee = planned(world, roll)
    world.do(Fire(roll, "mettre_fin", {"membre": "2", "fin": world.today}, "Muté."), IDRIS)
    assert len(committee.case.rows("membres")) == len(MEMBERS)


def test_a_member_joins_with_their_order_and_the_next_meeting_has_them() -> None:
    world = World()
    roll = register(world)
    given = {"nom": "Widad", "famille": "societe_civile", "debut": world.today, "arrete": upload("acte")}
    world.do(Fire(roll, "nommer", given), IDRIS)
    assert names(planned(world, roll).case.rows("membres"))[-1] == "Widad"
    assert [piece.kind for piece in world.case(roll).documents] == ["arrete", "arrete"]


@pytest.mark.parametrize(("days", "codes"), [(14, []), (15, ["body.officer"])])
def test_a_delegate_chairs_to_the_last_day_of_the_delegation(days: int, codes: list[str]) -> None:
    world = World()
    roll = register(world)
    given = {"personne": DOUNIA.id, "du": "2026-04-07", "au": "2026-04-20", "acte": upload("acte")}
    world.do(Fire(roll, "deleguer", given), CHAFIK)
    committee = planned(world, roll, chair=DOUNIA, days=days)
    assert (committee.refuses("convoquer") if codes else committee.fires("convoquer") or []) == codes


def test_only_who_keeps_the_body_plans_its_meetings() -> None:
    world = World()
    reasons = world.refused(Fire(register(world), "planifier_seance", {"objet_seance": "Séance"}), CHAFIK)
    assert [reason.code for reason in reasons] == ["role.missing"]


def test_what_a_meeting_puts_off_goes_to_the_next_one_of_the_same_register() -> None:
    world = World()
    roll = register(world)
    committee = planned(world, roll)
    committee.fires("convoquer")
    committee.fires("envoyer", convocation=upload("convocation"))
    committee.opened()
    committee.fires("remettre_point", "Pas maintenant.", CHAFIK, point="1")
    committee.rises()
    following = next(ref for ref in world.store.naming(roll, "instance") if ref != committee.ref)
    assert [row["objet"] for row in world.case(following).rows("ordre_du_jour")] == ["Rapport annuel"]
    assert world.case(following).rows("membres") == committee.case.rows("membres")


def test_who_stands_in_for_a_member_whose_mandate_is_over_is_not_taken_over_alone() -> None:
    world = World()
    roll = register(world, (*MEMBERS, {"nom": "Ancien", "famille": "collectivite", "mandat_au": "2026-04-06"}, {**STAND_IN, "supplee": "6"}))
    world.wait(days=1)
    committee = planned(world, roll)
    assert names(committee.case.rows("membres")) == [row["nom"] for row in MEMBERS]
    committee.fires("convoquer")
