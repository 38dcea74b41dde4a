"""Tokens of programs: shown once, kept as a hash, over with their day, their account, or by hand; all of it in the journal."""
from __future__ import annotations

import pytest
import sqlalchemy as sa

from engine.core.decision import Refused
from engine.errors import BadCommand
from engine.people import Issued, People
from engine.store.sql.tables import api_token
from tests.cast import MovingClock
from tests.engine.people.asking import codes


def issued(people: People, id: str = "amina", until: str = "2026-05-01") -> Issued:
    found = people.issue_token(id, "  tableau   de bord ", until, by="idris")
    assert isinstance(found, Issued), found
    return found


def whose(people: People, secret: str) -> str:
    found = people.bearer(secret)
    return found.account.id if found else ""


def test_whoever_has_the_secret_is_its_person(people: People) -> None:
    made = issued(people)
    found = people.bearer(made.secret)
    assert found is not None and (found.account.id, found.token) == ("amina", made.token.id)
    assert whose(people, issued(people, "hind").secret) == "hind"


def test_the_secret_is_kept_nowhere(people: People) -> None:
    made = issued(people)
    with people.store.reading() as connection:
        assert made.secret not in repr(connection.execute(sa.select(api_token)).all())
    assert made.secret not in repr(list(people.store.events("person:amina")))


@pytest.mark.parametrize("forged", ["", "maillon_", "x" * 51, "maillon_" + "é" * 43, "maillon_" + "A" * 43, "\0" * 51])
def test_a_forged_secret_is_nobodys(people: People, forged: str) -> None:
    issued(people)
    assert whose(people, forged) == ""


def test_it_serves_until_the_day_before_its_end(people: People, clock: MovingClock) -> None:
    secret, served = issued(people, until="2026-04-08").secret, []
    for _ in range(4):
        served.append(whose(people, secret))
        clock.forward(days=1)
    assert served == ["amina", "amina", "", ""]


def test_one_that_was_ended_serves_no_more_and_the_others_do(people: People) -> None:
    first, second = issued(people), issued(people)
    assert people.end_token("amina", first.token.id) is None
    assert (whose(people, first.secret), whose(people, second.secret)) == ("", "amina")
    assert people.tokens("amina") == (second.token,)


def test_nobody_ends_what_is_not_there_or_somebody_elses(people: People) -> None:
    made = issued(people)
    for account, token in (("hind", made.token.id), ("amina", "00000000")):
        assert codes(people.end_token(account, token)) == ["token.unknown"]
    assert whose(people, made.secret) == "amina"


def test_it_serves_while_its_account_does(people: People) -> None:
    secret = issued(people).secret
    people.disable("amina")
    assert whose(people, secret) == ""
    people.enable("amina")
    assert whose(people, secret) == "amina"


@pytest.mark.parametrize(("name", "until", "faults"), [
    ("x", "2026-04-06", ["token.until"]), ("x", "demain", ["token.until"]), ("x", "", ["token.until"]),
    ("", "2026-05-01", ["name.malformed"]), ("é" * 200, "20260501", ["name.malformed", "token.until"]),
])
def test_a_name_and_a_day_to_come_are_asked(people: People, name: str, until: str, faults: list[str]) -> None:
    refused = people.issue_token("amina", name, until)
    assert isinstance(refused, Refused) and codes(refused) == faults
    assert people.tokens("amina") == ()


def test_nobody_unknown_has_one(people: People) -> None:
    with pytest.raises(BadCommand):
        people.issue_token("nobody", "x", "2026-05-01")


def test_the_journal_tells_who_made_and_ended_it(people: People) -> None:
    made = issued(people)
    people.end_token("amina", made.token.id, by="chafik")
    told = [event for event in people.store.events("person:amina") if "token" in event.change]
    assert [(event.act, event.actor) for event in told] == [("issue_token", "idris"), ("end_token", "chafik")]
    assert told[0].change["token"] == {"id": made.token.id, "name": "tableau de bord", "until": "2026-05-01",
                                       "token_sha256": made.token.token_sha256}


def test_secrets_that_are_nobodys_are_counted_by_where_they_come_from(people: People, clock: MovingClock) -> None:
    assert [people.failed_token("10.0.0.7") for _ in range(101)] == [0] * 100 + [15]
    assert people.failed_token("10.0.0.8") == 0
    clock.forward(minutes=15)
    assert people.failed_token("10.0.0.7") == 0
