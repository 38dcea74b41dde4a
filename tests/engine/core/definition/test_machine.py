"""The `transitions` machine and the table agree: the same target, or the same refusal, wherever a case may be."""
import pytest
from hypothesis import given
from hypothesis import strategies as st
from transitions import MachineError

from engine.core.definition.definition import Definition, Transition
from engine.core.definition.machine import build, dynamic
from tests.cast import library
from tests.engine.core.small import demande

DEFINITIONS = {"demande": demande(), **library().current}


class Walker:
    """Somebody who walks a machine."""

    state: str


def walked(definition: Definition, triggers: list[str]) -> list[tuple[str, str, str]]:
    """Each (state, trigger, state after) that the machine allows, from the initial state."""
    walker, machine = Walker(), build(definition)
    machine.add_model(walker)
    found = []
    for trigger in triggers:
        before = walker.state
        try:
            walker.trigger(trigger)  # type: ignore[attr-defined]
        except MachineError:
            assert (before, trigger) in dynamic(definition) or (before, trigger) not in definition.table
            continue
        found.append((before, trigger, walker.state))
    return found


@pytest.mark.parametrize("name", DEFINITIONS)
@given(data=st.data())
def test_along_any_walk_the_machine_goes_where_the_table_says(name: str, data: st.DataObject) -> None:
    definition = DEFINITIONS[name]
    triggers = sorted({trigger for _, trigger in definition.table} - {trigger for _, trigger in dynamic(definition)})
    for before, trigger, after in walked(definition, data.draw(st.lists(st.sampled_from(triggers), max_size=40))):
        assert definition.table[before, trigger].target == after


@pytest.mark.parametrize("name", DEFINITIONS)
def test_from_every_state_every_trigger_leads_to_the_same_or_is_refused_by_both(name: str) -> None:
    definition = DEFINITIONS[name]
    machine, walker = build(definition), Walker()
    machine.add_model(walker)
    events = [event for event in machine.events if event in definition.names.triggers]
    for state in (state.key for state in definition.states.values() if state.leaf):
        for trigger in events:
            machine.set_state(state, walker)
            expected = definition.table.get((state, trigger))
            assert reached(walker, trigger) == (expected.target if is_static(expected) else None), (state, trigger)


def reached(walker: Walker, trigger: str) -> str | None:
    """Where a trigger leads the walker; None where the machine refuses."""
    try:
        walker.trigger(trigger)  # type: ignore[attr-defined]
    except MachineError:
        return None
    return walker.state


def is_static(transition: Transition | None) -> bool:
    return transition is not None and not transition.back and not transition.resumes


@pytest.mark.parametrize("name", DEFINITIONS)
def test_what_only_the_journal_knows_is_the_same_on_both_sides(name: str) -> None:
    table = DEFINITIONS[name].table
    assert dynamic(DEFINITIONS[name]) == {pair for pair, transition in table.items() if not is_static(transition)}


def test_a_key_with_underscores_is_one_state() -> None:
    assert "examen.technique.complement" in build(demande()).get_nested_state_names()
