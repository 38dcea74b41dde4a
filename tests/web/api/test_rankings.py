"""Rankings over the API: ranks among the cases the program's person sees, and no score before all are in."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import Actor
from engine.specs.background import Start, declare, tie
from tests.cast import BRIKCHA, DOUNIA, ETTAKI, FATIMA, HIND, IDRIS, KHENIFRA, OUEZZANE
from tests.web.api.program import codes, program
from tests.web.desk import Desk
from tests.workflows.driver import GRID, MEMBERS, File, World, scores, to_score

CHAINS = "/rankings/chaine_valeur/notation"
PLACES = ("ref", "rank", "tied", "score")


@pytest.fixture
def world(desk: Desk) -> World:
    return World(desk.maillon.store, desk.clock)


@pytest.fixture
def awaited(world: World) -> File:
    """A chain of which one grid of three is in."""
    found = to_score(world, "Thym")
    scores(found, MEMBERS[0], **GRID)
    return found


def scored(desk: Desk, name: str, total: int, territory: str = OUEZZANE, holder: str = "") -> str:
    """A chain with three grids that came to the same total."""
    rows = [{"id": str(place), "evaluateur": member.id, "total": total, "rendue_le": "2026-03-30"}
            for place, member in enumerate(MEMBERS, 1)]
    start = Start("notation", territory, {"nom": name, "grilles": rows}, holder)
    return declare(desk.maillon.store, desk.maillon.library["chaine_valeur"], start, desk.maillon.now()).ref


def read(desk: Desk, person: Actor = IDRIS, **asked: Any) -> dict[str, Any]:
    answer = program(desk, person).get(CHAINS, params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def titles(desk: Desk, person: Actor = IDRIS, **asked: Any) -> list[str]:
    return [one["title"] for one in read(desk, person, **asked)["cases"]]


def test_every_grid_is_listed_with_the_links_it_may_be_narrowed_by(desk: Desk) -> None:
    found = {(one["workflow"], one["grid"]): one for one in program(desk, IDRIS).get("/rankings").json()["rankings"]}
    assert list(found) == [(one.key, grid) for one in desk.maillon.library.current.values() for grid in one.names.grids]
    chains = found["chaine_valeur", "notation"]
    assert "programme" in [kind["key"] for kind in chains["links"]] and chains["process"] and chains["title"]


def test_the_highest_comes_first_the_equal_share_a_rank_and_what_is_to_come_stands_last(desk: Desk, awaited: File) -> None:
    refs = [scored(desk, name, total) for name, total in (("Olive", 78), ("Figue", 74), ("Cumin", 74), ("Safran", 55))]
    found = read(desk)
    ranked = {one["title"]: (one["rank"], one["tied"], one["score"]) for one in found["cases"]}
    assert ranked == {"Olive": (1, False, 78), "Figue": (2, True, 74), "Cumin": (2, True, 74), "Safran": (4, False, 55),
                      "Thym": (0, False, None)}
    assert (found["ranked"], found["reached"], found["waiting"]) == (4, 3, 1)
    assert found["cases"][0]["ref"] == refs[0] and found["cases"][0]["state"]["key"] == "notation"


def test_a_score_that_may_not_be_read_yet_is_not_told(desk: Desk, awaited: File) -> None:
    for reader in (IDRIS, DOUNIA, MEMBERS[1]):
        answer = program(desk, reader).get(CHAINS)
        (one,) = answer.json()["cases"]
        assert [one[name] for name in ("score", "lowest", "highest", "grids", "wanted", "threshold")] == [None, None, None, 1, 3, 60]
        assert "74" not in answer.text.replace(one["definition"], "")


def test_it_is_narrowed_to_a_place_and_to_the_cases_linked_to_another(desk: Desk) -> None:
    olive, _ = scored(desk, "Olive", 78), scored(desk, "Figue", 74)
    store, library, now = desk.maillon.store, desk.maillon.library, desk.maillon.now()
    programme = declare(store, library["programme_provincial"], Start("emergence", OUEZZANE, {"titre": "Programme"}), now).ref
    case = store.case(olive)
    assert case is not None
    tie(store, library["chaine_valeur"], case, "programme", programme, now)
    (target,) = program(desk, IDRIS).get(f"{CHAINS}/targets").json()["targets"]
    assert (target["link"], target["kind"]["key"], target["title"]) == (f"programme:{programme}", "programme", "Programme")
    assert titles(desk, link=target["link"]) == ["Olive"]
    assert titles(desk, link=[target["link"], "programme:rien"]) == titles(desk, link="rien") == []
    assert titles(desk, territory=BRIKCHA) == titles(desk, territory="rien") == []
    assert titles(desk, territory=OUEZZANE) == ["Olive", "Figue"]


def test_it_is_paged_by_its_cursors_with_the_ranks_of_the_whole(desk: Desk) -> None:
    for place in range(27):
        scored(desk, f"Chaîne {place:02}", 90 - place)
    first = read(desk)
    second = read(desk, after=first["next"])
    assert [one["rank"] for page in (first, second) for one in page["cases"]] == list(range(1, 28))
    assert (len(first["cases"]), first["previous"], second["next"]) == (25, "", "")
    assert read(desk, after=second["previous"])["cases"] == first["cases"]


@pytest.mark.parametrize(("person", "seen"), [(IDRIS, ["Olive"]), (HIND, ["Olive"]), (DOUNIA, ["Olive"]), (ETTAKI, ["Cèdre"]), (FATIMA, [])],
                         ids=["secretary", "division", "auditor", "next province", "holder of nothing"])
def test_everybody_ranks_what_they_see(desk: Desk, person: Actor, seen: list[str]) -> None:
    scored(desk, "Olive", 78)
    scored(desk, "Cèdre", 91, KHENIFRA)
    assert titles(desk, person) == seen and read(desk, person)["ranked"] == len(seen)
    assert [one["rank"] for one in read(desk, person)["cases"]] == [1] * len(seen)


def test_a_holder_ranks_their_own_alone(desk: Desk) -> None:
    scored(desk, "Olive", 78)
    scored(desk, "Figue", 74, holder=FATIMA.id)
    assert [(one["title"], one["rank"]) for one in read(desk, FATIMA)["cases"]] == [("Figue", 1)]


@pytest.mark.parametrize("grid", ["/rankings/chaine_valeur/rien", "/rankings/rien/notation", "/rankings/convention/notation"])
@pytest.mark.parametrize("part", ["", "/targets"])
def test_a_grid_that_is_not_there_is_not_found(desk: Desk, grid: str, part: str) -> None:
    assert codes(program(desk, IDRIS).get(grid + part), 404) == []


def test_a_cursor_that_is_mangled_begins_at_the_beginning(desk: Desk) -> None:
    scored(desk, "Olive", 78)
    assert titles(desk, after="rien") == ["Olive"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_words_are_in_the_readers_language(desk: Desk, language: str) -> None:
    found = program(desk, IDRIS).get("/rankings", headers={"accept-language": language}).json()["rankings"]
    library = desk.maillon.library
    assert [one["title"] for one in found] == [library[one["workflow"]].names.grids[one["grid"]].title[language] for one in found]
