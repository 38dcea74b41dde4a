"""HMAC-SHA-256: what an installation said, so that nobody else can say it (RFC 2104)."""

import hashlib
import hmac


def sealed(secret: bytes, said: bytes) -> bytes:
    """The 32 bytes that only who has the secret can make."""
    return hmac.new(secret, said, hashlib.sha256).digest()


def is_sealed(secret: bytes, said: bytes, seal: bytes) -> bool:
    """Whether a seal is that of what was said; takes as long for a wrong one."""
    return hmac.compare_digest(sealed(secret, said), seal)
