"""A path drawn: its steps in order, with days between them, and when the file begins."""
from __future__ import annotations

from random import Random

import pytest

from engine.demo.plot import draw_plot, usual_step
from engine.demo.script import Play

PLAY = Play(
    "errand",
    steps={"leave": {"after": [2, 4], "motif": "Parti."}},
    ways={"out": ["leave", "road"], "road": ["walk", {"fire": "walk", "after": 1}]},
    paths={
        "short": {"begun": 9, "steps": []},
        "long": {"last": [5, 8], "profile": "late", "steps": ["out", {"wait": 10}, {"comment": "Vu.", "as": "carrier", "after": 0},
                                                              {"fire": "leave", "with": {"to": "Fès"}, "motif": "Reparti."}]},
    },
)


def test_ways_within_ways_become_steps_in_order() -> None:
    steps = draw_plot(PLAY, "long", Random(1)).steps
    assert [(step.act, step.what) for step in steps] == [
        ("fire", "leave"), ("fire", "walk"), ("fire", "walk"), ("wait", 10), ("comment", "Vu."), ("fire", "leave"),
    ]


@pytest.mark.parametrize("seed", range(20))
def test_days_add_up_within_what_is_usual_or_said(seed: int) -> None:
    steps = draw_plot(PLAY, "long", Random(seed)).steps
    assert 2 <= steps[0].days <= 4
    assert 3 <= steps[1].days <= 12
    assert [step.days for step in steps[2:5]] == [1, 10, 0]
    assert [step.day for step in steps] == [sum(step.days for step in steps[:n]) for n in range(1, 7)]


@pytest.mark.parametrize("seed", range(20))
def test_a_path_with_a_last_day_begins_early_enough(seed: int) -> None:
    plot = draw_plot(PLAY, "long", Random(seed))
    assert 5 <= plot.begun - plot.steps[-1].day <= 8


def test_a_step_s_own_words_come_before_the_usual_ones() -> None:
    steps = draw_plot(PLAY, "long", Random(1)).steps
    assert (steps[0].motif, steps[-1].motif) == ("Parti.", "Reparti.")
    assert steps[-1].inputs == {"to": "Fès"}
    assert steps[4].role == "carrier"


def test_rare_words_of_a_step_are_kept() -> None:
    play = PLAY._replace(paths={"rare": {"begun": 1, "steps": [
        {"fire": "leave", "each": "stops", "where": {"paid": None}, "when": "05", "until": "01-20", "fill": ["price"], "unless": "stop"}]}})
    step, = draw_plot(play, "rare", Random(1)).steps
    assert (step.each, step.where, step.when, step.until, step.fill, step.unless) == (
        "stops", {"paid": None}, "05", "01-20", ["price"], "stop")


def test_a_step_as_usual_is_taken_at_once() -> None:
    step = usual_step(PLAY, "leave")
    assert (step.what, step.days, step.motif) == ("leave", 0, "Parti.")


def test_a_known_file_may_begin_on_another_day_and_be_of_another_profile() -> None:
    plot = draw_plot(PLAY, "long", Random(1), {"begun": 30, "profile": "early"})
    assert (plot.begun, plot.profile) == (30, "early")
    assert draw_plot(PLAY, "short", Random(1)).begun == 9
