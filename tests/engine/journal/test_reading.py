"""The journal as auditors read it: in their territories, newest first, page by page."""
from __future__ import annotations

import pytest

from engine.core.acts import Open
from engine.journal.reading import Filters, lines, search
from engine.proof.chain import GENESIS
from tests.engine.core.errand import ASKER, CHIEF, OUEZZANE, STRANGER, Fire
from tests.engine.store.driving import StoreDriver, person

FIRST, SECOND, THIRD = "ER-OUZ-2026-001", "ER-OUZ-2026-002", "ER-KHN-2026-001"


@pytest.fixture
def lived(sql: StoreDriver) -> StoreDriver:
    """Two errands in Ouezzane, one next province, over three days, and a person's journal."""
    sql.on_the_road()
    sql.clock.forward(days=1)
    sql.opened(what="Figues")
    sql.must(Fire(SECOND, "pause", motif="Pluie"), CHIEF)
    sql.clock.forward(days=1)
    sql.must(Open("errand", "MA-KHN", {"what": "Miel"}), STRANGER)
    with sql.sql.writing() as unit:
        unit.append_event(person(1)._replace(at=sql.now))
    return sql


ALL = Filters()


def places(driver: StoreDriver, scopes: tuple[str, ...] | None, filters: Filters = ALL) -> list[tuple[str, int]]:
    """Subject and number of what a search finds."""
    return [(line.event.subject, line.event.number) for line in search(driver.sql, scopes, filters).lines]


def test_lines_of_a_subject_come_with_their_chain(lived: StoreDriver) -> None:
    found = lines(lived.sql, FIRST)
    assert [line.event.number for line in found] == [1, 2, 3, 4]
    assert [line.previous for line in found] == [GENESIS, *(line.hash for line in found[:-1])]
    assert not any(line.erased for line in found)


def test_lines_of_nobody_are_none(lived: StoreDriver) -> None:
    assert lines(lived.sql, "ER-OUZ-2026-099") == ()


def test_search_shows_the_newest_first(lived: StoreDriver) -> None:
    assert places(lived, (OUEZZANE,)) == [(SECOND, 2), (SECOND, 1), (FIRST, 4), (FIRST, 3), (FIRST, 2), (FIRST, 1)]


def test_an_auditor_sees_their_territories_and_nothing_else(lived: StoreDriver) -> None:
    assert places(lived, ("MA-KHN",)) == [(THIRD, 1)]
    assert len(places(lived, (OUEZZANE, "MA-KHN"))) == len(places(lived, ("MA",))) == 7
    assert places(lived, ()) == places(lived, ("MA-RAB",)) == []


def test_persons_show_only_to_those_who_answer_for_everything(lived: StoreDriver) -> None:
    assert ("person/amina", 1) not in places(lived, ("MA",))
    assert ("person/amina", 1) in places(lived, None)


@pytest.mark.parametrize(("filters", "expected"), [
    (Filters(actors=("habib",)), []), (Filters(actors=()), []),
    (Filters(actors=(CHIEF.id,)), [(SECOND, 2)]), (Filters(actors=(CHIEF.id, "habib")), [(SECOND, 2)]),
    (Filters(act="open"), [(SECOND, 1), (FIRST, 1)]),
    (Filters(act="open", actors=(ASKER.id,), subject=FIRST), [(FIRST, 1)]),
    (Filters(trigger="leave"), [(FIRST, 4)]),
    (Filters(workflow="errand", subject=SECOND), [(SECOND, 2), (SECOND, 1)]),
    (Filters(workflow="projet"), []),
    (Filters(since="2026-04-07T00:00:00.000000Z"), [(SECOND, 2), (SECOND, 1)]),
    (Filters(until="2026-04-06T09:30:00.000000Z"), []),
    (Filters(since="2026-04-06T09:30:00.000000Z", until="2026-04-07T00:00:00.000000Z", act="fire"), [(FIRST, 4)]),
])
def test_each_filter_narrows(lived: StoreDriver, filters: Filters, expected: list[tuple[str, int]]) -> None:
    assert places(lived, (OUEZZANE,), filters) == expected


def test_a_territory_filter_never_reaches_beyond_the_scope(lived: StoreDriver) -> None:
    assert places(lived, ("MA",), Filters(territory="MA-KHN")) == [(THIRD, 1)]
    assert places(lived, (OUEZZANE,), Filters(territory="MA-KHN")) == []
    assert len(places(lived, (OUEZZANE,), Filters(territory="MA"))) == 6


@pytest.mark.parametrize("most", [1, 2, 3, 6, 50])
def test_pages_joined_are_the_whole(lived: StoreDriver, most: int) -> None:
    found: list[tuple[str, int]] = []
    page = search(lived.sql, (OUEZZANE,), ALL, most=most)
    while True:
        assert len(page.lines) <= most
        found += [(line.event.subject, line.event.number) for line in page.lines]
        if page.next is None:
            break
        page = search(lived.sql, (OUEZZANE,), ALL, page.next, most)
    assert found == places(lived, (OUEZZANE,))


def test_a_page_read_on_does_not_show_what_came_meanwhile(lived: StoreDriver) -> None:
    first = search(lived.sql, (OUEZZANE,), ALL, most=2)
    lived.filled(FIRST, care="Doucement")
    second = search(lived.sql, (OUEZZANE,), ALL, first.next, 50)
    assert [line.event.number for line in second.lines] == [4, 3, 2, 1]
