"""A file that was sent with a form that was refused: it is kept, and the form brings back a sealed note of it.

The note names the bytes by their SHA-256; sealed, nobody can name bytes they did not send. The seal's key is a secret of the
installation: the note holds after a restart, and at every process over the same database.
"""
from __future__ import annotations

import json
from typing import Any

from cryptography.fernet import Fernet, InvalidToken

from engine.core.acts import Upload
from engine.core.definition.definition import Input
from engine.errors import BadCommand
from engine.questions.case import Ground
from engine.store.sql.secrets import secret

HOURS = 8
PURPOSE = "kept_files"


def _seal(store: Any) -> Fernet:
    return Fernet(secret(store, PURPOSE))


def note(store: Any, upload: Upload, actor: str) -> str:
    """The sealed note of a kept file, good for its sender and for some hours. `store` is the SQL store."""
    return _seal(store).encrypt(json.dumps([actor, *upload]).encode()).decode()


def recall(store: Any, text: str, actor: str) -> Upload | None:
    """The file of a note; None for a forged note, an old one, or somebody else's."""
    try:
        sender, *parts = json.loads(_seal(store).decrypt(text.encode(), ttl=HOURS * 3600))
    except InvalidToken:
        return None
    return Upload(*parts) if sender == actor else None


def chosen_of(ground: Ground, one: Input, chosen: str) -> Upload | None:
    """A document of the case, of the kind that is asked, for who reads its documents; or a file sent before, whose note may
    have expired. Raises BadCommand for a document of another kind."""
    there = None if ground.public else next((d for d in ground.case.documents if d.id == chosen), None)
    if there is None:
        return recall(ground.maillon.store, chosen, ground.actor.id)
    if there.kind != one.kind or there.dropped:
        raise BadCommand("document.unknown", document=chosen)
    return Upload(there.sha256, there.name, there.size, there.media)
