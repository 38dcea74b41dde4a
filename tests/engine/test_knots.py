"""Many hands in one family of cases: those below move the one above, and it moves them; nobody is turned away."""
from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engine.advance import Done
from engine.core.acts import Fire
from engine.core.decide import replay
from tests.engine.kin.story import AMINA, BRAHIM, Story
from tests.stores import store_of


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def story(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Story]:
    store = store_of(request.param, tmp_path)
    yield Story(store)
    store.close()


def test_of_many_that_move_one_case_from_both_ends_every_one_arrives(story: Story) -> None:
    orchard, plots = story.planted(lots=6)
    for plot in plots:
        story.done(Fire(plot, "lever"), AMINA)
    harvests = [(Fire(plot, "recolter", {"quantite": "5"}), AMINA) for plot in plots]
    additions = [(Fire(orchard, "ajouter", {"nom": f"Sud {number}"}), BRAHIM) for number in range(4)]
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda sent: story.send(*sent), [*harvests, *additions]))
    assert all(isinstance(outcome, Done) for outcome in outcomes)
    assert [row["numero"] for row in story.case(orchard).fields["depots"]] == [1, 2, 3, 4, 5, 6]
    family = [orchard, *story.plots(orchard)]
    assert len(family) == 11
    assert [replay(story.store.events(ref)) for ref in family] == [story.case(ref) for ref in family]
