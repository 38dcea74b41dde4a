"""`audit verify`: 0 where everything holds, 1 with the exact event where one byte was changed."""
from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from engine.questions.evidence import Damaged
from tests.engine.cli.test_cases import opened


def test_an_untouched_journal_holds(run: Any) -> None:
    opened(run)
    assert run("audit", "verify").exit_code == 0


def test_one_changed_byte_is_found_and_its_event_named(run: Any, tmp_path: Path) -> None:
    ref = opened(run)
    database = sqlite3.connect(tmp_path / "m.db")
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'").fetchall():
        database.execute(f"DROP TRIGGER {name}")
    database.execute("UPDATE event SET payload = replace(payload, 'Huilerie', 'Huilerje') WHERE subject = ?", (ref,))
    database.commit()
    database.close()
    said = run("audit", "verify")
    assert said.exit_code == 1 and ref in said.stderr


def test_documents_that_nobody_touched_are_all_there(run: Any) -> None:
    opened(run)
    said = run("audit", "documents")
    assert said.exit_code == 0 and "as it was deposited" in said.stdout


def test_a_touched_document_is_named_with_its_case(run: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("engine.questions.evidence.damaged", lambda *_: [Damaged("OUZ-2026-00001", "2.1", "ab" * 32)])
    said = run("audit", "documents")
    assert said.exit_code == 1 and "OUZ-2026-00001: document 2.1" in said.stderr
