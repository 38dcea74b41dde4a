"""A backward step that asks for a document again, and may bring the new one itself."""
from __future__ import annotations

from engine.core.acts import Attach, DoTask, Fire
from engine.core.definition.load import Source, load
from engine.library import Library, hashed
from tests.cast import country
from tests.engine.core.errand import ASKER, CARRIER, CHIEF, PAPER, TEXT, Driver, three

ANOTHER = PAPER._replace(sha256="cd" * 32)
INPUT = f"undoes: {{documents: [order], fields: [price]}}, inputs: {{order: {{type: document, kind: order, optional: true, title: {three('Bon')}}}}}"


def on_the_road() -> tuple[Driver, str]:
    """An errand whose order may be replaced by going back, and asked again of each promise."""
    text = TEXT.replace("undoes: {documents: [order], fields: [price]}", INPUT).replace(
        "      call:", f"      visit: {{title: {three('Visiter')}, role: agent_plateforme, each: promises, needs: {{document: order}}}}\n      call:")
    found, faults = load(Source("errand.yaml", text), {}, country())
    assert found is not None, "\n".join(map(str, faults))
    driver = Driver()
    driver.library = Library({"errand": hashed(found)}, country())
    ref = driver.opened(promises=[{"say": "Doucement"}])
    driver.must(Attach(ref, "order", PAPER), ASKER)
    driver.must(DoTask(ref, next(task.id for task in driver.case(ref).tasks if task.key == "call")), ASKER)
    driver.must(Fire(ref, "leave"), CARRIER)
    return driver, ref


def waiting(driver: Driver, ref: str) -> set[str]:
    return {task.key for task in driver.case(ref).tasks if task.need == "document:order"}


def test_the_dropped_document_is_asked_again_of_the_file_and_of_each_row() -> None:
    driver, ref = on_the_road()
    case = driver.must(Fire(ref, "undo", motif="Faux"), CHIEF)
    assert case.document("order") is None
    assert waiting(driver, ref) == {"write", "visit"}


def test_the_one_that_the_step_brings_counts_and_is_not_asked_again() -> None:
    driver, ref = on_the_road()
    case = driver.must(Fire(ref, "undo", {"order": ANOTHER}, "Faux"), CHIEF)
    piece = case.document("order")
    assert piece is not None and piece.sha256 == ANOTHER.sha256
    assert waiting(driver, ref) == set()
