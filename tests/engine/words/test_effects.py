"""What an event wrote, in words."""
from __future__ import annotations

import pytest

from engine.language import texts
from engine.words import Speaker
from engine.words.effects import changes_of
from tests.engine.core.contest import BY_ID, CLERK, Contest


@pytest.mark.parametrize(("way", "among"), [("lot", "Par tirage au sort parmi"), ("load", "Avec le moins d’actions en attente parmi")])
def test_a_step_that_draws_evaluators_says_whom_it_named_and_among_whom(way: str, among: str) -> None:
    essay = Contest(way)
    essay.fires("name", CLERK)
    event = list(essay.store.events(essay.ref))[-1]
    people = {id_: person.name for id_, person in BY_ID.items()}
    with texts.use("fr"):
        told = {change.title: change.after for change in changes_of(event, Speaker(essay.definition, lambda ids: people))}
    assert all(people[id_] in told["Désignés"] for id_ in essay.named)
    assert all(f"Reader {number}" in told[among] for number in range(1, 6))
