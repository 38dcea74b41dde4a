"""What a scenario takes for granted is in the journal too: the case stays the fold of its events."""
from __future__ import annotations

import pytest

from engine.core.case import Case
from engine.core.evolve import replay
from engine.specs import background
from engine.specs.world import MORNING
from engine.store.memory import MemoryStore
from tests.engine.specs.loan import library

PRET = library()["pret"]
ROW = {"id": "1", "page": 12, "etat": "ouverte"}


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def declared(store: MemoryStore, state: str, **fields: object) -> Case:
    return background.declare(store, PRET, background.Start(state, "MA-OUZ", fields, "driss"), MORNING)


def test_a_case_at_a_step_has_what_entering_it_opens(store: MemoryStore) -> None:
    case = declared(store, "prete", livre="Le Pain nu")
    assert [task.key for task in case.tasks] == ["ranger", "rendre"]
    assert [clock.key for clock in case.clocks] == ["duree"]
    assert (case.holder, case.closed, case.ref) == ("driss", False, "PRET-OUZ-2026-001")


def test_a_case_at_an_end_is_closed(store: MemoryStore) -> None:
    assert declared(store, "rendu").closed


def test_references_are_counted(store: MemoryStore) -> None:
    assert [declared(store, "prete").ref for _ in range(2)] == ["PRET-OUZ-2026-001", "PRET-OUZ-2026-002"]


def test_rows_of_a_list_open_their_own_actions(store: MemoryStore) -> None:
    case = declared(store, "demande.guichet", reparations=[ROW])
    assert [task.item for task in case.tasks] == ["reparations:1"]
    done = background.write(store, PRET, case, {"reparations": [{**ROW, "etat": "faite"}]}, MORNING)
    assert done.tasks == ()


def test_a_field_closes_the_action_that_waits_for_it(store: MemoryStore) -> None:
    case = declared(store, "demande.attente")
    assert [task.key for task in case.tasks] == ["fiche"]
    assert background.write(store, PRET, case, {"fiche": 7}, MORNING).tasks == ()


def test_personal_values_lie_in_the_private_part(store: MemoryStore) -> None:
    case = declared(store, "prete", livre="Le Pain nu", lecteur="Driss")
    event = next(store.events(case.ref))
    assert event.change["fields"] == {"livre": "Le Pain nu"}
    assert event.private["fields"] == {"lecteur": "Driss"}


def test_the_case_is_the_fold_of_its_journal(store: MemoryStore) -> None:
    case, other = declared(store, "prete", livre="Le Pain nu"), declared(store, "rendu")
    case = background.write(store, PRET, case, {"caution": 5000, "reparations": [ROW]}, MORNING)
    case = background.tie(store, PRET, case, "tome", other.ref, MORNING)
    assert case.linked("tome") == (other.ref,)
    assert replay(store.events(case.ref)) == store.case(case.ref) == case
    assert {event.actor for event in store.events(case.ref)} == {background.AUTHOR.id}
