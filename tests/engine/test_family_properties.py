"""Whatever is done in a family of cases, in whatever order: the audit finds nothing, and a refused step left nothing."""
from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.advance import Done
from engine.core.acts import Fire, Open
from engine.core.case import Case
from engine.journal.audit import verify
from engine.store.sql import SqlStore
from tests.engine.kin.story import AMINA, BRAHIM, OUEZZANE, Story
from tests.stores import store_of

ORCHARD = st.sampled_from([("planter", {}), ("ajouter", {"nom": "Sud"}), ("replanter", {}), ("redistribuer", {}), ("dresser_bilan", {})])
PLOT = st.one_of(
    st.tuples(st.sampled_from(["lever", "lever", "recolter"]), st.fixed_dictionaries({"quantite": st.sampled_from(["0", "5"])})),
    st.tuples(st.just("financer"), st.fixed_dictionaries({"montant": st.sampled_from(["100", "90000"])})),
    st.tuples(st.just("rattacher"), st.fixed_dictionaries({"verger": st.integers(0, 1)})),
)
STEPS = st.lists(st.one_of(st.tuples(st.just("verger"), st.integers(0, 1), ORCHARD), st.tuples(st.just("parcelle"), st.integers(0, 7), PLOT)),
                 max_size=20)


def orchards(story: Story) -> list[str]:
    """Two orchards, planted."""
    fields = {"plantation": "2026-02-01", "lots": [{"nom": "Lot", "surface": 5}], "budget": 100_000}
    refs = [story.done(Open("verger", OUEZZANE, {"nom": name, **fields}), BRAHIM) for name in ("Jbala", "Zoumi")]
    for ref in refs:
        story.done(Fire(ref, "planter"), BRAHIM)
    return refs


def all_of(story: Story, refs: list[str]) -> dict[str, Case]:
    """Every case of the family."""
    return {ref: story.case(ref) for ref in (*refs, *(plot for orchard in refs for plot in story.plots(orchard)))}


def taken(story: Story, refs: list[str], kind: str, place: int, step: tuple[str, dict[str, Any]]) -> None:
    """One step, where it may be done; refused, the family is as it was."""
    before = all_of(story, refs)
    trigger, inputs = step
    if kind == "verger":
        command, actor = Fire(refs[place], trigger, inputs), BRAHIM
    else:
        plots = [ref for ref in before if ref not in refs]
        named = {"verger": refs[inputs["verger"]]} if "verger" in inputs else {} if trigger == "lever" else inputs
        command, actor = Fire(plots[place % len(plots)], trigger, named), AMINA
    if not isinstance(story.send(command, actor), Done):
        assert all_of(story, refs) == before


@given(STEPS)
@settings(max_examples=25, deadline=None)
def test_a_family_is_sound_after_any_steps(steps: list[tuple[str, int, tuple[str, dict[str, Any]]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = store_of("sqlite", Path(folder))
        assert isinstance(store, SqlStore)
        story = Story(store)
        refs = orchards(story)
        for step in steps:
            taken(story, refs, *step)
        assert verify(store, story.library) == []
        store.close()
