"""A hash that grows piece by piece."""
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from engine.proof.hashing import Hasher


@given(st.lists(st.binary(max_size=40)))
def test_pieces_hash_as_the_whole(pieces: list[bytes]) -> None:
    hasher = Hasher()
    for piece in pieces:
        hasher.update(piece)
    whole = b"".join(pieces)
    assert (hasher.hexdigest(), hasher.size) == (sha256(whole).hexdigest(), len(whole))
