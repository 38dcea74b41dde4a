"""The cases an input may name: of its process and province, in the states it wants, not linked yet."""
from __future__ import annotations

import sqlalchemy as sa

from engine.core.case import Case
from engine.core.definition.definition import Definition, Input
from engine.demo.candidates import candidates
from engine.maillon import Maillon
from engine.store.sql.tables import case_
from tests.cast import country


def waiting(demo: Maillon) -> tuple[Definition, Case]:
    """A project with a chain and without a call."""
    query = sa.select(case_.c.ref).where(case_.c.workflow == "projet", case_.c.state == "emergence.idee")
    with demo.store.reading() as connection:
        ref = connection.scalars(query.order_by(case_.c.ref)).first()
    case = demo.store.case(str(ref))
    assert case is not None
    return demo.library.version(case.definition), case


def asked(definition: Definition, trigger: str, key: str) -> Input:
    return definition.table["emergence.idee", trigger].inputs[key]


def test_chains_of_the_province_that_may_be_chosen_but_the_present_one(demo: Maillon) -> None:
    definition, case = waiting(demo)
    found = {ref for ref, _ in candidates(demo.store, definition, case, asked(definition, "changer_chaine", "chaine"))}
    chains = [demo.store.case(ref) for ref in found]
    assert len(chains) >= 2
    assert {chain.workflow for chain in chains if chain} == {"chaine_valeur"}
    assert {country().territories.province_of(case.territory)} == {chain.territory for chain in chains if chain}
    assert not {chain.state for chain in chains if chain} & {"identifiee", "reserve", "ecartee"}
    assert not found & set(case.linked("chaine"))


def test_only_calls_that_are_open_each_by_its_title(demo: Maillon) -> None:
    definition, case = waiting(demo)
    found = candidates(demo.store, definition, case, asked(definition, "deposer", "appel"))
    calls = {ref: demo.store.case(ref) for ref, _ in found}
    assert {call.state for call in calls.values() if call} == {"ouvert"}
    assert dict(found) == {ref: call.fields["titre"] for ref, call in calls.items() if call}
