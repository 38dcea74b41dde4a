"""`vote`: every voice once, by who may, and the majority."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import Grant
from engine.store.memory import MemoryStore
from tests.cast import CAST, CHAFIK, IDRIS
from tests.workflows.driver import World
from tests.workflows.meeting import Committee


@pytest.fixture
def committee() -> Committee:
    """Five members, two items without a file, all of them there."""
    found = Committee(World())
    for item in ("Rapport annuel", "Programme de visites"):
        found.fires("inscrire", objet=item)
    found.convened()
    return found


def vote(committee: Committee, point: str = "1", mode: str = "open", **inputs: Any) -> list[str]:
    """The codes of every reason against a decision."""
    return committee.refuses("deliberer", point=point, decision="Adopté", mode=mode, **inputs)


def decide(committee: Committee, point: str = "1", mode: str = "open", **inputs: Any) -> dict[str, Any]:
    """The item once it is decided."""
    committee.fires("deliberer", point=point, decision="Adopté", mode=mode, **inputs)
    return next(dict(row) for row in committee.case.rows("ordre_du_jour") if row["id"] == point)


def test_the_item_keeps_how_the_votes_went(committee: Committee) -> None:
    committee.opened()
    item = decide(committee, voix=committee.voices(no=["2"], neither=["3"]))
    assert (item["etat"], item["pour"], item["contre"], item["abstentions"], item["voix_presentes"]) == ("decide", 3, 1, 1, 5)


def test_every_voice_is_awaited(committee: Committee) -> None:
    committee.opened()
    assert vote(committee, voix=committee.voices(yes=["1", "2", "3", "4"])) == ["vote.awaited"]


def test_nobody_votes_twice(committee: Committee) -> None:
    committee.opened()
    assert vote(committee, voix=[*committee.voices(), {"membre": "1", "voix": "contre"}]) == ["vote.twice"]


def test_no_voice_but_a_member_s(committee: Committee) -> None:
    committee.opened()
    assert vote(committee, voix=[*committee.voices(), {"membre": "9", "voix": "pour"}]) == ["vote.no_member"]


def test_who_is_away_does_not_vote(committee: Committee) -> None:
    committee.opened("1", "2", "3", "4")
    assert vote(committee, voix=committee.voices()) == ["vote.absent"]


def test_who_left_before_the_item_does_not_vote_on_it(committee: Committee) -> None:
    committee.opened()
    committee.fires("noter_depart", membre="5", jusque="1")
    assert decide(committee, "1", voix=committee.voices())["pour"] == 5
    assert vote(committee, "2", voix=committee.voices()) == ["vote.left"]


def test_a_declared_interest_puts_one_out(committee: Committee) -> None:
    committee.opened()
    committee.fires("declarer_interet", membre="4", point="1", raison="Parent du porteur")
    assert vote(committee, voix=committee.voices()) == ["vote.interested"]
    assert decide(committee, voix=committee.voices(yes=["1", "2", "3", "5"]))["voix_presentes"] == 4


def test_a_proxy_votes_while_its_holder_is_there(committee: Committee) -> None:
    committee.fires("donner_procuration", mandant="5", mandataire="2")
    committee.opened("1", "2", "3", "4")
    assert decide(committee, "1", voix=committee.voices())["pour"] == 5
    committee.fires("noter_depart", membre="2", jusque="1")
    assert vote(committee, "2", voix=committee.voices(yes=["1", "3", "4", "5"])) == ["vote.no_proxy"]


def test_the_chair_s_voice_carries_in_a_tie(committee: Committee) -> None:
    committee.opened("1", "2", "3", "4")
    assert vote(committee, voix=committee.voices(yes=["3", "4"], no=["1", "2"])) == ["vote.tie"]
    assert decide(committee, voix=committee.voices(yes=["1", "2"], no=["3", "4"]))["etat"] == "decide"


def test_a_minority_carries_nothing(committee: Committee) -> None:
    committee.opened()
    reason, = committee.world.refused(committee.command("deliberer", point="1", decision="Adopté", mode="open",
                                                        voix=committee.voices(yes=["1"], no=["2", "3"], neither=["4", "5"])), committee.keeper)
    assert (reason.code, reason.values["least"]) == ("vote.not_carried", 3)


def test_a_secret_ballot_tells_counts_only_and_as_many_as_voices(committee: Committee) -> None:
    committee.opened()
    assert vote(committee, mode="secret", pour=3, contre=1) == ["vote.ballots"]
    item = decide(committee, mode="secret", pour=3, contre=1, abstentions=1)
    assert (item["pour"], item["contre"], item["mode"]) == (3, 1, "secret")
    event = list(committee.world.store.events(committee.ref))[-1]
    assert "voix" not in {**event.change["inputs"], **event.private.get("inputs", {})}


def test_the_chair_s_voice_is_not_known_in_a_secret_ballot(committee: Committee) -> None:
    committee.opened("1", "2", "3", "4")
    assert vote(committee, mode="secret", pour=2, contre=2, abstentions=0) == ["vote.tie"]


def test_a_body_votes_as_its_rules_say(committee: Committee) -> None:
    committee.opened()
    assert vote(committee, mode="consensus") == ["vote.no_consensus"]


@pytest.fixture
def assembly() -> Committee:
    """A conciliation, which seeks consensus first; its two officers are of the region."""
    grants = (Grant("conseil_regional", "MA-OUZ"),)
    chair, keeper = CHAFIK._replace(grants=grants), IDRIS._replace(grants=grants)
    people = (chair, keeper, *(person for person in CAST if person.id not in (chair.id, keeper.id)))
    found = Committee(World(MemoryStore(lambda: people)), "conciliation", keeper=keeper, chair=chair)
    found.fires("inscrire", objet="Programme annuel")
    found.convened()
    found.opened()
    return found


def test_a_body_that_seeks_consensus_votes_once_somebody_objects(assembly: Committee) -> None:
    assert vote(assembly, voix=assembly.voices()) == ["vote.consensus_first"]
    assembly.fires("constater_objection", point="1", membre="2")
    assert vote(assembly, mode="consensus") == ["vote.objection"]
    assert vote(assembly, mode="secret", pour=4, contre=1, abstentions=0) == ["vote.ballot"]
    assert decide(assembly, voix=assembly.voices(no=["2"]))["etat"] == "decide"


def test_a_consensus_is_everybody_s_voice(assembly: Committee) -> None:
    item = decide(assembly, mode="consensus")
    assert (item["pour"], item["contre"], item["abstentions"]) == (5, 0, 0)
