"""Documents are kept once under what they are, or not at all."""
from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from obstore.store import MemoryStore

from engine.core.acts import Upload
from engine.core.decision import Refused
from engine.documents import Documents, open_documents
from engine.errors import BadCommand, SettingsError

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"


@pytest.fixture
def documents(tmp_path: Path) -> Documents:
    return open_documents(str(tmp_path / "documents"), 100_000)


def kept(outcome: Upload | Refused) -> Upload:
    assert isinstance(outcome, Upload), outcome
    return outcome


def code(outcome: Upload | Refused) -> str:
    assert isinstance(outcome, Refused), outcome
    return outcome.unmet[0].code


def files(documents: Documents) -> list[Path]:
    assert documents.folder is not None
    return [path for path in documents.folder.rglob("*") if path.is_file()]


def test_a_document_is_known_by_the_hash_of_its_bytes(documents: Documents) -> None:
    upload = kept(documents.keep("devis.pdf", [PDF, b"tail"]))
    assert upload == Upload(sha256(PDF + b"tail").hexdigest(), "devis.pdf", len(PDF) + 4, "application/pdf")


def test_a_document_is_read_back_whole(documents: Documents) -> None:
    stored = documents.open(kept(documents.keep("devis.pdf", [PDF])).sha256)
    assert stored is not None
    assert (stored.size, b"".join(stored.pieces)) == (len(PDF), PDF)


def test_the_same_bytes_are_kept_once_under_whatever_name(documents: Documents) -> None:
    first, second = kept(documents.keep("a.pdf", [PDF])), kept(documents.keep("b.pdf", [PDF[:5], PDF[5:]]))
    assert first.sha256 == second.sha256
    assert [path.read_bytes() for path in files(documents)] == [PDF]


def test_a_file_cut_short_by_a_crash_is_written_again(documents: Documents) -> None:
    upload = kept(documents.keep("a.pdf", [PDF]))
    files(documents)[0].write_bytes(b"")
    kept(documents.keep("a.pdf", [PDF]))
    stored = documents.open(upload.sha256)
    assert stored is not None and b"".join(stored.pieces) == PDF


def test_a_file_of_exactly_the_limit_is_kept(documents: Documents) -> None:
    assert kept(documents.keep("a.pdf", [PDF.ljust(100_000)])).size == 100_000


def test_one_byte_more_is_refused_with_the_limit(documents: Documents) -> None:
    outcome = documents.keep("a.pdf", [PDF.ljust(100_001)])
    assert code(outcome) == "document.too_large"
    assert isinstance(outcome, Refused) and outcome.unmet[0].values == {"most": 100_000}


def test_an_endless_upload_is_read_no_further_than_the_limit(documents: Documents) -> None:
    read = 0

    def endless() -> Iterator[bytes]:
        nonlocal read
        while True:
            read += 1
            yield bytes(10_000)

    assert code(documents.keep("a.pdf", endless())) == "document.too_large"
    assert read == 11


@pytest.mark.parametrize("chunks", [[], [b""], [b"", b""]])
def test_an_empty_file_is_refused(documents: Documents, chunks: list[bytes]) -> None:
    assert code(documents.keep("a.pdf", chunks)) == "document.empty"


@pytest.mark.parametrize("chunks", [[b"\x7fELF" + bytes(60)], [b""], [PDF.ljust(100_001)]])
def test_a_refused_file_leaves_nothing(documents: Documents, chunks: list[bytes]) -> None:
    assert isinstance(documents.keep("a.pdf", chunks), Refused)
    assert files(documents) == []


def test_an_upload_that_breaks_off_leaves_nothing(documents: Documents) -> None:
    def broken() -> Iterator[bytes]:
        yield PDF
        raise ConnectionError("the line went dead")

    with pytest.raises(ConnectionError):
        documents.keep("a.pdf", broken())
    assert files(documents) == []


def test_a_document_nobody_kept_is_not_there(documents: Documents) -> None:
    assert documents.open("0" * 64) is None
    assert not documents.exists("0" * 64)


@pytest.mark.parametrize("forged", ["../../etc/passwd", "", "a" * 63, "A" * 64, "0" * 64 + "\n", "0" * 62 + "/."])
def test_what_is_no_hash_opens_nothing(documents: Documents, forged: str) -> None:
    with pytest.raises(BadCommand, match="document.unknown"):
        documents.open(forged)
    with pytest.raises(BadCommand, match="document.unknown"):
        documents.exists(forged)


@pytest.mark.parametrize("name", ["../../../etc/cron.d/x", "/etc/passwd", "..\\..\\boot.ini", "sha256/00/00"])
def test_a_name_decides_nothing_about_where_a_document_lies(documents: Documents, name: str) -> None:
    upload = kept(documents.keep(name, [PDF]))
    assert documents.folder is not None
    assert files(documents) == [documents.folder / "sha256" / upload.sha256[:2] / upload.sha256]
    assert not {"/", "\\"} & set(upload.name)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(categories=("L", "N", "Zs")), min_size=1, max_size=500), cuts=st.integers(1, 40))
def test_however_a_text_is_cut_in_chunks_it_is_the_same_document(documents: Documents, words: str, cuts: int) -> None:
    whole = words.encode()
    chunks = [whole[place:place + cuts] for place in range(0, len(whole), cuts)]
    assert documents.keep("note.txt", chunks) == documents.keep("note.txt", [whole])


def test_sweeping_removes_old_unfinished_files_and_no_document(documents: Documents) -> None:
    upload = kept(documents.keep("a.pdf", [PDF]))
    place = files(documents)[0]
    old, fresh = place.with_name(place.name + "#1"), place.with_name(place.name + "#2")
    for path in (old, fresh):
        path.write_bytes(b"half")
    os.utime(old, (1_000, 1_000))
    os.utime(place, (1_000, 1_000))
    assert documents.sweep(before=2_000) == 1
    assert sorted(files(documents)) == sorted([place, fresh])
    assert documents.exists(upload.sha256)


def test_a_folder_that_cannot_be_made_says_so_with_its_cure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match="MAILLON_DOCUMENTS"):
        open_documents(str(tmp_path / "file" / "documents"), 1)


def test_a_bucket_is_named_by_its_address() -> None:
    documents = open_documents("s3://pieces/ouezzane", 1)
    assert documents.folder is None
    assert "pieces" in repr(documents.store) and "ouezzane" in repr(documents.store)
    assert documents.sweep(before=0) == 0


def test_a_store_that_is_no_folder_keeps_and_reads_alike() -> None:
    documents = Documents(MemoryStore(), 1_000)
    upload = kept(documents.keep("devis.pdf", [PDF]))
    assert kept(documents.keep("devis.pdf", [PDF])) == upload
    stored = documents.open(upload.sha256)
    assert stored is not None and b"".join(stored.pieces) == PDF
    assert documents.open("0" * 64) is None


def test_a_document_is_intact_until_one_byte_is_another_or_it_is_gone(documents: Documents) -> None:
    digest = kept(documents.keep("a.pdf", [PDF])).sha256
    (path,) = files(documents)
    assert documents.intact(digest)
    path.write_bytes(PDF.replace(b"endobj", b"endobk"))
    assert not documents.intact(digest)
    path.unlink()
    assert not documents.intact(digest)
