"""Files in the order of their scores."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor
from engine.questions import page as paging
from engine.questions.ranking import Asked, Ranked, ranked_by, ranking, sums, targets
from tests.cast import ETTAKI, FATIMA, IDRIS
from tests.web.desk import Desk
from tests.workflows.driver import GRID, MEMBERS, World, scores, to_score
from tests.workflows.projet.path import COOPERATIVE, file_at

MARKET = {"Olive": 5, "Figue": 4, "Cumin": 4, "Safran": 2}
CHAINS = Asked("chaine_valeur", "notation")


@pytest.fixture
def world(desk: Desk) -> World:
    """Four chains scored, and one still to be scored."""
    found = World(desk.maillon.store, desk.clock)
    for name, mark in MARKET.items():
        chain = to_score(found, name)
        for member in MEMBERS:
            scores(chain, member, **{**GRID, "marche": mark})
    scores(to_score(found, "Thym"), MEMBERS[0], **GRID)
    return found


def ranked(desk: Desk, person: Actor = IDRIS, asked: Asked = CHAINS, after: str = "") -> paging.Page[Ranked]:
    maillon = desk.maillon
    return ranking(maillon.store, maillon.library, maillon.people.actor(person.id), maillon.now(), asked, after)


def test_the_highest_comes_first_the_equal_share_a_rank_and_what_is_to_come_stands_last(desk: Desk, world: World) -> None:
    rows = ranked(desk).rows
    assert [(row.rank, row.tied, row.score) for row in rows] == [
        (1, False, 78), (2, True, 74), (2, True, 74), (4, False, 66), (0, False, None)]
    assert (rows[0].file.title, rows[-1].file.title) == ("Olive", "Thym")
    assert (rows[-1].file.number, rows[-1].file.lowest, rows[-1].file.threshold) == (1, None, 60)


def test_only_the_files_one_sees_are_ranked(desk: Desk, world: World) -> None:
    assert ranked(desk, ETTAKI).rows == ()
    assert ranked(desk, IDRIS, CHAINS._replace(territory="MA-KHN")).rows == ()


def test_a_holder_reads_what_their_file_came_to_without_the_totals(desk: Desk) -> None:
    file_at(World(desk.maillon.store, desk.clock), "emergence.cpde", COOPERATIVE)
    told = {person.id: ranked(desk, person, Asked("projet", "technique")).rows[0] for person in (FATIMA, IDRIS)}
    assert [(row.score, row.file.lowest, row.file.highest) for row in told.values()] == [(73, None, None), (73, 73, 73)]


def test_a_page_goes_on_where_the_last_ended_with_the_ranks_of_the_whole(
        desk: Desk, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.questions.ranking.SIZE", 2)
    monkeypatch.setattr(paging.paged, "__defaults__", (2,))
    first = ranked(desk)
    assert first.older is not None
    second = ranked(desk, after=first.older.text())
    assert [row.rank for row in (*first.rows, *second.rows)] == [1, 2, 2, 4] and second.newer is not None
    assert ranked(desk, after=second.newer.text()).rows == first.rows


def test_sums_tell_how_many_are_ranked_reach_the_minimum_and_wait(desk: Desk, world: World) -> None:
    maillon = desk.maillon
    told = sums(maillon.store, maillon.library, maillon.people.actor(IDRIS.id), maillon.now(), CHAINS)
    assert told == (4, 4, 1)


def test_it_is_narrowed_to_the_files_linked_to_another(desk: Desk, world: World) -> None:
    maillon = desk.maillon
    assert targets(maillon.store, maillon.library, maillon.people.actor(IDRIS.id), maillon.now(), CHAINS) == ()
    assert ranked(desk, IDRIS, CHAINS._replace(links=(("programme", "PP-OUZ-1"),))).rows == ()


def test_ranks_skip_what_is_shared() -> None:
    assert ranked_by([("080", 1), ("074", 3), ("060", 1)]) == {"080": (1, False), "074": (2, True), "060": (5, False)}
