"""Secrets of the installation: one a purpose, the same for every process, made once."""
from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from engine.store.sql import open_store
from engine.store.sql.secrets import secret
from tests.stores import URLS


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_two_processes_over_one_database_have_the_same_secret(tmp_path: Path, kind: str) -> None:
    url = URLS[kind](tmp_path)
    first, second = open_store(url), open_store(url)
    try:
        assert secret(first, "seal") == secret(second, "seal") == secret(first, "seal")
        assert secret(first, "other") != secret(first, "seal")
        assert Fernet(secret(second, "seal")).decrypt(Fernet(secret(first, "seal")).encrypt(b"x")) == b"x"
    finally:
        first.close()
        second.close()
