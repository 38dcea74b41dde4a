"""A chain of rows holds, and shows where it does not."""
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.proof.chain import GENESIS, Broken, link, verify

words = st.text(max_size=6)
rows = st.lists(st.fixed_dictionaries({"act": words, "motif": words}), min_size=1, max_size=8)


def chained(contents: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as a journal keeps them: numbered, each with the previous hash and its own."""
    chain: list[dict[str, Any]] = []
    previous = GENESIS
    for number, content in enumerate(contents, start=1):
        row = {"number": number, **content, "previous": previous}
        previous = link(previous, row)
        chain.append({**row, "hash": previous})
    return chain


THREE = [{"act": "open"}, {"act": "fire"}, {"act": "fire"}]


def test_a_link_is_the_hash_of_row_and_previous_hash() -> None:
    content = b'{"act":"open","previous":"' + b"0" * 64 + b'"}'
    assert link(GENESIS, {"act": "open"}) == sha256(content).hexdigest()


def test_the_hash_in_a_row_is_no_part_of_what_it_covers() -> None:
    assert link(GENESIS, {"act": "open", "hash": "x"}) == link(GENESIS, {"act": "open"})


def test_the_same_row_after_another_row_has_another_hash() -> None:
    assert link(GENESIS, {"act": "open"}) != link("f" * 64, {"act": "open"})


@given(rows)
def test_an_untouched_chain_holds(contents: list[dict[str, Any]]) -> None:
    assert verify(chained(contents)) is None


def test_no_row_at_all_holds() -> None:
    assert verify([]) is None


def test_a_chain_can_be_verified_from_the_middle() -> None:
    chain = chained(THREE)
    assert verify(chain[1:], previous=chain[0]["hash"]) is None


@given(rows, st.data())
def test_one_changed_text_is_found_in_its_row(contents: list[dict[str, Any]], data: st.DataObject) -> None:
    chain = chained(contents)
    place = data.draw(st.integers(0, len(chain) - 1))
    chain[place]["motif"] += "!"
    broken = verify(chain)
    assert broken is not None
    assert (broken.place, broken.field) == (place, "hash")


def test_a_row_changed_together_with_its_hash_breaks_the_next_one() -> None:
    chain = chained(THREE)
    chain[1]["act"] = "erase"
    chain[1]["hash"] = link(chain[1]["previous"], chain[1])
    assert verify(chain) == Broken(2, "previous", chain[1]["hash"], chain[2]["previous"])


@pytest.mark.parametrize(("order", "place"), [((0, 2), 1), ((1, 2), 0), ((0, 2, 1), 1), ((0, 1, 1, 2), 2)])
def test_a_removed_swapped_or_doubled_row_is_found(order: tuple[int, ...], place: int) -> None:
    chain = chained(THREE)
    broken = verify([chain[index] for index in order])
    assert broken is not None
    assert (broken.place, broken.field) == (place, "previous")


def test_a_row_tampered_beyond_canonical_form_is_broken_not_an_error() -> None:
    chain = chained(THREE)
    chain[1]["amount"] = 0.5
    assert verify(chain) == Broken(1, "hash", "", chain[1]["hash"])


@pytest.mark.parametrize("missing", ["previous", "hash"])
def test_a_row_without_its_links_is_broken(missing: str) -> None:
    chain = chained(THREE)
    del chain[0][missing]
    broken = verify(chain)
    assert broken is not None
    assert (broken.place, broken.field, broken.found) == (0, missing, None)
