"""Events become rows and come back; the hash covers the row and never needs a key."""
from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.case import Case
from engine.core.decision import Event
from engine.errors import JournalBroken
from engine.proof.chain import GENESIS, verify
from engine.store.sql.keys import new_key
from engine.store.sql.records import Row, case_of, erased, event_of, row_of, snapshot_of
from engine.store.sql.tables import event as event_table

KEY = new_key()
AT = "2026-04-06T09:30:00.000000Z"
keys = st.text("abcdefgh_", min_size=1, max_size=6)
texts = st.text(st.characters(exclude_categories=["Cs"]))
scalars = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts
changes: st.SearchStrategy[dict[str, Any]] = st.dictionaries(keys, scalars | st.lists(scalars, max_size=3), max_size=4)
events = st.builds(
    Event, st.just("ER-1"), st.integers(1, 99), st.sampled_from(["open", "fire"]), st.just(AT), keys,
    change=changes, private=changes, saw=st.lists(st.tuples(keys, st.integers(1, 9)), max_size=2).map(tuple),
    cause=st.none() | st.tuples(keys, st.integers(1, 9)),
)


def test_a_row_is_the_table_column_by_column() -> None:
    assert list(Row._fields) == event_table.c.keys()


@given(events)
def test_an_event_comes_back_from_its_row(event: Event) -> None:
    assert event_of(row_of(event, GENESIS, KEY), KEY) == event


@given(st.lists(events, min_size=1, max_size=5))
def test_rows_make_a_chain_that_holds_without_any_key(some: list[Event]) -> None:
    rows: list[Row] = []
    for event in some:
        rows.append(row_of(event, rows[-1].hash if rows else GENESIS, KEY))
    assert verify(row._asdict() for row in rows) is None


@given(events)
def test_without_the_key_all_but_the_private_part_comes_back(event: Event) -> None:
    row = row_of(event, GENESIS, KEY)
    for other in (None, new_key()):
        assert event_of(row, other) == event._replace(private={})
        assert erased(row, other) == bool(event.private)
    assert not erased(row, KEY)


def test_a_value_without_canonical_form_is_refused() -> None:
    event = Event("ER-1", 1, "open", AT, "amina", change={"price": 0.5})
    with pytest.raises(ValueError, match="float"):
        row_of(event, GENESIS, KEY)


def test_a_row_of_a_later_format_is_refused() -> None:
    row = row_of(Event("ER-1", 1, "open", AT, "amina"), GENESIS, None)
    with pytest.raises(ValueError, match="format 2"):
        event_of(row._replace(format=2), None)


def test_a_ciphertext_put_into_another_row_does_not_open() -> None:
    event = Event("ER-1", 1, "comment", AT, "amina", private={"text": "x"})
    row = row_of(event, GENESIS, KEY)
    with pytest.raises(JournalBroken):
        event_of(row._replace(number=2), KEY)


def test_a_case_comes_back_from_its_snapshot_and_from_no_other() -> None:
    case = Case("ER-1", "errand", "ab", "MA-OUZ", "asked", 3, 2, AT, AT, 1, "", {"what": "زيتون"}, {}, {})
    assert case_of("ER-1", 3, snapshot_of(case, KEY), KEY) == case
    with pytest.raises(JournalBroken):
        case_of("ER-1", 4, snapshot_of(case, KEY), KEY)
