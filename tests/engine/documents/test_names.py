"""Names of files, made fit to show and to save again."""
from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.documents.names import MOST, clean_name

PDF = ("pdf",)
TEXT = ("txt", "text")


@pytest.mark.parametrize(("sent", "expected"), [
    ("devis.pdf", "devis.pdf"),
    ("DEVIS.PDF", "DEVIS.PDF"),
    ("C:\\Users\\Amina\\devis.pdf", "devis.pdf"),
    ("../../etc/passwd", "passwd.pdf"),
    ("facture.pdf.exe", "facture.pdf.exe.pdf"),
    ("fac\u202efdp.exe", "facfdp.exe.pdf"),
    ("fac\x00ture\n.pdf", "facture.pdf"),
    ("محضر  الاستلام.pdf", "محضر الاستلام.pdf"),
    ("e\u0301tude.pdf", "étude.pdf"),
    ('a<b>"c|d?.pdf', "a_b__c_d_.pdf"),
    ("", "document.pdf"),
    ("..", "document.pdf"),
    (".pdf", "pdf.pdf"),
    ("x" * 145 + " . .pdf", "x" * 145 + ".pdf"),
    ("\u200b\u202e", "document.pdf"),
])
def test_a_name_is_cleaned(sent: str, expected: str) -> None:
    assert clean_name(sent, PDF) == expected


def test_a_text_named_like_a_script_is_saved_as_a_text() -> None:
    assert clean_name("start.bat", TEXT) == "start.bat.txt"


def test_a_long_name_keeps_its_extension() -> None:
    name = clean_name("x" * 1_000 + ".pdf", PDF)
    assert len(name) == MOST
    assert name.endswith("x.pdf")


@given(st.text(max_size=400))
def test_every_name_is_safe_and_cleaning_again_changes_nothing(sent: str) -> None:
    name = clean_name(sent, PDF)
    assert 5 <= len(name) <= MOST
    assert name.lower().endswith(".pdf")
    assert not set(name) & set('/\\<>:"|?*\n\r\t')
    assert not any(unicodedata.category(character)[0] == "C" for character in name)
    assert clean_name(name, PDF) == name
