"""The places that a name means."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.questions.places import SHORTEST, named
from tests.cast import country


@pytest.mark.parametrize(("words", "code"), [
    ("Boulemane", "MA-BOM"), ("Boulmane", "MA-BOM"), ("boulman", "MA-BOM"), ("Ouezzane", "MA-OUZ"), ("OUAZZANE", "MA-OUZ"),
    ("Khenifra", "MA-KHN"), ("Khénifra", "MA-KHN"), ("خنيفرة", "MA-KHN"), ("Figuig", "MA-FIG"), ("sidi bennour", "MA-SIB"),
])
def test_a_place_is_found_by_each_of_its_spellings(words: str, code: str) -> None:
    assert code in named(country(), words)


@pytest.mark.parametrize("words", ["", "ou", "Atlantide", "zane"])
def test_too_few_letters_or_the_middle_of_a_name_mean_no_place(words: str) -> None:
    assert named(country(), words) == ()


@given(st.sampled_from(list(country().territories)))
def test_every_territory_is_found_by_all_its_names(place: object) -> None:
    for name in place.names:  # type: ignore[attr-defined]
        assert len(name) < SHORTEST or place.code in named(country(), name)  # type: ignore[attr-defined]
