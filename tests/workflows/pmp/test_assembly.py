"""The assembly of a partnership: its members, from three spheres, deciding on that partnership alone."""
from __future__ import annotations

from tests.cast import AMINA, BRAHIM, IDRIS
from tests.workflows.driver import World, upload
from tests.workflows.meeting import Committee
from tests.workflows.register import partnership, planned


def assembly(world: World, roll: str, chair: object = AMINA) -> Committee:
    return planned(world, roll, IDRIS, chair)


def test_its_members_are_those_of_the_partnership_each_with_their_sphere() -> None:
    world = World()
    rows = assembly(world, partnership(world)).case.rows("membres")
    assert [(row["nom"], row["sphere"]) for row in rows] == [
        ("Membre 1", "publique"), ("Membre 2", "privee"), ("Membre 3", "societe_civile")]


def test_who_steers_the_partnership_chairs_it_nobody_else() -> None:
    world = World()
    roll = partnership(world)
    assembly(world, roll).fires("convoquer")
    assert assembly(world, roll, BRAHIM).refuses("convoquer") == ["body.officer"]


def test_members_of_two_spheres_make_no_assembly() -> None:
    world = World()
    committee = assembly(world, partnership(world, spheres=("publique", "privee", "privee")))
    reason, = world.refused(committee.command("convoquer"), IDRIS)
    assert (reason.code, dict(reason.values)) == ("body.spheres", {"number": 2, "least": 3})


def test_what_one_assembly_puts_off_never_goes_to_that_of_another_partnership() -> None:
    world = World()
    roll, other = partnership(world), partnership(world, "Miel du Rif")
    theirs, committee = assembly(world, other), assembly(world, roll)
    committee.fires("convoquer")
    committee.fires("envoyer", convocation=upload("convocation"))
    committee.opened()
    committee.fires("remettre_point", "Pas maintenant.", AMINA, point="1")
    committee.rises()
    assert len(theirs.case.rows("ordre_du_jour")) == 1
    following = next(ref for ref in world.store.naming(roll, "instance") if ref != committee.ref)
    assert len(world.case(following).rows("membres")) == 3
