"""`carry_over`: what a meeting puts off is on the next one's agenda by itself."""
from __future__ import annotations

from pathlib import Path

from engine.others import to_come
from tests.cast import library, people_in
from tests.stores import store_of
from tests.workflows.driver import World
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import file_at


def test_an_item_put_off_goes_to_the_meeting_that_is_planned() -> None:
    world = World()
    file = file_at(world, "emergence.cpde")
    committee, following = sitting(world, file.ref), Committee(world)
    committee.fires("remettre_point", "Le rapport manque.", committee.chair, point="1")
    assert following.case.rows("ordre_du_jour") == []
    committee.rises()
    item, = following.case.rows("ordre_du_jour")
    assert (item["dossier"], item["etat"], item["objet"]) == (file.ref, "attente", f"Dossier {file.ref}")
    assert following.case.linked("dossiers") == (file.ref,)


def test_where_none_is_planned_one_is_opened_with_the_same_members() -> None:
    world = World()
    file = file_at(world, "emergence.cpde")
    committee = sitting(world, file.ref)
    committee.fires("remettre_point", "Le rapport manque.", committee.chair, point="1")
    committee.rises()
    number = int(committee.ref[-2:])
    following = world.case(f"CPDE-OUZ-2026-{number + 1:02}")
    assert following.state == "planifiee" and following.fields["presidence"] == committee.chair.id
    assert [row["dossier"] for row in following.rows("ordre_du_jour")] == [file.ref]
    assert [row["nom"] for row in following.rows("membres")] == [row["nom"] for row in committee.case.rows("membres")]


def test_a_meeting_that_decided_everything_opens_none() -> None:
    world = World()
    committee = sitting(world, file_at(world, "emergence.cpde").ref)
    committee.decides("1", "approuver")
    before = set(world.store.running("seance", "MA-OUZ"))
    committee.rises()
    assert set(world.store.running("seance", "MA-OUZ")) == before


def test_a_meeting_of_another_body_is_not_the_next_one() -> None:
    world = World()
    file, other = file_at(world, "emergence.cpde"), Committee(world, "cpdh")
    committee = sitting(world, file.ref)
    committee.fires("remettre_point", "Le rapport manque.", committee.chair, point="1")
    committee.rises()
    assert other.case.rows("ordre_du_jour") == []


def test_meetings_that_are_over_are_not_looked_at(tmp_path: Path) -> None:
    store = store_of("sqlite", tmp_path)
    people_in(store)
    world = World(store)
    over = sitting(world, file_at(world, "emergence.cpde").ref)
    over.decides("1", "mettre_en_attente", rang="1")
    over.rises()
    committee, following = Committee(world), Committee(world)
    with store.writing() as unit:
        assert [case.ref for case in to_come(library(), unit, committee.case, "cpde")] == [following.ref]
        assert unit.looked_up() == {following.ref}
    store.close()


def test_an_item_whose_time_was_emptied_is_put_off_all_the_same() -> None:
    world = World()
    file, committee, following = file_at(world, "emergence.cpde"), Committee(world), Committee(world)
    committee.takes(file.ref)
    committee.fires("preparer_point", point="1")
    committee.convened()
    committee.opened()
    committee.fires("remettre_point", "Le rapport manque.", committee.chair, point="1")
    committee.rises()
    assert [row["dossier"] for row in following.case.rows("ordre_du_jour")] == [file.ref]
