"""`carry_over: {…}`: items that a meeting put off go to the body's next meeting; where none is planned, one is."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..conditions.faulty import Problem, compiled, undeclared
from ..decision import Follow, Question
from ..expressions import Expression
from ..meetings import Meeting
from ..names import row_variables
from ..sight import Sight
from .base import Carried, CarriedRows, Consequence, ConsequenceText, Given, Values, carried, carry


class CarryOverText(ConsequenceText):
    """Of the items that `where` keeps, each goes by the step `trigger` of the next meeting, with `inputs`; a meeting that has to
    be planned for them gets `fields`."""

    where: str
    trigger: str
    inputs: Values
    fields: Values

    def compiled(self, given: Given) -> tuple[Consequence | None, list[Problem]]:
        meeting = given.names.meeting
        if meeting is None:
            return None, [Problem((), "meeting.none", "this process is no meeting: it has no `meeting`")]
        problems = [*undeclared(self.trigger, given.names.triggers, "trigger", ("trigger",))]
        variables = {**given.variables, **row_variables(given.lists.get(meeting.agenda.list, {}))}
        where, faults = compiled(self.where, variables, ("where",))
        problems += faults
        inputs = carry(self.inputs, given, variables, ("inputs",), problems)
        fields = carry(self.fields, given, given.variables, ("fields",), problems)
        return CarryOver(self.trigger, meeting, where, inputs, fields), problems


class CarryOver(NamedTuple):
    """Compiled. See CarryOverText."""

    trigger: str
    meeting: Meeting
    where: Expression | None
    inputs: Mapping[str, Carried | CarriedRows]
    fields: Mapping[str, Carried | CarriedRows]

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """The meetings of the body, of the same members, that still take items."""
        body = sight.case.fields.get(self.meeting.body)
        return (Question("next", str(body)),) if body else ()

    def follows(self, sight: Sight) -> Iterator[Follow]:
        """Steps of the next meeting, in the order of the agenda; or that meeting's opening, and they after it."""
        steps = tuple(Follow(self.trigger, values=self._values(sight, row)) for row in sight.case.rows(self.meeting.agenda.list)
                      if Carried(self.where).value(sight, row) is True)
        if not steps:
            return
        ref = self._next(sight)
        if ref:
            yield from (step._replace(ref=ref) for step in steps)
            return
        fields = carried(self.fields, sight, {})
        roll = self.meeting.roll
        links = tuple((roll, ref) for ref in sight.case.linked(roll))
        yield Follow(sight.case.workflow, territory=sight.case.territory, values=fields, links=links, after=steps)

    def _values(self, sight: Sight, row: Mapping[str, Any]) -> dict[str, Any]:
        """What is not written stays so: a column of text that holds nothing is no value."""
        return {key: value for key, value in carried(self.inputs, sight, row).items() if value != ""}

    def _next(self, sight: Sight) -> str:
        """The earliest of those to come; one without a day comes last."""
        found = [seen for question in self.asks(sight) for seen in sight.ask(question)]
        days = sorted((str(seen.fields.get(self.meeting.at) or "9999"), seen.ref) for seen in found)
        return days[0][1] if days else ""
