"""The list of meetings: who sees which, in which group and order; and how many files wait for each body."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor, Grant
from engine.core.acts import Fire
from engine.questions.meetings import Listed, Waits, meetings, waits
from engine.questions.meetings.listing import GROUPS
from tests.cast import AMINA, CHAFIK, DOUNIA, ETTAKI, FATIMA, IDRIS, KHENIFRA, OUEZZANE
from tests.engine.questions.meetings.files import chain, placed
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.register import register

MEMBER = [{"nom": "Fatima Filali", "famille": "societe_civile", "personne": FATIMA.id}]
NATIONAL = Actor("rachid", "Rachid Raji", (Grant("coordination_nationale", "MA"),))


def seen(desk: Desk, actor: Actor = IDRIS) -> tuple[Listed, ...]:
    return meetings(desk.maillon.store, desk.maillon.library, actor, desk.maillon.now())


def listed(desk: Desk, actor: Actor = IDRIS) -> list[str]:
    return [one.ref for one in seen(desk, actor)]


def waited(desk: Desk, actor: Actor = IDRIS) -> tuple[Waits, ...]:
    return waits(desk.maillon.store, desk.maillon.library, actor, desk.maillon.now())


def cancelled(committee: Committee) -> str:
    committee.by(committee.chair, Fire(committee.ref, "annuler", {}, "Deuil national."))
    return committee.ref


def convened(world: World) -> Committee:
    """A meeting in a fortnight, about no file."""
    committee = Committee(world)
    committee.fires("inscrire", objet="Rapport annuel")
    committee.convened()
    return committee


def test_a_meeting_is_told_with_its_body_its_place_its_day_and_its_agenda(desk: Desk, world: World) -> None:
    committee = Committee(world)
    committee.takes(chain(desk, "Miel"))
    committee.convened()
    case = committee.case
    assert seen(desk) == (Listed(committee.ref, "Séance d’avril", "cpde", OUEZZANE, "planned", "convoquee", case.definition,
                                 case.fields["debut"], 1, 0),)


def test_one_without_a_day_has_none(desk: Desk, world: World) -> None:
    Committee(world)
    assert [(one.at, one.items) for one in seen(desk)] == [("", 0)]


def test_its_keeper_its_chair_and_who_reads_in_its_territory_see_it(desk: Desk, world: World) -> None:
    committee = Committee(world)
    for actor in (IDRIS, CHAFIK, AMINA, DOUNIA, NATIONAL):
        assert listed(desk, actor) == [committee.ref], actor.id


@pytest.mark.parametrize("actor", [ETTAKI, FATIMA])
def test_a_neighbour_and_who_holds_no_part_in_it_do_not(desk: Desk, world: World, actor: Actor) -> None:
    Committee(world)
    assert seen(desk, actor) == ()


def test_a_member_without_any_role_sees_the_meeting_they_are_a_member_of_and_no_other(desk: Desk, world: World) -> None:
    Committee(world)
    theirs = Committee(world, members=MEMBER)
    assert listed(desk, FATIMA) == [theirs.ref]


def test_each_province_has_its_own_and_the_country_has_all(desk: Desk, world: World) -> None:
    ours, theirs = Committee(world), Committee(world, place=KHENIFRA, keeper=ETTAKI)
    assert (listed(desk), listed(desk, ETTAKI)) == ([ours.ref], [theirs.ref])
    assert set(listed(desk, NATIONAL)) == {ours.ref, theirs.ref}


def test_a_register_is_no_meeting(desk: Desk, world: World) -> None:
    register(world)
    assert seen(desk) == ()


def test_a_meeting_passes_from_group_to_group_as_it_is_held(desk: Desk, world: World) -> None:
    ref = chain(desk, "Miel")
    committee, groups = Committee(world), list[str]()

    def look() -> None:
        groups.extend(one.group for one in seen(desk) if one.ref == committee.ref)

    look()
    committee.takes(ref)
    committee.convened()
    look()
    committee.opened()
    look()
    committee.decides("1", "ecarter", "Le marché manque.")
    committee.rises()
    look()
    committee.minuted()
    look()
    assert groups == ["planned", "planned", "sitting", "minutes", "minutes"]


def test_one_that_is_cancelled_is_past(desk: Desk, world: World) -> None:
    ref = cancelled(Committee(world))
    assert [(one.ref, one.group, one.state) for one in seen(desk)] == [(ref, "past", "annulee")]


def test_how_many_items_are_decided_is_counted_what_is_put_off_is_not(desk: Desk, world: World) -> None:
    committee = sitting(world, chain(desk, "Miel"), chain(desk, "Câpres"), chain(desk, "Figues"))
    committee.decides("1", "ecarter", "Le marché manque.")
    committee.fires("remettre_point", "Pas maintenant.", CHAFIK, point="2")
    assert [(one.items, one.settled) for one in seen(desk)] == [(3, 1)]


def test_those_that_sit_come_first_then_by_their_day_then_those_without_one_and_what_is_over_last(desk: Desk, world: World) -> None:
    over = cancelled(Committee(world))
    undated, sooner = Committee(world), convened(world)
    world.wait(days=1)
    later = convened(world)
    sits = sitting(world, chain(desk, "Miel"))
    risen = sitting(world, chain(desk, "Câpres"))
    risen.decides("1", "ecarter", "Le marché manque.")
    risen.rises()
    assert listed(desk) == [sits.ref, sooner.ref, later.ref, undated.ref, risen.ref, over]
    assert sorted(GROUPS, key=GROUPS.index) == list(dict.fromkeys(one.group for one in seen(desk)))


def test_of_those_that_are_over_the_latest_comes_first(desk: Desk, world: World) -> None:
    first = convened(world)
    world.wait(days=1)
    second = convened(world)
    assert [cancelled(first), cancelled(second)] == listed(desk)[::-1]


def test_files_are_counted_by_body_with_the_day_of_the_oldest_in_the_order_of_the_bodies(desk: Desk, world: World) -> None:
    oldest = desk.maillon.now()
    chain(desk, "Miel")
    world.wait(days=2)
    since = desk.maillon.now()
    placed(desk, "pmp", "conception.vision", titre="Olivier du Rif")
    chain(desk, "Câpres")
    assert waited(desk) == (Waits("cpde", 2, oldest), Waits("assemblee_partenaires", 1, since))


def test_a_file_that_asks_several_bodies_is_counted_for_each(desk: Desk) -> None:
    placed(desk, "montee_en_echelle", "conditions", titre="Pressage à froid")
    assert [(one.body, one.files) for one in waited(desk)] == [("cpde", 1), ("assemblee_partenaires", 1), ("concertation", 1)]


def test_one_that_a_body_could_only_stop_is_not_counted_nor_one_on_an_open_agenda(desk: Desk, world: World) -> None:
    chain(desk, "Miel", "coordination")
    listed_, committee = chain(desk, "Câpres"), Committee(world)
    assert [one.files for one in waited(desk)] == [1]
    committee.takes(listed_)
    assert waited(desk) == ()
    cancelled(committee)
    assert [one.files for one in waited(desk)] == [1]


def test_everybody_counts_the_files_of_their_own_territories(desk: Desk) -> None:
    chain(desk, "Miel")
    chain(desk, "Pommes", place=KHENIFRA)
    counts = [sum(one.files for one in waited(desk, actor)) for actor in (IDRIS, ETTAKI, NATIONAL, FATIMA)]
    assert counts == [1, 1, 2, 0]
