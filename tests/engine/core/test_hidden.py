"""What is hidden of a case, and of its journal."""
from __future__ import annotations

from typing import Any

from engine.core.actor import Actor
from engine.core.hidden import Veil, veil
from engine.core.sight import Sight
from tests.engine.core.contest import AUDITOR, CLERK, NOW, READERS, Contest

ONE, TWO, THREE = READERS[:3]


def seen_by(essay: Contest, reader: Actor) -> Veil:
    return veil(essay.definition, essay.case, reader, "2026-04-06")


def sheets(essay: Contest, reader: Actor) -> list[dict[str, Any]]:
    return list(seen_by(essay, reader).case(essay.definition, essay.case).fields["sheets"])


def half_read() -> Contest:
    """The first has marked, the second has declared."""
    essay = Contest()
    essay.reads(ONE, 4, 4, remark="Très bien")
    essay.fires("name", CLERK, who=TWO.id)
    essay.fires("declare", TWO, free=True)
    return essay


def test_of_others_only_who_and_when_is_left_until_ones_own_is_in() -> None:
    essay = half_read()
    for reader in (TWO, CLERK, AUDITOR):
        assert sheets(essay, reader)[0] == {"id": "1", "who": ONE.id, "free": True, "given": "2026-04-06"}
    assert sheets(essay, ONE)[0]["total"] == 75
    essay.fires("mark", TWO, style=4, plot=3)
    assert all(sheets(essay, reader)[0]["remark"] == "Très bien" for reader in (TWO, CLERK, AUDITOR))


def test_what_is_computed_of_hidden_totals_is_hidden() -> None:
    essay = half_read()
    case = seen_by(essay, TWO).case(essay.definition, essay.case)
    sight = Sight(case, TWO, {}, NOW, essay.definition.names)
    assert not isinstance(sight.value("score"), int) and not isinstance(sight.value("spread"), int)
    assert sight.value("returned") == 1


def test_an_event_that_brought_a_grid_is_left_without_its_marks() -> None:
    essay = half_read()
    marked = next(event for event in essay.store.events(essay.ref) if event.trigger == "mark")
    for reader in (TWO, AUDITOR):
        shown = seen_by(essay, reader).event(marked)
        assert "inputs" not in shown.change and "style" not in repr(shown) and "Très bien" not in repr(shown)
    assert seen_by(essay, ONE).event(marked) == marked


def test_who_evaluates_only_finds_the_file_closed_until_they_declare_and_if_they_have_an_interest() -> None:
    essay = Contest()
    essay.fires("name", CLERK, who=ONE.id)
    found = seen_by(essay, ONE)
    assert found.sealed and found.case(essay.definition, essay.case).fields == {
        "what": "Olives", "sheets": [{"id": "1", "who": ONE.id}]}
    assert not seen_by(essay, CLERK).sealed and not seen_by(essay, TWO).sealed
    essay.fires("declare", ONE, free=False)
    assert seen_by(essay, ONE).sealed
    essay.fires("name", CLERK, who=TWO.id)
    essay.fires("declare", TWO, free=True)
    assert not seen_by(essay, TWO).sealed
