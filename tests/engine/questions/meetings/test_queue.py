"""Which files a meeting is offered, in which order, and which of them another meeting put off."""
from __future__ import annotations

import pytest
import sqlalchemy as sa

from engine.core.actor import Actor, Grant
from engine.core.acts import Fire
from engine.questions.meetings import Waiting, waiting
from engine.specs.background import Start, declare
from tests.cast import AMINA, BRIKCHA, CHAFIK, DOUNIA, ETTAKI, FATIMA, IDRIS, KHENIFRA
from tests.engine.questions.meetings.files import chain, placed, practice
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import avis_favorable, file_at, soumettre_plan
from tests.workflows.register import partnership, planned, register

NATIONAL = Actor("rachid", "Rachid Raji", (Grant("coordination_nationale", "MA"),))


def seen(desk: Desk, committee: Committee, actor: Actor = IDRIS) -> tuple[Waiting, ...]:
    return waiting(desk.maillon.store, desk.maillon.library, actor, desk.maillon.now(), committee.case)


def offered(desk: Desk, committee: Committee, actor: Actor = IDRIS) -> list[str]:
    return [one.ref for one in seen(desk, committee, actor)]


def test_a_file_that_asks_the_body_is_told_with_its_title_its_amount_and_since_when(desk: Desk, world: World) -> None:
    file = file_at(world, "emergence.cpde")
    world.wait(days=3)
    assert seen(desk, Committee(world)) == (
        Waiting(file.ref, "projet", "Atelier de tissage", 9_000_000, file.case.entered, ""),)


def test_a_file_without_a_title_goes_by_its_reference(desk: Desk, world: World) -> None:
    ref = placed(desk, "chaine_valeur", "selection")
    assert [(one.ref, one.title, one.amount) for one in seen(desk, Committee(world))] == [(ref, ref, None)]


def test_who_waits_longest_comes_first(desk: Desk, world: World) -> None:
    first = chain(desk, "Miel")
    world.wait(days=1)
    second, third = chain(desk, "Câpres"), chain(desk, "Figues")
    assert offered(desk, Committee(world)) == [first, second, third]


@pytest.mark.parametrize("state", ["retenue", "reserve", "coordination", "plan_valorisation.elaboration"])
def test_a_file_the_body_could_only_stop_is_not_offered_though_the_agenda_takes_it(desk: Desk, world: World, state: str) -> None:
    ref, committee = chain(desk, "Miel", state), Committee(world)
    assert offered(desk, committee) == []
    committee.takes(ref)


def test_nor_one_that_asks_another_body_or_is_closed(desk: Desk, world: World) -> None:
    asking = chain(desk, "Miel")
    placed(desk, "pmp", "conception.vision", titre="Olivier du Rif")
    chain(desk, "Figues", "ecartee")
    assert offered(desk, Committee(world)) == [asking]
    assert offered(desk, Committee(world, "cpdh")) == []


def test_a_file_of_a_variant_asks_the_second_committee_after_the_first(desk: Desk, world: World) -> None:
    levels = desk.maillon.library.variant("projet", "deux_niveaux")
    start = Start("emergence.cpdh", BRIKCHA, {"titre": "Moulin"})
    ref = declare(desk.maillon.store, levels, start, desk.maillon.now()).ref
    assert (offered(desk, Committee(world)), offered(desk, Committee(world, "cpdh"))) == ([], [ref])


def test_a_file_on_an_agenda_is_offered_to_no_other_until_that_meeting_is_cancelled(desk: Desk, world: World) -> None:
    ref, first, second = chain(desk, "Miel"), Committee(world), Committee(world)
    first.takes(ref)
    assert offered(desk, first) == offered(desk, second) == []
    first.by(CHAFIK, Fire(first.ref, "annuler", {}, "Deuil national."))
    assert offered(desk, second) == [ref]


def test_what_a_meeting_decided_is_offered_no_more_even_before_its_minutes(desk: Desk, world: World) -> None:
    decided, other = file_at(world, "emergence.cpde").ref, chain(desk, "Miel")
    committee = sitting(world, decided)
    committee.decides("1", "approuver")
    committee.rises()
    assert offered(desk, Committee(world)) == [other]


def test_what_was_put_off_comes_first_with_the_meeting_that_did_though_the_next_one_was_cancelled(desk: Desk, world: World) -> None:
    older = chain(desk, "Miel")
    world.wait(days=2)
    newer = chain(desk, "Câpres")
    committee = sitting(world, newer)
    committee.forgotten()
    assert [(one.ref, one.put_off) for one in seen(desk, Committee(world))] == [(newer, committee.ref), (older, "")]


def test_it_is_put_off_no_more_once_another_meeting_has_decided_on_it(desk: Desk, world: World) -> None:
    file = file_at(world, "emergence.cpde")
    sitting(world, file.ref).forgotten()
    file.decided("ajourner", "Le plan est à revoir.")
    soumettre_plan(file)
    avis_favorable(file)
    assert [(one.ref, one.put_off) for one in seen(desk, Committee(world))] == [(file.ref, "")]


def test_however_many_were_put_off_the_marks_are_one_query(desk: Desk, world: World) -> None:
    def asked() -> int:
        statements: list[str] = []
        engine = desk.maillon.store.database.engine
        note = lambda *run: statements.append(run[2])  # noqa: E731
        sa.event.listen(engine, "before_cursor_execute", note)
        found = seen(desk, committee)
        sa.event.remove(engine, "before_cursor_execute", note)
        assert all(one.put_off for one in found)
        return len(statements)

    committee = Committee(world)
    sitting(world, chain(desk, "Miel")).forgotten()
    once = asked()
    for name in ("Câpres", "Figues", "Amandes"):
        sitting(world, chain(desk, name)).forgotten()
    assert len(seen(desk, committee)) == 4 and asked() == once == 3


def test_each_province_offers_its_own_files_also_to_who_reads_the_whole_country(desk: Desk, world: World) -> None:
    here, there = chain(desk, "Miel"), chain(desk, "Pommes", place=KHENIFRA)
    ours, theirs = Committee(world), Committee(world, place=KHENIFRA, keeper=ETTAKI)
    assert (offered(desk, ours), offered(desk, theirs, ETTAKI)) == ([here], [there])
    assert (offered(desk, ours, NATIONAL), offered(desk, theirs, NATIONAL)) == ([here], [there])


@pytest.mark.parametrize("stranger", [ETTAKI, FATIMA])
def test_who_reads_nothing_in_its_territory_is_offered_nothing(desk: Desk, world: World, stranger: Actor) -> None:
    chain(desk, "Miel")
    assert offered(desk, Committee(world), stranger) == []
    assert offered(desk, Committee(world), DOUNIA)


def test_an_assembly_is_offered_its_partnership_and_what_it_brought_forth_and_nothing_of_another(desk: Desk, world: World) -> None:
    roll, other = partnership(world), placed(desk, "pmp", "conception.vision", titre="Miel du Rif")
    committee = planned(world, roll, IDRIS, AMINA)
    assert offered(desk, committee) == []
    ours = practice(desk, "Pressage à froid", roll)
    theirs = practice(desk, "Ruches partagées", other)
    assert offered(desk, committee) == [ours]
    assert set(offered(desk, Committee(world, "assemblee_partenaires"))) == {ours, theirs, other}


def test_the_partnership_itself_is_offered_to_its_assembly_while_it_asks_it(desk: Desk, world: World) -> None:
    fields = {"titre": "Olivier du Rif", "secretaire": IDRIS.id, "membres": [{"id": "1", "nom": "Membre 1", "etat": "actif"}],
              "comite": [{"id": "1", "personne": AMINA.id}]}
    roll = placed(desk, "pmp", "conception.vision", **fields)
    placed(desk, "pmp", "conception.vision", titre="Miel du Rif")
    committee = planned(world, roll, IDRIS, AMINA)
    assert offered(desk, committee) == [roll]
    committee.takes(roll)
    assert offered(desk, committee) == []


def test_a_committee_planned_from_its_register_is_offered_every_file_of_its_province(desk: Desk, world: World) -> None:
    ref = chain(desk, "Miel")
    assert offered(desk, planned(world, register(world))) == [ref]


def test_what_is_no_meeting_is_offered_nothing(desk: Desk, world: World) -> None:
    committee = Committee(world)
    committee.ref = chain(desk, "Miel")
    assert offered(desk, committee) == []


def test_what_was_taken_off_an_agenda_is_offered_again(desk: Desk, world: World) -> None:
    ref, committee, other = chain(desk, "Miel"), Committee(world), Committee(world)
    committee.takes(ref)
    assert offered(desk, other) == []
    committee.fires("retirer_point", point="1")
    assert offered(desk, committee) == offered(desk, other) == [ref]
