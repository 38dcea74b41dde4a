"""Lots that anybody can draw again."""
from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from engine.core.lot import drawn, number_of

NAMES = st.lists(st.text(min_size=1, max_size=8), max_size=8, unique=True)


@given(NAMES, st.text(max_size=20), st.randoms())
def test_the_same_names_under_the_same_seed_come_in_the_same_order(names: list[str], seed: str, chance: object) -> None:
    shuffled = list(names)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert drawn(names, seed) == drawn(shuffled, seed) and sorted(drawn(names, seed)) == sorted(names)


def test_every_name_is_first_about_as_often_as_the_others() -> None:
    first = Counter(drawn(["a1", "a2", "a3", "a4"], f"OUZ-2026-{n:05}:12")[0] for n in range(4000))
    assert all(900 < first[name] < 1100 for name in ("a1", "a2", "a3", "a4"))


def test_the_number_of_a_text_is_what_it_was() -> None:
    """A change here would draw old lots otherwise than the journal tells."""
    assert number_of("amina:OUZ-2026-00001:12") == KNOWN


KNOWN = 1618975138917214667
