"""Opening: by a role in its territories, or by a holder for themself where the process lets holders open."""
from __future__ import annotations

from functools import cache

from engine.core.actor import Actor, Grant
from engine.core.definition.definition import Definition
from engine.core.moments import stamp
from engine.questions.opening import openable, opening, places
from tests.cast import BRIKCHA, DOUNIA, FATIMA, GHALI, KHENIFRA, MORNING, OUEZZANE, library

NOW = stamp(MORNING)


@cache
def _projet() -> Definition:
    return library()["projet"]


def _for_holders() -> Definition:
    """The same process, which holders open too."""
    written = _projet().written
    return _projet()._replace(written=written.model_copy(update={"opens": ("porteur", *written.opens)}))


def test_a_role_opens_in_its_own_territory_and_below() -> None:
    found = opening(_projet(), GHALI, NOW)
    assert found is not None and found.roots == (OUEZZANE,) and not found.own
    codes = {place.code for place in places(found)}
    assert BRIKCHA in codes and OUEZZANE in codes and KHENIFRA not in codes


def test_a_role_that_is_over_opens_nothing() -> None:
    past = Actor("x", "X", (Grant("agent_plateforme", OUEZZANE, "2020-01-01", "2026-04-06"),))
    assert opening(_projet(), past, NOW) is None


def test_a_reader_and_a_holder_open_nothing_where_the_process_does_not_say_so() -> None:
    assert opening(_projet(), DOUNIA, NOW) is None and openable([_projet()], FATIMA, NOW) == []


def test_a_holder_opens_for_themself_wherever_the_process_has_files() -> None:
    found = opening(_for_holders(), FATIMA, NOW)
    assert found is not None and found.own
    assert {BRIKCHA, KHENIFRA} <= {place.code for place in places(found)}


def test_staff_keep_their_own_territories_where_holders_open_too() -> None:
    found = opening(_for_holders(), GHALI, NOW)
    assert found is not None and not found.own and found.roots == (OUEZZANE,)


def test_only_the_kinds_of_territory_that_the_process_allows_are_offered() -> None:
    found = opening(_for_holders(), FATIMA, NOW)
    assert found is not None and {place.kind for place in places(found)} <= set(_projet().written.scope)
