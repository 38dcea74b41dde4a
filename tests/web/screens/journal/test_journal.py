"""The journal, for those who answer for it, in their territories."""
from __future__ import annotations

import json

import pytest

from engine.core.acts import Comment
from engine.journal.reading import Mark, lines
from tests.cast import CHAFIK, DOUNIA, IDRIS
from tests.web.desk import Desk
from tests.web.files import opened
from web.forms.days import day
from web.screens.journal.lines import mark_text, read_mark
from web.screens.journal.routes import payload


def test_the_auditor_reads_what_happened_and_the_others_do_not(desk: Desk) -> None:
    ref = opened(desk)
    assert ref in desk.as_(DOUNIA).get("/journal").text
    assert desk.as_(IDRIS).get("/journal").status_code == 403


@pytest.mark.parametrize(("query", "found"), [
    ("acteur=Guessous", True), ("acteur=GHALI+gues", True), ("acteur=ghali", True), ("acteur=Chraibi", False),
    ("acteur=maillon", False), ("processus=projet", True), ("processus=appel", False),
    ("acte=open", True), ("acte=comment", False), ("du=2026-04-06&au=2026-04-06", True), ("au=2026-04-05", False),
    ("du=2026-04-07", False), ("territoire=MA-OUZ", True), ("dossier=ouz-2026-00001", True), ("dossier=OUZ-2026-00002", False),
])
def test_each_filter_narrows(desk: Desk, query: str, found: bool) -> None:
    ref = opened(desk)
    answer = desk.as_(DOUNIA).get(f"/journal?{query}")
    assert answer.status_code == 200 and (f"/journal/{ref}/1" in answer.text) is found


def test_each_day_is_headed_once_and_each_event_leads_to_its_case(desk: Desk) -> None:
    ref = opened(desk)
    desk.must(Comment(ref, "Vu."), IDRIS)
    page = desk.as_(DOUNIA).get("/journal").text
    assert page.count("Lundi 6 avril 2026") == 1
    assert page.count(f'href="/dossiers/{ref}">Huilerie de Brikcha</a>') == 2


def test_a_name_is_found_without_its_accents(desk: Desk) -> None:
    ref = opened(desk)
    desk.must(Comment(ref, "Vu."), CHAFIK)
    page = desk.as_(DOUNIA).get("/journal?acteur=chraibi").text
    assert f"/journal/{ref}/2" in page and f"/journal/{ref}/1" not in page


@pytest.mark.parametrize(("name", "value"), [
    ("acteur", "Zorro"), ("du", "hier"), ("au", "2026-13-01"), ("processus", "rien"), ("acte", "voler"), ("territoire", "MA-KHN"),
])
def test_a_filter_that_means_nothing_is_kept_and_said_so_beside_it(desk: Desk, name: str, value: str) -> None:
    ref = opened(desk)
    answer = desk.as_(DOUNIA).get("/journal", params={name: value, "dossier": ref})
    assert answer.status_code == 422 and f'id="f-{name}-error"' in answer.text and f'href="#f-{name}"' in answer.text
    assert f'value="{ref}"' in answer.text and f"/journal/{ref}/1" not in answer.text
    assert value in answer.text or name in ("processus", "acte", "territoire")


def test_a_period_that_ends_before_it_begins_is_said(desk: Desk) -> None:
    answer = desk.as_(DOUNIA).get("/journal?du=2026-04-07&au=2026-04-06")
    assert answer.status_code == 422 and 'id="f-au-error"' in answer.text and 'value="2026-04-07"' in answer.text


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


@pytest.mark.parametrize("query", ["suite=x", "suite=a~b~c"])
def test_a_mangled_address_is_a_bad_request(desk: Desk, query: str) -> None:
    assert desk.as_(DOUNIA).get(f"/journal?{query}").status_code == 400


def test_marks_and_days_come_back_as_they_went() -> None:
    mark = Mark("2026-04-06T09:30:00Z", "OUZ-2026-00001", 3)
    assert read_mark(mark_text(mark)) == mark
    assert read_mark("") is None and day("") == "" and day("2026-04-06") < day("2026-04-06", 1)
