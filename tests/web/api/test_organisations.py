"""The register of organisations over the API."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import Actor
from engine.specs.background import Start, declare
from tests.cast import DOUNIA, ETTAKI, FATIMA, HIND, IDRIS, KHENIFRA, OUEZZANE
from tests.engine.questions.test_organisations import agreement, cluster
from tests.web.api.program import program
from tests.web.desk import Desk


def register(desk: Desk, person: Actor = DOUNIA, **asked: Any) -> list[str]:
    """The names that somebody finds."""
    answer = program(desk, person).get("/organisations", params=asked)
    assert answer.status_code == 200, answer.text
    return [one["name"] for one in answer.json()["organisations"]]


def test_an_organisation_is_told_once_with_its_part_in_each_case(desk: Desk) -> None:
    first, second = cluster(desk, ("Éclosio", "societe_civile")), agreement(desk, ("Eclosio", "association"))
    (one,) = program(desk, DOUNIA).get("/organisations").json()["organisations"]
    assert (one["key"], one["cases"]) == ("eclosio", 2)
    parts = {part["ref"]: part for part in one["parts"]}
    assert parts[first]["listed"] == {"key": "membres", "title": "Membres"}
    assert (parts[first]["family"], parts[first]["kind"]) == ({"key": "societe_civile", "title": "Société civile"}, None)
    assert (parts[second]["kind"]["title"], parts[second]["state"]["key"], parts[second]["workflow"]) == (
        "Association", "execution", "convention")


@pytest.mark.parametrize(("asked", "names"), [
    ({"q": "ZITÔUN"}, ["Zitoun"]), ({"family": "collectivite"}, ["Commune de Brikcha"]), ({"kind": "association"}, []),
    ({"sphere": "publique"}, []), ({"territory": KHENIFRA}, []), ({"territory": OUEZZANE}, ["Commune de Brikcha", "Zitoun"]),
    ({"q": "%"}, []), ({"q": "x" * 3_000}, []), ({"after": "rien"}, ["Commune de Brikcha", "Zitoun"]),
])
def test_it_is_searched_and_narrowed_as_at_the_desk(desk: Desk, asked: dict[str, str], names: list[str]) -> None:
    cluster(desk, ("Zitoun", "chaine"), ("Commune de Brikcha", "collectivite"))
    assert register(desk, **asked) == names


def test_it_is_paged_by_its_cursors(desk: Desk) -> None:
    cluster(desk, *[(f"Atelier {number:02}", "chaine") for number in range(27)])
    client = program(desk, DOUNIA)
    first = client.get("/organisations").json()
    second = client.get("/organisations", params={"after": first["next"]}).json()
    assert [one["name"] for page in (first, second) for one in page["organisations"]] == [f"Atelier {number:02}" for number in range(27)]
    assert (first["previous"], second["next"]) == ("", "")
    assert client.get("/organisations", params={"after": second["previous"]}).json()["organisations"] == first["organisations"]


@pytest.mark.parametrize(("person", "names"), [(IDRIS, ["Zitoun"]), (HIND, ["Zitoun"]), (DOUNIA, ["Zitoun"]), (ETTAKI, ["Cèdre"]), (FATIMA, [])],
                         ids=["secretary", "division", "auditor", "next province", "holder of nothing"])
def test_everybody_finds_what_the_cases_they_see_name(desk: Desk, person: Actor, names: list[str]) -> None:
    cluster(desk, ("Zitoun", "chaine"))
    cluster(desk, ("Cèdre", "chaine"), territory=KHENIFRA)
    assert register(desk, person) == names


def test_a_holder_finds_those_of_their_own_file(desk: Desk) -> None:
    cluster(desk, ("Zitoun", "chaine"))
    rows = [{"id": "1", "nom": "TARGA", "qualite": "association"}]
    start = Start("execution", OUEZZANE, {"objet": "Partage de l’eau", "parties": rows}, FATIMA.id)
    declare(desk.maillon.store, desk.maillon.library["convention"], start, desk.maillon.now())
    assert register(desk, FATIMA) == ["TARGA"]


@pytest.mark.parametrize(("language", "title"), [("fr", "Société civile"), ("en", "Civil society"), ("ar", "المجتمع المدني")])
def test_words_are_in_the_readers_language(desk: Desk, language: str, title: str) -> None:
    cluster(desk, ("Éclosio", "societe_civile"))
    answer = program(desk, DOUNIA).get("/organisations", headers={"accept-language": language}).json()
    assert answer["organisations"][0]["parts"][0]["family"]["title"] == title
