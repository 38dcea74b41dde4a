"""A first feature for a definition: a scenario for every transition, condition and clock, to be filled in by people.

Every step of it is a sentence of the vocabulary; dots stand where somebody who knows the work must say a value.
`python -m engine.specs.skeleton workflows appel fr` prints one: folder, process, language.
"""
from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from engine.core.conditions import Condition
from engine.core.conditions.document import Document
from engine.core.definition.definition import Definition, State, Transition
from engine.core.moments import parse_duration
from engine.country import load_country
from engine.language import texts
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.library import open_library
from engine.words.titles import state_title

from . import patterns
from .coverage import row_of, told
from .sentences import SENTENCES

DOTS = "…"


class Keywords(NamedTuple):
    """Gherkin's own words in a language."""

    feature: str
    background: str
    scenario: str
    given: str
    also: str
    when: str
    then: str


KEYWORDS = {
    "fr": Keywords("Fonctionnalité", "Contexte", "Scénario", "Étant donné ", "Et ", "Quand ", "Alors "),
    "ar": Keywords("خاصية", "الخلفية", "سيناريو", "بفرض ", "و ", "عندما ", "ثم "),
    "en": Keywords("Feature", "Background", "Scenario", "Given ", "And ", "When ", "Then "),
}
_SENTENCES = {sentence.name: sentence for sentence in SENTENCES}


def skeleton(definition: Definition, language: str) -> str:
    """The text of a feature file, in fr, ar or en, with the ordinary spaces that people type."""
    with texts.use(language):
        return plain("\n".join(_Writer(definition, language).lines()) + "\n")


class _Writer:
    """Writes one feature."""

    def __init__(self, definition: Definition, language: str) -> None:
        self.definition, self.language, self.words = definition, language, KEYWORDS[language]

    def lines(self) -> Iterator[str]:
        """Line by line."""
        yield f"# language: {self.language}"
        yield f"{self.words.feature}: {title(self.definition.title)}"
        yield ""
        yield f"  {self.words.background}:"
        yield self.step(self.words.given, "cases.about", process=title(self.definition.title))
        seen: set[tuple[str, int]] = set()
        for transition in self.definition.table.values():
            row = (transition.trigger, row_of(self.definition, transition.trigger, transition.source))
            if row not in seen and not self.by_engine(transition):
                yield from self.row(transition)
            seen.add(row)
        for state in self.definition.states.values():
            yield from self.clocks(state)

    def by_engine(self, transition: Transition) -> bool:
        """Whether only a clock fires it."""
        roles = self.definition.names.country.roles
        return all(roles[role].engine for role in transition.roles)

    def row(self, transition: Transition) -> Iterator[str]:
        """The scenario in which a transition passes, and those in which each condition refuses it."""
        yield from self.scenario(transition, title(transition.title), self.end(transition))
        for condition in transition.conditions:
            refused = self.step(self.words.then, "refusals.because_containing", part=DOTS)
            named = gettext("%(step)s, refused: %(condition)s", step=title(transition.title), condition=told(condition))
            yield from self.scenario(transition, named, [refused])

    def scenario(self, transition: Transition, name: str, end: list[str]) -> Iterator[str]:
        """From the state a transition leaves to its end."""
        yield from ("", f"  {self.words.scenario}: {name}")
        yield self.start(transition.source)
        for condition in transition.conditions:
            yield from self.documents(condition)
        yield from self.act(transition)
        yield from end

    def start(self, state: str) -> str:
        """The case at a step."""
        return self.step(self.words.given, "cases.at_step", name=DOTS, state=state_title(self.definition, state))

    def documents(self, condition: Condition) -> Iterator[str]:
        """The documents that a condition asks for."""
        if not isinstance(condition, Document):
            return
        for kind in condition.kinds:
            found = title(self.definition.documents[kind].title)
            yield self.step(self.words.also, "documents.deposited", document=found)

    def act(self, transition: Transition) -> Iterator[str]:
        """What somebody does, with what it asks: lists before, everything else in one table."""
        role = self.definition.names.country.roles[transition.roles[0]]
        listed = [asked for asked in transition.asked.values() if asked.columns]
        rows = [(title(asked.title), DOTS) for asked in transition.asked.values() if not asked.columns]
        given = {"who": title(role.title), "trigger": title(transition.title)}
        given |= {"motif": DOTS} if transition.motif == "required" else {}
        given |= {"table": DOTS} if rows else {}
        for asked in listed:
            yield self.step(self.words.also, "acts.with_list", asked=title(asked.title))
            yield from self.table([title(column.title) for column in asked.columns], [DOTS] * len(asked.columns))
        yield self.step(self.words.when, "acts.fire", **given)
        if rows:
            yield from self.table((gettext("field"), gettext("value")), *rows)

    @staticmethod
    def table(*rows: Iterable[str]) -> Iterator[str]:
        """A table, a line a row."""
        return (f"      | {' | '.join(cells)} |" for cells in rows)

    def end(self, transition: Transition) -> list[str]:
        """What it comes to."""
        done = self.step(self.words.then, "refusals.done")
        target = transition.target and state_title(self.definition, transition.target)
        return [done, self.step(self.words.also, "cases.stands_at", state=target)] if target else [done]

    def clocks(self, state: State) -> Iterator[str]:
        """The scenario in which each delay of a state ends."""
        for clock in state.clocks:
            leads = self.definition.table.get((state.key, clock.fire))
            yield from ("", f"  {self.words.scenario}: {title(clock.title or {}) or clock.key}")
            yield self.start(state.key)
            unit, number = self.delay(clock.after or clock.every)
            yield self.step(self.words.when, f"time.{unit}", number=number)
            if leads is not None and leads.target:
                target = state_title(self.definition, leads.target)
                yield self.step(self.words.then, "time.moved_alone", state=target)

    def delay(self, written: str) -> tuple[str, str]:
        """The unit of a delay and how many of it; a day where no delay is written."""
        if written.startswith("parameters."):
            parameter = self.definition.written.parameters[written.removeprefix("parameters.")]
            written = str(parameter.values[-1].value)
        length = parse_duration(written or "1 day")
        return length.unit, str(length.number)

    def step(self, keyword: str, sentence: str, /, **given: str) -> str:
        """One line: a keyword and a sentence."""
        return f"    {keyword}{patterns.say(_SENTENCES[sentence].pattern(self.language), **given)}"


def main(folder: Path, workflow: str, language: str) -> None:
    """Print the skeleton of a process of a folder. Raises DefinitionFaults, or BadCommand for an unknown process."""
    print(skeleton(open_library(folder, load_country(folder))[workflow], language), end="")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
