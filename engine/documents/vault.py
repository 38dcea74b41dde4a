"""The documents kept: judged in a temporary file first, so that a refused one never reaches the store."""
from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, S3Store

from engine.core.acts import Upload
from engine.core.decision import Cure, Refused, Unmet
from engine.errors import BadCommand, SettingsError
from engine.proof.hashing import Hasher

from .media import sniff
from .names import clean_name

IN_MEMORY = 1 << 20
PIECE = 1 << 20
STAGED = re.compile(r"#\d+\Z")
"""How the folder store names a file it is still writing."""

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


class Stored(NamedTuple):
    """A kept document: `size` in bytes, and its bytes in pieces of about 1 MB, to be read once."""

    size: int
    pieces: Iterator[bytes]


class Documents:
    """Safe to share between threads. `folder`: where a store on this machine writes; its writes are made lasting."""

    def __init__(self, store: ObjectStore, most_bytes: int, folder: Path | None = None) -> None:
        self.store, self.most_bytes, self.folder = store, most_bytes, folder

    def keep(self, name: str, chunks: Iterable[bytes]) -> Upload | Refused:
        """Keep a file, once however often it comes.

        Refused, and nothing kept: `document.too_large` (`most` in bytes), `document.empty`, `document.type`. Reads no
        more than `most_bytes` and one chunk. The file is on disk, or in the bucket, when this returns.
        """
        with tempfile.SpooledTemporaryFile(IN_MEMORY) as file:
            hasher = Hasher()
            for chunk in chunks:
                hasher.update(chunk)
                if hasher.size > self.most_bytes:
                    return _refused("document.too_large", most=self.most_bytes)
                file.write(chunk)
            return self._judge(name, file, hasher)

    def _judge(self, name: str, file: IO[bytes], hasher: Hasher) -> Upload | Refused:
        if not hasher.size:
            return _refused("document.empty")
        media = sniff(file)
        if media is None:
            return _refused("document.type")
        upload = Upload(hasher.hexdigest(), clean_name(name, media.extensions), hasher.size, media.name)
        if self._size(upload.sha256) != upload.size:
            self._write(_key(upload.sha256), file)
        return upload

    def _write(self, key: str, file: IO[bytes]) -> None:
        file.seek(0)
        obstore.put(self.store, key, iter(lambda: file.read(PIECE), b""))
        if self.folder is not None:
            _make_lasting(self.folder / key)

    def exists(self, sha256: str) -> bool:
        """Whether a document is kept. Raises BadCommand for what is no SHA-256."""
        return self._size(sha256) is not None

    def _size(self, sha256: str) -> int | None:
        try:
            return obstore.head(self.store, _key(sha256))["size"]
        except FileNotFoundError:
            return None

    def open(self, sha256: str) -> Stored | None:
        """A kept document, or None. Raises BadCommand for what is no SHA-256."""
        try:
            found = obstore.get(self.store, _key(sha256))
        except FileNotFoundError:
            return None
        return Stored(found.meta["size"], (bytes(piece) for piece in found.stream(PIECE)))

    def intact(self, sha256: str) -> bool:
        """Whether a document is kept and its bytes are still those of its name. Reads it whole."""
        found, hasher = self.open(sha256), Hasher()
        for piece in found.pieces if found else ():
            hasher.update(piece)
        return found is not None and hasher.hexdigest() == sha256

    def sweep(self, before: float) -> int:
        """Remove what a process killed while writing left in the folder, untouched since a POSIX time; how many files.

        A bucket forgets unfinished uploads by its own lifecycle rule.
        """
        if self.folder is None:
            return 0
        left = [path for path in self.folder.rglob("*#*") if STAGED.search(path.name) and path.stat().st_mtime < before]
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)


def open_documents(location: str, most_bytes: int) -> Documents:
    """The documents of a folder (made where it is missing) or of `s3://bucket/prefix` (keys, region, endpoint: AWS_*).

    Raises SettingsError where the folder cannot be made or written.
    """
    if location.startswith("s3://"):
        bucket = urlsplit(location)
        return Documents(S3Store(bucket.netloc, prefix=bucket.path.strip("/") or None), most_bytes)
    folder = Path(location).absolute()
    try:
        store = LocalStore(prefix=folder, mkdir=True)
    except (BaseError, OSError, ValueError) as error:
        raise SettingsError(f"the folder {folder} cannot be made: {error}. Change MAILLON_DOCUMENTS.") from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise SettingsError(f"the folder {folder} cannot be written. Give this account the right to, or change "
                            "MAILLON_DOCUMENTS.")
    return Documents(store, most_bytes, folder)


def _refused(code: str, **values: int) -> Refused:
    return Refused((Unmet(code, values, Cure("document")),))


def _key(sha256: str) -> str:
    if not _SHA256.match(sha256):
        raise BadCommand("document.unknown", sha256=sha256[:80])
    return f"sha256/{sha256[:2]}/{sha256}"


def _make_lasting(path: Path) -> None:
    """Have the disk hold the file and its folder's entry before anybody is told that it is kept."""
    for place in (path, path.parent, path.parent.parent):
        number = os.open(place, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
