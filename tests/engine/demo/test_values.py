"""The forms of values: each gives what it says, the same for the same chance."""
from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.moments import years_between
from engine.demo.values import Drawing
from engine.errors import BrokenInvariant

TODAY = date(2026, 4, 6)
POOLS = {"colours": ["red", "blue"], "names": {"MA": ["Salma"], "MA-OUZ": ["{first} Jebli"]}}


def drawing(seed: int = 1, lineage: tuple[str, ...] = ("MA-OUZ", "MA-01", "MA")) -> Drawing:
    found = Drawing(Random(seed), POOLS, lineage, lambda: TODAY)
    found.facts = {"first": "Rahma", "cost": 150_000, "project": {"title": "Moulin"}}
    return found


@pytest.mark.parametrize(("form", "value"), [
    (12, 12),
    (None, None),
    (True, True),
    ("Atelier", "Atelier"),
    ("$cost", 150_000),
    ("$project.title", "Moulin"),
    ("Chez {first}", "Chez Rahma"),
    (["$first", 2], ["Rahma", 2]),
    ({"row": {"who": "$first"}}, {"row": {"who": "Rahma"}}),
    ({"draw": "names"}, "Rahma Jebli"),
    ({"one": ["$first"]}, "Rahma"),
    ({"all": "names"}, ["Rahma Jebli"]),
    ({"words": ["$first", "Jebli"]}, "Rahma Jebli"),
    ({"some": 2, "of": {"who": "$first"}}, [{"who": "Rahma"}, {"who": "Rahma"}]),
    ({"between": [7, 7]}, 7),
    ({"between": 59, "step": 10}, 50),
    ({"between": 40, "near": "$cost", "step": 1000}, 60_000),
    ({"share": 60, "of": "$cost"}, 90_000),
    ({"share": 60, "of": "$cost", "most": 85_050}, 85_000),
    ({"rest": "$cost", "after": 90_000}, 60_000),
    ({"day": 0}, "2026-04-06"),
    ({"day": -6}, "2026-03-31"),
    ({"moment": 1, "at": "09:00"}, "2026-04-07T08:00:00.000000Z"),
])
def test_a_form_gives_what_it_says(form: Any, value: Any) -> None:
    assert drawing().value(form) == value


def test_the_nearest_territory_that_has_a_list_gives_it() -> None:
    assert drawing(lineage=("MA-SIB", "MA-06", "MA")).value({"draw": "names"}) == "Salma"


def test_rows_are_amended_as_they_stand() -> None:
    mine = drawing()
    mine.fields = {"actions": [{"id": "1", "what": "Vendre", "state": "open"}]}
    amended = mine.value({"amend": {"state": "done"}, "field": "actions"})
    assert amended == [{"id": "1", "what": "Vendre", "state": "done"}]
    assert mine.value({"amend": {"state": "done"}, "field": "others"}) == []


def test_only_the_rows_that_are_meant_change_and_new_ones_come_after() -> None:
    mine = drawing()
    mine.fields = {"actions": [{"id": "1", "who": "Rahma"}, {"id": "2", "who": "Ali"}]}
    amended = mine.value({"amend": {"done": True}, "field": "actions", "where": {"who": "$first"}, "add": [{"who": "$first"}]})
    assert amended == [{"id": "1", "who": "Rahma", "done": True}, {"id": "2", "who": "Ali"}, {"who": "Rahma"}]


def test_a_row_is_named_by_what_it_holds_or_lacks() -> None:
    mine = drawing()
    mine.fields = {"actions": [{"id": "1", "done": True}, {"id": "2"}]}
    assert mine.value({"row_of": "actions"}) == "1"
    assert mine.value({"row_of": "actions", "where": {"done": None}}) == "2"
    with pytest.raises(BrokenInvariant, match="no row"):
        mine.value({"row_of": "actions", "where": {"done": False}})


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(0, 30))
def test_dates_of_months_and_years_are_what_they_say(today: date, ago: int) -> None:
    mine = Drawing(Random(1), POOLS, ("MA",), lambda: today)
    end = date.fromisoformat(mine.value({"month_end": ago}))
    assert (end + timedelta(days=1)).day == 1
    assert (today.year - end.year) * 12 + today.month - end.month == ago
    assert mine.value({"year": 1}) == today.year + 1
    assert date.fromisoformat(mine.value({"day": 60, "within": "year"})).year == today.year


def test_later_facts_speak_of_earlier_ones() -> None:
    mine = drawing()
    mine.learn({"grant": {"share": 50, "of": "$cost"}, "own": {"rest": "$cost", "after": "$grant"}})
    assert (mine.facts["grant"], mine.facts["own"]) == (75_000, 75_000)


@pytest.mark.parametrize("form", ["$nothing", {"draw": "nothing"}, "Chez {nobody}"])
def test_a_fact_or_pool_that_is_none_is_an_error(form: Any) -> None:
    with pytest.raises(KeyError):
        drawing().value(form)


@given(st.integers(), st.integers(18, 60), st.integers(0, 10))
def test_whoever_is_born_by_a_form_has_an_age_within_it(seed: int, youngest: int, span: int) -> None:
    born = drawing(seed).value({"born": [youngest, youngest + span]})
    assert youngest <= years_between(date.fromisoformat(born), TODAY) <= youngest + span


@given(st.integers(), st.integers(1, 100), st.integers(100, 10**7))
def test_a_share_and_its_rest_make_the_whole(seed: int, share: int, whole: int) -> None:
    mine = drawing(seed)
    mine.learn({"part": {"share": [1, share], "of": whole}, "rest": {"rest": whole, "after": "$part"}})
    assert mine.facts["part"] + mine.facts["rest"] == whole
    assert mine.facts["part"] % 100 == 0


@given(st.integers())
def test_the_same_chance_draws_the_same(seed: int) -> None:
    form = {"some": [1, 5], "of": {"words": [{"draw": "colours"}, {"one": ["a", "b", "c"]}]}}
    assert drawing(seed).value(form) == drawing(seed).value(form)
