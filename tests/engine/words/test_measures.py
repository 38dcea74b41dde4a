"""Amounts, days, delays and lists in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.decision import Typed
from engine.core.moments import Duration, moment
from engine.core.sight import deadline
from engine.language import texts
from engine.words import measures
from tests.engine.words.process import NOW, country, nbsp, speaker


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        ("money", 47460000, "474~600~MAD"),
        ("share", 6320, "63,2~%"),
        ("date", "2025-11-24", "24/11/2025"),
        ("datetime", "2025-11-24T09:00:00.000000Z", "24/11/2025, 10:00"),
        ("duration", "30 days", "30 jours"),
        ("duration", "1 day", "1 jour"),
        ("duration", "15 working days", "15 jours ouvrables"),
        ("duration", "1 working day", "1 jour ouvrable"),
        ("duration", "3 months", "3 mois"),
        ("int", 48213, "48~213"),
        ("bool", True, "oui"),
        ("bool", False, "non"),
        ("text", "Zitoun", "Zitoun"),
        ("money", None, "non renseigné"),
    ],
)
def test_a_typed_value_is_said_in_french(type_: str, value: object, expected: str) -> None:
    assert speaker().speak(Typed(type_, value)) == nbsp(expected)


def test_an_instant_is_recognised_without_its_type() -> None:
    assert speaker().speak("2025-11-24T09:00:00.000000Z") == "24/11/2025, 10:00"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", ["يوم واحد", "يومان", "3 أيام", "11 يوما", "100 يوم"]),
        ("en", ["1 day", "2 days", "3 days", "11 days", "100 days"]),
    ],
)
def test_delays_take_the_plurals_of_the_language(language: str, expected: list[str]) -> None:
    with texts.use(language):
        assert [measures.delay(f"{count} days") for count in (1, 2, 3, 11, 100)] == expected


def test_a_limit_at_midnight_is_said_by_its_last_day() -> None:
    assert measures.limit("2026-12-23T23:00:00.000000Z") == "23/12/2026"


def test_a_limit_at_another_hour_keeps_it() -> None:
    assert measures.limit("2026-12-23T15:00:00.000000Z") == "23/12/2026, 16:00"


@given(days=st.integers(0, 2000))
def test_every_deadline_of_the_core_is_said_as_a_day(days: int) -> None:
    calendar = country().calendar
    end = deadline(calendar, NOW, Duration(days, "days"))
    last = calendar.local_date(moment(NOW)) + timedelta(days=days)
    assert measures.limit(end) == f"{last:%d/%m/%Y}"


def test_lists_end_with_or_where_one_is_enough_and_with_and_where_all_are_meant() -> None:
    assert measures.either(["a", "b", "c"]) == "a, b ou c"
    assert measures.every(["a", "b", "c"]) == "a, b et c"
    with texts.use("ar"):
        assert measures.either(["ا", "ب"]) == "ا أو ب"


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, "1~ko"),
        (830, "1~ko"),
        (240_000, "240~ko"),
        (1_240_000, "1,2~Mo"),
        (20_000_000, "20~Mo"),
    ],
)
def test_sizes_of_files(count: int, expected: str) -> None:
    assert measures.size(count) == expected.replace("~", " ")


@pytest.mark.parametrize(
    ("text", "expected"), [("Accompagnateur", "accompagnateur"), ("CPDE secretary", "CPDE secretary"), ("", "")]
)
def test_a_title_within_a_sentence_begins_small_unless_it_is_an_acronym(text: str, expected: str) -> None:
    assert measures.inside(text) == expected
