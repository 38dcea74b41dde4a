"""The delays of a case on its page: what runs, what stands still, and how many days are used."""
from __future__ import annotations

from engine.core.acts import Fire
from engine.questions.case.delays import Delay
from tests.cast import DOUNIA, IDRIS
from tests.engine.questions.case.conftest import World


def test_a_delay_that_runs_says_its_last_day_and_how_it_stands(world: World) -> None:
    ref, _ = world.in_complement()
    world.clock.forward(days=4)
    page = world.page(ref, DOUNIA)
    delay, = page.delays
    assert delay == Delay("Délai pour compléter", delay.until, "4 jours utilisés, 26 jours restants", "",
                          "Constater l’expiration du délai", "expirer_complement")
    fact = next(fact for fact in page.facts if fact.part == "delays")
    assert (fact.term, fact.value, fact.note) == ("Automatique", delay.until, delay.stands)


def test_a_delay_that_a_suspension_stops_stands_still(world: World) -> None:
    ref, _ = world.in_complement()
    world.clock.forward(days=4)
    world.do(Fire(ref, "suspendre", {}, "Absent."), IDRIS)
    world.clock.forward(days=40)
    page = world.page(ref, DOUNIA)
    delay, = page.delays
    assert (delay.until, delay.stands) == ("", "4 jours utilisés, 26 jours restants")
    fact = next(fact for fact in page.facts if fact.part == "delays")
    assert (fact.term, fact.value) == ("Délai pour compléter", "arrêté")


def test_a_step_that_comes_by_itself_says_how_many_days_are_left(world: World) -> None:
    ref, _ = world.in_complement()
    step = next(step for step in world.page(ref, DOUNIA).next_steps if step.kind == "auto")
    assert step.note.endswith("0 jour utilisé, 30 jours restants")


def test_a_case_without_delays_shows_none(world: World) -> None:
    assert world.page(world.opened(), DOUNIA).delays == ()
