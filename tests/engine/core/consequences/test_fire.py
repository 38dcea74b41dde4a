"""`fire`: a step of cases that are linked, that the actor names, or that name the same case."""
from engine.core.decision import Question, Seen
from tests.engine.core.consequences.given import faults, follows
from tests.engine.core.small import at


def plot(ref: str, state: str = "semee", rank: int | None = None) -> Seen:
    return Seen(ref, 2, "parcelle", state, "MA-OUZ", ref, at("2026-02-01"), (), {} if rank is None else {"rang": rank})


PLOTS = {Question("linked", "parcelles"): (plot("PC-2", rank=2), plot("PC-1", "levee", rank=1), plot("PC-3"))}


def fire(**written: object) -> dict[str, object]:
    return {"fire": {"trigger": "financer", **written}}


def test_every_linked_case_in_the_order_of_their_references() -> None:
    assert [follow.ref for follow in follows(fire(link="parcelles"), answers=PLOTS)] == ["PC-1", "PC-2", "PC-3"]


def test_only_those_in_some_states_or_the_first_by_rank_those_without_one_last() -> None:
    assert [f.ref for f in follows(fire(link="parcelles", **{"in": ["semee"]}), answers=PLOTS)] == ["PC-2", "PC-3"]
    assert [f.ref for f in follows(fire(link="parcelles", first="rang"), answers=PLOTS)] == ["PC-1"]
    assert [f.ref for f in follows(fire(link="parcelles", first="rang", **{"in": ["semee"]}), answers=PLOTS)] == ["PC-2"]


def test_the_case_that_the_actor_names() -> None:
    follow, = follows(fire(input="parcelle", inputs={"origine": "reference"}), {"parcelle": "PC-7"})
    assert (follow.ref, follow.values) == ("PC-7", {"origine": "VG-OUZ-2026-001"})
    assert follows(fire(input="parcelle")) == []


def test_all_that_name_the_same_case() -> None:
    beside = {Question("beside", "parcelles"): (plot("PC-9"),)}
    follow, = follows(fire(beside="parcelles", if_possible=True), answers=beside)
    assert (follow.ref, follow.optional) == ("PC-9", True)


def test_each_fault_is_told() -> None:
    assert faults(fire()) == ["consequence"]
    assert faults(fire(link="parcelles", input="parcelle")) == ["consequence"]
    assert faults(fire(link="parcels")) == ["unknown.link"]
    assert faults(fire(input="nom")) == ["unknown.input"]
