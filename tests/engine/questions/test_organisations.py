"""The register: one name whatever its spelling, what one may see of it, and its pages."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.core.actor import Actor
from engine.core.acts import Fill
from engine.journal.audit import verify
from engine.journal.rebuild import rebuild
from engine.questions.organisations import Asked, organisations, vocabularies
from engine.questions.page import SIZE
from engine.specs.background import Start, declare
from engine.store.sql import SqlStore
from tests.cast import DOUNIA, ETTAKI, FATIMA, KHENIFRA, OUEZZANE, library
from tests.stores import store_of
from tests.web.desk import Desk


def cluster(desk: Desk, *members: tuple[str, str], territory: str = OUEZZANE) -> str:
    rows = [{"id": str(place), "nom": name, "famille": family, "etat": "admis"} for place, (name, family) in enumerate(members, 1)]
    start = Start("animation", territory, {"nom": "Oléiculteurs", "membres": rows})
    return declare(desk.maillon.store, desk.maillon.library["cluster_affaires"], start, desk.maillon.now()).ref


def agreement(desk: Desk, *parties: tuple[str, str]) -> str:
    rows = [{"id": str(place), "nom": name, "qualite": kind} for place, (name, kind) in enumerate(parties, 1)]
    start = Start("execution", OUEZZANE, {"objet": "Partage de l’eau", "parties": rows})
    return declare(desk.maillon.store, desk.maillon.library["convention"], start, desk.maillon.now()).ref


def found(desk: Desk, person: Actor = DOUNIA, **asked: Any) -> list[tuple[str, int]]:
    maillon = desk.maillon
    page = organisations(maillon.store, maillon.library, maillon.people.actor(person.id), maillon.now(), Asked(**asked))
    return [(one.name, one.files) for one in page.rows]


def test_two_spellings_are_one_with_all_its_files_and_its_part_in_each(desk: Desk) -> None:
    first, second = cluster(desk, ("Eclosio", "societe_civile")), agreement(desk, ("ÉCLOSIO", "association"))
    maillon = desk.maillon
    one, = organisations(maillon.store, maillon.library, maillon.people.actor(DOUNIA.id), maillon.now(), Asked()).rows
    assert one.files == 2 and {(part.ref, part.listed) for part in one.parts} == {(first, "membres"), (second, "parties")}
    assert {(part.kind, part.family) for part in one.parts} == {("", "societe_civile"), ("association", "")}


@pytest.mark.parametrize(("asked", "names"), [
    ({"words": "zitoun"}, ["Coopérative Zitoun"]), ({"words": "ZITÔUN"}, ["Coopérative Zitoun"]),
    ({"family": "collectivite"}, ["Commune de Brikcha"]), ({"kind": "association"}, ["TARGA"]), ({"words": "100%"}, []),
    ({"territory": KHENIFRA}, ["Cèdre"]), ({"territory": OUEZZANE, "family": "chaine"}, ["Coopérative Zitoun"]),
    ({"kind": "rien"}, []), ({}, ["Cèdre", "Commune de Brikcha", "Coopérative Zitoun", "TARGA"]),
])
def test_it_is_searched_and_narrowed(desk: Desk, asked: dict[str, str], names: list[str]) -> None:
    cluster(desk, ("Coopérative Zitoun", "chaine"), ("Commune de Brikcha", "collectivite"))
    cluster(desk, ("Cèdre", "chaine"), territory=KHENIFRA)
    agreement(desk, ("TARGA", "association"))
    desk.maillon.people.grant(DOUNIA.id, "auditeur", KHENIFRA)
    assert [name for name, _ in found(desk, **asked)] == names


def test_nobody_finds_what_lies_in_a_file_they_do_not_see(desk: Desk) -> None:
    cluster(desk, ("Coopérative Zitoun", "chaine"))
    assert found(desk, ETTAKI) == found(desk, FATIMA) == []
    assert found(desk, ETTAKI, territory=OUEZZANE) == []


def test_a_name_that_is_taken_out_is_gone(desk: Desk) -> None:
    start = Start("constitution", OUEZZANE, {"nom": "Oléiculteurs", "membres": [
        {"id": str(place), "nom": name, "famille": "chaine", "etat": "admis"} for place, name in enumerate(("Zitoun", "Tifawin"), 1)]})
    ref = declare(desk.maillon.store, desk.maillon.library["cluster_affaires"], start, desk.maillon.now()).ref
    desk.maillon.people.grant(DOUNIA.id, "co_facilitateur", OUEZZANE)
    desk.must(Fill(ref, {"membres": [{"nom": "Tifawin", "famille": "chaine", "id": "2"}]}), DOUNIA)
    assert found(desk) == [("Tifawin", 1)]


def test_pages_follow_each_other_without_a_gap_and_lead_back(desk: Desk) -> None:
    cluster(desk, *[(f"Atelier {number:03}", "chaine") for number in range(2 * SIZE + 3)])
    maillon, seen, after = desk.maillon, [], ""
    actor = maillon.people.actor(DOUNIA.id)
    while True:
        page = organisations(maillon.store, maillon.library, actor, maillon.now(), Asked(), after)
        seen += [one.name for one in page.rows]
        if page.older is None:
            break
        after = page.older.text()
    assert seen == sorted(seen) and len(seen) == 2 * SIZE + 3 and page.newer is not None
    back = organisations(maillon.store, maillon.library, actor, maillon.now(), Asked(), page.newer.text())
    assert [one.name for one in back.rows] == seen[SIZE:2 * SIZE]


def test_what_it_is_narrowed_by_is_what_the_processes_declare(desk: Desk) -> None:
    known = vocabularies(desk.maillon.library)
    assert {"association", "recherche"} <= set(known["kind"]) and {"chaine", "collectivite"} <= set(known["family"])
    assert set(known["sphere"]) == {"publique", "privee", "societe_civile", "academique"}


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_it_is_the_same_on_every_database_and_when_it_is_derived_again(kind: str, tmp_path: Path) -> None:
    store = store_of(kind, tmp_path)
    assert isinstance(store, SqlStore)
    members = [{"id": str(place), "nom": name, "famille": "chaine"} for place, name in enumerate(("ZITOUN", "Zitoun", "Éclosio"), 1)]
    start = Start("animation", OUEZZANE, {"nom": "Oléiculteurs", "membres": members})
    declare(store, library()["cluster_affaires"], start, "2026-04-06T09:30:00.000000Z")
    rebuild(store, library())
    page = organisations(store, library(), DOUNIA, "2026-04-06T10:00:00.000000Z", Asked(words="zit", family="chaine"))
    assert [(one.folded, one.files, len(one.parts)) for one in page.rows] == [("zitoun", 1, 1)]
    assert verify(store, library()) == []
    store.close()
