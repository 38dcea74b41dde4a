"""How a vote stands while it is taken: the rule that will judge it, by the voices that count at the item."""
from __future__ import annotations

import pytest

from engine.questions.case import ground_of
from engine.questions.meetings import Table, Tally, table_of, taken, tally
from tests.cast import IDRIS
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import file_at


@pytest.fixture
def committee(desk: Desk) -> Committee:
    world = World(desk.maillon.store, desk.clock)
    return sitting(world, file_at(world, "emergence.cpde").ref)


def table(desk: Desk, committee: Committee) -> Table:
    ground = ground_of(desk.maillon, committee.ref, IDRIS)
    found = table_of(ground) if ground is not None else None
    assert found is not None
    return found


def stands(desk: Desk, committee: Committee, **cast: str) -> Tally:
    """How it stands when these members have said so (`m1`: the first)."""
    read = table(desk, committee)
    found = tally(read, read.items[0], {key.removeprefix("m"): voice for key, voice in cast.items()})
    assert found is not None
    return found


def test_nobody_has_voted_yet(desk: Desk, committee: Committee) -> None:
    found = stands(desk, committee)
    assert (found.yes, found.no, found.neither, len(found.awaited), found.voices, found.carried) == (0, 0, 0, 5, 5, False)


def test_a_majority_is_none_while_somebody_is_awaited(desk: Desk, committee: Committee) -> None:
    found = stands(desk, committee, m1="pour", m2="pour", m3="pour", m4="pour")
    assert (found.yes, found.awaited, found.carried) == (4, ("Khadija Benhima",), False)


def test_all_voices_in_the_rule_of_the_body_says_whether_it_carries(desk: Desk, committee: Committee) -> None:
    assert stands(desk, committee, m1="pour", m2="pour", m3="contre", m4="abstention", m5="abstention").carried
    lost = stands(desk, committee, m1="contre", m2="pour", m3="contre", m4="abstention", m5="abstention")
    assert (lost.carried, lost.least) == (False, 3)


def test_the_chair_s_voice_breaks_a_tie_either_way(desk: Desk, committee: Committee) -> None:
    tie = {"m2": "pour", "m3": "contre", "m5": "abstention"}
    assert stands(desk, committee, m1="pour", m4="contre", **tie).carried
    assert not stands(desk, committee, m1="contre", m4="pour", **tie).carried


def test_a_proxy_is_a_voice_and_who_is_out_has_none(desk: Desk, committee: Committee) -> None:
    committee.fires("declarer_interet", membre="2", point="1", raison="Parente de la porteuse.")
    committee.fires("declarer_interet", membre="3", point="1", raison="Parente de la porteuse.")
    assert stands(desk, committee, m2="pour").voices == 3


def test_what_is_no_voice_counts_as_awaited(desk: Desk, committee: Committee) -> None:
    assert len(stands(desk, committee, m1="peut-être", m9="pour").awaited) == 5


def test_a_vote_that_was_taken_has_its_counts_and_awaits_nobody(desk: Desk, committee: Committee) -> None:
    read = table(desk, committee)
    assert taken(read, read.items[0]) is None
    committee.decides("1", "approuver", voices=committee.voices(no=["5"]))
    read = table(desk, committee)
    found = taken(read, read.items[0])
    assert found is not None and (found.yes, found.no, found.awaited, found.carried) == (4, 1, (), True)


def test_once_the_meeting_has_risen_nothing_is_voted(desk: Desk, committee: Committee) -> None:
    committee.decides("1", "approuver")
    committee.rises()
    read = table(desk, committee)
    assert tally(read, read.items[0], {"1": "pour"}) is None
