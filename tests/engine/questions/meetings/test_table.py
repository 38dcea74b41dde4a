"""One meeting, item by item: what is told of each file, who sits and votes, what a file may become, what was granted."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import Actor
from engine.core.acts import Fire
from engine.questions.case import ground_of
from engine.questions.meetings import Item, Seat, Table, file_ground, table_of
from tests.cast import AMINA, BRIKCHA, CHAFIK, DOUNIA, FATIMA, IDRIS
from tests.engine.questions.meetings.files import chain, placed, practice
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import MEMBERS, Committee, sitting
from tests.workflows.projet.path import File, file_at
from tests.workflows.register import STAND_IN, partnership

HOLDER = {"nom": "Fatima Filali", "famille": "societe_civile", "personne": FATIMA.id}


@pytest.fixture
def file(world: World) -> File:
    """A project of 150,000 dirhams, 90,000 of them asked of the committee."""
    return file_at(world, "emergence.cpde")


def read(desk: Desk, committee: Committee, actor: Actor = IDRIS) -> Table:
    ground = ground_of(desk.maillon, committee.ref, actor)
    assert ground is not None
    table = table_of(ground)
    assert table is not None
    return table


def held(world: World, members: Any = MEMBERS, present: tuple[str, ...] = ()) -> Committee:
    """A meeting that sits about two matters that are no files."""
    committee = Committee(world, members=members)
    for matter in ("Rapport annuel", "Calendrier"):
        committee.fires("inscrire", objet=matter)
    committee.convened()
    committee.opened(*present)
    return committee


def places(table: Table, item: str = "") -> dict[str, str]:
    return {seat.id: seat.place for seat in table.seats(item)}


# -- items

def test_an_item_tells_its_file_by_its_own_title_with_its_amount_and_since_when(desk: Desk, world: World, file: File) -> None:
    committee = Committee(world)
    committee.fires("inscrire", objet="Tissage", dossier=file.ref, rapporteur="brahim", note="Vu sur place.", duree=15)
    assert read(desk, committee).items == (
        Item("1", 1, "Atelier de tissage", file.ref, 9_000_000, file.case.entered, True, False, "", (0, 0, 0), "", 15, "Brahim Benali",
             "Vu sur place.", True, False),)


def test_an_item_without_a_file_goes_by_what_it_was_called(desk: Desk, world: World) -> None:
    committee = Committee(world)
    committee.fires("inscrire", objet="Rapport annuel")
    one, = read(desk, committee).items
    assert (one.title, one.file, one.amount, one.since, one.seen, one.waits) == ("Rapport annuel", "", None, "", False, True)


def test_of_a_file_one_may_not_see_only_the_words_of_the_agenda_are_told(desk: Desk, world: World) -> None:
    committee = Committee(world, members=[*MEMBERS, HOLDER])
    ref = placed(desk, "projet", "emergence.cpde", BRIKCHA, titre="Moulin", financement=[{"id": "1", "source": "indh", "montant": 9_000}])
    committee.fires("inscrire", objet="Un projet", dossier=ref)
    one, = read(desk, committee, FATIMA).items
    assert (one.title, one.file, one.amount, one.since, one.seen) == ("Un projet", ref, None, "", False)
    known, = read(desk, committee).items
    assert (known.title, known.amount, known.seen) == ("Moulin", 9_000, True)


def test_what_was_decided_is_said_in_the_words_of_the_file_with_its_votes(desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    committee.decides("1", "approuver", voices=committee.voices(no=["2"], neither=["4"]))
    one, = read(desk, committee).items
    assert (one.outcome, one.votes, one.how) == ("Approuver", (3, 1, 1), "open")
    assert (one.waits, one.settled, one.forward) == (False, True, True)


def test_a_decision_in_words_is_said_as_it_was_written(desk: Desk, world: World) -> None:
    committee = held(world)
    committee.fires("deliberer", point="1", decision="Le rapport est adopté.", mode="open", voix=committee.voices())
    first, second = read(desk, committee).items
    assert (first.outcome, first.settled, first.forward) == ("Le rapport est adopté.", True, False)
    assert (second.outcome, second.waits) == ("", True)


def test_what_is_put_off_waits_no_more_and_is_not_settled(desk: Desk, world: World, file: File) -> None:
    committee = sitting(world, file.ref)
    committee.fires("remettre_point", "Une pièce manque.", CHAFIK, point="1")
    one, = read(desk, committee).items
    assert (one.outcome, one.waits, one.settled) == ("Remis", False, False)


def test_the_agenda_is_numbered_in_its_order(desk: Desk, world: World) -> None:
    committee = Committee(world)
    for matter in ("Rapport annuel", "Calendrier"):
        committee.fires("inscrire", objet=matter)
    committee.fires("ordonner", ordre=[{"point": "2"}, {"point": "1"}])
    assert [(one.number, one.id, one.title) for one in read(desk, committee).items] == [(1, "2", "Calendrier"), (2, "1", "Rapport annuel")]


# -- what was granted

def test_only_what_was_decided_well_counts_as_granted(desk: Desk, world: World, file: File) -> None:
    rejected, waiting = file_at(world, "emergence.cpde"), file_at(world, "emergence.cpde")
    committee = sitting(world, file.ref, rejected.ref, waiting.ref)
    assert read(desk, committee).granted == 0
    committee.decides("1", "approuver")
    committee.decides("2", "rejeter", "Le marché manque.")
    assert read(desk, committee).granted == 9_000_000
    committee.decides("3", "approuver")
    assert read(desk, committee).granted == 18_000_000


# -- who sits

def test_a_seat_tells_its_member_who_they_are_and_whether_they_chair(desk: Desk, world: World) -> None:
    first, *_, last = read(desk, held(world)).seats("1")
    assert first == Seat("1", "Le gouverneur", "Gouverneur", "Collectivité territoriale", "votes", "", (), True)
    assert (last.name, last.chairs) == ("Khadija Benhima", False)


def test_whoever_came_votes_the_others_are_away(desk: Desk, world: World) -> None:
    table = read(desk, held(world, present=("1", "2", "3")))
    assert places(table, "1") == {"1": "votes", "2": "votes", "3": "votes", "4": "away", "5": "away"}
    assert (table.voices("1"), table.quorum) == (("1", "2", "3"), 3)


def test_a_member_who_leaves_after_an_item_is_away_from_the_next(desk: Desk, world: World) -> None:
    committee = held(world)
    committee.fires("noter_depart", membre="2", jusque="1")
    table = read(desk, committee)
    assert [places(table, item)["2"] for item in ("1", "2", "")] == ["votes", "away", "away"]


def test_who_declared_an_interest_is_out_for_that_item_alone(desk: Desk, world: World) -> None:
    committee = held(world)
    committee.fires("declarer_interet", membre="3", point="1", raison="Parente de la porteuse.")
    table = read(desk, committee)
    assert [places(table, item)["3"] for item in ("1", "2", "")] == ["out", "votes", "votes"]
    assert ("3" in table.voices("1"), "3" in table.voices("2")) == (False, True)


def test_who_stands_in_has_a_seat_only_while_the_member_is_away(desk: Desk, world: World) -> None:
    there = read(desk, held(world, [*MEMBERS, STAND_IN]))
    assert "6" not in places(there, "1")
    instead = read(desk, held(world, [*MEMBERS, STAND_IN], ("1", "2", "6")))
    found = {seat.id: seat for seat in instead.seats("1")}
    assert (found["6"].place, found["6"].stands_for, found["3"].place) == ("votes", "Amina Alaoui", "away")


def test_a_proxy_is_told_at_the_seat_that_carries_it_and_is_a_voice(desk: Desk, world: World) -> None:
    committee = held(world, present=("1", "2", "3"))
    committee.fires("donner_procuration", mandant="5", mandataire="2")
    table = read(desk, committee)
    assert {seat.id: seat.carries for seat in table.seats("1") if seat.carries} == {"2": (("5", "Khadija Benhima"),)}
    assert set(table.voices("1")) == {"1", "2", "3", "5"}


def test_a_meeting_plans_then_sits_then_has_risen(desk: Desk, world: World) -> None:
    committee, ways = Committee(world), []

    def look() -> None:
        table = read(desk, committee)
        ways.append((table.plans, table.opened))

    committee.fires("inscrire", objet="Rapport annuel")
    look()
    committee.convened()
    look()
    committee.opened()
    look()
    committee.fires("deliberer", point="1", decision="Adopté.", mode="open", voix=committee.voices())
    committee.rises()
    look()
    assert ways == [(True, False), (False, False), (False, True), (False, False)]


# -- what may come of it

def may_become(desk: Desk, committee: Committee, number: int = 0, actor: Actor = IDRIS) -> dict[str, list[str]] | None:
    """By step of the file, what still speaks against it."""
    table = read(desk, committee, actor)
    found = file_ground(table, table.items[number])
    return None if found is None else {
        one.transition.trigger: [reason.code for reason in one.unmet] for one in found.options}


def test_a_file_may_become_what_this_body_decides_nothing_asks_for_a_meeting_any_more(desk: Desk, world: World, file: File) -> None:
    assert may_become(desk, sitting(world, file.ref)) == {
        "rejeter": [], "approuver": [], "approuver_sous_reserve": [], "mettre_en_attente": [], "ajourner": []}


def test_what_the_file_still_lacks_is_told_with_the_step(desk: Desk, world: World) -> None:
    found = may_become(desk, sitting(world, chain(desk, "Miel", "evaluation")))
    assert found is not None
    assert (found["poursuivre"], found["arreter"]) == (["document.missing"], [])


def test_the_steps_of_another_body_or_of_a_person_are_not_among_them(desk: Desk, world: World) -> None:
    ref = practice(desk, "Pressage à froid", partnership(world))
    committee = Committee(world)
    committee.takes(ref)
    assert list(may_become(desk, committee) or {}) == ["autoriser"]


def test_an_item_without_a_file_and_one_whose_file_is_hidden_may_become_nothing(desk: Desk, world: World) -> None:
    committee = Committee(world, members=[*MEMBERS, HOLDER])
    committee.fires("inscrire", objet="Rapport annuel")
    committee.takes(chain(desk, "Miel"))
    assert may_become(desk, committee) is None
    assert may_become(desk, committee, 1) is not None
    assert may_become(desk, committee, 1, FATIMA) is None


def test_the_steps_of_the_meeting_are_open_to_whom_they_belong(desk: Desk, world: World) -> None:
    committee = held(world)
    steps = {actor.id: [step for step in ("deliberer", "remettre_point") if read(desk, committee, actor).option(step)]
             for actor in (IDRIS, CHAFIK, AMINA, DOUNIA)}
    assert steps == {"idris": ["deliberer"], "chafik": ["remettre_point"], "amina": [], "dounia": []}


def test_what_is_no_meeting_has_no_table(desk: Desk) -> None:
    ground = ground_of(desk.maillon, chain(desk, "Miel"), IDRIS)
    assert ground is not None and table_of(ground) is None


def test_a_cancelled_meeting_neither_plans_nor_sits(desk: Desk, world: World) -> None:
    committee = Committee(world)
    committee.by(CHAFIK, Fire(committee.ref, "annuler", {}, "Deuil national."))
    assert (read(desk, committee).plans, read(desk, committee).opened) == (False, False)
