"""Where a case has been: all its stays make its life, and each day is somebody's."""
from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.acts import Fire
from engine.core.moments import moment
from engine.core.stays import Spent, Stay, passages, shares, stays
from tests.cast import country
from tests.engine.core.errand import CHIEF
from tests.engine.core.permit import Permit, permit

CALENDAR = country().calendar
MOVES = st.lists(st.tuples(st.sampled_from(["submit", "ask", "give", "check", "checked", "hold", "resume"]), st.integers(1, 90)))


def walked(steps: list[tuple[str, int]]) -> Permit:
    """A permit after steps that could be taken, with hours between."""
    found = Permit()
    for trigger, hours in steps:
        found.do(Fire(found.ref, trigger), CHIEF)
        found.clock.forward(hours=hours)
    return found


@settings(max_examples=60, deadline=None)
@given(MOVES)
def test_all_days_are_somebodys_and_together_the_life_of_the_case(steps) -> None:
    found = walked(steps)
    first, last = (CALENDAR.local_date(moment(instant)) for instant in (found.present.opened, found.now))
    total = Spent()
    for spent in shares(permit(), passages(found.present), found.now).values():
        total = total.plus(spent)
    assert total == (CALENDAR.working_days_between(first, last), (last - first).days)


def test_a_suspension_is_nobodys_and_names_what_it_interrupts() -> None:
    found = Permit()
    found.go("submit")
    found.wait(days=2)
    found.go("hold")
    found.wait(days=7)
    found.go("resume")
    found.wait(days=1)
    assert [(stay.state, stay.interrupted) for stay in stays(permit(), passages(found.present), found.now)] == [
        ("desk", ""), ("study", ""), ("held", "study"), ("study", "")]
    assert shares(permit(), passages(found.present), found.now) == {
        ("", "administration"): Spent(3, 3), ("", "suspended"): Spent(5, 7)}


def test_time_after_an_end_is_nobodys() -> None:
    found = Permit()
    found.go("submit", "ask", "drop")
    found.wait(days=30)
    assert [*stays(permit(), passages(found.present), found.now)][-1] == Stay("dropped", found.present.entered, found.now)
    assert sum(spent.days for spent in shares(permit(), passages(found.present), found.now).values()) == 0


def test_a_state_says_whose_time_passes_in_it_and_in_those_inside() -> None:
    assert permit().states["study"].attend == "administration" and permit().states["asking"].attend == "holder"
    assert (permit().states["held"].attend, permit().states["dropped"].attend) == ("suspended", "")
