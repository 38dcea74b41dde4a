"""Dates and hours on the clock of Casablanca."""
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from engine.language.dates import hour, long_date, relative, short_date, short_datetime
from engine.language.texts import use

MONDAY = date(2025, 11, 24)
SIX_IN_THE_MORNING = datetime(2025, 11, 24, 6, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _french() -> Iterator[None]:
    with use("fr"):
        yield


def weekdays_between(first: date, second: date) -> int:
    """Working days of a country without holidays."""
    days = range(first.toordinal() + 1, second.toordinal() + 1)
    return sum(date.fromordinal(day).weekday() < 5 for day in days)


def said(day: date, language: str = "fr") -> str:
    with use(language):
        return relative(day, MONDAY, weekdays_between)


@pytest.mark.parametrize("moment", [MONDAY, SIX_IN_THE_MORNING, "2025-11-24", "2025-11-24T06:00:00.000000Z"])
def test_a_day_is_written_day_first_whatever_it_comes_as(moment: date | str) -> None:
    assert short_date(moment) == "24/11/2025"


def test_an_hour_is_that_of_the_clock_in_casablanca() -> None:
    assert hour(SIX_IN_THE_MORNING) == hour("2025-11-24T06:00:00.000000Z") == "07:00"


def test_an_instant_falls_on_the_day_it_has_in_casablanca() -> None:
    assert short_date(datetime(2025, 11, 24, 23, 30, tzinfo=UTC)) == "25/11/2025"


@pytest.mark.parametrize(("language", "expected"), [
    ("fr", "24/11/2025, 07:00"), ("en", "24/11/2025, 07:00"), ("ar", "24/11/2025، 07:00")])
def test_an_instant_shows_the_hour_of_casablanca(language: str, expected: str) -> None:
    with use(language):
        assert short_datetime(SIX_IN_THE_MORNING) == expected


def test_during_ramadan_the_clock_stands_an_hour_earlier() -> None:
    assert short_datetime("2025-03-10T06:00:00Z") == "10/03/2025, 06:00"


def test_an_instant_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        short_datetime("2025-03-10T06:00:00")


@pytest.mark.parametrize(("language", "expected"), [
    ("fr", "Lundi 24 novembre 2025"), ("en", "Monday 24 November 2025"), ("ar", "الاثنين 24 نونبر 2025")])
def test_a_long_date_uses_the_months_of_morocco(language: str, expected: str) -> None:
    with use(language):
        assert long_date(MONDAY) == expected


def test_arabic_names_the_twelve_months_as_morocco_does() -> None:
    with use("ar"):
        months = [long_date(date(2026, month, 10)).split()[2] for month in range(1, 13)]
    assert months == ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]


def test_in_french_a_month_begins_on_the_1er() -> None:
    assert long_date(date(2026, 12, 1)) == "Mardi 1er décembre 2026"
    assert long_date(date(2026, 12, 2)) == "Mercredi 2 décembre 2026"


@pytest.mark.parametrize(("day", "expected"), [
    (date(2025, 11, 19), "3 j ouvrables de retard"),
    (date(2025, 11, 21), "1 j ouvrable de retard"),
    (date(2025, 11, 24), "aujourd’hui"),
    (date(2025, 11, 25), "demain"),
    (date(2025, 12, 2), "dans 6 jours ouvrables"),
])
def test_a_due_day_is_told_in_working_days(day: date, expected: str) -> None:
    assert said(day) == expected


def test_a_due_day_is_told_in_arabic_and_english() -> None:
    assert said(date(2025, 11, 20), "ar") == "متأخر بيومي عمل"
    assert said(date(2025, 12, 2), "en") == "in 6 working days"


def test_over_a_weekend_there_is_no_working_day_to_count() -> None:
    friday, sunday = date(2025, 11, 21), date(2025, 11, 23)
    assert relative(friday, sunday, weekdays_between) == "en retard"
    assert relative(sunday, friday, weekdays_between) == "23/11/2025"
