"""Roles held on one file alone: the lists of those whom its form names, on every database."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher

from engine.advance import Done, Unknown
from engine.core.actor import Actor
from engine.core.acts import DoTask, Fire
from engine.journal.audit import verify
from engine.journal.rebuild import rebuild
from engine.people import People
from engine.questions.cases import Filters, cases
from engine.questions.todo import Narrow, todo
from engine.store.sql import SqlStore
from tests.engine.caravan.story import CAST, HIND, YASSINE, ZINEB, Caravan
from tests.engine.core.small import country
from tests.stores import store_of


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def caravan(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Caravan]:
    store = store_of(request.param, tmp_path)
    assert isinstance(store, SqlStore)
    caravan = Caravan(store)
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    people = People(store, caravan.library.country, caravan.clock, cheap)
    for person in CAST:
        people.create(person.id, person.name, "olives de Ouezzane", id=person.id)
        for grant in person.grants:
            people.grant(person.id, grant.role, grant.territory, since=grant.since)
    yield caravan
    store.close()


def listed(caravan: Caravan, actor: Actor) -> list[str]:
    found = cases(caravan.store, caravan.library, actor, caravan.now, Filters())
    return [row.ref for row in found.rows]


def to_do(caravan: Caravan, actor: Actor, whose: str = "mine") -> set[str]:
    found = todo(caravan.store, caravan.library.country, actor, caravan.now, Narrow(whose))
    return {row.key for row in (*found.late, *found.today, *found.week, *found.later)}


def test_a_member_sees_their_file_and_no_other(caravan: Caravan) -> None:
    mine = caravan.marching(promesses=[{"texte": "Sel", "personne": "zineb"}]).ref
    caravan.marching()
    assert listed(caravan, ZINEB) == [mine] and listed(caravan, YASSINE) == []
    assert isinstance(caravan.send(Fire(caravan.ref, "camper"), ZINEB), Unknown)


def test_a_member_has_to_do_what_their_role_has_there(caravan: Caravan) -> None:
    caravan.marching(chef="yassine", promesses=[{"texte": "Sel", "personne": "zineb"}, {"texte": "Eau"}])
    assert to_do(caravan, ZINEB) == {"promesses.item"} and to_do(caravan, YASSINE) == {"guider"}
    assert to_do(caravan, YASSINE, "all") > {"guider", "sonder"}
    assert isinstance(caravan.send(DoTask(caravan.ref, caravan.tasks("guider")[""].id), YASSINE), Done)


def test_what_is_given_to_somebody_else_is_not_mine(caravan: Caravan) -> None:
    caravan.marching(promesses=[{"texte": "Sel", "personne": "zineb"}, {"texte": "Eau", "personne": "yassine"}])
    assert todo(caravan.store, caravan.library.country, ZINEB, caravan.now).mine == 1


def test_what_is_given_by_name_to_another_is_not_listed_for_who_only_has_a_part(caravan: Caravan) -> None:
    caravan.marching(promesses=[{"texte": "Sel", "personne": "zineb"}, {"texte": "Eau", "personne": "yassine"}, {"texte": "Thé"}])
    def owners(actor: Actor) -> set[str]:
        found = todo(caravan.store, caravan.library.country, actor, caravan.now, Narrow("all"))
        return {row.assignee for row in (*found.late, *found.today, *found.week, *found.later) if row.key == "promesses.item"}
    assert owners(ZINEB) == {"zineb", ""}
    assert owners(HIND) == {"zineb", "yassine", ""}


def test_who_is_no_longer_named_sees_it_no_more(caravan: Caravan) -> None:
    caravan.marching(chef="yassine")
    caravan.fill(chef="zineb")
    assert listed(caravan, YASSINE) == [] and listed(caravan, ZINEB) == [caravan.ref]


def test_the_audit_knows_these_rows(caravan: Caravan) -> None:
    caravan.marching(chef="yassine", promesses=[{"texte": "Sel", "personne": "zineb"}])
    assert verify(caravan.store, caravan.library) == []
    rebuild(caravan.store, caravan.library)
    assert verify(caravan.store, caravan.library) == [] and listed(caravan, YASSINE) == [caravan.ref]


def test_what_is_mine_is_found_by_indexes_alone(tmp_path: Path) -> None:
    store = store_of("sqlite", tmp_path)
    assert isinstance(store, SqlStore)
    asked: list[tuple[str, object]] = []
    sa.event.listen(store.database.engine, "before_cursor_execute", lambda *parts: asked.append((parts[2], parts[3])))
    with store.reading() as connection:
        todo(store, country(), HIND, "2026-04-06T09:30:00.000000Z")
        statement, values = asked[-1]
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]  # type: ignore[arg-type]
    assert any("USING INDEX task_assignee" in line for line in plan)
    store.close()
