"""Whatever people do, in whatever order: the journal replays to the snapshot, and what is offered is what is done."""
from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.advance import Done
from engine.core.acts import Attach, Comment, DoTask, Fill, Fire
from engine.core.decision import Refused
from engine.core.definition.definition import Input
from engine.core.evolve import replay
from tests.engine.core.errand import PAPER, PEOPLE, Driver, errand

people = st.sampled_from(PEOPLE)
triggers = st.sampled_from(sorted(errand().names.triggers))
values = {
    "price": st.one_of(st.none(), st.integers(-5, 200_000)), "fragile": st.booleans(), "care": st.sampled_from(["", "doucement"]),
    "meet_at": st.sampled_from(["10/04/2026 10:00", "01/05/2026 08:00", ""]),
    "promises": st.lists(st.fixed_dictionaries({"say": st.just("oui"), "kept": st.sampled_from(["no", "yes"])}), max_size=3),
}


def given_to(asked: Input) -> object:
    """A good value for an input."""
    return {"text": "Zoumi", "money": "12,50", "documents": ["receipt"], "document": PAPER}[asked.bounds.type]


class Errands(RuleBasedStateMachine):
    """Random people do random things on one case, while time passes."""

    @initialize()
    def open(self) -> None:
        self.driver = Driver()
        self.ref = self.driver.opened()

    @rule(who=people, key=st.sampled_from(sorted(values)), data=st.data())
    def fill(self, who, key, data) -> None:
        self.driver.do(Fill(self.ref, {key: data.draw(values[key])}), who)

    @rule(who=people, kind=st.sampled_from(["order", "receipt"]))
    def attach(self, who, kind) -> None:
        self.driver.do(Attach(self.ref, kind, PAPER), who)

    @rule(who=people, data=st.data())
    def do_task(self, who, data) -> None:
        ids = [task.id for task in self.driver.case(self.ref).tasks] or ["none"]
        self.driver.do(DoTask(self.ref, data.draw(st.sampled_from(ids))), who)

    @rule(who=people)
    def comment(self, who) -> None:
        self.driver.do(Comment(self.ref, "vu"), who)

    @rule(hours=st.integers(1, 24 * 20))
    def wait(self, hours) -> None:
        self.driver.clock.forward(hours=hours)
        self.driver.tick()

    @rule(who=people, trigger=triggers)
    def fire_anything(self, who, trigger) -> None:
        self.driver.do(Fire(self.ref, trigger, motif="parce que"), who)

    @precondition(lambda self: not self.driver.case(self.ref).closed)
    @rule(who=people, data=st.data())
    def what_is_offered_is_done_and_what_is_refused_is_not(self, who, data) -> None:
        self.driver.tick()
        offered = self.driver.options(self.ref, who) or {"": None}
        option = offered[data.draw(st.sampled_from(sorted(offered)))]
        if option is None:
            return
        inputs = {key: given_to(asked) for key, asked in option.transition.inputs.items()}
        outcome = self.driver.do(Fire(self.ref, option.transition.trigger, inputs, "parce que"), who)
        if option.possible:
            assert isinstance(outcome, Done) or option.asked, (option, outcome)
        elif isinstance(outcome, Refused):
            assert all(reason in outcome.unmet for reason in option.unmet)
        else:
            assert not isinstance(outcome, Done), (option, outcome)

    @invariant()
    def the_journal_replays_to_the_snapshot(self) -> None:
        if hasattr(self, "ref"):
            assert replay(self.driver.store.events(self.ref)) == self.driver.case(self.ref)

    @invariant()
    def a_case_is_in_one_leaf_and_a_closed_one_waits_for_nothing(self) -> None:
        if not hasattr(self, "ref"):
            return
        case = self.driver.case(self.ref)
        assert errand().states[case.state].leaf
        assert not case.closed or (not case.clocks and not any(not task.item for task in case.tasks))


TestErrands = Errands.TestCase
TestErrands.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
