"""The papers of a real meeting: what they say, and what an excerpt does not."""
from __future__ import annotations

import pytest

from engine.papers.of_meeting import Papers
from engine.words import Speaker
from tests.cast import CAST, library
from tests.engine.papers.reading import shows
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import file_at


@pytest.fixture(scope="module")
def committee() -> Committee:
    """It has risen: one file approved by vote with a member out, one put off, one matter without a file adopted by ballot."""
    world = World()
    one, two = file_at(world, "emergence.cpde"), file_at(world, "emergence.cpde")
    found = sitting(world, one.ref, two.ref)
    found.fires("declarer_interet", membre="4", point="1", raison="Parent du porteur")
    found.decides("1", "approuver_sous_reserve", voices=found.voices(yes=["1", "2", "3"], no=["5"]),
                  reserves=[{"libelle": "Titre foncier à produire"}])
    found.fires("remettre_point", "Le rapport du cercle manque.", found.chair, point="2")
    found.rises()
    return found


def papers(committee: Committee) -> Papers:
    names = {person.id: person.name for person in CAST}
    speaker = Speaker(library()["seance"], lambda ids: {id_: names[id_] for id_ in ids if id_ in names}, library().current)
    return Papers(library()["seance"], committee.case, committee.world.store.events(committee.ref), speaker, committee.world.today)


def test_the_minutes_say_who_was_there_what_was_decided_and_by_which_votes(committee: Committee) -> None:
    paper = papers(committee).minutes("fr")
    for said in ("Khadija Benhima", "Approuver sous réserve", "Titre foncier à produire", "Le rapport du cercle manque.", committee.ref,
                 "Contre", "Hind Hajji"):
        assert shows(paper, said), said


def test_a_correction_says_which_it_is(committee: Committee) -> None:
    assert shows(papers(committee).minutes("fr", correction=2), "2") and papers(committee).minutes("fr") != papers(committee).minutes("fr", 2)


def test_an_excerpt_holds_its_own_file_alone_and_names_nobody_who_voted(committee: Committee) -> None:
    first, second = (row["dossier"] for row in committee.case.rows("ordre_du_jour"))
    paper = papers(committee).excerpt("1", "fr")
    assert shows(paper, first) and shows(paper, "Titre foncier à produire")
    for hidden in (second, "Le rapport du cercle manque.", "Khadija Benhima", "Brahim Benali"):
        assert not shows(paper, hidden), hidden
    assert shows(paper, "Agriculture")


def test_the_invitation_lists_the_agenda(committee: Committee) -> None:
    paper = papers(committee).invitation("fr")
    assert all(shows(paper, row["dossier"]) for row in committee.case.rows("ordre_du_jour"))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_paper_is_there_in_the_other_languages(committee: Committee, language: str) -> None:
    made = papers(committee)
    assert all(paper.startswith(b"%PDF") for paper in (made.invitation(language), made.minutes(language), made.excerpt("1", language)))
