"""How a delay stands: whatever happens, what is used and what is left make the delay."""
from __future__ import annotations

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from engine.core.acts import Fire
from engine.core.case import Clock
from engine.core.clocks import earlier, standing
from engine.core.evolve import replay
from engine.core.moments import Duration
from engine.core.sight import deadline
from tests.cast import country
from tests.engine.core.errand import CHIEF
from tests.engine.core.permit import Permit

LENGTHS = {"answer": 10, "patience": 30, "recall": 5}
CALENDAR = country().calendar


class Permits(RuleBasedStateMachine):
    """A permit that is asked about, checked, suspended and resumed at any hour of any day."""

    @initialize(hours=st.integers(0, 24 * 400))
    def submit(self, hours) -> None:
        self.permit = Permit()
        self.permit.clock.forward(hours=hours)
        self.permit.go("submit")

    @rule(trigger=st.sampled_from(["ask", "check", "give", "checked", "hold", "resume"]))
    def fire(self, trigger) -> None:
        self.permit.do(Fire(self.permit.ref, trigger), CHIEF)

    @rule(hours=st.integers(1, 24 * 3))
    def wait(self, hours) -> None:
        self.permit.wait(hours=hours)

    @invariant()
    def what_is_used_and_left_make_the_delay(self) -> None:
        for key in LENGTHS if hasattr(self, "permit") else ():
            stands = self.permit.stands(key)
            assert stands is None or stands.used + stands.left == LENGTHS[key] and stands.used >= 0 <= stands.left

    @invariant()
    def what_is_left_counted_from_today_ends_when_the_clock_does(self) -> None:
        for clock in self.permit.present.clocks if hasattr(self, "permit") else ():
            stands = standing(CALENDAR, clock, self.permit.now)
            assert stands is None or deadline(CALENDAR, self.permit.now, Duration(stands.left, stands.unit)) == clock.due

    @invariant()
    def the_journal_replays_to_the_snapshot(self) -> None:
        if hasattr(self, "permit"):
            assert replay(self.permit.store.events(self.permit.ref)) == self.permit.present


TestPermits = Permits.TestCase
TestPermits.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_a_clock_at_a_moment_has_no_days_to_count() -> None:
    assert standing(CALENDAR, Clock("end", "drop", "2026-04-10T22:59:59.000000Z"), "2026-04-06T09:30:00.000000Z") is None


def test_so_long_before_a_moment_keeps_its_hour() -> None:
    due = "2026-04-13T09:00:00.000000Z"
    assert earlier(CALENDAR, due, Duration(5, "working_days")) == "2026-04-06T09:00:00.000000Z"
    assert earlier(CALENDAR, due, Duration(3, "days")) == "2026-04-10T09:00:00.000000Z"
    assert earlier(CALENDAR, due, Duration(2, "months")) == "2026-02-13T09:00:00.000000Z"


def test_counting_back_is_the_other_way_of_counting_on() -> None:
    for number in range(30):
        day = CALENDAR.back(date(2026, 5, 20), number)
        assert CALENDAR.working_days_between(day, date(2026, 5, 20)) == number
