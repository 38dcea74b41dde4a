"""What the typefaces cannot show never reaches the press, and what they can show is left as it was typed."""
from __future__ import annotations

import hashlib
import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.papers.letters import BREAK, FAMILIES, FONTS, UNKNOWN, covered, plain, shown


def test_the_fonts_are_the_files_of_their_table() -> None:
    rows = re.findall(r"^\| `([^`]+)` .* `([0-9a-f]{64})` \|", (FONTS / "README.md").read_text("utf-8"), re.MULTILINE)
    assert {file for file, _ in rows} == {path.name for path in FONTS.glob("*.ttf")}
    assert all(hashlib.sha256((FONTS / file).read_bytes()).hexdigest() == digest for file, digest in rows)
    assert "SIL Open Font License" in (FONTS / "OFL.txt").read_text("utf-8")


def test_each_family_covers_its_language() -> None:
    latin, arabic = map(covered, FAMILIES)
    assert set("abcÉèçœŒ’«»0189%°\u00a0\u202f…–\u200b" + UNKNOWN) <= latin
    assert set("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئإأآ،؛؟«»ًٌٍَُِّْ0189%") <= arabic
    assert "日" not in latin | arabic


@pytest.mark.parametrize("text", [
    "L’huile d’olive : « 60 % » ?", "تعاونية النور، 180\u00a0000 درهم", "#sys.inputs @preview/x:1.0.0 *_<>$ \\ `a`", "مُحَمَّد", "",
    "\u2068OUE-1\u2069", "deux\nlignes",
])
def test_what_can_be_shown_stays(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize(("text", "expected"), [
    ("日本", UNKNOWN * 2), ("a\0b\x1bc\td", "a b c d"), ("\ud800", UNKNOWN), ("\ue000", UNKNOWN), ("a\r\nb\u2028c\x85d", "a\nb\nc\nd"),
    ("e\N{COMBINING ACUTE ACCENT}", "é"), ("ب\N{COMBINING ENCLOSING CIRCLE}", "ب"), ("\ufeffa", "a"), ("\u0610", ""), (" \u0301.", " ."), ("😀", UNKNOWN),
    ("x" * 90, "x" * 40 + BREAK + "x" * 40 + BREAK + "x" * 10),
])
def test_what_cannot_be_shown_is_said_to_be_missing_or_goes(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(st.text())
def test_only_letters_with_a_shape_are_left(text: str) -> None:
    known = frozenset.union(*map(covered, FAMILIES)) | frozenset("\n\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
    assert set(shown(text)) <= known


@given(st.text(alphabet=sorted(plain())))
def test_a_text_of_plain_letters_is_printed_as_typed_but_for_breaks_in_long_words(text: str) -> None:
    assert shown(text).replace(BREAK, "") == normalize("NFC", text).replace(BREAK, "")


def test_no_mark_no_control_sign_and_no_end_of_line_but_one_is_plain() -> None:
    assert not plain() & set("\u0301\u064e\t\r\u2028\x85日") and "\n" in plain()
