"""What a step tells of itself to the linked cases that wait for it."""
from __future__ import annotations

from engine.core.acts import Fire
from engine.core.case import Link
from engine.core.definition.load import Source, load_placed
from engine.core.definition.variant import load_variant
from engine.library import Library, hashed
from engine.others import above, seen_of
from engine.store.memory import MemoryStore
from tests.engine.core.small import country
from tests.engine.kin.story import AMINA, HERE, Story, library

NEIGHBOURS = """variant: voisinage
of: verger
title: {fr: En voisins, ar: بين الجيران, en: Among neighbours}
provinces: [MA-OUZ]
links:
  voisines: {process: parcelle, inverse: verger, title: {fr: Voisines, ar: المجاورة, en: Neighbours}}
transitions:
  dresser_bilan: {conditions: [{linked: {kind: voisines, in: [levee]}}]}
"""


def neighbours() -> Library:
    """The two processes, the orchard with a variant that asks about a link of its own."""
    base = load_placed(Source("verger.yaml", (HERE / "verger.yaml").read_text("utf-8")), {}, country())
    varied = load_variant(Source("voisinage.yaml", NEIGHBOURS), base, country())
    assert varied.definition is not None, varied.faults
    return Library(library().current, country(), variants=[hashed(varied.definition)])


def test_a_link_that_only_a_variant_has_wakes_its_cases() -> None:
    story = Story()
    story.library = neighbours()
    orchard, (plot, _) = story.planted()
    story.done(Fire(plot, "lever"), AMINA)
    assert [(task.key, task.about) for task in story.case(orchard).tasks] == [("examiner", plot)]


def test_a_circle_is_seen_however_long_the_chain() -> None:
    story = Story(store := MemoryStore())
    _, (plot, _) = story.planted()
    for number in range(80):
        links = (Link("verger", f"N-{number + 1}"),) if number < 79 else ()
        store.cases[f"N-{number}"] = story.case(plot)._replace(ref=f"N-{number}", links=links)
    assert [case.ref for case in above(store, "N-0")] == [f"N-{number}" for number in range(80)]


def test_a_circle_that_is_there_already_is_walked_once() -> None:
    story = Story(store := MemoryStore())
    _, (plot, _) = story.planted()
    for ref, other in (("A", "B"), ("B", "A")):
        store.cases[ref] = story.case(plot)._replace(ref=ref, links=(Link("verger", other), Link("verger", "gone")))
    assert [case.ref for case in above(store, "A")] == ["A", "B"]


def test_another_case_is_seen_with_the_states_of_its_present_iteration() -> None:
    story = Story()
    orchard, (plot, _) = story.planted()
    story.done(Fire(plot, "lever"), AMINA)
    case = story.case(plot)
    assert seen_of(story.library, case).visited == {move.target: move.at for move in case.moves}
    assert seen_of(story.library, case._replace(iteration=case.iteration + 1)).visited == {}
