"""`quorum`: enough members there, item by item."""
from __future__ import annotations

from engine.core.decision import Cure, Named
from tests.workflows.driver import World
from tests.workflows.meeting import Committee


def convened() -> Committee:
    found = Committee(World())
    for item in ("Rapport annuel", "Programme de visites"):
        found.fires("inscrire", objet=item)
    found.convened()
    found.world.wait(days=14)
    return found


def test_a_meeting_does_not_open_below_its_quorum() -> None:
    committee = convened()
    for member in ("1", "2"):
        committee.fires("noter_presence", membre=member)
    reason, = committee.world.refused(committee.command("ouvrir"), committee.chair)
    assert (reason.code, reason.values["present"], reason.values["least"]) == ("quorum.lost", 2, 3)
    assert reason.values["away"] == [Named("row", f"membres:{member}") for member in ("3", "4", "5")]
    assert reason.cure == Cure("field", "presences")


def test_it_opens_with_more_than_half_of_its_members() -> None:
    committee = convened()
    committee.opened_today("1", "2", "3")
    assert committee.case.state == "ouverte"


def test_a_departure_may_lose_it_for_the_next_item_and_an_arrival_restores_it() -> None:
    committee = convened()
    committee.opened_today("1", "2", "3")
    committee.fires("deliberer", point="1", decision="Adopté", mode="open", voix=committee.voices(yes=["1", "2", "3"]))
    committee.fires("noter_depart", membre="3", jusque="1")
    voices = committee.voices(yes=["1", "2"])
    assert committee.refuses("deliberer", point="2", decision="Adopté", mode="open", voix=voices) == ["quorum.lost"]
    committee.fires("noter_presence", membre="4", depuis="2")
    committee.fires("deliberer", point="2", decision="Adopté", mode="open", voix=committee.voices(yes=["1", "2", "4"]))
    committee.rises()
    assert committee.case.state == "levee"


def test_who_is_out_by_an_interest_does_not_count_and_is_named() -> None:
    committee = convened()
    committee.opened_today("1", "2", "3")
    committee.fires("declarer_interet", membre="3", point="1", raison="Associée")
    reason = committee.world.refused(committee.command("deliberer", point="1", decision="Adopté", mode="open",
                                                       voix=committee.voices(yes=["1", "2"])), committee.keeper)[0]
    assert (reason.code, reason.values["out"]) == ("quorum.lost", [Named("row", "membres:3")])


def test_a_proxy_is_a_voice_but_no_presence() -> None:
    committee = convened()
    committee.fires("donner_procuration", mandant="3", mandataire="1")
    for member in ("1", "2"):
        committee.fires("noter_presence", membre=member)
    assert committee.refuses("ouvrir", actor=committee.chair) == ["quorum.lost"]
