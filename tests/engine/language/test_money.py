"""Amounts, shares and counts, with Latin digits and no-break spaces."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.money import amount, money, number, share
from engine.language.texts import LOCALES, use

languages = st.sampled_from(sorted(LOCALES))


@pytest.mark.parametrize(("centimes", "language", "expected"), [
    (28_476_000, "fr", "284\u00a0760\u00a0MAD"),
    (28_476_050, "fr", "284\u00a0760,50\u00a0MAD"),
    (28_476_005, "ar", "284\u00a0760,05\u00a0درهم"),
    (28_476_050, "en", "284,760.50\u00a0MAD"),
    (0, "fr", "0\u00a0MAD"),
    (-150, "fr", "-1,50\u00a0MAD"),
    (123_456_789_000, "fr", "1\u00a0234\u00a0567\u00a0890\u00a0MAD"),
])
def test_an_amount_shows_its_centimes_only_where_there_are_any(centimes: int, language: str, expected: str) -> None:
    assert money(centimes, language) == expected


@pytest.mark.parametrize(("basis_points", "language", "expected"), [
    (6320, "fr", "63,2\u00a0%"),
    (6000, "fr", "60\u00a0%"),
    (6325, "ar", "63,25%"),
    (6320, "en", "63.2%"),
    (5, "fr", "0,05\u00a0%"),
    (-250, "en", "-2.5%"),
    (10_000, "fr", "100\u00a0%"),
])
def test_a_share_drops_the_zeros_it_does_not_need(basis_points: int, language: str, expected: str) -> None:
    assert share(basis_points, language) == expected


def test_a_column_leaves_the_currency_to_its_head() -> None:
    assert amount(28_476_050, "fr") == "284\u00a0760,50"
    with use("en"):
        assert amount(28_476_000) == "284,760"


def test_a_count_is_set_in_threes() -> None:
    assert number(48_213, "fr") == "48\u00a0213"
    assert number(999, "en") == "999"


def test_the_language_in_use_is_the_default() -> None:
    with use("ar"):
        assert money(100).endswith("درهم")
    with use("en"):
        assert share(1050) == "10.5%"


@given(st.integers(-10**15, 10**15), languages)
def test_the_digits_of_an_amount_are_those_of_its_centimes(centimes: int, language: str) -> None:
    written = money(centimes, language)
    digits = "".join(filter(str.isdigit, written))
    assert int(digits) in (abs(centimes), abs(centimes) // 100)
    assert "\u202f" not in written


@given(st.integers(0, 10_000), st.integers(0, 10_000), languages)
def test_two_shares_never_look_alike(first: int, second: int, language: str) -> None:
    assert (share(first, language) == share(second, language)) == (first == second)
