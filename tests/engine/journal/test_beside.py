"""The audit finds what was written by hand beside the cases: a role, a switched account, a rule, a case that is gone."""
from __future__ import annotations

import pytest

from engine.errors import JournalBroken
from engine.journal.audit import verify
from engine.library import Library
from engine.people import Issued, People
from tests.cast import country, people_in
from tests.engine.core.errand import errand
from tests.engine.journal.tampering import tamper
from tests.engine.store.driving import StoreDriver

FIRST = "ER-OUZ-2026-001"


@pytest.fixture
def people(sql: StoreDriver) -> People:
    """The cast, with the roles they hold, beside one errand on the road."""
    sql.on_the_road()
    return people_in(sql.sql, sql.clock)


def places(driver: StoreDriver) -> list[tuple[str, str]]:
    return [(found.subject, found.where) for found in verify(driver.sql, driver.library)]


def test_what_was_honestly_given_ended_and_switched_holds(sql: StoreDriver, people: People) -> None:
    people.revoke("amina", "accompagnateur", "MA-OUZ")
    people.disable("brahim")
    people.disable("chafik")
    people.enable("chafik")
    first, _ = (people.issue_token("amina", "tableau de bord", "2026-12-31") for _ in range(2))
    assert isinstance(first, Issued)
    people.end_token("amina", first.token.id)
    assert places(sql) == []


@pytest.mark.parametrize(("statement", "whose", "where"), [
    ("INSERT INTO grant_ VALUES ('x', 'fatima', 'president_cpde', 'MA', '2026-01-01', '')", "fatima", "grant_"),
    ("UPDATE grant_ SET territory = 'MA' WHERE account = 'amina'", "amina", "grant_"),
    ("UPDATE grant_ SET account = 'fatima' WHERE account = 'amina'", "fatima", "grant_"),
    ("DELETE FROM grant_ WHERE account = 'amina'", "amina", "grant_"),
    ("UPDATE account SET disabled = true WHERE id = 'amina'", "amina", "account"),
])
def test_a_role_or_a_switch_that_no_journal_tells_is_found(
        sql: StoreDriver, people: People, statement: str, whose: str, where: str) -> None:
    tamper(sql.sql, statement)
    assert places(sql) == [(f"person:{whose}", where)]


@pytest.mark.parametrize("statement", [
    "INSERT INTO api_token VALUES ('x', 'amina', 'x', 'x', '2099-01-01')",
    "UPDATE api_token SET until = '2099-01-01'",
    "UPDATE api_token SET token_sha256 = 'x'",
    "DELETE FROM api_token",
])
def test_a_token_that_no_journal_tells_is_found(sql: StoreDriver, people: People, statement: str) -> None:
    people.issue_token("amina", "tableau de bord", "2026-12-31")
    tamper(sql.sql, statement)
    assert places(sql) == [("person:amina", "api_token")]


def test_a_role_whose_journal_was_removed_is_found(sql: StoreDriver, people: People) -> None:
    tamper(sql.sql, "DELETE FROM event WHERE subject = 'person:amina'")
    assert places(sql) == [("person:amina", "grant_")]


def test_a_case_removed_with_all_its_rows_leaves_a_count_that_is_too_high(sql: StoreDriver, people: People) -> None:
    tables = ("case_", "task", "timer", "case_territory", "link", "search")
    tamper(sql.sql, f"DELETE FROM event WHERE subject = '{FIRST}'", *(f"DELETE FROM {name} WHERE ref = '{FIRST}'" for name in tables))
    assert places(sql) == [("errand/OUZ/2026", "counter")]


def test_a_rule_changed_in_the_stored_text_is_found_and_decides_nothing(sql: StoreDriver, people: People) -> None:
    tamper(sql.sql, "UPDATE definition SET text = text || ' '")
    assert places(sql) == [(errand().hash, "definition")]
    fresh = Library({}, country(), sql.sql.definition_text)
    with pytest.raises(JournalBroken, match=errand().hash):
        fresh.version(errand().hash)


def test_a_journal_that_cannot_be_read_does_not_stop_the_audit(sql: StoreDriver, people: People) -> None:
    tamper(sql.sql, "UPDATE event SET payload = '{' WHERE subject = 'person:amina'")
    assert ("person:amina", "event") in places(sql)
