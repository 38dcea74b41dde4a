"""The widths of texts, against what a browser measured in the very fonts."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.diagrams.advances import width, wrap

MEASURED = {
    "Plan de valorisation": 105.6, "Profil": 28.2, "Send back the diagnosis": 130.1, "Réceptionner la tranche payée": 163.9,
    "طلب استكمال الملف": 94.4, "سحب الطلب": 59.8, "معاينة انقضاء الأجل": 87.1,
}
"""In pixels, regular, at 12 pixels, in Chromium."""
WORDS = st.lists(st.text("abcdefghij", min_size=1, max_size=12), min_size=1, max_size=12).map(" ".join)


@pytest.mark.parametrize(("text", "measured"), MEASURED.items())
def test_a_width_is_never_less_than_it_will_be_and_hardly_more(text: str, measured: float) -> None:
    assert measured <= width(text, 12) <= measured * 1.12


def test_the_last_letter_of_an_arabic_word_is_written_wide() -> None:
    assert width("طلب", 12) > width("بطل", 12)


def test_marks_above_letters_take_no_room() -> None:
    assert width("كُتِبَ", 12) == pytest.approx(width("كتب", 12), abs=8)


def test_semibold_is_wider() -> None:
    assert width("Instruction", 13, semibold=True) > width("Instruction", 13)


def test_a_text_is_broken_into_even_lines() -> None:
    assert wrap("Constater l'expiration du délai", 148, 12) == ("Constater", "l'expiration du délai")
    assert wrap("Payer", 148, 12) == ("Payer",)


@given(WORDS, st.floats(20, 300))
def test_wrapping_loses_no_word_and_keeps_within_its_width_where_words_allow(text: str, most: float) -> None:
    lines = wrap(text, most, 12)
    assert " ".join(lines) == text
    assert all(width(line, 12) <= most or " " not in line for line in lines)
