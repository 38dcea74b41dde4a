"""Territories to choose from: no two bear the same name."""
from __future__ import annotations

import pytest

from engine.language import texts
from engine.words.places import place_names
from tests.cast import OUEZZANE, country


@pytest.mark.parametrize(("language", "told"), [("fr", ("Ouezzane (province)", "Ouezzane (commune)")),
                                                ("ar", ("وزان (الإقليم)", "وزان (الجماعة)"))])
def test_two_places_of_one_name_are_told_apart_by_their_kind(language: str, told: tuple[str, str]) -> None:
    province, town = country().territories[OUEZZANE], country().territories["MA-OUZ.ville_ouezzane"]
    with texts.use(language):
        assert place_names([province, town]) == [(province.code, told[0]), (town.code, told[1])]


def test_a_place_is_named_once_and_alone_by_its_name_only() -> None:
    province = country().territories[OUEZZANE]
    with texts.use("fr"):
        assert place_names([province, province]) == [(OUEZZANE, "Ouezzane")]


def test_every_place_of_a_province_can_be_told_from_the_others() -> None:
    territories = country().territories
    with texts.use("fr"):
        for root in (OUEZZANE, "MA"):
            names = [name for _, name in place_names((territories[root], *territories.children(root)))]
            assert len(set(names)) == len(names)
