"""`score`: enough grids are in, and they come to enough."""
from __future__ import annotations

from engine.advance import advance
from engine.core.acts import Fire
from engine.core.decide import options
from engine.core.decision import Refused
from tests.engine.core.contest import CLERK, NOW, READERS, Contest

ONE, TWO, THREE = READERS[:3]


def reason(essay: Contest) -> dict[str, object]:
    outcome = advance(essay.store, essay.library, Fire(essay.ref, "keep"), CLERK, NOW)
    assert isinstance(outcome, Refused)
    return dict(outcome.unmet[0].values)


def test_too_few_grids_are_told_with_how_many_are_wanted() -> None:
    essay = Contest()
    essay.reads(ONE, 3, 3)
    assert essay.refuses("keep", CLERK) == ["score.few"]
    assert (reason(essay)["number"], reason(essay)["wanted"]) == (1, 2)


def test_a_low_score_is_told_with_the_number_of_grids_and_the_minimum() -> None:
    essay = Contest()
    essay.reads(ONE, 2, 2)
    essay.reads(TWO, 3, 2)
    assert essay.refuses("keep", CLERK) == ["score.low"]
    assert {key: reason(essay)[key] for key in ("number", "score", "least")} == {"number": 2, "score": 33, "least": 50}


def test_the_minimum_itself_is_enough() -> None:
    essay = Contest()
    essay.reads(ONE, 3, 3)
    essay.reads(TWO, 3, 3)
    essay.fires("keep", CLERK)
    assert essay.case.state == "kept"


def test_totals_far_apart_want_one_more_grid() -> None:
    essay = Contest()
    essay.reads(ONE, 5, 5)
    essay.reads(TWO, 2, 2)
    assert essay.refuses("keep", CLERK) == ["score.apart"]
    essay.reads(THREE, 5, 5)
    essay.fires("keep", CLERK)


def test_a_grid_that_only_warns_wants_no_more() -> None:
    essay = Contest("hand", "beyond: another", "beyond: warn")
    essay.reads(ONE, 5, 5)
    essay.reads(TWO, 2, 2)
    essay.fires("keep", CLERK)


def test_a_motif_does_instead_where_the_definition_says_so() -> None:
    essay = Contest("hand", "at_least: 50}}", "at_least: 50}, or: motif}")
    essay.reads(ONE, 2, 2)
    essay.reads(TWO, 2, 2)
    assert essay.refuses("keep", CLERK) == ["score.low", "motif.instead"]
    essay.does(Fire(essay.ref, "keep", {}, "Seul texte reçu."), CLERK)


def test_whose_grid_is_to_come_is_not_told_what_the_others_come_to() -> None:
    essay = Contest("hand", "roles: [secretaire_cpde], conditions", "roles: [membre_cpde], conditions")
    essay.reads(ONE, 2, 2)
    essay.fires("name", CLERK, who=TWO.id)
    told = next(each for each in options(essay.definition, essay.case, TWO, {}, NOW) if each.transition.trigger == "keep")
    assert [unmet.code for unmet in told.unmet] == ["score.few"] and "score" not in told.unmet[0].values
