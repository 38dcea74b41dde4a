"""`agenda`: which files an agenda takes, and that each gets its own document."""
from __future__ import annotations

from engine.core.decision import Named
from tests.cast import AMINA, IDRIS
from tests.workflows.driver import World, upload
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import file_at
from tests.workflows.register import partnership, planned


def test_a_file_that_waits_for_the_body_goes_on_once() -> None:
    world = World()
    file, committee = file_at(world, "emergence.cpde"), Committee(world)
    committee.takes(file.ref)
    assert committee.case.linked("dossiers") == (file.ref,)
    assert committee.refuses("inscrire", objet="Encore", dossier=file.ref) == ["agenda.twice"]


def test_a_file_that_does_not_wait_for_it_does_not() -> None:
    world = World()
    file = file_at(world, "emergence.instruction")
    assert Committee(world).refuses("inscrire", objet="Miel", dossier=file.ref) == ["agenda.not_waiting"]


def test_nor_one_that_waits_for_another_body() -> None:
    world = World()
    file = file_at(world, "emergence.cpde")
    assert Committee(world, "cpdh").refuses("inscrire", objet="Huilerie", dossier=file.ref) == ["agenda.not_waiting"]


def test_a_file_stands_on_one_open_agenda_until_that_meeting_is_over() -> None:
    world = World()
    file, first, second = file_at(world, "emergence.cpde"), Committee(world), Committee(world)
    first.takes(file.ref)
    reason, = world.refused(second.command("inscrire", objet="Huilerie", dossier=file.ref), second.keeper)
    assert (reason.code, reason.values["other"]) == ("agenda.elsewhere", first.ref)
    first.fires("retirer_point", point="1")
    first.fires("annuler", "Deuil national.", actor=first.chair)
    second.takes(file.ref)


def test_every_file_that_was_decided_gets_its_own_document() -> None:
    world = World()
    one, two = file_at(world, "emergence.cpde"), file_at(world, "emergence.cpde")
    committee = sitting(world, one.ref, two.ref)
    for point in ("1", "2"):
        committee.decides(point, "approuver")
    committee.rises()
    reason, = world.refused(committee.command("etablir_pv", pv_fr=upload("pv"), extraits={"1": upload("extrait")}), committee.keeper)
    assert (reason.code, reason.values["rows"]) == ("agenda.piece", [Named("row", "ordre_du_jour:2")])
    pieces = committee.minuted()
    for point, file in (("1", one), ("2", two)):
        found = [document.sha256 for document in file.case.documents if document.kind == "extrait_pv"]
        assert found == [pieces[point].sha256]


def test_an_assembly_decides_on_its_own_partnership_and_on_nothing_of_another() -> None:
    world = World()
    roll, other = partnership(world), partnership(world, "Miel du Rif")
    committee = planned(world, roll, IDRIS, AMINA)
    reasons = world.refused(committee.command("inscrire", objet="Miel", dossier=other), IDRIS)
    assert [reason.code for reason in reasons] == ["agenda.not_waiting", "agenda.not_theirs"]
    assert (reasons[1].values["own"], reasons[1].values["other"]) == ("Olivier du Rif", roll)
    assert committee.refuses("inscrire", objet="Olivier", dossier=roll) == ["agenda.not_waiting"]


def test_a_file_taken_off_an_agenda_may_go_on_another_or_back_on_it() -> None:
    world = World()
    file, first, second = file_at(world, "emergence.cpde"), Committee(world), Committee(world)
    first.takes(file.ref)
    first.fires("retirer_point", point="1")
    second.takes(file.ref)
    assert first.refuses("inscrire", objet="Huilerie", dossier=file.ref) == ["agenda.elsewhere"]
    second.fires("retirer_point", point="1")
    first.takes(file.ref)
