"""Pending actions that ask how often a step was taken: the step being taken counts."""
from __future__ import annotations

from engine.core.definition.load import Source, load
from engine.library import Library, hashed
from tests.engine.caravan.story import FILE, Caravan
from tests.engine.core.small import country

WATCH = """      bivouac:
        title: {fr: Bivouac, ar: المبيت, en: Bivouac}
        tasks: {veiller: {title: {fr: Veiller, ar: السهر, en: Watch}, role: agent_das, when: fired.camper == 1}}
"""


def caravan() -> Caravan:
    """One whose promises are over once the posts were cleared, and that watches over its first camp alone."""
    text = FILE.read_text("utf-8").replace("while: item.etat != 'tenue'", "while: item.etat != 'tenue' && fired.quitter == 0")
    line = next(line for line in text.splitlines(keepends=True) if line.lstrip().startswith("bivouac:"))
    found, faults = load(Source(FILE.name, text.replace(line, WATCH)), {}, country())
    assert found is not None, "\n".join(map(str, faults))
    made = Caravan()
    made.library = Library({"caravane": hashed(found)}, country())
    made.marching(promesses=[{"texte": "Sel"}])
    return made


def test_a_row_s_life_ends_with_the_step_it_waits_for() -> None:
    marching = caravan()
    assert list(marching.tasks("promesses.item")) == ["promesses:1"]
    marching.fire("quitter")
    assert marching.tasks("promesses.item") == {}


def test_an_action_opens_with_the_first_entry_and_not_with_the_second() -> None:
    marching = caravan()
    marching.fire("camper")
    assert list(marching.tasks("veiller")) == [""]
    marching.fire("lever")
    marching.fire("camper")
    assert marching.tasks("veiller") == {}
