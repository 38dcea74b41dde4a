"""What somebody did in one stay is not counted in the next, though one step ended the first and began the second."""
from __future__ import annotations

from engine.core.decide import replay
from engine.core.definition.load import Source, load
from engine.library import Library, hashed
from tests.engine.caravan.story import FILE, Caravan
from tests.engine.core.small import country

AGREE = """        tasks:
          accorder: {title: {fr: Accord, ar: اتفاق, en: Agree}, role: secretaire_cpde, each: {holders: secretaire_cpde}, needs: {fire: camper}}
"""


def caravan() -> Caravan:
    """One on whose march and at whose camp each secretary is asked to agree, which the step to the camp does."""
    text = FILE.read_text("utf-8").replace("        tasks:\n          guider:", AGREE + "          guider:")
    bare = next(line for line in text.splitlines(keepends=True) if line.lstrip().startswith("bivouac:"))
    camp = "      bivouac:\n        title: {fr: Bivouac, ar: المبيت, en: Bivouac}\n" + AGREE.replace(", needs: {fire: camper}", "")
    found, faults = load(Source(FILE.name, text.replace(bare, camp)), {}, country())
    assert found is not None, "\n".join(map(str, faults))
    made = Caravan()
    made.library = Library({"caravane": hashed(found)}, country())
    made.marching()
    return made


def test_who_ended_a_stay_by_doing_theirs_is_asked_again_in_the_next() -> None:
    resting = caravan()
    resting.fire("camper")
    assert set(resting.tasks("accorder")) == {"@idris"}
    resting.fill(nom="Sucre")
    assert set(resting.tasks("accorder")) == {"@idris"}
    assert replay(resting.store.events(resting.ref)) == resting.case
