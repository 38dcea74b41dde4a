"""Partners and profiles over the API: who is in a case together, what they promise, and what they say of it."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import Actor
from engine.specs.background import Start, declare
from tests.cast import AMINA, BRIKCHA, DOUNIA, ETTAKI, FATIMA, GHALI, HIND, IDRIS
from tests.engine.questions.case.partnership import FACTORS, partners
from tests.web.api.program import codes, program
from tests.web.desk import Desk
from tests.web.files import opened

PAGES = ("partners", "profiles")


@pytest.fixture
def ref(desk: Desk) -> str:
    """A partnership in execution."""
    return partners(desk.maillon)


def read(desk: Desk, ref: str, page: str, person: Actor = DOUNIA, language: str = "fr") -> dict[str, Any]:
    answer = program(desk, person).get(f"/cases/{ref}/{page}", headers={"accept-language": language})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_members_are_told_by_sphere_with_the_id_of_their_row(desk: Desk, ref: str) -> None:
    found = read(desk, ref, "partners")
    members = {group["key"]: [(member["id"], member["present"]) for member in group["members"]] for group in found["groups"]}
    assert members == {"publique": [("2", True)], "privee": [("3", True), ("4", False)], "societe_civile": [("1", True)]}
    civil = next(group for group in found["groups"] if group["key"] == "societe_civile")
    assert (civil["title"], civil["members"][0]["contact"], civil["members"][0]["exchanged"]) == (
        "Société civile", "Mme Naciri", "2026-03-30")


def test_a_promise_is_kept_late_or_open_and_its_amount_is_centimes(desk: Desk, ref: str) -> None:
    promises = {promise["what"]: promise for group in read(desk, ref, "partners")["groups"] for member in group["members"]
                for promise in member["promises"]}
    assert {what: promise["state"] for what, promise in promises.items()} == {
        "Animation": "kept", "Locaux de collecte": "late", "Laboratoire": "open"}
    assert (promises["Animation"]["amount"], promises["Animation"]["kept_on"]) == (3_000_000, "2026-02-20")


def test_who_pays_is_told_in_centimes_and_basis_points(desk: Desk, ref: str) -> None:
    found = read(desk, ref, "partners")["resources"]
    assert found["total"] == sum(part["amount"] for part in found["parts"])
    assert sum(part["share"] for part in found["parts"]) == 10_000
    assert (found["parts"][0], found["first"], found["share"]) == (
        {"title": "Coopération décentralisée", "amount": 12_000_000, "share": 6_000}, "Coopération décentralisée", 6_000)
    assert found["exceeds"] == (found["most"] is not None and found["share"] > found["most"])


def test_each_factor_is_told_by_key_over_the_gates_in_hundredths_of_a_point(desk: Desk, ref: str) -> None:
    (found,) = read(desk, ref, "profiles")["profiles"]
    assert [(gate["number"], gate["raters"], gate["current"]) for gate in found["gates"]] == [(1, 2, False), (2, 1, True)]
    factors = {factor["key"]: factor["marks"] for dimension in found["dimensions"] for factor in dimension["factors"]}
    assert sorted(factors) == sorted(FACTORS)
    assert factors["relations_estime"] == [{"mean": 250, "raters": 2, "lowest": 1, "highest": 4},
                                           {"mean": 300, "raters": 1, "lowest": 3, "highest": 3}]
    assert "Preuve 3" in [text for dimension in found["dimensions"] for text in dimension["evidence"][1]]


def test_who_has_rated_at_the_open_gate_is_told_so(desk: Desk, ref: str) -> None:
    assert [read(desk, ref, "profiles", person)["profiles"][0]["rated"] for person in (AMINA, HIND)] == [True, False]


def test_before_the_first_member_and_the_first_rating_there_is_nothing_to_tell(desk: Desk) -> None:
    empty = partners(desk.maillon, membres=[], contributions=[], bailleurs=[], grilles=[])
    found = read(desk, empty, "partners")
    assert (found["groups"], found["resources"]) == ([], None)
    (profile,) = read(desk, empty, "profiles")["profiles"]
    assert profile["gates"] == [] and all(dimension["marks"] == [] for dimension in profile["dimensions"])


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("person", [IDRIS, HIND, DOUNIA, AMINA], ids=["secretary", "division", "auditor", "member"])
def test_who_sees_the_case_reads_them_under_its_number(desk: Desk, ref: str, page: str, person: Actor) -> None:
    answer = program(desk, person).get(f"/cases/{ref}/{page}")
    assert (answer.status_code, answer.headers["etag"]) == (200, f'"{desk.maillon.store.last_number(ref)}"')


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("person", [ETTAKI, FATIMA], ids=["next province", "a holder of something else"])
def test_who_does_not_see_the_case_finds_nothing(desk: Desk, ref: str, page: str, person: Actor) -> None:
    client = program(desk, person)
    found, none = (client.get(f"/cases/{each}/{page}") for each in (ref, "PMP-9999"))
    assert codes(found, 404) == [] and found.text == none.text


@pytest.mark.parametrize("page", PAGES)
def test_a_process_that_declares_none_has_none_for_staff_nor_for_its_holder(desk: Desk, page: str) -> None:
    start = Start("diagnostic.accueil", BRIKCHA, {"titre": "Moulin"}, FATIMA.id)
    own = declare(desk.maillon.store, desk.maillon.library["projet"], start, desk.maillon.now()).ref
    for person, ref in ((GHALI, opened(desk)), (FATIMA, own)):
        assert program(desk, person).get(f"/cases/{ref}").status_code == 200
        assert codes(program(desk, person).get(f"/cases/{ref}/{page}"), 404) == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_words_are_in_the_readers_language(desk: Desk, ref: str, language: str) -> None:
    titles = desk.maillon.library["pmp"].profiles[0].title
    assert read(desk, ref, "profiles", language=language)["profiles"][0]["title"] == titles[language]
    assert "Société civile" not in str([group["title"] for group in read(desk, ref, "partners", language=language)["groups"]])
