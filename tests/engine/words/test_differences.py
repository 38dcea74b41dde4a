"""What differs between a process and its variant, as its author reads it."""
from __future__ import annotations

from engine.core.definition.compare import Difference, compare
from engine.core.definition.load import Source, load_placed
from engine.core.definition.variant import load_variant
from engine.language import texts
from engine.words.differences import say_difference
from tests.cast import country
from tests.engine.core.permit import TEXT

BASE = load_placed(Source("permit.yaml", TEXT), {}, country())
HEAD = "variant: slow\nof: permit\ntitle: {fr: Lente, ar: بطيئة, en: Slow}\nprovinces: [MA-FIG]\n"
WORDS = "{fr: Écouter, ar: استماع, en: Hear}"


def said(text: str) -> list[str]:
    """The differences that an overlay makes, in English."""
    loaded = load_variant(Source("slow.yaml", HEAD + text), BASE, country())
    before, after = BASE.definition, loaded.definition
    assert before is not None and after is not None, loaded.faults
    with texts.use("en"):
        return [say_difference(difference, before, after) for difference in compare(before, after)]


def test_what_is_added_and_taken_out_goes_by_its_title() -> None:
    assert said(f"""fields: {{until: null, fin: {{type: date, title: {WORDS}}}}}
states: {{granted: {{clocks: null}}}}
""") == ["Changed: the step “Accordé”: clocks", "Taken out: the field “Fin”", "Added: the field “Hear”"]


def test_a_short_part_is_told_with_what_it_was() -> None:
    assert said("transitions: {submit: {motif: required, title: {en: Send}}}\n") == [
        "Changed: the action “Send”: title; motif — → required"]


def test_an_indicator_goes_by_its_title() -> None:
    assert said(f"fields: {{size: {{type: int, title: {WORDS}}}}}\nindicators: {{sizes: {{title: {WORDS}, value: size}}}}\n") == [
        "Added: the field “Hear”", "Added: the indicator “Hear”"]


def test_a_condition_is_told_in_the_words_of_the_definition() -> None:
    assert said("transitions: {submit: {conditions: [{filled: [until]}]}}\n") == [
        "Added: a condition of “Soumettre”: filled: ['until']"]


def test_a_state_that_moved_names_both_places() -> None:
    permit = BASE.definition
    assert permit is not None
    with texts.use("en"):
        moved = Difference("state", "work.study", "moved", "work.study", "study")
        assert say_difference(moved, permit, permit) == "Moved: the step “Étude”: work.study → study"
