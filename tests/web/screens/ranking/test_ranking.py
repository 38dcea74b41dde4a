"""The ranking, and what is hidden of scores: on the page of a case, in its journal, for programs, in the auditors' journal."""
from __future__ import annotations

import re

import pytest

from engine.core.actor import Actor
from tests.cast import DOUNIA, IDRIS
from tests.web.api.program import program
from tests.web.desk import Desk
from tests.workflows.driver import GRID, MEMBERS, File, World, scores, to_score

FIRST, SECOND, THIRD = MEMBERS


@pytest.fixture
def chain(desk: Desk) -> File:
    """A chain to be scored: the first evaluator's grid is in, worth 74, the second is ready, the third has declared nothing."""
    found = to_score(World(desk.maillon.store, desk.clock), "Safran")
    scores(found, FIRST, **GRID, observations="Marché sûr")
    for member in (SECOND, THIRD):
        found.fires("designer_evaluateur", IDRIS, evaluateur=member.id)
    found.fires("declarer_interet", SECOND, sans_interet=True)
    return found


def event_of(chain: File, trigger: str) -> int:
    return next(event.number for event in chain.world.store.events(chain.ref) if event.trigger == trigger)


def tells(page: str, number: int) -> bool:
    """Whether a page shows a number by itself."""
    return re.search(rf">\s*{number}\b", page) is not None


@pytest.mark.parametrize("reader", [SECOND, IDRIS, DOUNIA], ids=["evaluator", "secretary", "auditor"])
def test_scores_are_hidden_on_the_page_in_the_journal_and_for_programs(desk: Desk, chain: File, reader: Actor) -> None:
    person, number = desk.as_(reader), event_of(chain, "noter")
    at = f"/dossiers/{chain.ref}"
    for address in (at, f"{at}/journal", f"{at}/journal/{number}", f"{at}?fait={number}"):
        page = person.get(address)
        assert page.status_code == 200 and not tells(page.text, 74) and "Marché sûr" not in page.text, address
    caller = program(desk, reader)
    rows = caller.get(f"/cases/{chain.ref}").json()["fields"]["grilles"]
    assert [row.get("total") for row in rows] == [None, None, None] and rows[0]["rendue_le"]
    assert "score" not in caller.get(f"/cases/{chain.ref}").json()["fields"]
    told = caller.get(f"/cases/{chain.ref}/events/{number}")
    assert told.status_code == 200 and "Marché" not in told.text


def test_an_evaluator_whose_grid_is_in_reads_the_others(desk: Desk, chain: File) -> None:
    assert tells(desk.as_(FIRST).get(f"/dossiers/{chain.ref}").text, 74)
    assert program(desk, FIRST).get(f"/cases/{chain.ref}").json()["fields"]["score"] == 74


def test_who_has_not_declared_yet_finds_the_file_closed(desk: Desk, chain: File) -> None:
    third = desk.as_(THIRD)
    page = third.get(f"/dossiers/{chain.ref}")
    assert page.status_code == 200 and "Safran" in page.text and "Zoumi" not in page.text
    assert "il s’ouvrira" in page.text
    assert third.get(f"/dossiers/{chain.ref}/journal").status_code == 404
    chain.fires("declarer_interet", THIRD, sans_interet=True)
    assert "Zoumi" in third.get(f"/dossiers/{chain.ref}").text


def test_the_auditors_journal_hides_them_too_until_all_are_in(desk: Desk, chain: File) -> None:
    auditor, at = desk.as_(DOUNIA), f"/journal/{chain.ref}/{event_of(chain, 'noter')}"
    assert "Marché sûr" not in auditor.get(at).text and "marche" not in auditor.get(at).text
    chain.fires("noter", SECOND, **GRID)
    chain.fires("declarer_interet", THIRD, sans_interet=True)
    chain.fires("noter", THIRD, **GRID)
    assert "marche" in auditor.get(at).text


def test_a_mark_out_of_the_scale_is_refused_with_its_reason_on_the_screen_and_for_programs(desk: Desk, chain: File) -> None:
    marks = {**GRID, "marche": 6}
    form = {key: str(value) for key, value in marks.items()}
    page = desk.as_(SECOND).post(f"/dossiers/{chain.ref}/actions/noter", data=form)
    assert page.status_code == 422 and "Au plus 5" in page.text.replace("\u00a0", " ") and 'value="6"' in page.text
    answer = program(desk, SECOND).post(f"/cases/{chain.ref}/actions/noter", json={"inputs": marks}, headers={"Idempotency-Key": "1"})
    assert answer.status_code == 422 and "value.too_large" in answer.text


def test_files_are_ranked_with_ties_and_those_to_come_last(desk: Desk, chain: File) -> None:
    for name, marks in (("Olive", {"marche": 5}), ("Figue", {}), ("Cumin", {})):
        found = to_score(chain.world, name)
        for member in MEMBERS:
            scores(found, member, **{**GRID, **marks})
    page = desk.as_(IDRIS).get("/classement")
    order = [page.text.index(f">{name}<") for name in ("Olive", "Figue", "Cumin", "Safran")]
    assert page.status_code == 200 and order[0] < min(order[1:3]) and max(order[1:3]) < order[3]
    assert page.text.count("ex æquo") == 2 and "1 / 3" in page.text and tells(page.text, 74)
    narrowed = desk.as_(IDRIS).get("/classement?grille=chaine_valeur.notation&territoire=MA-KHN")
    assert narrowed.status_code == 200 and "Olive" not in narrowed.text


def test_a_ranking_of_nothing_says_so(desk: Desk) -> None:
    assert "Aucun dossier" in desk.as_(IDRIS).get("/classement?grille=rien&suite=rien&programme=rien").text
