"""HMAC-SHA-256, against the published vector, and against whatever else somebody might try."""
from hypothesis import given
from hypothesis import strategies as st

from engine.proof.seal import is_sealed, sealed


def test_it_is_the_hmac_of_rfc_4231() -> None:
    seal = sealed(b"Jefe", b"what do ya want for nothing?")
    assert seal.hex() == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


@given(st.binary(max_size=40), st.binary(max_size=40), st.binary(min_size=32, max_size=32))
def test_only_the_seal_of_these_words_is_taken(secret: bytes, said: bytes, other: bytes) -> None:
    assert is_sealed(secret, said, sealed(secret, said))
    assert is_sealed(secret, said, other) == (other == sealed(secret, said))
