"""The journal of a case over the API: in words, chained, and without what is another case's."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.acts import Comment, Fire
from tests.cast import DOUNIA, GHALI
from tests.web.api.program import codes, program
from tests.web.desk import Desk


@pytest.fixture
def moved(desk: Desk, ref: str) -> str:
    """A file with 25 events: opened, moved, and talked about."""
    desk.must(Fire(ref, "orienter"), GHALI)
    for place in range(23):
        desk.must(Comment(ref, f"Remarque {place}"), GHALI)
    return ref


def test_the_newest_come_first_and_the_older_on_the_next_page(desk: Desk, moved: str) -> None:
    client = program(desk, DOUNIA)
    first: dict[str, Any] = client.get(f"/cases/{moved}/events").json()
    assert [event["number"] for event in first["events"]] == list(range(25, 5, -1))
    assert (first["total"], first["newer"], first["events"][0]["quote"]) == (25, 0, "Remarque 22")
    second = client.get(f"/cases/{moved}/events", params={"before": first["older"]}).json()
    assert [event["number"] for event in second["events"]] == [5, 4, 3, 2, 1] and second["older"] == 0
    assert second["events"][-1]["changes"][1] == {"title": "Titre du projet", "before": "", "after": "Trituration d’olives"}


def test_one_event_tells_what_an_auditor_compares(desk: Desk, moved: str) -> None:
    client = program(desk, DOUNIA)
    event, before = (client.get(f"/cases/{moved}/events/{number}").json() for number in (2, 1))
    assert (event["act"], event["trigger"], event["source"], event["target"]) == (
        "fire", "orienter", "diagnostic.accueil", "diagnostic.entretien")
    assert (event["actor"], event["role"], event["by"]) == (
        "ghali", "agent_plateforme", "Ghali Guessous, agent de la plateforme des jeunes")
    assert event["previous"] == before["hash"] and event["definition"] == desk.maillon.library["projet"].hash


@pytest.mark.parametrize("number", ["0", "-1", "26", "9" * 30])
def test_an_event_that_did_not_happen_is_not_there(desk: Desk, moved: str, number: str) -> None:
    assert codes(program(desk, DOUNIA).get(f"/cases/{moved}/events/{number}"), 404) == []


@pytest.mark.parametrize("before", ["-5", "0", "9" * 30])
def test_a_place_beyond_the_journal_is_its_end(desk: Desk, moved: str, before: str) -> None:
    page = program(desk, DOUNIA).get(f"/cases/{moved}/events", params={"before": before}).json()
    assert page["events"][0]["number"] == 25
