"""The organisations that a case names."""
from __future__ import annotations

from typing import Any

from engine.store.sql.projections import Facts, facts_of, organisations
from tests.cast import library
from tests.engine.store.sql.projections.deriving import LATE, case_with, facts


def of(workflow: str, **fields: Any) -> Facts:
    definition = library()[workflow]
    return facts_of(definition, case_with(workflow=workflow, state=definition.written.initial, fields=fields), LATE)


def test_a_row_that_names_one_is_a_row_under_its_folded_name() -> None:
    party = {"id": "1", "nom": "Éclosio", "qualite": "association"}
    assert organisations.rows(of("convention", parties=[party])) == [
        ("ER-1", "parties", "1", "eclosio", "Éclosio", "association", "", "")]


def test_what_the_definition_leaves_out_is_not_there_for_it_may_be_a_person() -> None:
    assert organisations.rows(of("convention", parties=[{"id": "1", "nom": "Fatima Filali", "qualite": "porteur"}])) == []
    assert organisations.rows(of("cluster_affaires", membres=[{"id": "1", "nom": "Fatima", "famille": "chaine", "physique": True}])) == []


def test_a_cell_that_names_several_is_several() -> None:
    found = of("programme_provincial", convergences=[{"id": "4", "initiative": "Eau", "acteurs": "ORMVA, Chambre ; ; وكالة، جهة"}])
    assert [(row[2], row[4]) for row in organisations.rows(found)] == [("4.1", "ORMVA"), ("4.2", "Chambre"), ("4.4", "وكالة"), ("4.5", "جهة")]


def test_family_and_sphere_are_those_of_the_row() -> None:
    rows = organisations.rows(of("pmp", membres=[{"id": "1", "nom": "Faculté", "sphere": "academique", "nature": "recherche"}],
                                 bailleurs=[{"id": "2", "nom": "Fondation"}]))
    assert [row[1:3] + row[5:] for row in rows] == [("membres", "1", "recherche", "", "academique"), ("bailleurs", "2", "", "", "")]


def test_a_process_that_declares_none_has_none_and_other_fields_change_nothing() -> None:
    assert organisations.rows(facts(fields={"what": "Olives"})) == []
    members = [{"id": "1", "nom": "Zitoun", "famille": "chaine"}]
    assert organisations.reads(of("cluster_affaires", membres=members)) == organisations.reads(of("cluster_affaires", membres=members, nom="X"))
