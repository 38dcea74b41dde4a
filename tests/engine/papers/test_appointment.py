"""A meeting in somebody's calendar: its day, its place, and of its agenda what they may see."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.actor import Actor
from engine.core.acts import Fill, Fire
from engine.core.moments import stamp
from engine.language.texts import use
from engine.papers.appointment import appointment
from engine.papers.icalendar import Appointment
from engine.questions.case import ground_of
from engine.questions.meetings import table_of
from tests.cast import CHAFIK, IDRIS
from tests.web.desk import Desk, desk_in
from tests.workflows.driver import World
from tests.workflows.meeting import Committee
from tests.workflows.projet.path import file_at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as found:
        yield found


@pytest.fixture
def committee(desk: Desk) -> Committee:
    """Planned, with one file, one matter of its own and no day."""
    world = World(desk.maillon.store, desk.clock)
    found = Committee(world)
    found.fires("inscrire", objet="Dossier", dossier=file_at(world, "emergence.cpde").ref, duree=20)
    found.fires("inscrire", objet="Calendrier de l’année", duree=10)
    return found


def seen(desk: Desk, committee: Committee, actor: Actor = IDRIS, address: str = "") -> Appointment | None:
    """The meeting in the calendar of somebody."""
    ground = ground_of(desk.maillon, committee.ref, desk.maillon.people.actor(actor.id))
    table = table_of(ground) if ground is not None else None
    assert table is not None
    return appointment(table, address)


def dated(desk: Desk, committee: Committee, day: int = 20) -> str:
    at = stamp(desk.clock().replace(day=day, hour=9, minute=0, second=0, microsecond=0))
    committee.by(IDRIS, Fill(committee.ref, {"debut": at, "lieu": "Siège"}))
    return at


def test_without_a_day_there_is_none(desk: Desk, committee: Committee) -> None:
    assert seen(desk, committee) is None


def test_it_says_when_where_how_long_and_what_about(desk: Desk, committee: Committee) -> None:
    at = dated(desk, committee)
    found = seen(desk, committee, address="https://exemple.ma/seances/1")
    assert found is not None and stamp(found.starts) == at
    assert (found.summary, found.location, found.minutes) == ("CPDE · Séance d’avril", "Siège", 30)
    assert found.description.splitlines()[1] == "2. Calendrier de l’année" and found.url == "https://exemple.ma/seances/1"


def test_it_stays_the_same_appointment_with_a_higher_sequence(desk: Desk, committee: Committee) -> None:
    dated(desk, committee)
    first = seen(desk, committee)
    dated(desk, committee, 21)
    then = seen(desk, committee)
    assert first is not None and then is not None
    assert first.uid == then.uid and first.sequence < then.sequence == committee.case.number and first.starts < then.starts


def test_it_is_tentative_while_the_agenda_is_made_then_sure_then_cancelled(desk: Desk, committee: Committee) -> None:
    committee.by(IDRIS, Fill(committee.ref, {"debut": stamp(desk.clock().replace(day=25)), "lieu": "Siège"}))
    planned = seen(desk, committee)
    committee.fires("convoquer")
    convened = seen(desk, committee)
    committee.by(CHAFIK, Fire(committee.ref, "annuler", {}, "La salle manque."))
    cancelled = seen(desk, committee)
    assert [one.status for one in (planned, convened, cancelled) if one is not None] == ["TENTATIVE", "CONFIRMED", "CANCELLED"]


def test_of_a_file_that_its_reader_may_not_see_no_title_goes_along(
        desk: Desk, committee: Committee, monkeypatch: pytest.MonkeyPatch) -> None:
    dated(desk, committee)
    monkeypatch.setattr("engine.questions.meetings.table.visible", lambda *_: False)
    found = seen(desk, committee)
    assert found is not None
    assert found.description.splitlines() == ["1. un dossier qui ne vous est pas ouvert", "2. Calendrier de l’année"]


def test_it_speaks_the_language_of_its_reader_without_direction_marks(desk: Desk, committee: Committee) -> None:
    dated(desk, committee)
    with use("ar"):
        found = seen(desk, committee)
    assert found is not None and found.summary.startswith("اللجنة الإقليمية") and not set("\u2068\u2069") & set(found.description)
