"""What a count of votes comes to: quorum, majority, casting vote."""
from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.bodies import Body, Count, Majority, Quorum, carried, needed, quorum_of
from tests.cast import country

SIMPLE, ABSOLUTE, TWO_THIRDS = Majority("simple"), Majority("absolute", base="present"), Majority("qualified", Fraction(2, 3), False)
HALF = Fraction(1, 2)


def a_body(majority: Majority = SIMPLE, casting: bool = False) -> Body:
    return Body("cpde", {}, "CPDE", (), (), Quorum(HALF, True), majority, casting=casting)


@pytest.mark.parametrize(("quorum", "members", "least"), [
    (Quorum(HALF, True), 12, 7), (Quorum(HALF, True), 13, 7), (Quorum(HALF), 12, 6), (Quorum(HALF), 13, 7),
    (Quorum(Fraction(2, 3)), 12, 8), (Quorum(Fraction(2, 3)), 13, 9), (Quorum(Fraction(1, 3)), 0, 1)])
def test_a_quorum_is_rounded_up_to_whole_persons(quorum: Quorum, members: int, least: int) -> None:
    assert quorum_of(quorum, members) == least


@pytest.mark.parametrize(("majority", "count", "least"), [
    (SIMPLE, Count(4, 3, 2), 4), (SIMPLE, Count(3, 3, 3), 4),
    (ABSOLUTE, Count(4, 3, 2), 5), (TWO_THIRDS, Count(4, 2, 3), 4), (TWO_THIRDS, Count(5, 3, 0), 6),
    (Majority("absolute", base="members"), Count(5, 0, 0), 7)])
def test_how_many_votes_carry(majority: Majority, count: Count, least: int) -> None:
    assert needed(majority, count, present=9, members=12) == least


def test_in_a_tie_the_chair_s_voice_carries_where_the_body_says_so() -> None:
    tie = Count(3, 3, 1, "for")
    assert carried(a_body(casting=True), tie, 7, 12)
    assert not carried(a_body(casting=True), tie._replace(chair="against"), 7, 12)
    assert not carried(a_body(casting=True), tie._replace(chair=""), 7, 12)
    assert not carried(a_body(), tie, 7, 12)


def test_nothing_is_carried_by_nobody() -> None:
    for body in country().bodies.values():
        assert not carried(body, Count(0, 0, 5, "for"), 5, 5)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 20), st.sampled_from(sorted(country().bodies)))
def test_a_vote_more_never_loses_what_was_carried(yes: int, no: int, neither: int, away: int, key: str) -> None:
    body, there = country().bodies[key], yes + no + neither
    if carried(body, Count(yes, no, neither), there, there + away):
        assert carried(body, Count(yes + 1, no, neither), there + 1, there + away + 1)
        assert no == 0 or carried(body, Count(yes + 1, no - 1, neither), there, there + away)
