"""Documents whose bytes were touched are named with their case."""
from __future__ import annotations

from pathlib import Path

from engine.core.acts import Attach, Upload
from engine.documents import open_documents
from engine.questions.evidence import Damaged, damaged
from engine.store.sql import open_store
from tests.engine.core.errand import ASKER
from tests.engine.store.driving import StoreDriver
from tests.stores import sqlite_url

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"


def test_a_touched_document_is_named_wherever_it_stands(tmp_path: Path) -> None:
    documents, driver = open_documents(str(tmp_path / "documents"), 100_000), StoreDriver(open_store(sqlite_url(tmp_path)))
    upload = documents.keep("a.pdf", [PDF])
    assert isinstance(upload, Upload)
    refs = [driver.opened(), driver.opened()]
    for ref in refs:
        driver.must(Attach(ref, "order", upload), ASKER)
    assert list(damaged(driver.sql, documents)) == []
    (path,) = (path for path in (tmp_path / "documents").rglob("*") if path.is_file())
    path.write_bytes(PDF + b" ")
    assert list(damaged(driver.sql, documents)) == [Damaged(ref, "2.1", upload.sha256) for ref in refs]
    driver.sql.close()
