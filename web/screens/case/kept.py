"""A file that was sent with a form that was refused: it is kept, and the form brings back a sealed note of it.

The note names the bytes by their SHA-256; sealed, nobody can name bytes they did not send. The seal's key is this process's own:
after a restart, or at another process, the file is simply asked again.
"""
from __future__ import annotations

import json
from functools import cache

from cryptography.fernet import Fernet, InvalidToken

from engine.core.acts import Upload

HOURS = 8


@cache
def _seal() -> Fernet:
    return Fernet(Fernet.generate_key())


def note(upload: Upload, actor: str) -> str:
    """The sealed note of a kept file, good for its sender and for some hours."""
    return _seal().encrypt(json.dumps([actor, *upload]).encode()).decode()


def recall(text: str, actor: str) -> Upload | None:
    """The file of a note; None for a forged note, an old one, or somebody else's."""
    try:
        sender, *parts = json.loads(_seal().decrypt(text.encode(), ttl=HOURS * 3600))
    except InvalidToken:
        return None
    return Upload(*parts) if sender == actor else None
