"""Whose list it is: territories and what lies below, roles on their days, nothing twice."""
from __future__ import annotations

from engine.core.actor import Actor, Grant
from engine.core.moments import stamp
from engine.questions.scope import narrowed, outermost, scope_of
from tests.cast import BRIKCHA, FATIMA, KHENIFRA, MORNING, NORTH, OUEZZANE, country

NOW = stamp(MORNING)


def test_a_territory_inside_another_is_not_read_twice() -> None:
    both = Actor("x", "X", (Grant("agent_das", OUEZZANE), Grant("auditeur", BRIKCHA)))
    assert scope_of(both, country(), NOW).roots == (OUEZZANE,)
    assert outermost((BRIKCHA, OUEZZANE, KHENIFRA, NORTH), country())[:1] != (BRIKCHA,)


def test_a_role_counts_from_its_first_day_until_its_last_is_over() -> None:
    def roots(since: str, until: str) -> tuple[str, ...]:
        return scope_of(Actor("x", "X", (Grant("agent_das", OUEZZANE, since, until),)), country(), NOW).roots
    assert roots("2026-04-06", "") == (OUEZZANE,) and roots("2026-04-07", "") == ()
    assert roots("2026-01-01", "2026-04-06") == () and roots("2026-01-01", "2026-04-07") == (OUEZZANE,)


def test_a_holder_reads_in_no_territory() -> None:
    assert scope_of(FATIMA, country(), NOW).roots == ()


def test_narrowing_never_widens() -> None:
    scope = scope_of(Actor("x", "X", (Grant("agent_das", OUEZZANE),)), country(), NOW)
    assert narrowed(scope, BRIKCHA, country()).roots == (BRIKCHA,)
    assert narrowed(scope, NORTH, country()).roots == (OUEZZANE,) and narrowed(scope, KHENIFRA, country()).roots == ()
