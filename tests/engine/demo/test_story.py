"""All files at once: in the order of time, with the clocks between them."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from engine.core.moments import moment, stamp
from engine.demo.hours import Hours
from engine.demo.story import tell
from engine.maillon import Maillon
from engine.store.sql.tables import case_, event, timer
from tests.cast import MORNING
from tests.engine.demo.conftest import Opens


@pytest.fixture
def quiet(opens: Opens, tmp_path: Path) -> Iterator[Maillon]:
    """A Maillon in which nothing happens."""
    maillon = opens(tmp_path)
    yield maillon
    maillon.close()


def test_lives_are_resumed_in_the_order_of_time_until_the_end(quiet: Maillon) -> None:
    done: list[tuple[str, int]] = []
    hours = Hours(MORNING)

    def life(name: str, *days: int) -> Iterator[datetime]:
        for day in days:
            yield MORNING + timedelta(days=day)
            assert hours() >= MORNING + timedelta(days=day)
            done.append((name, day))

    told: list[tuple[int, int]] = []
    lives = (life("a", 1, 4, 9), life("b", 0, 2, 5), life("c", 12))
    tell(quiet, hours, lives, MORNING + timedelta(days=8), lambda *days: told.append(days))
    assert done == [("b", 0), ("a", 1), ("b", 2), ("a", 4), ("b", 5)]
    assert hours() == MORNING + timedelta(days=8)
    assert told == [(day, 8) for _, day in done]


def test_each_clock_fires_in_its_own_moment(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        query = sa.select(event.c.subject, event.c.at).join(case_, case_.c.ref == event.c.subject)
        opened = connection.execute(query.where(event.c.trigger == "ouvrir", case_.c.workflow == "appel")).all()
    assert len(opened) > 20
    for ref, at in opened:
        case = demo.store.case(ref)
        assert case is not None
        assert at == case.fields["ouverture"]


def test_clocks_that_still_run_end_in_the_future(demo: Maillon) -> None:
    with demo.store.reading() as connection:
        dues = list(connection.scalars(sa.select(timer.c.due)))
    assert dues
    assert min(dues) > demo.now()
    assert stamp(moment(min(dues))) == min(dues)
