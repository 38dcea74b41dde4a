"""Who scored what, looked for as an attacker does: on every page, in every event and through the API, as each who sees the file."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from engine.core.actor import Actor
from engine.core.acts import Comment
from tests.cast import BRAHIM, DOUNIA, FATIMA, IDRIS
from tests.web.api.program import program
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import plain
from tests.workflows.driver import MEMBERS, File, World
from tests.workflows.projet import path

REMARK, SAID = "Débouchés trop vagues", "J’ai mis quatre partout"
SECRETS = (*(word for member in MEMBERS for word in member[:2]), REMARK, SAID)


class Judged(NamedTuple):
    """A file of Fatima's that two have scored 73; the events from `first` to `last` say who and what."""

    desk: Desk
    file: File
    first: int
    last: int

    @property
    def at(self) -> str:
        return f"/dossiers/{self.file.ref}"


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judged]:
    with desk_in(tmp_path_factory.mktemp("judged")) as desk:
        file = path.file_at(World(desk.maillon.store, desk.clock), "emergence.instruction", path.COOPERATIVE)
        file.attaches(BRAHIM, "avis")
        first = file.case.number + 1
        file.fires("designer_evaluateurs", IDRIS)
        for row in file.case.fields["grilles_technique"]:
            evaluator = next(member for member in MEMBERS if member.id == row["evaluateur"])
            file.fires("declarer_interet", evaluator, sans_interet=True)
            desk.must(Comment(file.ref, SAID), evaluator)
            file.fires("noter_plan", evaluator, **path.MARKS, observations=REMARK)
        last = file.case.number
        file.fires("avis_favorable", BRAHIM)
        yield Judged(desk, file, first, last)


def found(text: str) -> list[str]:
    """The secrets that an answer tells."""
    return [secret for secret in SECRETS if secret in plain(text) or secret in text]


def test_the_holder_finds_no_evaluator_no_mark_and_no_remark_on_any_page(judged: Judged) -> None:
    fatima, number = judged.desk.as_(FATIMA), judged.file.case.number
    events = [f"{judged.at}/journal/{n}" for n in range(1, number + 1)] + [f"{judged.at}?fait={n}" for n in range(1, number + 1)]
    for address in ("/", "/?a_qui=tous", "/dossiers", "/classement", judged.at, f"{judged.at}/journal",
                    f"{judged.at}/journal?avant=21", f"{judged.at}/schema", *events):
        answer = fatima.get(address)
        assert answer.status_code in (200, 403, 404) and not found(answer.text), (address, found(answer.text))


def test_the_holder_finds_none_through_the_api(judged: Judged) -> None:
    caller, ref = program(judged.desk, FATIMA), judged.file.ref
    events = [f"/cases/{ref}/events/{n}" for n in range(1, judged.file.case.number + 1)]
    for address in (f"/cases/{ref}", "/cases", "/todo?whose=all", f"/cases/{ref}/events", *events):
        answer = caller.get(address)
        assert answer.status_code == 200 and not found(answer.text), (address, found(answer.text))
    told = caller.get(f"/cases/{ref}/events/{judged.last}").json()
    assert (told["actor"], told["role"], told["saw"], told["changes"]) == ("?", "", [], [])


def test_the_holder_reads_the_score_and_the_minimum_without_the_totals(judged: Judged) -> None:
    page = plain(judged.desk.as_(FATIMA).get(judged.at).text)
    assert "73 sur 100" in page and "2 grilles rendues sur 2" in page and "Totaux de" not in page
    fields = program(judged.desk, FATIMA).get(f"/cases/{judged.file.ref}").json()["fields"]
    assert fields["score_technique"] == 73 and not {"grilles_technique", "ecart_technique"} & set(fields)
    ranking = plain(judged.desk.as_(FATIMA).get("/classement?grille=projet.technique").text)
    assert "73" in ranking and "Totaux de" not in ranking


def test_no_hash_lets_the_holder_try_out_which_mark_was_given(judged: Judged) -> None:
    caller = program(judged.desk, FATIMA)
    hashes = {n: caller.get(f"/cases/{judged.file.ref}/events/{n}").json() for n in range(judged.first - 1, judged.file.case.number + 1)}
    assert len(hashes[judged.first - 1]["hash"]) == 64 and hashes[judged.first]["previous"] == hashes[judged.first - 1]["hash"]
    assert {hashes[n]["hash"] for n in hashes if n >= judged.first} == {""}
    assert {hashes[n]["previous"] for n in hashes if n > judged.first} == {""}
    journal = judged.desk.as_(FATIMA).get(f"{judged.at}/journal/{judged.last}").text
    assert not re.search(r"[0-9a-f]{64}", plain(journal).replace(judged.file.case.definition, ""))


def test_the_journal_tells_the_holder_that_a_grid_came_in_and_when(judged: Judged) -> None:
    page = plain(judged.desk.as_(FATIMA).get(f"{judged.at}/journal").text)
    assert "Commentaire gardé entre ceux qui notent" in page and "données effacées" not in page
    assert "Plan noté" in page or "Grille" in page
    assert SAID not in page and page.count("une personne") >= 5


def test_a_stale_form_does_not_tell_the_holder_who_scored_meanwhile(judged: Judged) -> None:
    caller = program(judged.desk, FATIMA)
    answer = caller.post(f"/cases/{judged.file.ref}/actions/retirer", json={"motif": "Je renonce."},
                         headers={"Idempotency-Key": "1", "If-Match": f'"{judged.first - 1}"'})
    assert answer.status_code in (409, 412, 422) and not found(answer.text)


@pytest.mark.parametrize("reader", [IDRIS, DOUNIA, BRAHIM], ids=["secretary", "auditor", "rapporteur"])
def test_staff_and_auditors_read_all_of_it(judged: Judged, reader: Actor) -> None:
    person, caller = judged.desk.as_(reader), program(judged.desk, reader)
    page, event = person.get(judged.at).text, person.get(f"{judged.at}/journal/{judged.last}").text
    assert REMARK in plain(page) and SAID in plain(page) and "Membre" in plain(page) and REMARK in plain(event)
    rows = caller.get(f"/cases/{judged.file.ref}").json()["fields"]["grilles_technique"]
    assert [row["total"] for row in rows] == [73, 73] and {row["evaluateur"] for row in rows} < {member.id for member in MEMBERS}
    told = caller.get(f"/cases/{judged.file.ref}/events/{judged.last}").json()
    assert told["actor"].startswith("membre") and len(told["hash"]) == 64


def test_the_auditor_s_journal_tells_who_and_the_holder_has_none(judged: Judged) -> None:
    address = f"/journal/{judged.file.ref}/{judged.last}"
    assert "membre" in judged.desk.as_(DOUNIA).get(address).text
    assert judged.desk.as_(FATIMA).get(address).status_code == 403


def test_who_scores_is_told_that_the_holder_does_not_read_what_they_say(judged: Judged) -> None:
    scorer = next(member for member in MEMBERS if member.id == judged.file.case.fields["grilles_technique"][0]["evaluateur"])
    assert "le porteur ne lit pas ce que vous dites" in plain(judged.desk.as_(scorer).get(judged.at).text)
    assert "lit ce qui est dit" in plain(judged.desk.as_(IDRIS).get(judged.at).text)
