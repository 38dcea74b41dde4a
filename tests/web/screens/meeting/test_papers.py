"""The papers of a meeting on its page: drawn up, given to the step, and each excerpt in its own file alone."""
from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from tests.cast import AMINA, CHAFIK, DOUNIA, ETTAKI, FATIMA, IDRIS
from tests.engine.papers.reading import inflated, shows
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import file_at


@pytest.fixture
def committee(desk: Desk) -> Committee:
    """It has approved two files, and risen."""
    world = World(desk.maillon.store, desk.clock)
    found = sitting(world, file_at(world, "emergence.cpde").ref, file_at(world, "emergence.cpde").ref)
    for point in ("1", "2"):
        found.decides(point, "approuver")
    found.rises()
    return found


def at(committee: Committee, rest: str = "") -> str:
    return f"/seances/{committee.ref}{rest}"


def proposed(desk: Desk, committee: Committee) -> TestClient:
    client = desk.as_(IDRIS)
    answer = client.post(at(committee, "/papiers/minutes"), data={"key": "k1"}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return client


def excerpts(desk: Desk, ref: str) -> list[bytes]:
    case = desk.maillon.store.case(ref)
    assert case is not None
    found = [desk.maillon.documents.open(document.sha256) for document in case.documents if document.kind == "extrait_pv"]
    return [b"".join(one.pieces) for one in found if one is not None]


def test_the_minutes_are_proposed_in_two_languages_and_each_file_gets_its_own_excerpt(desk: Desk, committee: Committee) -> None:
    proposed(desk, committee)
    assert committee.case.state == "pv_propose"
    assert {document.kind for document in committee.case.documents} >= {"pv", "pv_ar"}
    refs = [row["dossier"] for row in committee.case.rows("ordre_du_jour")]
    for ref, other in (refs, refs[::-1]):
        paper, = excerpts(desk, ref)
        assert shows(paper, ref) and shows(paper, "Extrait du procès-verbal") and shows(paper, "مستخرج من المحضر")
        assert not shows(paper, other) and other.encode() not in inflated(paper)


def test_an_excerpt_is_named_after_its_own_file_and_bears_the_mark_of_the_journal(desk: Desk, committee: Committee) -> None:
    refs = [row["dossier"] for row in committee.case.rows("ordre_du_jour")]
    number, mark = committee.case.number, desk.maillon.store.rows(committee.ref)[0][-1].hash[:8]
    proposed(desk, committee)
    for ref, other in (refs, refs[::-1]):
        case = desk.maillon.store.case(ref)
        assert case is not None
        name = next(document.name for document in case.documents if document.kind == "extrait_pv")
        assert ref in name and other not in name
        assert shows(excerpts(desk, ref)[0], f"{committee.ref} · {number} · {mark}")


def test_the_invitation_is_one_document_in_both_languages(desk: Desk, committee: Committee) -> None:
    paper = desk.as_(IDRIS).get(at(committee, "/papiers/invitation")).content
    assert shows(paper, "Convocation") and shows(paper, "استدعاء")


def test_a_correction_needs_a_reason_and_the_old_version_stays(desk: Desk, committee: Committee) -> None:
    client = proposed(desk, committee)
    refused = client.post(at(committee, "/papiers/correct"), data={"key": "k2", "motif": ""})
    assert refused.status_code == 422 and "motif" in refused.text
    done = client.post(at(committee, "/papiers/correct"), data={"key": "k3", "motif": "Un nom est mal écrit."}, follow_redirects=False)
    assert done.status_code == 303
    assert sum(document.kind == "pv" for document in committee.case.documents) == 2
    refs = [row["dossier"] for row in committee.case.rows("ordre_du_jour")]
    assert [len(excerpts(desk, ref)) for ref in refs] == [2, 2]


def test_only_who_keeps_it_draws_papers_up(desk: Desk, committee: Committee) -> None:
    assert desk.as_(CHAFIK).post(at(committee, "/papiers/minutes"), data={"key": "k1"}).status_code == 403
    assert desk.as_(IDRIS).post(at(committee, "/papiers/other"), data={"key": "k1"}).status_code == 403


def test_the_minutes_may_be_read_before_they_are_proposed(desk: Desk, committee: Committee) -> None:
    answer = desk.as_(IDRIS).get(at(committee, "/papiers/minutes"))
    assert answer.headers["content-type"] == "application/pdf" and shows(answer.content, committee.ref)
    assert desk.as_(IDRIS).get(at(committee, "/papiers/secret")).status_code == 404


def test_a_holder_reads_neither_the_meeting_nor_its_papers(desk: Desk, committee: Committee) -> None:
    client = desk.as_(FATIMA)
    for rest in ("", "/papiers/minutes", "/papiers/calendar"):
        assert client.get(at(committee, rest)).status_code == 404


def test_whoever_may_see_the_meeting_gets_its_day_for_a_calendar(desk: Desk, committee: Committee) -> None:
    for reader in (IDRIS, AMINA, DOUNIA):
        client = desk.as_(reader)
        assert "/papiers/calendar" in client.get(at(committee)).text
        answer = client.get(at(committee, "/papiers/calendar"))
        assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
        assert f"{committee.ref}.ics" in answer.headers["content-disposition"]
        assert b"BEGIN:VEVENT\r\n" in answer.content and f"UID:{committee.ref}@maillon\r\n".encode() in answer.content
        assert f"SEQUENCE:{committee.case.number}\r\n".encode() in answer.content


def test_a_meeting_without_a_day_has_none_for_a_calendar(desk: Desk, committee: Committee) -> None:
    planned = Committee(committee.world)
    assert desk.as_(IDRIS).get(at(planned, "/papiers/calendar")).status_code == 404
    assert "/papiers/calendar" not in desk.as_(IDRIS).get(at(planned)).text


def test_the_next_province_gets_neither_papers_nor_day(desk: Desk, committee: Committee) -> None:
    for kind in ("invitation", "minutes", "calendar"):
        assert desk.as_(ETTAKI).get(at(committee, f"/papiers/{kind}")).status_code == 404
