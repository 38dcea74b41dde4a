"""A delay stands still while an opinion is awaited, and goes on with its days left once it is given, or its day is past."""
from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.advance import Done, advance, tick
from engine.core.acts import Fire, Open
from engine.core.case import Case
from engine.core.decide import replay
from engine.core.moments import stamp
from engine.library import Library
from engine.store.memory import MemoryStore
from tests.cast import HIND, OUEZZANE, MovingClock
from tests.engine.core.small import country, defined, text


@cache
def library() -> Library:
    return Library({"instruction": defined(text("instruction"))}, country())


class Study:
    """One request under study since 6 April 2026: ten days, until the 16th."""

    def __init__(self) -> None:
        self.store, self.clock = MemoryStore(), MovingClock()
        self.ref = self.do(Open("instruction", OUEZZANE, {"objet": "Four banal"}))

    def do(self, command: Open | Fire) -> str:
        outcome = advance(self.store, library(), command, HIND, stamp(self.clock()))
        assert isinstance(outcome, Done), outcome
        return outcome.ref

    def asks(self) -> None:
        self.do(Fire(self.ref, "demander_avis", {"de": "Urbanisme"}))

    def answers(self, row: str = "1") -> None:
        self.do(Fire(self.ref, "rendre_avis", {"avis": row, "reponse": "favorable"}))

    def wait(self, days: int) -> None:
        """Day after day, what falls due happens."""
        for _ in range(days):
            self.clock.forward(days=1)
            tick(self.store, library(), stamp(self.clock()))

    @property
    def case(self) -> Case:
        found = self.store.case(self.ref)
        assert found is not None
        return found


@pytest.fixture
def study() -> Study:
    return Study()


def test_asking_stops_the_delay(study: Study) -> None:
    study.wait(2)
    study.asks()
    assert study.case.clocks == ()
    shelf, = study.case.paused
    assert (shelf.state, [clock.key for clock in shelf.clocks]) == ("etude", ["etude"])


def test_the_answer_lets_it_go_on_with_the_days_it_had_left(study: Study) -> None:
    study.wait(2)
    study.asks()
    study.wait(3)
    study.answers()
    clock, = study.case.clocks
    assert (clock.used, study.case.paused) == (2, ())
    study.wait(8)
    assert study.case.state == "etude"
    study.wait(1)
    assert study.case.state == "accordee"


def test_silence_lets_it_go_on_by_itself_the_day_after_the_last(study: Study) -> None:
    study.asks()
    study.wait(5)
    assert study.case.clocks == ()
    study.wait(1)
    assert [clock.key for clock in study.case.clocks] == ["etude"]


def test_it_waits_for_all_opinions_not_for_the_first(study: Study) -> None:
    study.asks()
    study.asks()
    study.answers("1")
    assert study.case.clocks == ()
    study.answers("2")
    assert study.case.clocks != ()


def test_leaving_the_state_ends_it_with_the_state(study: Study) -> None:
    study.asks()
    study.do(Fire(study.ref, "accorder"))
    assert (study.case.clocks, study.case.paused, study.case.closed) == ((), (), True)


@given(st.lists(st.sampled_from(["wait", "ask", "answer"]), max_size=14))
def test_however_it_is_stopped_it_is_granted_after_ten_days_that_ran(moves: list[str]) -> None:
    study, ran = Study(), 0
    for move in moves:
        awaited = [row["id"] for row in study.case.fields.get("avis") or () if "reponse" not in row]
        if study.case.closed:
            break
        if move == "wait":
            ran += bool(study.case.clocks)
            study.wait(1)
        elif move == "ask":
            study.asks()
        elif awaited:
            study.answers(awaited[0])
        assert study.case.closed == (ran > 10)
    assert replay(study.store.events(study.ref)) == study.case
