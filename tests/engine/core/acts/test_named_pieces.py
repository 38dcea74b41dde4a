"""A field that names kinds of document opens one pending action a kind, which depositing that document closes."""
from __future__ import annotations

from engine.core.acts import Attach, Fire
from tests.cast import AMINA, BRAHIM
from tests.workflows.driver import World, upload
from tests.workflows.projet.path import file_at


def asked() -> tuple[World, str]:
    """A file of which two documents are asked again."""
    world = World()
    file = file_at(world, "emergence.preselection")
    file.fires("demander_complement", BRAHIM, "Illisibles.", pieces=["cin", "formulaire"])
    return world, file.ref


def open_pieces(world: World, ref: str) -> list[tuple[str, str]]:
    return [(task.item, task.need) for task in world.case(ref).tasks if task.key == "piece"]


def test_each_kind_that_is_named_is_one_action_though_an_older_document_is_there() -> None:
    world, ref = asked()
    assert open_pieces(world, ref) == [("pieces_demandees:cin", "document:cin"), ("pieces_demandees:formulaire", "document:formulaire")]


def test_depositing_a_document_closes_its_action_alone_and_it_is_not_asked_again() -> None:
    world, ref = asked()
    world.do(Attach(ref, "cin", upload("cin")), AMINA)
    assert open_pieces(world, ref) == [("pieces_demandees:formulaire", "document:formulaire")]
    world.do(Attach(ref, "formulaire", upload("formulaire")), AMINA)
    assert open_pieces(world, ref) == []


def test_a_kind_that_the_step_does_not_offer_is_no_choice() -> None:
    world = World()
    file = file_at(world, "emergence.preselection")
    command = Fire(file.ref, "demander_complement", {"pieces": ["rapport_final"]}, "Illisible.")
    assert [reason.code for reason in world.refused(command, BRAHIM)] == ["value.choice"]
