"""Sealed content opens with its key, at its place, untouched; and not otherwise."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import JournalBroken
from engine.store.sql.keys import forget_ciphers, new_key, opens, seal, seal_text, unseal, unseal_text

KEY = new_key()
contents = st.binary(max_size=200)


@given(contents)
def test_what_is_sealed_opens(content: bytes) -> None:
    assert unseal(KEY, "a/1", seal(KEY, "a/1", content)) == content
    assert unseal_text(KEY, "a/1", seal_text(KEY, "a/1", content)) == content


@given(contents, st.data())
def test_one_changed_bit_is_noticed(content: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, "a/1", content))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(JournalBroken):
        unseal(KEY, "a/1", bytes(sealed))


def test_a_ciphertext_moved_to_another_place_does_not_open() -> None:
    with pytest.raises(JournalBroken, match="a/2"):
        unseal(KEY, "a/2", seal(KEY, "a/1", b"x"))


def test_another_key_does_not_open() -> None:
    with pytest.raises(JournalBroken):
        unseal(new_key(), "a/1", seal(KEY, "a/1", b"x"))


def test_text_that_is_no_base64_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="base64|Incorrect padding|Non-base64"):
        unseal_text(KEY, "a/1", f"{KEY.id}:%%%")


def test_a_sealed_text_names_its_key() -> None:
    sealed = seal_text(KEY, "a/1", b"x")
    assert opens(KEY, sealed)
    assert not opens(new_key(), sealed)
    assert not opens(None, sealed)


def test_forgetting_ciphers_changes_no_result() -> None:
    sealed = seal(KEY, "a/1", b"x")
    forget_ciphers()
    assert unseal(KEY, "a/1", sealed) == b"x"
