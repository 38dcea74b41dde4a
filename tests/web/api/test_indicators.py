"""Indicators over the API: the figures of the desk, of the cases the program's person sees, in the units they are kept in."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.actor import Actor
from engine.specs.background import Start, declare
from tests.cast import BRIKCHA, DOUNIA, ETTAKI, FATIMA, HIND, IDRIS, KHENIFRA, OUEZZANE
from tests.engine.questions.measured import family, file, project, visit
from tests.web.api.program import codes, program
from tests.web.desk import Desk

JOBS = "/indicators/projet/emplois"


def jobs(desk: Desk, person: Actor = DOUNIA, **asked: Any) -> dict[str, Any]:
    answer = program(desk, person).get(JOBS, params=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def behind(desk: Desk, person: Actor = DOUNIA, **asked: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = program(desk, person).get(f"{JOBS}/cases", params=asked).json()["cases"]
    return found


def held(desk: Desk) -> str:
    """A project of Fatima's, followed up: three jobs."""
    rows = [{"id": "1", **visit("2026-03-02", 3)}]
    start = Start("post_creation.suivi", BRIKCHA, {"titre": "Moulin", "visites": rows}, FATIMA.id)
    return declare(desk.maillon.store, desk.maillon.library["projet"], start, desk.maillon.now()).ref


def chain(desk: Desk) -> str:
    """A chain one of whose indicators, with a unit of its own, is half the way."""
    plan = [{"id": "1", "libelle": "Tonnes", "capital": "bati", "donnee": "contexte", "depart": 0, "cible": 40, "valeur": 20,
             "mesure_le": "2026-03-30", "mesure_par": "hind", "verifiee_par": "idris"}]
    values = [{"id": "1", "indicateur": "1", "fin": "2026-03-31", "valeur": 20, "verifiee_par": "idris"}]
    return file(desk, "chaine_valeur", "coordination", nom="Huile", indicateurs=plan, mesures=values)


def test_every_indicator_is_listed_with_its_unit_and_eight_periods(desk: Desk) -> None:
    family(desk)
    found = program(desk, DOUNIA).get("/indicators").json()["indicators"]
    known = [(definition.key, key) for definition in desk.maillon.library.current.values() for key in definition.indicators]
    assert [(one["workflow"], one["key"]) for one in found] == known
    (one,) = [one for one in found if one["key"] == "emplois" and one["workflow"] == "projet"]
    assert (one["type"], one["unit"], one["own_units"], len(one["figures"])) == ("int", "emplois", False, 8)
    assert one["figures"][-1] == {"period": "2026-T1", "last_day": "2026-03-31", "value": 12, "cases": 3, "measured": 2, "unverified": 1,
                                  "target": one["figures"][-1]["target"]}


def test_the_list_is_narrowed_to_one_process(desk: Desk) -> None:
    client = program(desk, DOUNIA)
    found = client.get("/indicators", params={"workflow": "projet"}).json()["indicators"]
    assert {one["workflow"] for one in found} == {"projet"}
    unknown = client.get("/indicators", params={"workflow": "rien"})
    assert codes(unknown, 400) == [] and unknown.json()["code"] == "workflow.unknown"


def test_one_tells_its_dimensions_its_places_and_where_it_is_added_up(desk: Desk) -> None:
    programme, chain_ = family(desk)
    found = jobs(desk)
    women = next(part for each in found["dimensions"] for part in each["parts"] if part["part"] == "sexe=femmes")
    assert (women["key"], women["title"], women["figures"][-1]["value"]) == ("femmes", "Emplois de femmes", 5)
    assert [(each["province"], each["value"]) for each in found["provinces"]] == [({"key": OUEZZANE, "title": "Ouezzane"}, 12)]
    assert {each["ref"]: (each["value"], each["cases"]) for each in found["above"]} == {chain_: (11, 2), programme: (6, 1)}
    assert found["late"] == 1


def test_what_lies_below_a_case_is_counted_once(desk: Desk) -> None:
    programme, chain_ = family(desk)
    assert jobs(desk, above=chain_)["figures"][-1]["value"] == jobs(desk, above=programme)["figures"][-1]["value"] == 11
    assert len(behind(desk, above=chain_)) == 3


def test_a_share_is_told_in_basis_points_on_the_way_to_the_whole(desk: Desk) -> None:
    chain(desk)
    found = program(desk, DOUNIA).get("/indicators/chaine_valeur/avancement").json()
    last = found["figures"][-1]
    assert (found["type"], found["own_units"], found["baseline"]) == ("share", True, 0)
    assert (last["value"], last["target"]) == (5_000, 10_000)


def test_the_periods_are_those_of_the_rhythm_that_is_asked_for(desk: Desk) -> None:
    family(desk)
    assert [each["period"] for each in jobs(desk, every="month")["figures"]][-2:] == ["2026-02", "2026-03"]
    assert jobs(desk, every="year")["figures"][-1]["period"] == jobs(desk, until="2025")["figures"][-1]["period"] == "2025"
    assert jobs(desk, until="2025-T4")["figures"][-1]["value"] == 6


@pytest.mark.parametrize("person", [IDRIS, HIND, DOUNIA], ids=["secretary", "division", "auditor"])
def test_staff_and_auditors_read_their_province(desk: Desk, person: Actor) -> None:
    family(desk)
    assert jobs(desk, person)["figures"][-1]["value"] == 12 and len(behind(desk, person)) == 4
    assert jobs(desk, person, territory=KHENIFRA)["figures"][-1]["value"] is None


def test_the_next_province_reads_its_own(desk: Desk) -> None:
    _, chain_ = family(desk)
    found = jobs(desk, ETTAKI)
    assert (found["figures"][-1]["value"], found["above"]) == (10, []) and len(behind(desk, ETTAKI)) == 1
    (listed,) = [one for one in program(desk, ETTAKI).get("/indicators", params={"workflow": "projet"}).json()["indicators"]
                 if one["key"] == "emplois"]
    assert listed["figures"] == found["figures"]
    assert all(chain_ not in program(desk, ETTAKI).get(path).text for path in (JOBS, f"{JOBS}/cases", "/indicators"))


def test_a_holder_reads_what_their_own_file_measures(desk: Desk) -> None:
    family(desk)
    assert jobs(desk, FATIMA)["figures"][-1]["value"] is None and behind(desk, FATIMA) == []
    ref = held(desk)
    assert jobs(desk, FATIMA)["figures"][-1]["value"] == 3
    assert [one["ref"] for one in behind(desk, FATIMA)] == [ref]


def test_a_case_that_one_does_not_see_is_no_case_to_look_below(desk: Desk) -> None:
    programme, _ = family(desk)
    said = [program(desk, ETTAKI).get(JOBS, params={"above": ref}) for ref in (programme, "RIEN-1")]
    assert [(codes(answer, 400), answer.json()["code"]) for answer in said] == [([], "case.unknown")] * 2
    assert said[0].text.replace(programme, "RIEN-1") == said[1].text


def test_the_cases_behind_a_part_and_those_that_are_late_are_told(desk: Desk) -> None:
    family(desk)
    assert sorted(one["value"] or 0 for one in behind(desk, part="sexe=femmes")) == [0, 0, 1, 4]
    (late,) = behind(desk, late="true")
    assert (late["title"], late["last_measured"], late["late"]) == ("Moulin", "2025-12-20", True)
    assert behind(desk, part="sexe=rien") == []


def test_many_cases_are_read_page_by_page(desk: Desk) -> None:
    refs = sorted(project(desk, visit("2026-02-10", 1)) for _ in range(27))
    client = program(desk, DOUNIA)
    first = client.get(f"{JOBS}/cases").json()
    second = client.get(f"{JOBS}/cases", params={"after": first["next"]}).json()
    assert [one["ref"] for page in (first, second) for one in page["cases"]] == refs
    assert (len(first["cases"]), second["next"]) == (25, "")


@pytest.mark.parametrize("path", ["/indicators", JOBS, f"{JOBS}/cases"])
@pytest.mark.parametrize(("language", "words"), [("fr", "finit le 30/06/2026"), ("en", "is not over yet"), ("ar", "2026")])
def test_a_period_that_is_not_over_is_refused_with_its_last_day(desk: Desk, path: str, language: str, words: str) -> None:
    answer = program(desk, DOUNIA).get(path, params={"until": "2026-T2"}, headers={"accept-language": language})
    assert codes(answer, 400) == [] and words in answer.json()["detail"]
    assert answer.json()["errors"] == [{"pointer": "/query/until", "code": "value_error"}]


@pytest.mark.parametrize("asked", [{"until": "hier"}, {"every": "week"}, {"late": "peut-être"}])
def test_a_filter_that_means_nothing_is_pointed_at(desk: Desk, asked: dict[str, str]) -> None:
    answer = program(desk, DOUNIA).get(f"{JOBS}/cases", params=asked)
    assert codes(answer, 400) == [] and answer.json()["errors"][0]["pointer"] == f"/query/{next(iter(asked))}"


@pytest.mark.parametrize("path", ["/indicators/projet/rien", "/indicators/rien/emplois", "/indicators/projet/rien/cases"])
def test_an_indicator_that_is_not_there_is_not_found(desk: Desk, path: str) -> None:
    assert codes(program(desk, DOUNIA).get(path), 404) == []


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_words_are_in_the_readers_language(desk: Desk, language: str) -> None:
    found = program(desk, DOUNIA).get(JOBS, headers={"accept-language": language}).json()
    defined = desk.maillon.library["projet"].indicators["emplois"]
    assert (found["title"], found["unit"]) == (defined.title[language], defined.unit[language])
    assert [each["title"] for each in found["dimensions"]] == [each.title[language] for each in defined.dimensions]
