"""How long files take: by stage and province, whose time it was, over a period."""
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.core.acts import Fire
from engine.core.stays import WHOSE
from engine.questions.durations import Asked, Spread, Taken, Times, spread, times
from tests.cast import DOUNIA, ETTAKI, FATIMA, IDRIS
from tests.web.desk import Desk
from tests.web.files import opened

PARTS = st.lists(st.tuples(*[st.integers(0, 400)] * len(WHOSE)), min_size=1)


def found(desk: Desk, person: object = DOUNIA, **asked: str) -> Times:
    maillon = desk.maillon
    actor = maillon.people.actor(person.id)  # type: ignore[attr-defined]
    return times(maillon.store, maillon.library, actor, maillon.now(), Asked("projet", **asked))


def withdrawn(desk: Desk, days: int, suspended: int = 0) -> str:
    """A file that leaves its first stage after so many days, and that was suspended meanwhile."""
    ref = opened(desk)
    desk.clock.forward(days=days)
    if suspended:
        desk.must(Fire(ref, "suspendre", {}, "Absent."), IDRIS)
        desk.clock.forward(days=suspended)
        desk.must(Fire(ref, "reprendre"), IDRIS)
    desk.must(Fire(ref, "retirer", {}, "Le porteur renonce."), IDRIS)
    return ref


def test_a_file_counts_in_a_stage_once_it_has_left_it(desk: Desk) -> None:
    opened(desk)
    desk.clock.forward(days=30)
    assert found(desk) == Times({}, {})


def test_time_is_told_by_stage_and_by_province_suspensions_apart(desk: Desk) -> None:
    withdrawn(desk, days=7)
    withdrawn(desk, days=14, suspended=14)
    spent = Spread(2, 5, 10, (8, 0, 0, 5))
    assert found(desk) == Times({"diagnostic": spent}, {"MA-OUZ": spent})


def test_only_what_was_left_in_the_period_counts(desk: Desk) -> None:
    withdrawn(desk, days=7)
    between = desk.maillon.now()
    desk.clock.forward(days=1)
    withdrawn(desk, days=14)
    assert found(desk, since=desk.maillon.now()[:10]).stages["diagnostic"].median == 10
    assert found(desk, until=between + "~").stages["diagnostic"].median == 5
    assert found(desk, since="2027-01-01").stages == {}


def test_everybody_counts_what_they_may_see(desk: Desk) -> None:
    withdrawn(desk, days=7)
    assert found(desk, ETTAKI).stages == found(desk, FATIMA).stages == {}
    assert found(desk, territory="MA-KHN").stages == {} and found(desk, territory="MA-OUZ").stages


@given(PARTS)
def test_half_took_the_median_or_less_and_nine_in_ten_the_ninth(parts) -> None:
    files = [Taken(str(index), "", "", each) for index, each in enumerate(parts)]
    one = spread(files)
    own = [each.own for each in files]
    assert 2 * sum(days <= one.median for days in own) >= len(own) and one.median in own
    assert 10 * sum(days <= one.ninth for days in own) >= 9 * len(own) and one.ninth in own
    assert one.files == len(files) and spread([]).files == 0
