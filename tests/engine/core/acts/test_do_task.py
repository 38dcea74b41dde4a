"""Marking a pending action done."""
from __future__ import annotations

from engine.core.acts import DoTask
from tests.engine.core.errand import ASKER, CARRIER, READER, Driver


def test_what_nothing_closes_by_itself_is_marked_done():
    driver = Driver()
    ref = driver.opened()
    case = driver.must(DoTask(ref, "1.2", "Répondeur"), ASKER)
    assert [task.key for task in case.tasks] == ["write", "go"]
    assert list(driver.store.events(ref))[-1].private == {"note": "Répondeur"}


def test_a_note_is_of_a_certain_length_and_has_nothing_that_does_not_show():
    driver = Driver()
    ref = driver.opened()
    assert driver.refusal(DoTask(ref, "1.2", "x" * 4_001), ASKER) == ["value.too_long"]
    driver.must(DoTask(ref, "1.2", " vu\0\u202e\ud83d "), ASKER)
    assert list(driver.store.events(ref))[-1].private == {"note": "vu"}


def test_it_is_the_role_s_to_do():
    driver = Driver()
    ref = driver.opened()
    for person in (CARRIER, READER):
        (unmet,) = driver.unmet(DoTask(ref, "1.2"), person)
        assert unmet.code == "task.not_yours" and unmet.cure is not None and unmet.cure.role == "agent_plateforme"


def test_what_waits_for_a_document_or_a_step_is_closed_by_it():
    driver = Driver()
    ref = driver.opened()
    (document,) = driver.unmet(DoTask(ref, "1.1"), ASKER)
    (step,) = driver.unmet(DoTask(ref, "1.3"), CARRIER)
    assert (document.code, document.cure) == ("task.by_itself", document.cure)
    assert document.cure is not None and (document.cure.kind, document.cure.key) == ("document", "order")
    assert step.cure is not None and (step.cure.kind, step.cure.key) == ("trigger", "leave")


def test_done_twice_it_is_gone():
    driver = Driver()
    ref = driver.opened()
    driver.must(DoTask(ref, "1.2"), ASKER)
    assert driver.refusal(DoTask(ref, "1.2"), ASKER) == ["task.gone"]
