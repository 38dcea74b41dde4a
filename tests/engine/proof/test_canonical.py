"""One value, one sequence of bytes."""
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.proof.canonical import GREATEST, canonical, digest

ascii_keys = st.text(st.characters(max_codepoint=127), max_size=8)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-GREATEST, GREATEST) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ascii_keys, inner, max_size=4),
    max_leaves=20,
)


def test_keys_are_sorted_and_nothing_is_spaced() -> None:
    value = {"b": [1, True, None], "a": {"z": "é", "y": ""}}
    assert canonical(value) == '{"a":{"y":"","z":"é"},"b":[1,true,null]}'.encode()


def test_only_what_json_must_escape_is_escaped() -> None:
    assert canonical('"\\/\b\f\n\r\t\x01\x7f\u2028عُ') == '"\\"\\\\/\\b\\f\\n\\r\\t\\u0001\x7f\u2028عُ"'.encode()


def test_a_tuple_is_written_as_a_list() -> None:
    assert canonical((1, (2,))) == canonical([1, [2]])


@given(values)
def test_reading_back_gives_the_value(value: Any) -> None:
    assert json.loads(canonical(value)) == value


@given(st.dictionaries(ascii_keys, values, max_size=6))
def test_the_order_in_which_a_dict_was_filled_does_not_matter(members: dict[str, Any]) -> None:
    assert canonical(dict(reversed(members.items()))) == canonical(members)


@given(values, values)
def test_two_values_share_their_bytes_only_when_json_cannot_tell_them_apart(first: Any, second: Any) -> None:
    same_json = json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)
    assert (canonical(first) == canonical(second)) == same_json


@pytest.mark.parametrize("value", [
    1.0, float("nan"), b"x", {"é": 1}, {1: 2}, {None: 1}, GREATEST + 1, -GREATEST - 1, {1, 2}, "\ud800", [{"a": 0.5}]])
def test_what_has_no_canonical_form_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        canonical(value)


def test_a_digest_is_sha_256() -> None:
    assert digest(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
