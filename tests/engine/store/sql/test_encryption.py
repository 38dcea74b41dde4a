"""What is personal lies encrypted; with its key destroyed nobody reads it any more, and the chain still holds."""
from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from engine.journal.audit import verify
from engine.journal.erasure import erase
from engine.journal.reading import lines
from engine.store.sql import open_store
from engine.store.sql.tables import case_, search, subject_key
from tests.engine.store.driving import StoreDriver, comment, opening, person, write
from tests.stores import sqlite_url

REF, OTHER = "ER-OUZ-2026-001", "ER-OUZ-2026-002"
CLIENT, SECRET = "Fatima Filali", "Elle attend un enfant"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed SQLite file that has one errand with personal data, and a person's journal."""
    url = sqlite_url(tmp_path)
    store = open_store(url)
    driver = StoreDriver(store)
    write(store, opening(REF, client=CLIENT), comment(REF, 2, SECRET))
    with store.writing() as unit:
        unit.keep_definition(driver.library["errand"])
        unit.append_event(person(1, {"name": "Amina Alaoui"}))
    store.close()
    return Path(url.removeprefix("sqlite:///"))


def stores_of(path: Path) -> bytes:
    """All bytes SQLite keeps of a database."""
    return b"".join(part.read_bytes() for part in path.parent.glob(f"{path.name}*"))


def test_a_remark_lies_nowhere_in_the_clear(file: Path) -> None:
    assert SECRET.encode() not in stores_of(file)


def test_a_name_in_a_persons_journal_lies_nowhere_in_the_clear(file: Path) -> None:
    assert b"Amina Alaoui" not in stores_of(file)


def test_the_holder_lies_in_the_clear_only_where_lists_and_search_need_it(file: Path) -> None:
    driver = StoreDriver(open_store(f"sqlite:///{file}"))
    columns = [column for table in case_.metadata.tables.values() for column in table.c]
    with driver.sql.reading() as connection:
        told = {str(column): str(connection.scalars(sa.select(column)).all()).lower() for column in columns}
    driver.store.close()
    assert {name for name, values in told.items() if CLIENT.lower() in values} == {"case_.holder", "search.text"}


def test_the_same_remark_twice_has_two_ciphertexts(sql: StoreDriver) -> None:
    write(sql.store, opening(REF), comment(REF, 2, SECRET), comment(REF, 3, SECRET))
    rows, _ = sql.sql.rows(REF)
    assert rows[1].sealed != rows[2].sealed


def test_two_subjects_have_two_keys(sql: StoreDriver) -> None:
    write(sql.store, opening(REF), opening("ER-OUZ-2026-002"))
    with sql.sql.reading() as connection:
        keys = connection.execute(sa.select(subject_key.c.id, subject_key.c.secret)).all()
    assert len({row.id for row in keys}) == len({bytes(row.secret) for row in keys}) == 2


def test_without_its_key_an_events_private_part_is_empty(sql: StoreDriver) -> None:
    write(sql.store, opening(REF, client=CLIENT), comment(REF, 2, SECRET))
    with sql.sql.database.erasing() as connection:
        sql.sql.destroy_key(connection, REF)
    assert [event.private for event in sql.store.events(REF)] == [{}, {}]
    assert [line.erased for line in lines(sql.sql, REF)] == [True, True]


def test_without_its_key_a_case_is_all_but_its_personal_part(sql: StoreDriver) -> None:
    write(sql.store, opening(REF, client=CLIENT))
    with sql.sql.database.erasing() as connection:
        sql.sql.destroy_key(connection, REF)
    assert sql.case(REF).fields == {"what": "Olives"}
    with sql.store.writing() as unit:
        held = unit.case(REF)
    assert held == sql.case(REF)


def test_of_many_cases_read_at_once_one_without_its_key_is_read_from_its_journal(sql: StoreDriver) -> None:
    write(sql.store, opening(REF, client=CLIENT), opening(OTHER, client=CLIENT))
    with sql.sql.database.erasing() as connection:
        sql.sql.destroy_key(connection, REF)
    with sql.store.writing() as unit:
        unit.lock([REF, OTHER])
        assert [unit.case(ref) for ref in (REF, OTHER)] == [sql.case(REF), sql.case(OTHER)]


def test_a_case_goes_on_after_its_key_was_destroyed(sql: StoreDriver) -> None:
    write(sql.store, opening(REF, client=CLIENT))
    with sql.sql.database.erasing() as connection:
        sql.sql.destroy_key(connection, REF)
    write(sql.store, comment(REF, 2, SECRET))
    assert [event.private for event in sql.store.events(REF)] == [{}, {"text": SECRET}]
    assert sql.case(REF).number == 2


def test_erasing_takes_the_person_out_of_lists_and_search_and_leaves_the_chain_whole(sql: StoreDriver) -> None:
    ref = sql.opened(client=CLIENT)
    before = [line.hash for line in lines(sql.sql, ref)]
    erase(sql.sql, sql.library, ref)
    with sql.sql.reading() as connection:
        assert connection.scalars(sa.select(case_.c.holder)).all() == [""]
        assert "filali" not in connection.scalars(sa.select(search.c.text)).one()
        assert connection.scalars(sa.select(case_.c.ref).where(sql.sql.matching("filali"))).all() == []
    assert [line.hash for line in lines(sql.sql, ref)] == before
    assert verify(sql.sql, sql.library) == []


def test_erasing_leaves_neither_key_nor_name_in_the_file(file: Path) -> None:
    driver = StoreDriver(open_store(f"sqlite:///{file}"))
    with driver.sql.reading() as connection:
        key = driver.sql.key(connection, REF)
    assert key is not None
    assert key.secret in stores_of(file)
    erase(driver.sql, driver.library, REF)
    driver.store.close()
    left = stores_of(file)
    assert key.secret not in left
    assert b"ilali" not in left


def test_erasing_a_subject_without_a_journal_changes_nothing(sql: StoreDriver) -> None:
    ref = sql.opened(client=CLIENT)
    before = sql.case(ref)
    erase(sql.sql, sql.library, "ER-OUZ-2026-099")
    assert sql.case(ref) == before
