"""Roles in a territory, from a date to a date; every change in the journal."""
from __future__ import annotations

import threading

import pytest

from engine.core.actor import Grant
from engine.core.decision import Named, Refused
from engine.errors import BadCommand
from engine.people import Held, People
from engine.proof.chain import verify
from tests.cast import BRIKCHA, CAST, KHENIFRA, NORTH, OUEZZANE, MovingClock
from tests.engine.people.asking import codes

ROLE = "agent_das"


def roles(people: People, id: str, territory: str) -> frozenset[str]:
    """What a person may act as on a file of a territory today."""
    return people.actor(id).roles_in(people.country.territories.ancestors(territory), people.today())


def told(people: People, id: str) -> list[tuple[str, str, object]]:
    return [(event.act, event.actor, event.change["grant"]["until"]) for event in people.store.events(f"person:{id}")]


def test_the_accounts_of_the_cast_act_as_the_cast(people: People) -> None:
    assert [people.actor(person.id) for person in CAST] == list(CAST)


def test_a_role_is_held_in_its_territory_and_below_and_nowhere_else(people: People) -> None:
    assert isinstance(people.grant("fatima", ROLE, OUEZZANE), Held)
    assert roles(people, "fatima", OUEZZANE) == roles(people, "fatima", BRIKCHA) == {ROLE}
    assert roles(people, "fatima", KHENIFRA) == roles(people, "fatima", NORTH) == frozenset()


def test_a_role_begins_today_where_nothing_is_said(people: People) -> None:
    people.grant("fatima", ROLE, OUEZZANE)
    assert people.actor("fatima").grants == (Grant(ROLE, OUEZZANE, "2026-04-06", ""),)


def test_a_role_lasts_from_its_day_until_the_day_before_its_end(people: People, clock: MovingClock) -> None:
    people.grant("fatima", ROLE, OUEZZANE, since="2026-04-08", until="2026-04-10")
    held = []
    for _ in range(5):
        held.append(bool(roles(people, "fatima", OUEZZANE)))
        clock.forward(days=1)
    assert held == [False, False, True, True, False]


def test_the_day_is_the_one_of_casablanca(people: People, clock: MovingClock) -> None:
    clock.present = clock.present.replace(hour=23, minute=30)
    assert people.today() == "2026-04-07"


@pytest.mark.parametrize(("since", "until"), [
    ("2026-04-10", "2026-04-10"), ("2026-04-10", "2026-04-09"), ("demain", ""), ("2026-02-30", ""), ("20260410", ""),
    ("2026-04-10", "jamais"), ("2026-W15-1", ""),
])
def test_dates_that_are_none_or_the_wrong_way_round(people: People, since: str, until: str) -> None:
    assert codes(people.grant("fatima", ROLE, OUEZZANE, since=since, until=until)) == ["grant.dates"]
    assert people.held("fatima") == ()


def test_a_role_held_already_is_not_given_again(people: People) -> None:
    refused = people.grant("hind", ROLE, OUEZZANE)
    assert codes(refused) == ["grant.held"]
    assert isinstance(refused, Refused)
    assert refused.unmet[0].values == {"role": Named("role", ROLE), "territory": Named("territory", OUEZZANE)}


def test_the_same_role_elsewhere_or_after_its_end_may_be_given(people: People) -> None:
    assert isinstance(people.grant("hind", ROLE, KHENIFRA), Held)
    assert isinstance(people.grant("fatima", ROLE, OUEZZANE, since="2026-01-01", until="2026-02-01"), Held)
    assert isinstance(people.grant("fatima", ROLE, OUEZZANE, since="2026-02-01"), Held)


@pytest.mark.parametrize(("role", "territory", "code"), [
    ("sultan", OUEZZANE, "role.unknown"), ("porteur", OUEZZANE, "role.unknown"), ("moteur", OUEZZANE, "role.unknown"),
    (ROLE, "MA-XXX", "territory.unknown"), (ROLE, "", "territory.unknown"),
])
def test_what_cannot_be_given_is_no_honest_request(people: People, role: str, territory: str, code: str) -> None:
    with pytest.raises(BadCommand, match=code):
        people.grant("fatima", role, territory)


def test_nobody_is_given_a_role(people: People) -> None:
    with pytest.raises(BadCommand, match="account.unknown"):
        people.grant("nobody", ROLE, OUEZZANE)


def test_a_role_ends_today(people: People) -> None:
    assert people.revoke("hind", ROLE, OUEZZANE) is None
    assert roles(people, "hind", OUEZZANE) == frozenset()
    assert people.held("hind")[0].until == "2026-04-06"


def test_a_role_ends_on_a_day_to_come(people: People, clock: MovingClock) -> None:
    people.revoke("hind", ROLE, OUEZZANE, until="2026-04-08")
    assert roles(people, "hind", OUEZZANE) == {ROLE}
    clock.forward(days=2)
    assert roles(people, "hind", OUEZZANE) == frozenset()


def test_a_role_still_to_begin_never_begins(people: People, clock: MovingClock) -> None:
    people.grant("fatima", ROLE, OUEZZANE, since="2026-05-01")
    people.revoke("fatima", ROLE, OUEZZANE)
    clock.forward(days=60)
    assert roles(people, "fatima", OUEZZANE) == frozenset()


def test_what_is_not_held_cannot_end(people: People) -> None:
    assert codes(people.revoke("fatima", ROLE, OUEZZANE)) == ["grant.not_held"]
    assert codes(people.revoke("hind", ROLE, OUEZZANE, until="hier")) == ["grant.dates"]
    people.revoke("hind", ROLE, OUEZZANE)
    assert codes(people.revoke("hind", ROLE, OUEZZANE)) == ["grant.not_held"]


def test_every_change_is_in_the_persons_journal_with_who_and_why(people: People) -> None:
    people.grant("fatima", ROLE, OUEZZANE, by="idris", motif="Renfort")
    people.revoke("fatima", ROLE, OUEZZANE, by="chafik")
    assert told(people, "fatima") == [("grant", "idris", ""), ("revoke", "chafik", "2026-04-06")]
    first = next(people.store.events("person:fatima"))
    assert first.private == {"motif": "Renfort"}
    assert first.change == {"grant": {"id": people.held("fatima")[0].id, "role": ROLE, "territory": OUEZZANE,
                                      "since": "2026-04-06", "until": ""}}


def test_the_journal_of_a_person_is_chained(people: People) -> None:
    for _ in range(3):
        people.grant("fatima", ROLE, OUEZZANE, motif="Renfort")
        people.revoke("fatima", ROLE, OUEZZANE)
    rows, _ = people.store.rows("person:fatima")
    assert len(rows) == 6
    assert verify(row._asdict() for row in rows) is None


def test_a_change_that_cannot_be_journalled_is_not_made(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "event", lambda *_: None)
    with pytest.raises(AttributeError):
        people.grant("fatima", ROLE, OUEZZANE)
    assert people.held("fatima") == ()


def test_of_two_who_give_the_same_role_together_one_does(people: People) -> None:
    outcomes: list[object] = []
    together = threading.Barrier(4)

    def give(territory: str) -> None:
        together.wait()
        outcomes.append(people.grant("fatima", ROLE, territory))

    threads = [threading.Thread(target=give, args=(place,)) for place in (OUEZZANE, OUEZZANE, KHENIFRA, NORTH)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(held.territory for held in people.held("fatima")) == sorted([OUEZZANE, KHENIFRA, NORTH])
    assert [codes(outcome) for outcome in outcomes if not isinstance(outcome, Held)] == [["grant.held"]]
    assert people.store.last_number("person:fatima") == 3


def test_who_holds_a_role_over_a_territory(people: People) -> None:
    people.grant("fatima", ROLE, NORTH)
    people.grant("ghali", ROLE, KHENIFRA)
    people.grant("idris", ROLE, OUEZZANE, since="2026-05-01")
    people.disable("karim")
    assert [person.id for person in people.holders(ROLE, BRIKCHA)] == ["fatima", "hind"]
    assert people.holders(ROLE, "nowhere") == ()
