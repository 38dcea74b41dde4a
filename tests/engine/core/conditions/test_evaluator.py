"""`evaluator`: who may name evaluators, be one, declare, and score."""
from __future__ import annotations

import pytest

from engine.core.lot import drawn
from tests.engine.core.contest import CLERK, RAPPORTEUR, READERS, Contest

ONE, TWO, THREE, FOUR, FIVE = READERS


def test_by_hand_one_is_named_who_holds_one_of_the_roles_and_never_twice() -> None:
    essay = Contest()
    assert essay.refuses("name", CLERK, who="clerk") == ["evaluator.apart"], "the clerk handed it in"
    assert essay.refuses("name", CLERK, who="auditor") == ["evaluator.role"]
    essay.fires("name", CLERK, who=ONE.id)
    assert essay.refuses("name", CLERK, who=ONE.id) == ["evaluator.twice"]
    essay.fires("name", CLERK, who=TWO.id)
    assert essay.refuses("name", CLERK, who=THREE.id) == ["evaluator.enough"]


def test_nobody_scores_who_is_not_named_or_has_not_declared_or_has_an_interest_or_has_scored() -> None:
    essay = Contest()
    assert essay.refuses("declare", ONE, free=True) == ["evaluator.not_named"]
    assert essay.refuses("mark", ONE, style=3, plot=3) == ["evaluator.not_named"]
    essay.fires("name", CLERK, who=ONE.id)
    assert essay.refuses("mark", ONE, style=3, plot=3) == ["evaluator.undeclared"]
    essay.fires("declare", ONE, free=True)
    assert essay.refuses("declare", ONE, free=False) == ["evaluator.declared"]
    essay.fires("mark", ONE, style=3, plot=3)
    assert essay.refuses("mark", ONE, style=5, plot=5) == ["evaluator.scored"]


def test_who_has_an_interest_is_out_and_leaves_room_for_another() -> None:
    essay = Contest()
    for reader in (ONE, TWO):
        essay.fires("name", CLERK, who=reader.id)
    essay.fires("declare", ONE, free=False)
    assert essay.refuses("mark", ONE, style=3, plot=3) == ["evaluator.interest"]
    assert essay.refuses("name", CLERK, who=ONE.id) == ["evaluator.twice"]
    essay.fires("name", CLERK, who=THREE.id)
    assert [task.assignee for task in essay.case.tasks] == [TWO.id, THREE.id]


def test_a_mark_out_of_the_scale_is_refused() -> None:
    essay = Contest()
    essay.fires("name", CLERK, who=ONE.id)
    essay.fires("declare", ONE, free=True)
    assert essay.refuses("mark", ONE, style=0, plot=6) == ["value.too_small", "value.too_large"]
    assert essay.refuses("mark", ONE, style=3) == ["input.missing"]


def test_the_lot_names_as_many_as_are_wanted_and_can_be_drawn_again_from_the_journal() -> None:
    essay = Contest("lot")
    essay.fires("name", CLERK)
    event = list(essay.store.events(essay.ref))[-1]
    told = event.change["drawn"]
    assert (told["by"], told["among"]) == ("lot", sorted([*(reader.id for reader in READERS), RAPPORTEUR.id]))
    assert essay.named == told["chosen"] == drawn(told["among"], f"{essay.ref}:{event.number}")[:2]
    assert essay.refuses("name", CLERK) == ["evaluator.enough"]


def test_who_took_a_step_apart_is_not_drawn() -> None:
    essay = Contest("lot", handed_in_by=RAPPORTEUR)
    essay.fires("name", CLERK)
    assert RAPPORTEUR.id not in list(essay.store.events(essay.ref))[-1].change["drawn"]["among"]


def test_load_names_who_has_the_fewest_pending_actions() -> None:
    essay = Contest("load")
    essay.fires("name", CLERK)
    busy = set(essay.named)
    second = essay.another()
    assert busy.isdisjoint(second.named)
    told = list(second.store.events(second.ref))[-1].change["drawn"]
    assert {person: number for person, number in told["load"].items() if number} == dict.fromkeys(busy, 1)


@pytest.mark.parametrize("way", ["lot", "load"])
def test_too_few_people_to_draw_among_is_told(way: str) -> None:
    essay = Contest(way, "value: 2}", "value: 7}")
    assert essay.refuses("name", CLERK) == ["evaluator.nobody"]
