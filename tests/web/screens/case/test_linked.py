"""Files that are tied to each other: what leads from one to the other."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import FATIMA, HIND, IDRIS, employ
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import plain
from tests.workflows.driver import DRAFTER, OPERATOR, File, World, diagnosed, drafted
from tests.workflows.programme_provincial.path import surveyed
from tests.workflows.projet.path import file_at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as found:
        yield found


def world_of(desk: Desk) -> World:
    return World(desk.maillon.store, desk.clock)


def test_a_step_that_waits_for_a_linked_file_leads_there(desk: Desk) -> None:
    world = world_of(desk)
    project = file_at(world, "pre_creation.convention")
    agreement, = world.store.naming(project.ref, "convention")
    page = desk.as_(HIND).get(f"/dossiers/{project.ref}").text
    cure = page[:page.index("Ouvrir le dossier lié")]
    assert cure.rindex(f'href="/dossiers/{agreement}"') > cure.rindex("Constater la signature")


def test_the_action_to_look_at_a_file_names_it_and_leads_there(desk: Desk) -> None:
    programme = surveyed(world_of(desk))
    programme.fires("clore_terrain", OPERATOR)
    chain = File(programme.world, programme.world.store.naming(programme.ref, "programme")[0])
    chain.fills(OPERATOR, cercles=[{"nom": "Zoumi"}])
    chain.fires("lancer_diagnostic", OPERATOR)
    diagnosed(chain)
    idris = desk.as_(IDRIS)
    for address in ("/", f"/dossiers/{programme.ref}"):
        told = idris.get(address).text.split("Examiner le dossier lié")[1:]
        assert any(f'href="/dossiers/{chain.ref}"' in beside[:600] for beside in told)


def test_what_waits_for_a_part_of_the_form_leads_to_it(desk: Desk) -> None:
    employ(desk.maillon.people, DRAFTER)
    world = world_of(desk)
    agreement, = world.store.naming(file_at(world, "pre_creation.convention").ref, "convention")
    naima = desk.as_(DRAFTER)
    assert f'href="/dossiers/{agreement}/donnees/parties#f-parties"' in naima.get("/").text
    form = plain(naima.get(f"/dossiers/{agreement}/donnees/parties").text)
    assert "Signataire" in form and "Identifiant" in form and "Signée le" not in form


def test_a_party_finds_the_step_that_answers_what_waits_for_them(desk: Desk) -> None:
    world = world_of(desk)
    project = file_at(world, "pre_creation.convention")
    agreement = File(world, world.store.naming(project.ref, "convention")[0])
    drafted(agreement, "porteur", FATIMA)
    agreement.fires("proposer", DRAFTER)
    page = desk.as_(FATIMA).get(f"/dossiers/{agreement.ref}").text
    actions = page[page.index('id="actions"'):]
    assert f'href="/dossiers/{agreement.ref}/actions/repondre"' in actions[:actions.index("</section>")]
    following = page[page.index('id="next"'):page.index('id="actions"')]
    assert following.index("/actions/repondre") < following.index("/actions/rompre")
