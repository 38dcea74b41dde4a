"""The journal, for those who answer for it, in their territories."""
from __future__ import annotations

import json

import pytest

from engine.journal.reading import Mark, lines
from tests.cast import DOUNIA, GHALI, IDRIS
from tests.web.desk import Desk
from tests.web.files import opened
from web.screens.journal.lines import day, mark_text, read_mark
from web.screens.journal.routes import payload


def test_the_auditor_reads_what_happened_and_the_others_do_not(desk: Desk) -> None:
    ref = opened(desk)
    assert ref in desk.as_(DOUNIA).get("/journal").text
    assert desk.as_(IDRIS).get("/journal").status_code == 403


@pytest.mark.parametrize(("query", "found"), [
    (f"acteur={GHALI.id}", True), ("acteur=personne", False), ("processus=projet", True), ("processus=appel", False),
    ("acte=open", True), ("acte=comment", False), ("du=2026-04-06&au=2026-04-06", True), ("au=2026-04-05", False),
    ("du=2026-04-07", False), ("territoire=MA-OUZ", True), ("territoire=MA-KHN", False),
])
def test_each_filter_narrows(desk: Desk, query: str, found: bool) -> None:
    ref = opened(desk)
    assert (ref in desk.as_(DOUNIA).get(f"/journal?{query}").text) is found


def test_older_events_follow_on_the_next_page(desk: Desk) -> None:
    refs = [opened(desk, f"Projet {count}") for count in range(51)]
    client = desk.as_(DOUNIA)
    page = client.get("/journal").text
    last = lines(desk.maillon.store, refs[1])[0].event
    mark = mark_text(Mark(last.at, last.subject, last.number))
    assert 'rel="next"' in page
    older = client.get("/journal", params={"suite": mark}).text
    assert f"/journal/{refs[0]}/1" in older and f"/journal/{refs[1]}/1" not in older


def test_one_event_shows_its_place_in_the_chain_and_no_personal_value(desk: Desk) -> None:
    ref = opened(desk)
    line = lines(desk.maillon.store, ref)[0]
    page = desk.as_(DOUNIA).get(f"/journal/{ref}/1").text
    assert line.hash in page and line.previous in page and "&#34;act&#34;: &#34;open&#34;" in page
    assert "fields" in line.event.private and json.loads(payload(line))["private"] == sorted(line.event.private)


@pytest.mark.parametrize("path", ["RIEN-1/1", "{ref}/99"])
def test_what_is_not_there_is_not_found(desk: Desk, path: str) -> None:
    assert desk.as_(DOUNIA).get("/journal/" + path.format(ref=opened(desk))).status_code == 404


@pytest.mark.parametrize("query", ["suite=x", "suite=a~b~c", "du=hier"])
def test_a_mangled_address_is_a_bad_request(desk: Desk, query: str) -> None:
    assert desk.as_(DOUNIA).get(f"/journal?{query}").status_code == 400


def test_marks_and_days_come_back_as_they_went() -> None:
    mark = Mark("2026-04-06T09:30:00Z", "OUZ-2026-00001", 3)
    assert read_mark(mark_text(mark)) == mark
    assert read_mark("") is None and day("") == "" and day("2026-04-06") < day("2026-04-06", 1)
