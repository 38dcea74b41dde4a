"""The keys of personal data: AES-256-GCM, one key a subject. A sealed text names its key, so that a lost one is told
from a wrong one."""
from __future__ import annotations

import os
from base64 import b64decode, b64encode
from functools import lru_cache
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from engine.errors import JournalBroken

NONCE = 12
"""Bytes of a nonce, random at each use; a subject's key never seals nearly as often as would wear it out (2**32)."""


class Key(NamedTuple):
    """A subject's key: `id` is 16 hexadecimal digits, `secret` 32 bytes."""

    id: str
    secret: bytes


def new_key() -> Key:
    """A fresh random key."""
    return Key(os.urandom(8).hex(), AESGCM.generate_key(256))


@lru_cache(maxsize=4096)
def _cipher(secret: bytes) -> AESGCM:
    return AESGCM(secret)


def forget_ciphers() -> None:
    """Keep no key in this process's memory: called where one is destroyed."""
    _cipher.cache_clear()


def seal(key: Key, place: str, content: bytes) -> bytes:
    """Nonce and ciphertext. The place (subject and number) is authenticated: what is moved elsewhere does not open."""
    nonce = os.urandom(NONCE)
    return nonce + _cipher(key.secret).encrypt(nonce, content, place.encode())


def unseal(key: Key, place: str, sealed: bytes) -> bytes:
    """The content. Raises JournalBroken where key, place or a single bit is another."""
    try:
        return _cipher(key.secret).decrypt(sealed[:NONCE], sealed[NONCE:], place.encode())
    except InvalidTag:
        raise JournalBroken(f"what is sealed at {place} does not open with its key. {JournalBroken.__doc__}") from None


def seal_text(key: Key, place: str, content: bytes) -> str:
    """As `seal`, as text: the key's id, a colon, base64."""
    return f"{key.id}:{b64encode(seal(key, place, content)).decode()}"


def opens(key: Key | None, sealed: str) -> bool:
    """Whether this is the key that a sealed text names."""
    return key is not None and sealed.startswith(f"{key.id}:")


def unseal_text(key: Key, place: str, sealed: str) -> bytes:
    """The content of a sealed text. Raises JournalBroken, or ValueError where it is no base64."""
    return unseal(key, place, b64decode(sealed.partition(":")[2], validate=True))
