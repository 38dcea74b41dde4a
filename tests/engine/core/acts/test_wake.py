"""`Wake`: a linked file has moved; somebody should look, once while it is open."""
from engine.core.actor import ENGINE
from engine.core.acts import Wake
from engine.core.case import Task
from engine.core.decide import decide
from engine.core.decision import Decided, Refused
from engine.core.evolve import evolve
from tests.engine.core.small import NOW, a_case, at, demande

CAUSE = ("CH-2026-0001", 7)


def wake(**changes: object) -> Decided | Refused:
    case = a_case(**changes)
    return decide(demande(), case, Wake(case.ref, "CH-2026-0001"), ENGINE, {}, NOW, CAUSE)


def test_it_opens_the_pending_action_of_the_responsible_role_about_the_file_that_moved() -> None:
    decided = wake()
    assert isinstance(decided, Decided)
    task, = evolve(a_case(), decided.events[0]).tasks
    assert (task.key, task.role, task.about) == ("examiner", demande().written.responsible, "CH-2026-0001")


def test_it_is_due_in_fifteen_working_days_and_says_what_caused_it() -> None:
    decided = wake()
    assert isinstance(decided, Decided)
    event, = decided.events
    assert event.cause == CAUSE and event.actor == ENGINE.id
    assert event.change["opens"][0].due == "2026-03-24T23:00:00.000000Z", "Eid al-Fitr lies in between"


def test_it_opens_no_second_one_and_none_on_a_file_that_has_ended() -> None:
    open_already = Task("2.1", "examiner", "agent_das", at("2026-02-20"), at("2026-03-20"))
    assert isinstance(wake(tasks=(open_already,)), Refused)
    assert isinstance(wake(closed=True), Refused)


def test_it_moves_no_form_that_somebody_has_open() -> None:
    decided = wake()
    assert isinstance(decided, Decided)
    assert evolve(a_case(), decided.events[0]).moved == a_case().moved
