"""Clocks that stand still, come again, wait for a moment, or mean something by their end."""
from __future__ import annotations

from tests.engine.core.permit import Permit


def test_a_delay_is_counted_in_its_own_unit():
    permit = Permit()
    permit.go("submit")
    assert permit.stands("answer") == (0, 10, "working_days") and permit.stands("patience") == (0, 30, "days")
    permit.wait(days=7)
    assert permit.stands("answer") == (5, 5, "working_days"), "from Monday to Monday"
    assert permit.stands("patience") == (7, 23, "days")


def test_a_delay_stands_still_while_the_file_is_elsewhere_and_goes_on_when_it_comes_back():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=4)
    case = permit.go("ask")
    assert [clock.key for clock in case.clocks] == ["forget"]
    assert [(shelf.state, [clock.key for clock in shelf.clocks]) for shelf in case.paused] == [("study", ["answer", "patience"])]
    permit.wait(days=20)
    assert permit.stands("answer") == (4, 6, "working_days")
    case = permit.go("give")
    assert case.paused == () and permit.stands("answer") == (4, 6, "working_days")
    assert permit.due("answer") == "2026-05-11", "six working days after Thursday 30 April, the first of May is off"


def test_a_delay_that_restarts_begins_anew():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=4)
    permit.go("ask")
    permit.wait(days=20)
    permit.go("give")
    assert permit.stands("patience") == (0, 30, "days")


def test_what_does_not_pause_begins_anew_as_any_clock_of_a_state_entered():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=4)
    permit.go("ask", "give")
    assert permit.stands("recall") == (0, 5, "days")


def test_a_delay_stands_still_through_several_states_where_it_does():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=2)
    permit.go("ask")
    case = permit.go("check")
    assert [clock.key for shelf in case.paused for clock in shelf.clocks] == ["answer"], "patience pauses in asking only"
    permit.wait(days=30)
    permit.go("checked")
    assert permit.stands("answer") == (2, 8, "working_days") and permit.stands("patience") == (0, 30, "days")


def test_a_delay_is_forgotten_where_the_file_does_not_come_back():
    permit = Permit()
    permit.go("submit", "ask", "drop")
    assert permit.present.paused == () and permit.present.clocks == ()


def test_a_suspension_leaves_alone_what_stands_still_already():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=4)
    permit.go("ask")
    permit.wait(days=10)
    permit.go("hold")
    permit.wait(days=40)
    permit.go("resume")
    assert permit.stands("forget") == (10, 81, "days"), "three months are 91 days, from 10 April to 10 July"
    permit.go("give")
    assert permit.stands("answer") == (4, 6, "working_days")


def test_a_suspension_keeps_the_working_days_that_a_delay_had_left():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=4)
    permit.go("hold")
    permit.wait(days=10)
    permit.go("resume")
    assert permit.stands("answer") == (4, 6, "working_days") and permit.stands("patience") == (4, 26, "days")


def test_on_the_last_day_nothing_is_left_and_silence_answers_when_it_is_over():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=14)
    assert permit.stands("answer") == (10, 0, "working_days") and permit.present.state == "study"
    permit.wait(days=1)
    assert permit.present.state == "granted"


def test_a_last_day_interrupted_ends_on_the_next_working_day():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=14)
    permit.go("ask")
    permit.wait(days=5)
    permit.go("give")
    assert permit.stands("answer") == (10, 0, "working_days")
    permit.wait(days=1)
    assert permit.present.state == "study", "Sunday"
    permit.wait(days=2)
    assert permit.present.state == "granted"


def test_a_clock_that_comes_again_fires_once_each_time():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=5)
    assert len(permit.present.fired("remind")) == 0
    permit.wait(days=1)
    assert len(permit.present.fired("remind")) == 1 and permit.due("recall") == "2026-04-16"
    permit.wait(days=5)
    assert len(permit.present.fired("remind")) == 2


def test_rounds_that_were_missed_are_not_made_up_for():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=12)
    assert len(permit.present.fired("remind")) == 1 and permit.due("recall") == "2026-04-23"


def test_a_person_who_does_it_before_leaves_the_round_as_it_is():
    permit = Permit()
    permit.go("submit")
    permit.wait(days=2)
    permit.go("remind")
    assert permit.due("recall") == "2026-04-11"


def test_a_moment_before_a_date_follows_the_date_and_fires_once():
    permit = Permit()
    permit.go("submit", "grant")
    assert permit.present.clocks == ()
    permit.fill(until="30/06/2026")
    assert (permit.due("warn"), permit.due("end")) == ("2026-05-31", "2026-06-30")
    permit.fill(until="15/07/2026")
    assert (permit.due("warn"), permit.due("end")) == ("2026-06-15", "2026-07-15")
    permit.wait(days=71)
    assert len(permit.present.fired("remind")) == 1 and permit.due("warn") == ""
    permit.go("remind")
    assert permit.due("warn") == "", "what has fired is over while the date stays"
    permit.fill(until="30/09/2026")
    assert permit.due("warn") == "2026-08-31"
    permit.wait(days=200)
    assert permit.present.state == "dropped"
