"""Shown text made plain for programs."""
from engine.language.money import money
from engine.language.plain import plain


def test_direction_marks_go_and_letters_stay() -> None:
    assert plain("\u200fملف\u200e \u2067OUZ-2025\u2069") == "ملف OUZ-2025"


def test_an_amount_becomes_plain_ascii() -> None:
    assert plain(money(28_476_050, "fr")) == "284 760,50 MAD"
    assert plain("1\u202f000") == "1 000"
