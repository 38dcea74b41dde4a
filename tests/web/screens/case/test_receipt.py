"""The receipt of a deposited file: its number in the call, without a gap, and its moment to the second."""
from __future__ import annotations

from tests.cast import AMINA, ETTAKI, HIND
from tests.web.desk import Desk
from tests.web.screens.case.story import plain
from tests.workflows.driver import File, World
from tests.workflows.projet.path import file_at, prepare_deposit


def deposited(desk: Desk) -> File:
    return file_at(World(desk.maillon.store, desk.clock), "emergence.preselection")


def test_a_deposited_file_has_its_receipt_one_click_away(desk: Desk) -> None:
    file, client = deposited(desk), desk.as_(AMINA)
    assert f"/dossiers/{file.ref}/recepisse" in client.get(f"/dossiers/{file.ref}").text
    page = plain(client.get(f"/dossiers/{file.ref}/recepisse").text)
    call = file.case.linked("appel")[0]
    assert "Récépissé nº 1" in page and file.ref in page and call in page
    assert "8 avril 2026" in page and "10:30:00" in page


def test_the_second_deposit_of_a_call_has_the_second_number(desk: Desk) -> None:
    world = World(desk.maillon.store, desk.clock)
    first, second = file_at(world, "emergence.preselection"), file_at(world, "emergence.idee")
    prepare_deposit(second)
    second.fires("deposer", AMINA, appel=first.case.linked("appel")[0])
    assert "Récépissé nº 2" in plain(desk.as_(HIND).get(f"/dossiers/{second.ref}/recepisse").text)


def test_a_file_that_is_not_deposited_has_none_nor_has_one_that_is_not_theirs_to_see(desk: Desk) -> None:
    fresh = file_at(World(desk.maillon.store, desk.clock), "diagnostic.accueil")
    assert desk.as_(AMINA).get(f"/dossiers/{fresh.ref}/recepisse").status_code == 404
    assert f"{fresh.ref}/recepisse" not in desk.as_(AMINA).get(f"/dossiers/{fresh.ref}").text
    file = deposited(desk)
    assert desk.as_(ETTAKI).get(f"/dossiers/{file.ref}/recepisse").status_code == 404
