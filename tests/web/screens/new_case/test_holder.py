"""Whose a file is: staff name the holder by login; a holder who opens one opens their own."""
from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from engine.core.actor import Actor
from tests.cast import BRIKCHA, FATIMA, GHALI, HIND, WORKFLOWS
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import plain

ADDRESS = "/dossiers/nouveau/projet"
FILE = {"territory": BRIKCHA, "titre": "Huilerie", "porteur": "individuel", "nom": "Fatima Filali", "key": "une-fois"}


def sent(client: TestClient, **typed: str) -> str:
    """The reference of the case that a form opens."""
    answer = client.post(ADDRESS, data={**FILE, **typed}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].removeprefix("/dossiers/")


def holder(desk: Desk, ref: str) -> str:
    """The account a file is held by."""
    case = desk.maillon.store.case(ref)
    assert case is not None
    return case.holder


@pytest.mark.parametrize("login", ["fatima", "  FATIMA "])
def test_staff_name_the_holder_by_login_and_the_file_is_theirs(desk: Desk, login: str) -> None:
    ref = sent(desk.as_(GHALI), login=login)
    assert holder(desk, ref) == FATIMA.id
    assert ref in desk.as_(FATIMA).get("/dossiers").text


def test_without_a_login_the_file_is_nobody_s(desk: Desk) -> None:
    ref = sent(desk.as_(GHALI), login=" ")
    assert holder(desk, ref) == "" and ref not in desk.as_(FATIMA).get("/dossiers").text


def test_a_login_nobody_has_is_said_beside_it_and_the_form_is_kept(desk: Desk) -> None:
    answer = desk.as_(GHALI).post(ADDRESS, data={**FILE, "login": "fatma"})
    assert answer.status_code == 422 and 'id="f-login-error"' in answer.text
    assert "l’identifiant « fatma »" in plain(answer.text)
    assert 'value="fatma"' in answer.text and 'value="Huilerie"' in answer.text and "une-fois" in answer.text
    assert "OUZ-2026-00001" not in desk.as_(GHALI).get("/dossiers").text


def test_a_closed_account_holds_no_new_file(desk: Desk) -> None:
    desk.maillon.people.disable(FATIMA.id)
    assert desk.as_(GHALI).post(ADDRESS, data={**FILE, "login": "fatima"}).status_code == 422


def test_a_lacking_territory_and_a_mistyped_login_are_told_at_once(desk: Desk) -> None:
    page = desk.as_(GHALI).post(ADDRESS, data={**FILE, "login": "fatma", "territory": ""}).text
    assert 'id="f-login-error"' in page and 'id="f-territory-error"' in page


def test_a_process_without_holders_asks_for_none(desk: Desk) -> None:
    assert 'name="login"' in desk.as_(GHALI).get(ADDRESS).text
    assert 'name="login"' not in desk.as_(HIND).get("/dossiers/nouveau/appel").text


@pytest.fixture
def open_to_holders(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose project files holders open themselves, with their members at once; no programme opens any."""
    folder = tmp_path / "workflows"
    shutil.copytree(WORKFLOWS, folder)
    (folder / "programme_provincial.yaml").unlink()
    text = (folder / "projet.yaml").read_text(encoding="utf-8")
    text = text.replace("opens: [agent_plateforme", "opens: [porteur, agent_plateforme")
    text = text.replace("    shown_if: est_groupe\n    required_if: est_groupe\n    title: {fr: Membres", "    required: true\n    title: {fr: Membres")
    (folder / "projet.yaml").write_text(text, encoding="utf-8")
    with desk_in(tmp_path, folder) as found:
        yield found


MEMBER = {"membres-0-nom": "Fatima Filali", "membres-0-sexe": "femme", "membres-0-naissance": "1990-02-03"}


def test_a_holder_opens_their_own_file_and_names_nobody(open_to_holders: Desk) -> None:
    client = open_to_holders.as_(FATIMA)
    assert ADDRESS in client.get("/dossiers/nouveau").text and "/dossiers/nouveau" in client.get("/dossiers").text
    assert 'name="login"' not in client.get(ADDRESS).text
    assert holder(open_to_holders, sent(client, **MEMBER, login="hind")) == FATIMA.id


def test_staff_still_say_whose_it_is(open_to_holders: Desk) -> None:
    assert holder(open_to_holders, sent(open_to_holders.as_(GHALI), **MEMBER)) == ""


@pytest.mark.parametrize("person", [FATIMA, GHALI], ids=["holder", "staff"])
def test_a_list_that_is_asked_is_given_at_opening_row_by_row(open_to_holders: Desk, person: Actor) -> None:
    client = open_to_holders.as_(person)
    more = client.post(ADDRESS, data={**FILE, **MEMBER, "add": "membres"})
    assert more.status_code == 200 and 'name="membres-1-nom"' in more.text and 'value="Fatima Filali"' in more.text
    second = {key.replace("-0-", "-1-"): value for key, value in MEMBER.items()}
    case = open_to_holders.maillon.store.case(sent(client, **MEMBER, **second))
    assert case is not None and len(case.fields["membres"]) == 2


def test_a_list_that_lacks_or_is_mistyped_is_told_where_it_is(open_to_holders: Desk) -> None:
    client = open_to_holders.as_(GHALI)
    assert client.post(ADDRESS, data=FILE).status_code == 422
    page = client.post(ADDRESS, data={**FILE, **MEMBER, "membres-0-naissance": "hier"}).text
    assert 'id="f-membres-0-naissance-error"' in page and 'value="hier"' in page
