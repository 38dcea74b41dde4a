"""SHA-256 of bytes that come piece by piece."""

import hashlib


class Hasher:
    """Grows with every piece; `size` counts the bytes seen, `hexdigest` is the SHA-256 of all of them."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self.size = 0

    def update(self, piece: bytes) -> None:
        """Take the next piece in."""
        self._hash.update(piece)
        self.size += len(piece)

    def hexdigest(self) -> str:
        """64 lower-case hexadecimal digits; more pieces may follow."""
        return self._hash.hexdigest()
