"""Small documents: of the type they say, with what they tell, and kept only when all is done."""
from __future__ import annotations

import re
import zlib
from pathlib import Path

from engine.demo.papers import HEIGHT, WIDTH, Papers, pdf, png
from engine.documents import open_documents


def test_a_page_is_a_pdf_that_names_its_file() -> None:
    upload = Papers().paper("avis-OUZ-2026-00001", ["Avis écrit", "Moulin (Brikcha)"])
    assert (upload.media, upload.name) == ("application/pdf", "avis-OUZ-2026-00001.pdf")


def test_a_page_s_table_says_where_each_object_begins() -> None:
    whole = pdf(["Avis écrit du comité", "زيتون", "50 % (MAD)"])
    for number, place in enumerate(re.findall(rb"(\d{10}) 00000 n", whole), 1):
        assert whole[int(place):].startswith(b"%d 0 obj" % number)
    assert whole[int(re.findall(rb"startxref\n(\d+)", whole)[0]):].startswith(b"xref")
    assert "Avis écrit du comité".encode("cp1252") in whole
    assert rb"50 % \(MAD\)" in whole


def test_a_picture_is_a_png_of_one_colour() -> None:
    upload = Papers().picture("photo", 0xAA5500)
    assert (upload.media, upload.name) == ("image/png", "photo.png")
    body = png(0xAA5500).split(b"IDAT")[1][:-16]
    assert zlib.decompress(body) == (b"\0" + b"\xaa\x55\x00" * WIDTH) * HEIGHT


def test_documents_reach_their_store_when_they_are_handed_over(tmp_path: Path) -> None:
    papers, store = Papers(), open_documents(str(tmp_path / "documents"), 1_000_000)
    uploads = [papers.paper("cin", ["Carte"]), papers.picture("photo", 7), papers.paper("cin", ["Carte"])]
    assert not store.exists(uploads[0].sha256)
    papers.hand_over(store)
    assert all(store.exists(upload.sha256) for upload in uploads)
    assert len(papers.drawn) == 2
