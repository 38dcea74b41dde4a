"""What papers of a meeting share is said in the language of the paper, each word in all three."""
from __future__ import annotations

import pytest

from engine.language.texts import use
from engine.papers.meeting import Drawn, head_words, item_words


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
