"""Files of others are what their table says."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from tests.web.rendering import WEB

TABLES = [WEB / "static" / "vendor" / "README.md"]
ROW = re.compile(r"^\| `([^`]+)` \| .* \| `([0-9a-f]{64})` \| (.+) \|$", re.MULTILINE)
ROWS = [(table.parent / file, digest, licence) for table in TABLES for file, digest, licence in ROW.findall(table.read_text())]


@pytest.mark.parametrize(("path", "digest", "licence"), ROWS, ids=[row[0].name for row in ROWS])
def test_a_vendored_file_has_the_sum_and_the_licence_of_its_row(path: Path, digest: str, licence: str) -> None:
    assert hashlib.sha256(path.read_bytes()).hexdigest() == digest
    named = re.findall(r"`([^`]+)`", licence)
    assert named and all((table_of(path) / file).is_file() for file in named)


def table_of(path: Path) -> Path:
    """The folder whose table lists a file."""
    return next(table.parent for table, (listed, *_) in ((t, r) for t in TABLES for r in ROWS) if listed == path and str(listed).startswith(str(table.parent)))


@pytest.mark.parametrize("folder", ["vendor", "fonts"])
def test_no_vendored_file_goes_unlisted(folder: str) -> None:
    listed = {path.resolve() for path, *_ in ROWS}
    shipped = {path.resolve() for path in (WEB / "static" / folder).iterdir() if path.suffix in (".js", ".woff2")}
    assert shipped and shipped <= listed
