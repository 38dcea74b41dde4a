"""How texts are set, and what a program can mend. `~` stands for U+00A0, `^` for U+202F."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.catalogues import LANGUAGES
from engine.language.typography import RULES, mended, slips

BLANKS = st.sampled_from(["", " ", "  ", "\u00a0", "\u202f", " \u00a0"])
WORDS = st.sampled_from(["l'appel", "%(name)s", "Été", "10:30", "« Devis »", "«Bail»", "ملف", "(a)", "60 %", "fin..."])
SIGNS = st.sampled_from([";", ":", "!", "?", ",", ".", "،", "؟", ""])
TEXTS = st.lists(st.tuples(WORDS, BLANKS, SIGNS, st.just(" ")).map("".join), max_size=5).map("".join)


def set_(text: str) -> str:
    return text.replace("~", "\N{NO-BREAK SPACE}").replace("^", "\N{NARROW NO-BREAK SPACE}")


@pytest.mark.parametrize("text", [
    "«~Devis~»~: 3 sur 4^; il en faut 5.", "Vouliez-vous dire «~Clôturé~»^?", "24/11/2025 10:00", "~: ", "^; ",
    "L’appel est publié.", "À faire", "Émergence", "60~%", "Quoi^?!", "%(name)s~: %(value)s", "",
])
def test_french_set_well_has_nothing_to_mend(text: str) -> None:
    assert slips("fr", set_(text)) == [] and mended("fr", set_(text)) == set_(text)


@pytest.mark.parametrize(("text", "right", "said"), [
    ("Clos ; fini", "Clos^; fini", "no U+202F before ; ! ?"),
    ("Clos~; fini", "Clos^; fini", "no U+202F before ; ! ?"),
    ("Prêt?", "Prêt^?", "no U+202F before ; ! ?"),
    ("Motif: vol", "Motif~: vol", "no U+00A0 before :"),
    ("« Devis »", "«~Devis~»", "no U+00A0 after «"),
    ("«~Devis »", "«~Devis~»", "no U+00A0 before »"),
    ("l'appel", "l’appel", "a straight apostrophe"),
    ("Attendez...", "Attendez…", "three dots for one sign"),
    ("deux  blancs", "deux blancs", "two spaces"),
])
def test_french_slips_are_told_and_mended(text: str, right: str, said: str) -> None:
    assert said in slips("fr", set_(text))
    assert mended("fr", set_(text)) == set_(right) and slips("fr", set_(right)) == []


@pytest.mark.parametrize("text", ["Etat", "Ecrire au porteur", "Evaluation", "A remplir", "A finir"])
def test_a_capital_keeps_its_accent_which_only_a_person_can_write(text: str) -> None:
    assert slips("fr", text) == ["a capital without its accent"] and mended("fr", text) == text


@pytest.mark.parametrize(("text", "right"), [
    ("ملف, وثيقة", "ملف، وثيقة"), ("ملف ; وثيقة", "ملف؛ وثيقة"), ("ما هو?", "ما هو؟"), ("« ملف » :", "«ملف»:"),
])
def test_arabic_has_its_own_signs(text: str, right: str) -> None:
    assert slips("ar", text) and mended("ar", text) == right and slips("ar", right) == []


def test_arabic_is_written_with_latin_digits() -> None:
    assert slips("ar", "30 يوما") == []
    assert slips("ar", "٣٠ يوما") == ["digits that are not Latin"]


def test_english_has_no_space_before_a_sign_and_curled_quotation_marks() -> None:
    assert slips("en", "“Quote”: it is missing.") == []
    assert slips("en", 'Missing : "quote"') == ["a space before a sign", "straight quotation marks"]


@given(st.sampled_from(LANGUAGES), TEXTS)
def test_mending_ends_every_slip_that_a_program_can_mend(language: str, text: str) -> None:
    right = mended(language, text)
    assert mended(language, right) == right
    by_hand = {rule.said for rule in RULES[language] if rule.right is None}
    assert set(slips(language, right)) <= by_hand
