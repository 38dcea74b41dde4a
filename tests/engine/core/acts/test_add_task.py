"""AddTask: an action that no definition foresees, for a role or a person, until a day."""
from __future__ import annotations

import pytest

from engine.core.acts import AddTask, Assign, DoTask
from engine.core.case import Task
from engine.core.decide import replay
from engine.words import Speaker, say_event
from tests.engine.caravan.story import HIND, KARIM, ZINEB, Caravan, caravane

WORDS = "Appeler Mme Zineb"


@pytest.fixture
def caravan() -> Caravan:
    caravan = Caravan()
    caravan.marching(promesses=[{"texte": "Sel", "personne": "zineb"}])
    return caravan


def added(caravan: Caravan) -> Task:
    return next(task for task in caravan.case.tasks if not task.key)


def test_it_falls_to_a_role_until_a_day(caravan: Caravan) -> None:
    caravan.must(AddTask(caravan.ref, f"  {WORDS} ", role="agent_das", due="2026-04-30"))
    task = added(caravan)
    assert (task.role, task.assignee, task.due) == ("agent_das", "", "2026-04-30T23:00:00.000000Z")
    assert caravan.case.titles == {task.id: WORDS}
    caravan.must(DoTask(caravan.ref, task.id), KARIM)
    assert not any(not task.key for task in caravan.case.tasks)


def test_it_falls_to_a_person_under_the_role_they_hold_here(caravan: Caravan) -> None:
    caravan.must(AddTask(caravan.ref, WORDS, person="zineb"))
    assert (added(caravan).role, added(caravan).assignee) == ("partie", "zineb")
    caravan.must(DoTask(caravan.ref, added(caravan).id), ZINEB)


@pytest.mark.parametrize(("given", "codes"), [
    ({"role": "agent_das", "title": " "}, ["value.missing"]),
    ({"role": "agent_das", "title": "x" * 201}, ["value.too_large"]),
    ({}, ["assign.whose"]),
    ({"role": "auditeur"}, ["assign.whose"]),
    ({"role": "roi"}, ["assign.whose"]),
    ({"person": "personne.dici"}, ["value.person"]),
    ({"person": "yassine"}, ["assign.no_part"]),
    ({"person": "dounia"}, ["assign.no_part"]),
    ({"person": "hind", "role": "membre_cpde"}, ["assign.role"]),
    ({"role": "agent_das", "due": "2026-04-05"}, ["assign.past"]),
    ({"role": "agent_das", "due": "demain"}, ["value.date"]),
    ({"title": "", "person": "yassine", "due": "demain"}, ["assign.no_part", "value.date", "value.missing"]),
])
def test_every_reason_is_told(caravan: Caravan, given: dict[str, str], codes: list[str]) -> None:
    assert caravan.codes(AddTask(caravan.ref, **{"title": WORDS, **given})) == codes


def test_only_the_responsible_role_adds_one_and_not_to_a_file_that_has_ended(caravan: Caravan) -> None:
    assert caravan.codes(AddTask(caravan.ref, WORDS, role="agent_das"), HIND) == ["role.missing"]
    caravan.fill(promesses=[{**caravan.rows("promesses")[0], "etat": "tenue"}])
    caravan.fire("arriver")
    assert caravan.codes(AddTask(caravan.ref, WORDS, role="agent_das")) == ["case.closed"]


def test_its_words_are_personal_and_lie_in_no_public_part(caravan: Caravan) -> None:
    caravan.must(AddTask(caravan.ref, WORDS, role="agent_das"))
    caravan.must(Assign(caravan.ref, added(caravan).id, "karim"))
    caravan.fire("arreter")
    caravan.fire("reprendre")
    caravan.must(DoTask(caravan.ref, added(caravan).id), KARIM)
    events = list(caravan.store.events(caravan.ref))
    assert not any(WORDS in str(event.change) for event in events)
    assert replay(events) == caravan.case


def test_the_journal_says_it_in_the_words_it_was_added_with(caravan: Caravan) -> None:
    caravan.must(AddTask(caravan.ref, WORDS, role="agent_das"))
    caravan.must(Assign(caravan.ref, added(caravan).id, "karim"))
    caravan.must(Assign(caravan.ref, added(caravan).id))
    caravan.must(DoTask(caravan.ref, added(caravan).id), KARIM)
    speaker = Speaker(caravane(), lambda ids: {"karim": "Karim"})
    said = [say_event(event, speaker).title for event in caravan.store.events(caravan.ref, 2)]
    assert [WORDS in line for line in said] == [True] * 4
    assert "Karim" in said[1]
    erased = [say_event(event._replace(private={}), speaker).title for event in caravan.store.events(caravan.ref, 2)]
    assert not any(WORDS in line or "1" in line for line in erased)
