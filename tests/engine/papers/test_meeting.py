"""What papers of a meeting share is said in the language of the paper, each word in all three."""
from __future__ import annotations

import pytest

from engine.language.texts import use
from engine.papers.meeting import PLACES, Drawn, head_words, item_words, place
from tests.cast import country


@pytest.mark.parametrize(("language", "kingdom", "drawn"), [
    ("fr", "Royaume du Maroc", "Établi le 25/11/2026"), ("ar", "المملكة المغربية", "حرر بتاريخ 25/11/2026"),
    ("en", "Kingdom of Morocco", "Drawn up on 25/11/2026"),
])
def test_the_letterhead_speaks_the_language_of_the_paper(language: str, kingdom: str, drawn: str) -> None:
    with use(language):
        words = head_words(Drawn("2026-11-25"))
    assert (words["kingdom"], words["drawn_on"]) == (kingdom, drawn)


def test_no_word_of_an_item_is_left_in_french_where_the_paper_is_arabic() -> None:
    with use("fr"):
        french = item_words()
    with use("ar"):
        arabic = item_words()
    assert french.keys() == arabic.keys() and not set(french.values()) & set(arabic.values())


@pytest.mark.parametrize(("language", "kind", "name", "said"), [
    ("fr", "province", "Ouezzane", "Province d’Ouezzane"), ("fr", "province", "Al Haouz", "Province d’Al Haouz"),
    ("fr", "prefecture", "Meknès", "Préfecture de Meknès"), ("fr", "region", "L’Oriental", "Région de L’Oriental"),
    ("fr", "country", "Maroc", "Maroc"), ("fr", "commune", "Youssoufia", "Commune de Youssoufia"),
    ("ar", "province", "وزان", "إقليم وزان"), ("ar", "prefecture", "مكناس", "عمالة مكناس"), ("en", "region", "Oriental", "Region of Oriental"),
])
def test_a_letterhead_says_a_territory_with_its_kind(language: str, kind: str, name: str, said: str) -> None:
    with use(language):
        assert place(kind, name) == said


def test_every_kind_of_territory_below_the_country_has_its_words() -> None:
    assert PLACES.keys() == {territory.kind for territory in country().territories} - {"country"}
