"""`seat`: who has a voice at an item, and who may hold another proxy."""
from __future__ import annotations

from engine.core.decision import Named
from tests.engine.core.conditions.test_quorum import convened


def test_a_member_holds_no_more_proxies_than_the_body_allows() -> None:
    committee = convened()
    committee.fires("donner_procuration", mandant="3", mandataire="1")
    reason, = committee.world.refused(committee.command("donner_procuration", mandant="4", mandataire="1"), committee.keeper)
    assert (reason.code, reason.values["most"], reason.values["members"]) == ("seat.proxies", 1, [Named("row", "membres:1")])
    committee.fires("donner_procuration", mandant="4", mandataire="2")


def test_nobody_gives_a_proxy_twice_or_to_themself() -> None:
    committee = convened()
    committee.fires("donner_procuration", mandant="3", mandataire="1")
    assert committee.refuses("donner_procuration", mandant="3", mandataire="2") == ["rows.too_many"]
    assert committee.refuses("donner_procuration", mandant="4", mandataire="4") == ["expression"]


def test_only_a_voice_at_the_item_objects() -> None:
    committee = convened()
    committee.opened_today("1", "2", "3")
    assert committee.refuses("constater_objection", point="1", membre="4") == ["seat.silent"]
    committee.fires("constater_objection", point="1", membre="2")
    committee.fires("constater_objection", point="1", membre="3")
    assert committee.case.rows("ordre_du_jour")[0]["objections"] == 2
