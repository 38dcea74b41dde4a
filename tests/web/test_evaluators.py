"""Who evaluated a file, and how, is for those who work on it: its holder reads what the grids come to, wherever they look."""
from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.core.actor import Actor
from engine.core.acts import Comment, Fire
from engine.questions.todo import Narrow, todo
from tests.cast import DOUNIA, ETTAKI, FATIMA, IDRIS
from tests.engine.questions.measured import file as background
from tests.web.api.program import program
from tests.web.desk import Desk, desk_in
from tests.workflows.driver import MEMBERS, File, World
from tests.workflows.projet.path import evaluated, file_at

SECRET = "Un marché que je connais bien."
SAID = "Je lui ai donné quatre sur cinq."


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_in(tmp_path_factory.mktemp("desk")) as found:
        yield found


@pytest.fixture(scope="module")
def file(desk: Desk) -> File:
    """Fatima's plan, scored 73 by two evaluators drawn by lot, of whom one has spoken."""
    found = file_at(World(desk.maillon.store, desk.clock), "emergence.instruction")
    evaluated(found, observations=SECRET)
    found.world.do(Comment(found.ref, SAID), next(member for member in MEMBERS if member.id in evaluators(found)))
    return found


def evaluators(file: File) -> list[str]:
    return [row["evaluateur"] for row in file.case.fields["grilles_technique"]]


def drawn(file: File) -> int:
    """The number of the event that named them."""
    return next(event.number for event in file.world.store.events(file.ref) if event.trigger == "designer_evaluateurs")


def everything(desk: Desk, file: File) -> dict[str, str]:
    """What Fatima can open of her file, by address."""
    screen, api = desk.as_(FATIMA), program(desk, FATIMA)
    last = file.case.number
    pages = [f"/dossiers/{file.ref}", f"/dossiers/{file.ref}/journal", "/", "/?a_qui=tous", "/classement?grille=projet.technique",
             *(f"/dossiers/{file.ref}/journal/{number}" for number in range(1, last + 1)),
             *(f"/dossiers/{file.ref}?fait={number}" for number in range(drawn(file), last + 1))]
    parts = ["/todo?whose=all", f"/cases/{file.ref}", f"/cases/{file.ref}/events",
             *(f"/cases/{file.ref}/events/{number}" for number in range(1, last + 1))]
    found = {path: client.get(path) for client, paths in ((screen, pages), (api, parts)) for path in paths}
    assert {answer.status_code for answer in found.values()} == {200}
    return {path: answer.text for path, answer in found.items()}


def test_nothing_a_holder_opens_says_who_evaluated_or_what_they_gave_or_said(desk: Desk, file: File) -> None:
    hidden = [SECRET, SAID, "connais bien", *(member.name for member in MEMBERS), *evaluators(file)]
    for path, text in everything(desk, file).items():
        assert not [word for word in hidden if word in text], path


def test_a_holder_reads_what_the_grids_come_to_and_not_how_far_they_lie_apart(desk: Desk, file: File) -> None:
    fields = program(desk, FATIMA).get(f"/cases/{file.ref}").json()["fields"]
    assert fields["score_technique"] == 73
    assert not {"grilles_technique", "ecart_technique"} & fields.keys()
    page = desk.as_(FATIMA).get(f"/dossiers/{file.ref}").text
    assert "73" in page and "73–73" not in page


@pytest.mark.parametrize("person", [IDRIS, DOUNIA], ids=lambda person: person.id)
def test_staff_and_auditors_read_all(desk: Desk, file: File, person: Actor) -> None:
    found = program(desk, person).get(f"/cases/{file.ref}").json()["fields"]
    assert found["ecart_technique"] == 0
    assert [row["total"] for row in found["grilles_technique"]] == [73, 73]
    assert {row["observations"] for row in found["grilles_technique"]} == {SECRET}
    journal = program(desk, person).get(f"/cases/{file.ref}/events").text
    assert SAID in journal and "Membre" in journal


def test_no_hash_is_told_from_the_first_event_that_hides_something_on(desk: Desk, file: File) -> None:
    client, first = program(desk, FATIMA), drawn(file)
    told = {number: client.get(f"/cases/{file.ref}/events/{number}").json() for number in range(1, file.case.number + 1)}
    assert all(told[number]["hash"] for number in range(1, first))
    assert not any(told[number]["hash"] for number in range(first, file.case.number + 1))
    assert told[first]["previous"] == told[first - 1]["hash"] and not told[first + 1]["previous"]


def test_a_refusal_does_not_say_who_evaluates(desk: Desk, file: File) -> None:
    """A holder who asks for each person in turn learns only that it is not for them to ask."""
    answers = {person.id: program(desk, FATIMA).post(f"/cases/{file.ref}/actions/designer_evaluateurs",
                                                     json={"inputs": {"evaluateur": person.id}}).text for person in MEMBERS}
    assert len({answer.replace(person, "x") for person, answer in answers.items()}) == 1


def test_somebody_who_came_to_hold_the_file_is_a_holder_whatever_else_they_are(desk: Desk, file: File) -> None:
    case = file.case._replace(holder=IDRIS.id)
    veil = desk.maillon.veil(case, desk.maillon.people.actor(IDRIS.id))
    assert "grilles_technique" not in {key for key, value in veil.case(desk.maillon.library["projet"], case).fields.items() if value}


def test_who_has_a_role_on_the_file_alone_sees_no_pending_action_of_an_evaluator(desk: Desk, file: File) -> None:
    """A department asked for its opinion on a chain, and on it for that alone, beside an evaluator who is to declare."""
    chain = background(desk, "chaine_valeur", "notation", nom="Cumin", avis=[{"id": "1", "personne": FATIMA.id}])
    desk.must(Fire(chain, "designer_evaluateur", {"evaluateur": MEMBERS[0].id}), IDRIS)
    lists = {person.id: waiting(desk, person, chain) for person in (FATIMA, IDRIS)}
    assert "grilles.item" in lists[IDRIS.id] and "grilles.item" not in lists[FATIMA.id]
    assert program(desk, FATIMA).get(f"/cases/{chain}").status_code == 200
    assert MEMBERS[0].id not in program(desk, FATIMA).get(f"/cases/{chain}").text


def waiting(desk: Desk, person: Actor, ref: str) -> set[str]:
    """The keys of the pending actions of a file in somebody's list of all."""
    maillon = desk.maillon
    found = todo(maillon.store, maillon.library.country, maillon.people.actor(person.id), maillon.now(), Narrow("all"))
    return {row.key for group in (found.late, found.today, found.week, found.later) for row in group if row.ref == ref}


def test_what_is_public_of_a_chain_has_no_evaluator(desk: Desk, file: File) -> None:
    """The retained chain of Ouezzane is read in Khénifra, where nobody works on it."""
    chain = file.case.linked("chaine")[0]
    fields = program(desk, ETTAKI).get(f"/cases/{chain}").json()["fields"]
    assert fields["nom"] and not {"grilles", "ecart_grilles"} & fields.keys()
    assert not [member for member in MEMBERS if member.name in desk.as_(ETTAKI).get(f"/dossiers/{chain}").text]
