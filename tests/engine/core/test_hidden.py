"""What is hidden of a case, and of its journal."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import ENGINE, UNNAMED, Actor
from engine.core.acts import Assign, Comment
from engine.core.case import Case
from engine.core.decision import Event
from engine.core.hidden import Veil, confides, veil
from engine.core.sight import Sight
from tests.engine.core.contest import AUDITOR, CLERK, NOW, RAPPORTEUR, READERS, Contest
from tests.engine.core.errand import three

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


HOLDER = Actor("ann", "Ann")
PUBLIC = Actor("someone", "Someone")
OWN_CLERK = CLERK._replace(id=HOLDER.id)
"""The holder, who works in the province besides."""


def held(essay: Contest) -> Case:
    return essay.case._replace(holder=HOLDER.id)


def wholly_read() -> Contest:
    """Both marks are in, worth 75 each; the second remarks on it and the essay is kept."""
    essay = Contest()
    for reader in (ONE, TWO):
        essay.reads(reader, 4, 4, remark="Très bien")
    essay.does(Comment(essay.ref, "J’ai mis quatre."), TWO)
    essay.fires("keep", CLERK)
    return essay


def told(essay: Contest, reader: Actor) -> tuple[Case, list[Event]]:
    """The case and its journal as a reader knows them."""
    found = veil(essay.definition, held(essay), reader, "2026-04-06")
    return found.case(essay.definition, held(essay)), [found.event(event) for event in essay.store.events(essay.ref)]


@pytest.mark.parametrize("reader", [HOLDER, OWN_CLERK, PUBLIC], ids=["holder", "holder who works there", "anybody"])
def test_who_is_judged_reads_what_it_came_to_and_nothing_of_who_made_it_so(reader: Actor) -> None:
    case, events = told(wholly_read(), reader)
    assert {key: case.fields.get(key) for key in ("what", "score", "returned", "lacking", "sheets", "spread")} == {
        "what": "Olives", "score": 75, "returned": 2, "lacking": 0, "sheets": None, "spread": None}
    everything = repr(case) + repr(events)
    assert not [secret for secret in (ONE.id, TWO.id, "style", "Très bien", "quatre", "'total'") if secret in everything]


@pytest.mark.parametrize("reader", [CLERK, AUDITOR, ONE, RAPPORTEUR, ENGINE], ids=lambda reader: reader.id)
def test_staff_auditors_and_evaluators_read_it_whole(reader: Actor) -> None:
    essay = wholly_read()
    assert told(essay, reader) == (held(essay), list(essay.store.events(essay.ref)))


def test_a_holder_does_not_know_who_evaluates_before_all_is_in_nor_what_it_comes_to() -> None:
    essay = half_read()
    case, events = told(essay, HOLDER)
    assert (case.fields.get("score"), case.fields["returned"], case.fields["lacking"]) == (None, 1, 0)
    assert [(task.assignee, task.item) for task in case.tasks] == [(UNNAMED, "")]
    assert ONE.id not in repr((case, events)) and TWO.id not in repr((case, events))


def test_every_event_keeps_its_number_its_moment_and_its_step() -> None:
    essay = wholly_read()
    events = list(essay.store.events(essay.ref))
    _, shown = told(essay, HOLDER)
    assert [(e.number, e.at, e.act, e.trigger, e.target) for e in shown] == [(e.number, e.at, e.act, e.trigger, e.target) for e in events]
    assert {event.actor for event in shown if event.trigger not in ("name", "declare", "mark") and event.act != "comment"} == {CLERK.id}


def test_what_a_step_back_has_voided_stays_hidden() -> None:
    back = f"  back: {{title: {three('Rendre')}, from: read, to: desk, roles: [secretaire_cpde], undoes: {{}}}}\n"
    essay = Contest(old="  keep:", new=back + "  keep:")
    essay.reads(ONE, 4, 4, remark="Très bien")
    essay.fires("back", CLERK)
    essay.does(Comment(essay.ref, "J’avais mis quatre."), ONE)
    case, events = told(essay, HOLDER)
    assert ONE.id not in repr((case, events)) and "quatre" not in repr(events)
    assert next(event for event in events if event.trigger == "back").change["fields"] == {"sheets": None}


def test_a_remark_made_before_one_was_to_score_is_read_by_all() -> None:
    essay = Contest()
    essay.does(Comment(essay.ref, "La page 3 manque."), ONE)
    assert not confides(essay.definition, essay.case, ONE.id)
    essay.clock = "2026-04-07T09:30:00.000000Z"
    essay.reads(ONE, 4, 4)
    assert confides(essay.definition, essay.case, ONE.id)
    said = next(event for event in told(essay, HOLDER)[1] if event.act == "comment")
    assert (said.actor, said.private["text"]) == (ONE.id, "La page 3 manque.")


def test_that_an_evaluator_s_action_was_given_to_somebody_is_told_without_whom() -> None:
    essay = half_read()
    task = next(task for task in essay.case.tasks if task.assignee == TWO.id)
    essay.does(Assign(essay.ref, task.id, RAPPORTEUR.id), CLERK)
    given = told(essay, HOLDER)[1][-1]
    assert (given.act, given.actor, given.change) == ("assign", UNNAMED, {"task": "sheets.item"})


def test_of_those_who_only_have_a_part_an_evaluator_reads_their_own_row() -> None:
    essay = half_read()
    outsider = TWO._replace(grants=())
    case, _ = told(essay, outsider)
    assert [row["who"] for row in case.fields["sheets"]] == [TWO.id] and ONE.id not in repr(case)
    assert [task.assignee for task in case.tasks] == [TWO.id]
    essay.fires("mark", TWO, style=4, plot=3)
    assert told(essay, outsider)[0] == held(essay)
