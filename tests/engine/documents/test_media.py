"""A file is what its bytes say; what could do harm is refused."""
from __future__ import annotations

import io
import zipfile

import pytest

from engine.documents.media import sniff
from tests.engine.documents.samples import DOCX, ODF, ODS, ODT, PDF, XLSX, archive, picture

OFFICE = "application/vnd.openxmlformats-officedocument."


def media(content: bytes) -> str:
    found = sniff(io.BytesIO(content))
    return found.name if found else ""


@pytest.mark.parametrize(("content", "expected"), [
    (PDF, "application/pdf"),
    (picture("JPEG"), "image/jpeg"),
    (picture("PNG"), "image/png"),
    (picture("WEBP"), "image/webp"),
    (picture("TIFF"), "image/tiff"),
    (ODT, ODF + "text"),
    (ODS, ODF + "spreadsheet"),
    (DOCX, OFFICE + "wordprocessingml.document"),
    (XLSX, OFFICE + "spreadsheetml.sheet"),
    ("Procès-verbal de réception\nDouze ruches.".encode(), "text/plain"),
    ("تقرير الزيارة".encode(), "text/plain"),
    (b"\xef\xbb\xbfnom;montant\r\nZitoun;1200\r\n", "text/csv"),
    (b"MZ est le code du village", "text/plain"),
])
def test_what_a_file_is(content: bytes, expected: str) -> None:
    assert media(content) == expected


@pytest.mark.parametrize("content", [
    b"MZ\x90\x00" + bytes(60),
    b"\x7fELF\x02\x01\x01" + bytes(20),
    b"\xca\xfe\xba\xbe\x00\x00\x00\x34",
    b"#!/bin/sh\nrm -rf /",
    b"<!DOCTYPE html><html><script>alert(1)</script></html>",
    b"\n\n  <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    b"\xef\xbb\xbf<?xml version='1.0'?><svg/>",
    b"Bonjour\n<script>alert(1)</script>",
    b"<?php system($_GET['c']); ?>",
    b"{\\rtf1\\ansi hello}",
    b"%!PS-Adobe-3.0\n(x) run",
    b"Rar!\x1a\x07\x00" + bytes(20),
    b"7z\xbc\xaf\x27\x1c" + bytes(20),
    b"\x1f\x8b\x08\x00" + bytes(20),
    picture("GIF"),
    archive("cv.pdf"),
    bytes(100),
    "Énoncé".encode("latin-1"),
    "Énoncé".encode("utf-16"),
    b"cut in the middle of a letter \xc3",
    b"a bell \x07 rings",
], ids=lambda content: repr(content[:9]))
def test_what_is_refused(content: bytes) -> None:
    assert media(content) == ""


def test_a_page_that_hides_a_pdf_header_is_no_pdf() -> None:
    assert media(b"<html>" + PDF) == ""
    assert media(b"x" * 10 + PDF) == ""


def test_bytes_that_spoil_a_text_are_found_wherever_they_are() -> None:
    letters = "é".encode() * 100_000
    assert media(letters) == "text/plain"
    assert media(letters + b"\x00") == ""


@pytest.mark.parametrize("front", [PDF, picture("JPEG"), picture("PNG")], ids=["pdf", "jpeg", "png"])
def test_a_picture_with_an_archive_behind_it_is_refused(front: bytes) -> None:
    assert media(front + archive("payload.class")) == ""


def test_a_picture_that_holds_an_archives_mark_by_chance_is_kept() -> None:
    assert media(picture("JPEG") + b"PK\x05\x06" + bytes(40)) == "image/jpeg"
    assert media(picture("JPEG") + b"PK\x05\x06") == "image/jpeg"


def test_lines_with_the_same_separators_are_a_table() -> None:
    assert media(b"a,b\nc,d\n") == "text/csv"
    assert media(b"a\tb\nc\td") == "text/csv"
    assert media(b"one line, with a comma\n") == "text/plain"
    assert media(b"a;b\nc\n") == "text/plain"


class TestOffice:
    """Archives of a known shape, told by their table of contents."""

    @pytest.mark.parametrize("content", [
        archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
        archive("Basic/Standard/Module1.xml", mimetype=ODF + "text"),
        archive("Scripts/python/run.py", mimetype=ODF + "text"),
        archive("content.xml", mimetype=ODF + "text", compressed=True),
        archive("content.xml", mimetype=ODF + "graphics"),
        archive("content.xml", mimetype="application/epub+zip"),
        archive("[Content_Types].xml", "ppt/presentation.xml"),
        archive("word/document.xml"),
        archive("META-INF/MANIFEST.MF", "Main.class"),
        archive(),
        DOCX[:-30],
        b"PK\x03\x04" + bytes(200),
    ])
    def test_any_other_archive_is_refused(self, content: bytes) -> None:
        assert media(content) == ""

    def test_a_bomb_is_refused_without_being_unpacked(self) -> None:
        bomb = archive("[Content_Types].xml", "word/document.xml", compressed=True, content=bytes(20_000_000))
        assert len(bomb) < 100_000
        assert media(bomb) == ""

    def test_thousands_of_entries_are_refused(self) -> None:
        names = (f"word/{number}" for number in range(5_001))
        assert media(archive("[Content_Types].xml", "word/document.xml", *names)) == ""

    def test_a_contents_list_longer_than_any_office_file_s_is_not_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        entry = DOCX[DOCX.rfind(b"PK\x01\x02"):DOCX.rfind(b"PK\x05\x06")]
        length = len(entry) * 20_000
        last = b"PK\x05\x06" + bytes(8) + length.to_bytes(4, "little") + bytes(6)
        monkeypatch.setattr(zipfile, "ZipFile", pytest.fail)
        assert media(b"PK\x03\x04" + bytes(26) + entry * 20_000 + last) == ""
        assert media(DOCX[:-22] + b"PK\x06\x07" + bytes(16) + DOCX[-22:]) == ""

    def test_an_encrypted_file_is_refused(self) -> None:
        plain = bytearray(DOCX)
        directory = plain.rfind(b"PK\x01\x02")
        plain[directory + 8] |= 1
        assert media(bytes(plain)) == ""
