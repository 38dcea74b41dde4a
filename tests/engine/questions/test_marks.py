"""Lists narrowed by the words that processes declare, and by the names of places."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor, Grant
from engine.core.acts import Fill, Open
from engine.journal.audit import verify
from engine.questions.cases import Filters, cases
from tests.cast import BRIKCHA, ETTAKI, GHALI, KHENIFRA, MOUNIR, OUEZZANE, employ
from tests.web.desk import Desk
from tests.web.files import opened

NADIA = Actor("nadia", "Nadia Naciri", tuple(Grant(role, OUEZZANE) for role in (
    "operateur", "secretariat", "porteur_plaidoyer", "co_facilitateur", "coordinateur")))
THEMES = ("equite_sociale_genre", "prevention_conflits", "gouvernance_ressources_naturelles", "biens_communs", "biens_publics",
          "entrepreneuriat_agricole", "insertion_jeunes_femmes")
SECTORS = ("agriculture", "agroalimentation", "produits_forestiers", "artisanat", "tourisme")


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """The desk, with somebody who opens everything."""
    employ(desk.maillon.people, NADIA)
    return desk


def found(desk: Desk, person: Actor = NADIA, **filters: object) -> list[str]:
    maillon = desk.maillon
    page = cases(maillon.store, maillon.library, maillon.people.actor(person.id), maillon.now(), Filters(**filters))  # type: ignore[arg-type]
    return [row.ref for row in page.rows]


@pytest.mark.parametrize("theme", THEMES)
def test_advocacy_is_found_by_its_theme(busy: Desk, theme: str) -> None:
    refs = {one: busy.must(Open("plaidoyer", OUEZZANE, {"titre": f"Plaidoyer {n}", "theme": one}), NADIA) for n, one in enumerate(THEMES)}
    assert found(busy, marks=(("theme", theme),)) == [refs[theme]]


@pytest.mark.parametrize("sector", SECTORS)
def test_a_project_file_is_found_by_its_sector(desk: Desk, sector: str) -> None:
    refs = {one: opened(desk, f"Projet {one}") for one in SECTORS}
    for one, ref in refs.items():
        desk.must(Fill(ref, {"secteur": one}), GHALI)
    assert found(desk, GHALI, marks=(("secteur", sector),)) == [refs[sector]]


def test_a_project_file_is_found_by_its_axis_until_it_has_another(desk: Desk) -> None:
    ref = opened(desk)
    desk.must(Fill(ref, {"axe": "ess"}), GHALI)
    assert found(desk, GHALI, marks=(("axe", "ess"),)) == [ref]
    desk.must(Fill(ref, {"axe": "employabilite"}), GHALI)
    assert found(desk, GHALI, marks=(("axe", "ess"),)) == []
    assert verify(desk.maillon.store, desk.maillon.library) == []


def test_a_partnership_is_found_by_each_of_its_goals_and_all_words_asked_hold(busy: Desk) -> None:
    fields = {"titre": "Eau du Loukkos", "theme": "biens_communs", "odd": ["odd_6", "odd_17"]}
    ref = busy.must(Open("pmp", OUEZZANE, fields), NADIA)
    assert found(busy, marks=(("odd", "odd_6"),)) == found(busy, marks=(("odd", "odd_17"), ("theme", "biens_communs"))) == [ref]
    assert found(busy, marks=(("odd", "odd_6"), ("theme", "biens_publics"))) == found(busy, marks=(("odd", "odd_7"),)) == []


def test_the_files_of_a_programme_are_found_whatever_their_process(busy: Desk) -> None:
    chain = busy.must(Open("chaine_valeur", OUEZZANE, {"nom": "Olivier", "programme": "papea_1"}), NADIA)
    busy.must(Open("chaine_valeur", OUEZZANE, {"nom": "Caroubier", "programme": "indh_p3"}), NADIA)
    cluster = busy.must(Open("cluster_affaires", OUEZZANE, {"nom": "Cluster olivier", "programme": "papea_1"}), NADIA)
    assert sorted(found(busy, marks=(("programme", "papea_1"),))) == sorted((chain, cluster))
    assert found(busy, workflow="chaine_valeur", marks=(("programme", "papea_1"),)) == [chain]


def test_a_field_that_no_process_declares_finds_nothing(desk: Desk) -> None:
    opened(desk)
    assert found(desk, GHALI, marks=(("cin", "LE123456"),)) == []


@pytest.mark.parametrize("words", ["Khenifra", "khénifra", "خنيفرة"])
def test_the_name_of_a_place_finds_the_files_that_lie_there_and_the_reader_sees(desk: Desk, words: str) -> None:
    theirs = desk.must(Open("chaine_valeur", KHENIFRA, {"nom": "Laine"}), ETTAKI)
    opened(desk)
    assert found(desk, ETTAKI, words=words) == [theirs] and found(desk, GHALI, words=words) == []


def test_a_role_of_a_region_reads_its_provinces_and_no_other(desk: Desk) -> None:
    ours = opened(desk)
    desk.must(Open("chaine_valeur", KHENIFRA, {"nom": "Laine"}), ETTAKI)
    assert found(desk, MOUNIR) == [ours] == found(desk, GHALI, words="Ouazzane", territory=BRIKCHA)
