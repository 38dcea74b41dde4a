"""The values of indicators as a derived table."""
from __future__ import annotations

from typing import Any

from engine.store.sql.projections import Facts, facts_of, measures
from tests.cast import library
from tests.engine.store.sql.projections.deriving import LATE, case_with, facts

ROW = {"id": "1", "fin": "2026-03-31", "sieges": 4, "collectee_par": "omar"}


def of_chain(**fields: Any) -> Facts:
    definition = library()["chaine_valeur"]
    return facts_of(definition, case_with(workflow="chaine_valeur", state=definition.written.initial, fields=fields), LATE)


def test_each_value_is_a_row() -> None:
    assert measures.rows(of_chain(collectes=[ROW])) == [
        ("ER-1", "sieges", "1", "", "", "chaine_valeur", "2026-03-31", 4, False)]


def test_a_process_without_indicators_has_none_and_depends_on_nothing() -> None:
    assert measures.rows(facts()) == [] and measures.reads(facts()) is None


def test_the_rows_depend_on_what_is_measured_alone() -> None:
    assert measures.reads(of_chain(collectes=[ROW])) == measures.reads(of_chain(collectes=[ROW], nom="Olive"))
    assert measures.reads(of_chain(collectes=[ROW])) != measures.reads(of_chain())
