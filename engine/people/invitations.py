"""The links of invitations: what one opens is in the link itself, signed, so that nothing is kept and nobody can forge one.

    token = sealed(store, Invitation("OUZ-2026-00007", "rendre_avis", "3"), "2026-04-11T00:00:00.000000Z")
    found = opened(store, token)        # the invitation and its end, or None for a forged one

A token is what it says (canonical JSON) and its HMAC-SHA-256 under a secret of the installation, both in URL-safe base64.
Whoever has it may use it: it is sent to one person, ends with its day, and with the answer (`core.access.awaited`).
"""
from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any, NamedTuple

from engine.core.actor import Invitation
from engine.core.moments import Instant
from engine.proof import seal
from engine.proof.canonical import canonical
from engine.store.sql.secrets import secret

PURPOSE = "invitations"
MOST = 600
"""Characters of a token: a reference, a trigger and a row make far less."""


class Opened(NamedTuple):
    """What a link stands for; at `until` it ends, whatever has happened."""

    invitation: Invitation
    until: Instant


def sealed(store: Any, invitation: Invitation, until: Instant) -> str:
    """The token of an invitation. `store` is the SQL store. The same invitation until the same end has the same token."""
    said = _text(canonical([*invitation, until]))
    return f"{said}.{_text(seal.sealed(secret(store, PURPOSE), said.encode()))}"


def opened(store: Any, token: str) -> Opened | None:
    """What a token says; None where this installation has not made it."""
    said, _, sign = token.partition(".")
    if len(token) > MOST or not token.isascii() or not seal.is_sealed(secret(store, PURPOSE), said.encode(), _bytes(sign)):
        return None
    *invitation, until = json.loads(_bytes(said))
    return Opened(Invitation(*invitation), until)


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    """The bytes of URL-safe base64; none where it is none, or another spelling of the same bytes (RFC 4648, 3.5)."""
    try:
        raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return b""
    return raw if _text(raw) == text else b""
