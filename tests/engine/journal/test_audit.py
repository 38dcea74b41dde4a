"""The audit is green on what was honestly written, and names the exact event or row that was not."""
from __future__ import annotations

import pytest

from engine.journal.audit import verify
from engine.journal.mismatch import Mismatch
from engine.journal.rebuild import rebuild
from engine.store.sql.database import Batch
from engine.store.sql.keys import new_key
from engine.store.sql.records import row_of
from tests.engine.core.errand import CHIEF, Fire
from tests.engine.journal.tampering import tamper
from tests.engine.store.driving import StoreDriver, comment, person

FIRST, SECOND = "ER-OUZ-2026-001", "ER-OUZ-2026-002"


@pytest.fixture
def two(sql: StoreDriver) -> StoreDriver:
    """Two errands, one on the road and one that was paused, and a person's journal."""
    sql.on_the_road()
    sql.opened(what="Figues", client="Fatima Filali")
    sql.clock.forward(days=1)
    sql.must(Fire(SECOND, "pause", motif="Pluie"), CHIEF)
    with sql.sql.writing() as unit:
        unit.append_event(person(1, {"name": "Amina Alaoui"}))
    return sql


def places(driver: StoreDriver) -> list[tuple[str, str, int, str]]:
    """Where the audit finds something: subject, where, number, row."""
    return [found[:4] for found in verify(driver.sql, driver.library)]


def test_an_empty_store_holds(sql: StoreDriver) -> None:
    assert verify(sql.sql, sql.library) == []


def test_what_was_honestly_written_holds(two: StoreDriver) -> None:
    assert verify(two.sql, two.library) == []


def test_progress_is_told_subject_by_subject(two: StoreDriver) -> None:
    told: list[tuple[int, int]] = []
    verify(two.sql, two.library, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("change", [
    "payload = replace(payload, 'Olives', 'Olivez')", "actor = 'nobody'", "at = '2020-01-01T00:00:00.000000Z'",
    "hash = replace(hash, substr(hash, 1, 1), 'g')", "sealed = sealed || 'A'",
])
def test_one_changed_byte_is_found_in_its_event(two: StoreDriver, change: str) -> None:
    tamper(two.sql, f"UPDATE event SET {change} WHERE subject = '{FIRST}' AND number = 1")
    assert places(two)[0][:3] == (FIRST, "event", 1)


def test_a_removed_event_is_found_where_the_chain_is_open(two: StoreDriver) -> None:
    tamper(two.sql, f"DELETE FROM event WHERE subject = '{FIRST}' AND number = 2")
    assert places(two) == [(FIRST, "event", 3, "previous")]


def test_an_event_cut_off_the_end_shows_in_the_case(two: StoreDriver) -> None:
    tamper(two.sql, f"DELETE FROM event WHERE subject = '{FIRST}' AND number = 4")
    found = places(two)
    assert (FIRST, "case_", 0, FIRST) in found
    assert {subject for subject, *_ in found} == {FIRST}


def test_a_journal_whose_beginning_is_removed_is_found(two: StoreDriver) -> None:
    tamper(two.sql, f"DELETE FROM event WHERE subject = '{FIRST}' AND number = 1")
    found = verify(two.sql, two.library)
    assert Mismatch(FIRST, "event", 1, "", "a first event", "nothing") in found
    assert {mismatch.where for mismatch in found} == {"event", "case_", "task", "timer", "case_territory", "search", "counter"}


def test_two_journals_under_each_other_s_name_are_found(two: StoreDriver) -> None:
    names = ((FIRST, "x"), (SECOND, FIRST), ("x", SECOND))
    tamper(two.sql, *(f"UPDATE event SET subject = '{new}' WHERE subject = '{old}'" for old, new in names))
    assert [found for found in places(two) if found[1] == "event"] == [(FIRST, "event", 1, "hash"), (SECOND, "event", 1, "hash")]


def test_no_event_at_all_leaves_every_row_of_every_case_without_a_journal(two: StoreDriver) -> None:
    tamper(two.sql, "DELETE FROM event")
    found = places(two)
    assert {(subject, where) for subject, where, *_ in found if where == "case_"} == {(FIRST, "case_"), (SECOND, "case_")}
    assert "counter" in {where for _, where, *_ in found}


def test_a_changed_remark_of_a_person_is_found(two: StoreDriver) -> None:
    tamper(two.sql, "UPDATE event SET act = 'revoke' WHERE subject = 'person/amina'")
    assert places(two) == [("person/amina", "event", 1, "hash")]


def test_an_event_forged_with_the_right_hash_but_another_key_does_not_open(two: StoreDriver) -> None:
    rows, key = two.sql.rows(FIRST)
    assert key is not None
    forged = row_of(comment(FIRST, 5, "x"), rows[-1].hash, new_key()._replace(id=key.id))
    with two.sql.changing() as connection:
        two.sql.database.run(connection, [Batch(two.sql.database.statements.put_event, [forged])])
    assert places(two) == [(FIRST, "event", 5, "sealed")]


@pytest.mark.parametrize(("statement", "where", "row"), [
    (f"UPDATE case_ SET amount = 1 WHERE ref = '{FIRST}'", "case_", FIRST),
    (f"UPDATE case_ SET closed = true WHERE ref = '{FIRST}'", "case_", FIRST),
    (f"DELETE FROM case_ WHERE ref = '{FIRST}'", "case_", FIRST),
    (f"UPDATE task SET due = '2030-01-01T00:00:00.000000Z' WHERE ref = '{FIRST}'", "task", f"{FIRST}/4.1"),
    (f"DELETE FROM timer WHERE ref = '{FIRST}'", "timer", f"{FIRST}/lose"),
    (f"DELETE FROM case_territory WHERE ref = '{FIRST}' AND territory = 'MA-01'", "case_territory", f"{FIRST}/MA-01"),
    (f"INSERT INTO link (ref, kind, target) VALUES ('{FIRST}', 'appel', 'x')", "link", f"{FIRST}/appel/x"),
    (f"UPDATE search SET text = 'x' WHERE ref = '{FIRST}'", "search", FIRST),
    (f"UPDATE case_ SET number = 3 WHERE ref = '{FIRST}'", "case_", FIRST),
])
def test_a_derived_row_that_is_wrong_is_named_and_rebuilding_cures_it(
        two: StoreDriver, statement: str, where: str, row: str) -> None:
    tamper(two.sql, statement)
    found = verify(two.sql, two.library)
    assert (where, row) in {(mismatch.where, mismatch.row) for mismatch in found}
    assert {mismatch.subject for mismatch in found} == {FIRST}
    assert rebuild(two.sql, two.library) == 2
    assert verify(two.sql, two.library) == []


def test_rows_of_a_case_without_a_journal_are_evidence_that_rebuilding_leaves(two: StoreDriver) -> None:
    tamper(two.sql, "INSERT INTO link (ref, kind, target) VALUES ('ER-X', 'appel', 'x')")
    rebuild(two.sql, two.library)
    assert places(two) == [("ER-X", "link", 0, "ER-X")]


def test_another_cases_snapshot_is_found(two: StoreDriver) -> None:
    others = f"(SELECT snapshot FROM case_ WHERE ref = '{SECOND}')"
    tamper(two.sql, f"UPDATE case_ SET snapshot = {others} WHERE ref = '{FIRST}'")
    assert places(two) == [(FIRST, "snapshot", 4, "")]


def test_a_key_destroyed_by_hand_leaves_the_name_in_lists_and_the_audit_says_so(two: StoreDriver) -> None:
    tamper(two.sql, f"DELETE FROM subject_key WHERE subject = '{SECOND}'")
    assert [(subject, where) for subject, where, *_ in places(two)] == [(SECOND, "case_"), (SECOND, "search")]
    rebuild(two.sql, two.library)
    assert verify(two.sql, two.library) == []


def test_rebuilding_changes_no_event(two: StoreDriver) -> None:
    before = [two.sql.rows(ref) for ref in (FIRST, SECOND)]
    told: list[tuple[int, int]] = []
    assert rebuild(two.sql, two.library, lambda done, total: told.append((done, total))) == 2
    assert [two.sql.rows(ref) for ref in (FIRST, SECOND)] == before
    assert told[-1] == (3, 3)
    assert two.case(SECOND).fields["client"] == "Fatima Filali"
