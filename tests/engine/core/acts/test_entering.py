"""Entering, leaving, going back, pausing and resuming; clocks and pending actions."""
from __future__ import annotations

from datetime import UTC, datetime

from engine.core.acts import Attach, DoTask, Fill, Fire
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, PAPER, Driver


def keys(case) -> list[str]:
    return [task.key for task in case.tasks]


def test_attaching_closes_what_waited_for_the_document():
    driver = Driver()
    ref = driver.opened()
    case = driver.must(Attach(ref, "order", PAPER), ASKER)
    assert keys(case) == ["call", "go"]


def test_a_pending_action_is_due_at_the_end_of_a_working_day_in_casablanca():
    driver = Driver()
    case = driver.case(driver.opened())
    write = next(task for task in case.tasks if task.key == "write")
    assert write.due == "2026-04-13T23:00:00.000000Z"


def test_leaving_closes_what_the_state_had_opened():
    driver = Driver()
    ref = driver.on_the_road()
    assert keys(driver.case(ref)) == ["report"]


def test_the_step_that_leaves_has_done_the_action_that_asked_for_it():
    driver = Driver()
    ref = driver.on_the_road()
    closed = list(driver.store.events(ref))[-1].change["closes"]
    assert closed == [["1.3", "done"]]


def test_a_repeating_action_opens_again_when_done():
    driver = Driver()
    ref = driver.on_the_road()
    first = driver.case(ref).tasks[0]
    driver.clock.forward(days=1)
    case = driver.must(Fire(ref, "stop", {"place": "Zoumi"}), CARRIER)
    assert keys(case) == ["report"] and case.tasks[0].id != first.id and case.tasks[0].due > first.due


def test_going_back_counts_an_iteration_unsets_its_fields_and_asks_documents_again():
    driver = Driver()
    ref = driver.on_the_road()
    case = driver.must(Fire(ref, "undo", motif="Erreur d'adresse"), CHIEF)
    assert (case.state, case.iteration, case.fields["price"]) == ("asked", 1, None)
    assert case.document("order") is None and len(case.documents) == 1
    assert keys(case) == ["write", "call", "go"]


def test_a_document_that_is_there_is_not_asked_again():
    driver = Driver()
    ref = driver.opened()
    driver.must(Attach(ref, "order", PAPER), ASKER)
    driver.must(Fire(ref, "ask_papers", {"pieces": ["receipt"]}, "Il manque le reçu"), CHIEF)
    driver.must(Attach(ref, "receipt", PAPER), CARRIER)
    case = driver.must(Fire(ref, "give"), CARRIER)
    assert case.state == "asked" and keys(case) == ["call", "go"]


def test_back_is_where_the_stay_came_from():
    for start, expected in (("opened", "asked"), ("on_the_road", "road.going")):
        driver = Driver()
        ref = getattr(driver, start)()
        driver.must(Fire(ref, "ask_papers", {"pieces": ["receipt"]}, "Manque"), CHIEF)
        driver.must(Attach(ref, "receipt", PAPER), CARRIER)
        assert driver.must(Fire(ref, "give"), CARRIER).state == expected


def test_a_piece_attached_before_the_request_does_not_answer_it():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Attach(ref, "receipt", PAPER), CARRIER)
    driver.clock.forward(hours=1)
    driver.must(Fire(ref, "ask_papers", {"pieces": ["receipt", "order"]}, "Illisible"), CHIEF)
    assert driver.refusal(Fire(ref, "give"), CARRIER) == ["document.too_old", "document.too_old"]


def test_a_step_may_be_bounded_by_the_rules_of_the_case():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "ask_papers", {"pieces": ["receipt"]}, "Manque"), CHIEF)
    driver.must(Attach(ref, "receipt", PAPER), CARRIER)
    driver.must(Fire(ref, "give"), CARRIER)
    assert driver.refusal(Fire(ref, "ask_papers", {"pieces": ["order"]}, "Encore"), CHIEF) == ["count.too_many"]


def test_a_clock_fires_when_its_last_day_is_over_not_before():
    driver = Driver()
    ref = driver.on_the_road()
    driver.clock.present = datetime(2026, 4, 16, 22, 59, 59, tzinfo=UTC)
    assert driver.tick() == 0 and driver.case(ref).state == "road.going"
    driver.clock.forward(seconds=1)
    assert driver.tick() == 1 and driver.case(ref).state == "lost"
    event = list(driver.store.events(ref))[-1]
    assert (event.actor, event.role, event.trigger) == ("moteur", "moteur", "expire")


def test_an_overdue_clock_fires_before_any_command_on_the_case():
    driver = Driver()
    ref = driver.on_the_road()
    driver.clock.forward(days=11)
    assert driver.refusal(Fire(ref, "stop", {"place": "Zoumi"}), CARRIER) == ["trigger.not_here"]
    assert driver.case(ref).state == "lost"


def test_several_overdue_clocks_fire_one_after_the_other_each_from_its_own_entry():
    driver = Driver()
    ref = driver.on_the_road()
    driver.clock.forward(days=60)
    driver.tick()
    assert driver.case(ref).state == "lost"
    driver.clock.forward(days=31)
    driver.tick()
    assert driver.case(ref).state == "buried" and driver.case(ref).closed


def test_a_clock_at_a_field_follows_the_field():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "ask_papers", {"pieces": ["receipt"]}, "Manque"), CHIEF)
    assert driver.case(ref).clocks == ()
    driver.must(Fill(ref, {"meet_at": "10/04/2026 10:00"}), CARRIER)
    assert driver.case(ref).clocks[0].due == "2026-04-10T09:00:00.000000Z"
    driver.must(Fill(ref, {"meet_at": "11/04/2026 10:00:30"}), CARRIER)
    driver.clock.present = datetime(2026, 4, 11, 9, 0, 29, tzinfo=UTC)
    assert driver.tick() == 0
    driver.clock.forward(seconds=1)
    driver.tick()
    assert driver.case(ref).state == "lost"


def test_pausing_shelves_state_tasks_and_clocks_and_resuming_gives_their_days_back():
    driver = Driver()
    ref = driver.on_the_road()
    driver.clock.forward(days=4)
    paused = driver.must(Fire(ref, "pause", motif="Pluie"), CHIEF)
    assert (paused.state, keys(paused), paused.clocks) == ("paused", [], ())
    driver.clock.forward(days=100)
    driver.tick()
    case = driver.must(Fire(ref, "resume"), CHIEF)
    entered = driver.store.journal[ref][3].at
    assert (case.state, keys(case), case.entered, case.shelf) == ("road.going", ["report"], entered, None)
    assert case.clocks[0].due == "2026-07-25T23:00:00.000000Z", "six days were left of ten"


def test_a_late_action_stays_late_after_a_pause():
    driver = Driver()
    ref = driver.on_the_road()
    due = driver.case(ref).tasks[0].due
    driver.clock.forward(days=5)
    driver.must(Fire(ref, "pause", motif="Pluie"), CHIEF)
    driver.clock.forward(days=1)
    assert driver.must(Fire(ref, "resume"), CHIEF).tasks[0].due == due


def test_pausing_leaves_the_origin_of_the_stay_untouched():
    driver = Driver()
    ref = driver.on_the_road()
    driver.must(Fire(ref, "ask_papers", {"pieces": ["receipt"]}, "Manque"), CHIEF)
    driver.must(Fire(ref, "pause", motif="Pluie"), CHIEF)
    driver.must(Fire(ref, "resume"), CHIEF)
    driver.must(Attach(ref, "receipt", PAPER), CARRIER)
    assert driver.must(Fire(ref, "give"), CARRIER).state == "road.going"


def test_the_origin_of_another_state_can_be_gone_back_to_within_its_delay_once():
    driver = Driver()
    ref = driver.on_the_road()
    driver.clock.forward(days=11)
    driver.tick()
    assert driver.must(Fire(ref, "reopen"), CHIEF).state == "road.going"
    driver.clock.forward(days=11)
    driver.tick()
    assert driver.refusal(Fire(ref, "reopen"), CHIEF) == ["count.too_many"]


def test_each_row_with_a_life_of_its_own_is_a_pending_action_until_it_is_kept():
    driver = Driver()
    ref = driver.opened()
    rows = [{"say": "Être à l'heure", "kept": "no"}, {"say": "Ne rien casser", "kept": "no"}]
    case = driver.must(Fill(ref, {"promises": rows}), ASKER)
    assert [task.item for task in case.tasks if task.item] == ["promises:1", "promises:2"]
    kept = [{"id": "1", "say": "Être à l'heure", "kept": "yes"}, {"id": "2", "say": "Ne rien casser", "kept": "no"}]
    case = driver.must(Fill(ref, {"promises": kept}), ASKER)
    assert [task.item for task in case.tasks if task.item] == ["promises:2"]


def test_pending_actions_of_rows_outlive_the_state():
    driver = Driver()
    ref = driver.opened()
    driver.must(Fill(ref, {"promises": [{"say": "Sourire", "kept": "no"}]}), ASKER)
    driver.must(Attach(ref, "order", PAPER), ASKER)
    driver.must(DoTask(ref, "1.2"), ASKER)
    case = driver.must(Fire(ref, "leave"), CARRIER)
    assert [task.item for task in case.tasks if task.item] == ["promises:1"]
