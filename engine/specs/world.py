"""One scenario's world: a store in memory, an hour, people, and the case one speaks of. Sentences act on it.

Commands go through `engine.advance`, as everywhere; nothing here decides anything.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from engine.advance import Done, Outcome, advance
from engine.core.actor import Actor, Invitation
from engine.core.acts import Attempt, Command, Fire, Upload
from engine.core.acts.fields import read_field
from engine.core.case import Case, Task
from engine.core.decide import Option, asks, options, questions_of
from engine.core.decision import Event, Refused, Unmet
from engine.core.definition.definition import Column, Definition, Field
from engine.core.moments import Instant, stamp
from engine.core.territories import LEVELS
from engine.core.values import ValueFault, read_value
from engine.language.fold import fold
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.library import Library
from engine.others import answer, visible
from engine.store.memory import MemoryStore
from engine.words import Speaker, say

from . import background, calendar, lookup, values
from .cast import Cast
from .failure import StepFailed, ensure, unknown
from .trial import Trial, by_itself, tried, tried_beyond

MORNING = stamp(datetime(2026, 4, 6, 9, 30, tzinfo=UTC))
"""When a scenario begins that names no day: a working Monday, far from public holidays."""


class World:
    """Made anew for every scenario.

    Attributes:
        now: the present instant.
        workflow: the key of the process one speaks of; the only one of a library, until another is named.
        ref: the reference of the case one speaks of; empty before there is one.
        outcome: what the last command came to.
        number: that of the case before the last command.
        lists: the lists that the next act will be given, by the title of its input.
        guest: what somebody from outside was last invited for.
        place: the territory where everything happens that names none; empty for any.
        trials: every firing so far, for coverage.
    """

    def __init__(self, library: Library) -> None:
        self.library, self.store, self.cast = library, MemoryStore(self._people), Cast(library.country)
        self.now: Instant = MORNING
        self.workflow = next(iter(library.current)) if len(library.current) == 1 else ""
        self.ref = ""
        self.called: dict[str, str] = {}
        self.outcome: Outcome | None = None
        self.number = 0
        self.lists: dict[str, values.Table] = {}
        self.guest: Invitation | None = None
        self.place = ""
        self.trials: list[Trial] = []

    def _people(self) -> Iterable[Actor]:
        """Those whom the scenario has named."""
        return self.cast.persons.values()

    # -- what one speaks of

    @property
    def definition(self) -> Definition:
        """The process one speaks of. Raises StepFailed before one is named."""
        if not self.workflow:
            raise StepFailed(gettext("Say first which process this is about."))
        return self.followed(self.workflow)

    def followed(self, workflow: str, territory: str = "") -> Definition:
        """What a new case of a process follows in a territory, or where everything happens."""
        return self.library.followed(workflow, territory or self.place)

    @property
    def case(self) -> Case:
        """The case one speaks of. Raises StepFailed before there is one."""
        case = self.store.case(self.ref)
        if case is None:
            raise StepFailed(gettext("There is no file yet."))
        return case

    @property
    def own(self) -> Definition:
        """The process of the case one speaks of, in the version it runs on; before there is one, the process itself."""
        return self.library.version(self.case.definition) if self.ref else self.definition

    def process(self, text: str) -> str:
        """The key of a process by its title. Raises StepFailed."""
        return lookup.words_key(text, ((key, title(found.title)) for key, found in self.library.current.items()))

    def variant(self, text: str) -> Definition:
        """A variant by its title or key, of the process one speaks of first. Raises StepFailed."""
        own = self.library.variants_of(self.workflow) or self.library.variants
        known = [(found.name, title(found.written.variant.title)) for found in own if found.written.variant]
        name = lookup.key_of(text, [*known, *((found.name, found.variant) for found in own)])
        return next(found for found in own if found.name == name)

    def speak_of(self, ref: str, name: str = "") -> None:
        """Turn to a case, which also goes by a name from now on."""
        self.ref = ref
        self.workflow = self.case.workflow
        self.called[fold(name or ref)] = ref

    def reference(self, name: str) -> str:
        """The reference of a case by its name in the scenario, or the text itself where it is one. Raises StepFailed."""
        if self.store.case(name):
            return name
        if fold(name) not in self.called:
            raise unknown(name, self.called)
        return self.called[fold(name)]

    def person(self, text: str) -> Actor:
        """Who is meant by a role, a name, or both; the holder's role is that of the case at hand; "the guest" is whoever was
        last invited from outside. Raises StepFailed."""
        if fold(text) == fold(gettext("the guest")):
            return self.invited.actor
        return self.cast.call(text, self.case.holder if self.ref else "")

    @property
    def invited(self) -> Invitation:
        """What somebody from outside was last invited for. Raises StepFailed where nobody was."""
        if self.guest is None:
            raise StepFailed(gettext("Nobody was invited."))
        return self.guest

    def acting(self, role: str) -> Actor:
        """Whoever holds a role, given by its key."""
        return self.person(title(self.library.country.roles[role].title))

    # -- what is taken for granted

    def declare(self, workflow: str, start: background.Start) -> str:
        """A case that begins in a state, where nothing else is said somewhere; its reference."""
        placed = start._replace(territory=start.territory or self.somewhere(self.library[workflow]))
        definition = self.followed(workflow, placed.territory)
        return background.declare(self.store, definition, placed, self.now).ref

    def somewhere(self, definition: Definition) -> str:
        """The territory of a case that names none: `place`, or the first of the smallest ones, or what lies around it
        that its process allows. Raises StepFailed where it allows none of these."""
        territories = self.library.country.territories
        start = self.place or max(territories, key=lambda found: LEVELS[found.kind]).code
        allowed = [code for code in territories.ancestors(start) if territories[code].kind in definition.written.scope]
        ensure(bool(allowed), gettext("Say in which territory this happens."))
        return allowed[0]

    def granted(self, written: Mapping[str, Any]) -> None:
        """Field values the scenario takes for granted, as a form would send them."""
        case, definition = self.case, self.own
        stored = {key: self.stored(definition.fields[key], value, case.fields.get(key)) for key, value in written.items()}
        background.write(self.store, definition, case, stored, self.now)

    def stored(self, field: Field, raw: Any, old: Any) -> Any:
        """The value a field keeps. Raises StepFailed, in the engine's words, for one it refuses."""
        try:
            return read_field(field, raw, old, by_hand=False)
        except ValueFault as fault:
            reason = Unmet(fault.code, fault.values)
            said = plain(say(reason, self.speaker()).text)
            raise StepFailed(f"{title(field.title)}{plain(gettext(': '))}{said}") from None

    def stored_cell(self, column: Column, text: str) -> Any:
        """The value a column keeps of what a cell says. Raises StepFailed, in the engine's words, for one it refuses."""
        try:
            return read_value(column.bounds, self.read(column, text))
        except ValueFault as fault:
            raise StepFailed(plain(say(Unmet(fault.code, fault.values), self.speaker()).text)) from None

    def tie(self, kind: str, other: str) -> None:
        """A link the scenario takes for granted; under an inverse kind, the other file is the one that names this."""
        inverse, case, named = self.own.names.links[kind].inverse, self.case, other
        if inverse:
            found = self.store.case(other)
            assert found is not None
            kind, case, named = inverse, found, self.ref
        background.tie(self.store, self.library.version(case.definition), case, kind, named, self.now)

    # -- what people do

    def do(self, command: Command, actor: Actor) -> None:
        """Do a command now; what it comes to is the outcome."""
        trials, self.number, before = list(self._trials(command, actor)), self.store.last_number(self.ref), dict(self.store.cases)
        self.outcome = advance(self.store, self.library, command, actor, self.now)
        self.trials += [trial._replace(passed=fires and isinstance(self.outcome, Done)) for trial, fires in trials]
        before.pop(getattr(command, "ref", ""), None)
        self.trials += self._by_itself(before)

    def _by_itself(self, before: Mapping[str, Case]) -> Iterator[Trial]:
        """The steps that cases have taken since without anybody's command: no person fires one that is only `called`."""
        for ref, case in before.items():
            definition = self.library.version(case.definition)
            yield from (by_itself(definition, event) for event in self.store.events(ref, case.number) if event.trigger)

    def fire(self, who: str, trigger: str, given: Mapping[str, str], motif: str = "") -> None:
        """Somebody fires a trigger named by its title, inputs by theirs."""
        actor, case, definition = self.person(who), self.case, self.own
        key = lookup.trigger(definition, trigger, case.state)
        found = definition.table.get((case.state, key))
        own = {found.guests: self.invited.row} if found is not None and found.guests and actor.guest else {}
        self.do(Fire(case.ref, key, {**own, **self.given(key, given)}, motif), actor)

    def proposal(self, trigger: str, given: Mapping[str, str], motif: str) -> dict[str, Any]:
        """A step of the case, named by its title, as a meeting is to decide it."""
        key = lookup.trigger(self.own, trigger, self.case.state)
        return {"trigger": key, "inputs": self.given(key, given), "motif": motif}

    def given(self, key: str, given: Mapping[str, str]) -> dict[str, Any]:
        """What a step is given, by the titles of what it asks; the lists said before go with it."""
        found = self.own.table.get((self.case.state, key))
        asked = found.inputs if found is not None else {}
        written = {lookup.asked(asked, name).key: self.read(lookup.asked(asked, name), text) for name, text in given.items()}
        listed = {lookup.asked(asked, name).key: values.rows(lookup.asked(asked, name), table, self.read)
                  for name, table in self.lists.items()}
        self.lists = {}
        return {**written, **listed}

    def read(self, described: values.Described, text: str) -> Any:
        """What a cell says, as a form would send it; a case or a person by its name in the scenario, a row by its words;
        documents for rows by the rows."""
        if described.bounds.type == "case":
            return self.reference(text)
        if described.bounds.type == "person" and text:
            return self.cast.meant(text).id
        if described.bounds.type == "row" and text:
            return self.row(described.bounds.of, text)
        if described.bounds.type == "version" and text:
            return next((piece.sha256 for piece in self.case.versions(described.bounds.of) if piece.name == text), text)
        if described.bounds.type == "pieces" and text:
            return {self.row(described.bounds.of, name): values.upload(f"{name}.pdf") for name in values.parts(text)}
        return values.cell(described, text, self.library.country, self.own)

    def paper(self, kind: str) -> Upload:
        """A file of a kind of document, unlike those that the case has."""
        return values.upload(f"{kind}-{sum(document.kind == kind for document in self.case.documents) + 1}.pdf")

    def row(self, listed: str, text: str) -> str:
        """The id of a row by what names it. Raises StepFailed."""
        return lookup.key_of(text, self._rows(listed))

    def has_row(self, listed: str, text: str) -> bool:
        """Whether a row goes by these words."""
        return any(fold(name) == fold(text) for _, name in self._rows(listed))

    def _rows(self, listed: str) -> list[tuple[str, str]]:
        """The rows of a list: the id of each, and what names it."""
        speaker = self.speaker()
        return [(str(row["id"]), plain(speaker.row(listed, str(row["id"])))) for row in self.case.rows(listed)]

    def tasks(self, text: str, row: str = "") -> list[Task]:
        """The open pending actions of a name, of one row where one is named. Raises StepFailed for what is no action."""
        by_hand = {id_ for id_, words in self.case.titles.items() if fold(words) == fold(text)}
        key = "" if by_hand else lookup.task(self.own, text)
        found = [task for task in self.case.tasks if task.id in by_hand or (key and task.key == key)]
        return [task for task in found if not row or task.row == self.row(task.listed, row)]

    def open_tasks(self, text: str, row: str = "") -> list[Task]:
        """The same, of which there must be one. Raises StepFailed where none is open."""
        found = self.tasks(text, row)
        ensure(bool(found), gettext("No pending action “%(task)s” is open.", task=text))
        return found

    def _trials(self, command: Command, actor: Actor) -> Iterator[tuple[Trial, bool]]:
        """What a firing tries, here and in the files of a meeting, and whether it fires there."""
        case = self.store.case(command.ref) if isinstance(command, Fire) else None
        if case is None or not isinstance(command, Fire) or not visible(self.library, case, actor, self.now):
            return
        definition = self.library.version(case.definition)
        asked = asks(definition, case, command, actor, self.now)
        answers = answer(self.library, self.store, case, asked, actor, self.now)
        attempt = Attempt(definition, case, actor, answers, self.now)
        trial = tried(attempt, command, False)
        if trial is not None:
            yield trial, True
            yield from tried_beyond(self.library, self.store, attempt, command)

    def until(self, end: Instant) -> None:
        """Let time pass until a moment; what is due on the way happens at its hour."""
        before = dict(self.store.cases)
        if before:
            calendar.pass_until(self.store, self.library, self.now, end)
        self.now = end
        self.trials += self._by_itself(before)

    # -- what is found

    def options(self, actor: Actor) -> tuple[Option, ...]:
        """What a person is offered on the case; nothing where they may not see it."""
        case, definition = self.case, self.own
        if not visible(self.library, case, actor, self.now):
            return ()
        answers = answer(self.library, self.store, case, questions_of(definition, case, actor, self.now), actor, self.now)
        return options(definition, case, actor, answers, self.now)

    def reasons(self) -> tuple[Unmet, ...]:
        """Why the last act was refused. Raises StepFailed where it was not."""
        if not isinstance(self.outcome, Refused):
            raise StepFailed(gettext("It was not refused."))
        return self.outcome.unmet

    def speaker(self) -> Speaker:
        """Speaks of the case, in the feature's language."""
        speaker = Speaker(self.own, self.cast.names, self.library.current)
        return speaker._replace(fields=self.case.fields, titles=self.case.titles) if self.ref else speaker

    def said(self, reasons: Iterable[Unmet]) -> list[str]:
        """Reasons in words, as people read them."""
        speaker = self.speaker()
        return [plain(say(reason, speaker).text) for reason in reasons]

    def said_in_full(self, reasons: Iterable[Unmet]) -> list[str]:
        """The same, each with what is said under it: who would mend it, and how."""
        speaker = self.speaker()
        return [plain(f"{told.text} {told.detail}".strip()) for told in (say(reason, speaker) for reason in reasons)]

    def events(self) -> list[Event]:
        """The journal of the case one speaks of."""
        return list(self.store.events(self.case.ref))
