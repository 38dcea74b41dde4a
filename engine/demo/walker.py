"""One file from its opening to where its path, or the present, ends: by real commands of those who may give them.

Before a step its conditions are asked: each one unmet names its cure, and the field, document or pending action is
given as the data say, or as its type wants it. Another person takes a step that must not be the same person's.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from engine.advance import Done, Outcome, advance
from engine.core.actor import Actor
from engine.core.acts import Attach, Command, Comment, DoTask, Fill, Fire, Open, Upload
from engine.core.case import Case
from engine.core.consequences.open_case import OpenCase
from engine.core.decide import Option
from engine.core.decision import Cure, Refused, Unmet
from engine.core.definition.definition import Field, Input, Transition
from engine.core.sight import named_in
from engine.errors import BrokenInvariant
from engine.maillon import Maillon

from .candidates import candidates
from .cast import Cast
from .committees import Committees, Wish, awaited
from .crowd import File, weighted
from .filling import value_of
from .hours import Hours, at_work
from .papers import Papers
from .plot import Step, usual_step
from .script import Script
from .values import Drawing, Form

ROUNDS = 3
"""How often what lacks is given before a step: a value may make another one wanted."""

PREPARED = 0.4
"""How much of the days before a step is left when it is prepared."""

WAIT = 7
"""Days until a step is tried again that needs a case which is not there yet, or time to pass; of one that a body decides, a day."""

LATER = ("link", "wait")
"""Cures that come by themselves."""

SAME = "fields.unchanged"
"""What was to be written stands there already."""

TOLD = "fr"
"""The language data files are written in."""

Forms = Mapping[str, Form]


class Office(NamedTuple):
    """What all files share: Maillon at a moving hour, the people, what is written of them, the papers drawn up."""

    maillon: Maillon
    hours: Hours
    cast: Cast
    script: Script
    papers: Papers
    births: list[str]
    committees: Committees


class Walker:
    """Walks one file. `moments()` is its life: it yields the moment of what comes next, and does it when resumed. A file that
    a step of another opened is walked from there on; those that its own steps open are told in `office.births`."""

    def __init__(self, office: Office, file: File, end: datetime) -> None:
        self.office, self.file, self.ref = office, file, file.ref
        self.definition = office.maillon.library.followed(file.play.process, file.at)
        self.country = office.maillon.library.country
        self.start = office.hours() if file.ref else end - timedelta(days=file.plot.begun + awaited(self.definition, file.plot))
        self.seen: tuple[datetime, Case] | None = None
        self.lag, self.holder = 0, str(file.certain.get("holder", ""))
        lineage = self.country.territories.ancestors(file.at)
        self.drawing = Drawing(file.chance, office.script.pools, lineage, self._today, self._somebody)
        self.forms: dict[str, Form] = {**office.script.values, **file.play.values}

    def moments(self) -> Iterator[datetime]:
        """Each moment something happens to this file, in order. A step that its province does not have is passed over."""
        yield self._moment(0)
        self._learn()
        if not self.ref:
            self._open()
        self.drawing.facts["title"] = self._title()
        for step in self.file.plot.steps:
            if step.act == "fire" and step.what not in self.definition.names.triggers:
                continue
            for _ in self._rounds(step):
                yield from self._live(step)

    def _live(self, step: Step) -> Iterator[datetime]:
        """One step: prepared, then taken as soon as it can be."""
        yield self._moment(step.day - PREPARED * step.days)
        self._prepare(step)
        yield self._moment(step.day)
        while not self._take(step):
            self.lag += 1 if self.office.committees.waits(self.ref) else WAIT
            yield self._moment(step.day)

    def _rounds(self, step: Step) -> Iterator[None]:
        """Each time the step is taken: at once, or on its day, and again on each such day until the last."""
        first = day_like(step.when, self._date(step.day))
        last = day_like(step.until, first if step.once else self._date(step.day)) if step.until else date.max
        while (day := day_like(step.when, self._date(step.day))) < last:
            self.lag += (day - self._date(step.day)).days
            yield
            if not step.until:
                return
            self.lag += 1

    def _date(self, day: float) -> date:
        return self.country.calendar.local_date(self.start + timedelta(days=day + self.lag))

    def _moment(self, day: float) -> datetime:
        return at_work(self.country.calendar, self.start + timedelta(days=day + self.lag), self.file.chance)

    def _today(self) -> date:
        return self.country.calendar.local_date(self.office.hours())

    # -- opening

    def _open(self) -> None:
        play, fields = self.file.play, self.definition.fields
        values = {key: self._value(fields[key], self.forms) for key in play.opening if key in self.forms}
        command = Open(play.process, self.file.at, values, self.holder)
        self.ref = self._must(command, self.definition.written.opens)

    def _learn(self) -> None:
        """Draw what the file is about; a known file's own words take the place of what would be drawn."""
        play, certain, places = self.file.play, self.file.certain, self.country.territories
        profile = play.profiles.get(self._profile(), {})
        province = places[places.province_of(self.file.at) or self.file.at]
        titles = places[self.file.at].title
        self.drawing.facts.update(at=self.file.at, year=self._today().year, titles=titles, place=titles[TOLD],
                                  province=province.title[TOLD])
        self.drawing.learn({**play.facts, **profile.get("facts", {}), **certain.get("facts", {})})
        self.forms |= {**profile.get("values", {}), **certain.get("values", {})}

    def _profile(self) -> str:
        weights = {key: profile["weight"] for key, profile in self.file.play.profiles.items() if profile["weight"]}
        return self.file.plot.profile or (weighted(weights, self.file.chance) if weights else "")

    # -- preparing a step

    def _prepare(self, step: Step) -> None:
        """Give what the step lacks: fields, documents, pending actions."""
        if step.act == "fire" and step.fill:
            self._write(step.fill)
        for _ in range(ROUNDS if step.act == "fire" else 0):
            cures = self._cures(step)
            if not cures:
                return
            self._fill({cure.key: self.forms for cure in cures if cure.kind == "field"})
            for cure in cures:
                if cure.kind == "document":
                    self._attach(cure.key)
                if cure.kind == "task":
                    self._must(DoTask(self.ref, cure.key), (cure.role,))
                if cure.kind == "trigger":
                    self._prepare(usual_step(self.file.play, cure.key))
                    self._take(usual_step(self.file.play, cure.key))

    def _cures(self, step: Step) -> list[Cure]:
        """What would mend what is unmet, as far as it can be given beforehand."""
        option = self._option(step)
        found = (unmet.cure for unmet in option.unmet if unmet.cure is not None) if option else ()
        mended = (cure for cure in found if cure.kind in ("document", "task") or self._by_hand(cure) or self._usual(cure))
        return list(dict.fromkeys(cure for cure in mended if cure.kind == "document" or not step.each))

    def _usual(self, cure: Cure) -> bool:
        return cure.kind == "trigger" and cure.key in self.file.play.steps

    def _by_hand(self, cure: Cure) -> bool:
        field = self.definition.fields.get(cure.key) if cure.kind == "field" else None
        return field is not None and field.by_hand and self.definition.editable(field.key, self._case().state, field.editors)

    def _option(self, step: Step) -> Option | None:
        transition = self.definition.table.get((self._case().state, step.what))
        if transition is None:
            return None
        situation = self.office.maillon.situation(self.ref, self._able(_roles(step, transition))[0])
        options = situation.options if situation else ()
        return next((option for option in options if option.transition.trigger == step.what), None)

    def _fill(self, fields: Mapping[str, Forms]) -> None:
        """Write fields, those of one writer together; `fields` gives for each the forms to look in."""
        written: dict[Actor, dict[str, Any]] = {}
        self.drawing.fields = self._case().fields
        for key, forms in fields.items():
            field = self.definition.fields[key]
            writer = self._able(sorted(field.editors))[0]
            written.setdefault(writer, {})[key] = self._value(field, forms)
        for writer, values in written.items():
            command = Fill(self.ref, values)
            outcome = self._do(command, writer)
            if not (isinstance(outcome, Refused) and outcome.unmet[0].code == SAME):
                self._insist(outcome, command)

    def _write(self, told: Forms | Sequence[str]) -> None:
        """Fields by the forms a step gives, or by their usual ones."""
        self._fill(dict.fromkeys(told, {**self.forms, **told} if isinstance(told, Mapping) else self.forms))

    def _attach(self, kind: str) -> None:
        self._must(Attach(self.ref, kind, self._paper(kind)), sorted(self.definition.documents[kind].attachers))

    # -- taking it

    def _take(self, step: Step) -> bool:
        """Whether the step was taken: no, where it needs a case that is not there yet."""
        if step.act == "fill":
            self._write(step.what)
        if step.act == "comment":
            self._must(Comment(self.ref, self.drawing.value(step.what)), (step.role,))
        if step.each:
            return self._fire_each(step)
        return step.act != "fire" or self._fire(step)

    def _fire_each(self, step: Step) -> bool:
        """The step taken for each row of a list, which is its fact `row`; by the person the row names, where it names one."""
        self.drawing.fields = self._case().fields
        persons = [column.key for column in self.definition.fields[step.each].columns if column.bounds.type == "person"]
        for row in self.drawing.rows(step.each, step.where):
            self.drawing.facts["row"] = row
            self._fire(step, next((row[key] for key in persons if row.get(key)), ""))
        return True

    def _fire(self, step: Step, person: str = "") -> bool:
        """Whether it was taken. One that comes again and again is passed over where it is refused: its turn was taken already."""
        case = self._case()
        if step.unless and case.fired(step.unless):
            return True
        state, transition = case.state, self.definition.table.get((case.state, step.what))
        if self.office.committees.took(self.ref, step.what):
            self._announce(next(each for each in self.definition.table.values() if each.trigger == step.what))
            return True
        if transition is None:
            raise BrokenInvariant(f"demonstration: path {self.file.plot.path}: no {step.what} from {state}")
        inputs = self._inputs(transition, {**self.forms, **step.inputs})
        if None in inputs.values():
            return False
        if transition.sessions:
            self.office.committees.ask(self.ref, self.file.at, transition.sessions,
                                       Wish(step.what, inputs, self._motif(step, transition)))
            return False
        command = Fire(self.ref, step.what, inputs, self._motif(step, transition))
        outcome = self._try(command, _roles(step, transition), person)
        if isinstance(outcome, Refused) and (later(outcome.unmet) or step.until or step.idle):
            return bool(step.until or step.idle)
        self._insist(outcome, command)
        self._announce(transition)
        return True

    def _announce(self, transition: Transition) -> None:
        """Tell of the files that this step opened."""
        links = {each.link for each in transition.then if isinstance(each, OpenCase)}
        naming = self.office.maillon.store.naming
        self.office.births.extend(ref for link in sorted(links) for ref in naming(self.ref, link))

    def _motif(self, step: Step, transition: Transition) -> str:
        written = step.motif or (list(self.office.script.motifs) if transition.motif == "required" else "")
        return str(self.drawing.value({"one": written} if isinstance(written, list) else written))

    def _inputs(self, transition: Transition, forms: Forms) -> dict[str, Any]:
        """Every input that is to be given; None for a case that is not there."""
        self.drawing.fields = self._case().fields
        return {key: self._input(asked, forms) for key, asked in transition.asked.items()
                if (forms[key] is not None if key in forms else not asked.optional)}

    def _input(self, asked: Input, forms: Forms) -> Any:
        if asked.bounds.type == "document":
            return self._paper(asked.kind)
        return self._other(asked, forms) if asked.bounds.type == "case" else self._value(asked, forms)

    def _other(self, asked: Input, forms: Forms) -> str | None:
        """The case of the title that the form gives, any that fits where it gives none, or None."""
        title = self.drawing.value(forms[asked.key]) if asked.key in forms else ""
        found = candidates(self.office.maillon.store, self.definition, self._case(), asked)
        fitting = [ref for ref, each in found if title in ("", each)]
        return self.drawing.chance.choice(fitting) if fitting else None

    # -- what all acts share

    def _value(self, asked: Field | Input, forms: Forms) -> Any:
        return value_of(self.drawing, asked, forms, self.file.at)

    def _paper(self, kind: str) -> Upload:
        if kind in self.file.play.pictures:
            return self.office.papers.picture(f"{kind}-{self.ref}", self.drawing.chance.randrange(1 << 24))
        title = self.definition.documents[kind].title[TOLD]
        lines = [title, "", self._title(), self.ref, self.drawing.facts["place"], self._today().strftime("%d/%m/%Y")]
        return self.office.papers.paper(f"{kind}-{self.ref}", lines)

    def _title(self) -> str:
        return str(self._case().fields.get(self.definition.face.title) or "")

    def _case(self) -> Case:
        """The file as it is now. Every act takes its time, so nothing changes within one moment."""
        now = self.office.hours()
        if self.seen is None or self.seen[0] != now:
            case = self.office.maillon.store.case(self.ref)
            assert case is not None
            self.seen = now, case
        return self.seen[1]

    def _able(self, roles: Iterable[str]) -> list[Actor]:
        able = [*self._members(roles), *self.office.cast.able(roles, self.file.at, self.holder, self.file.number)]
        if not able:
            raise BrokenInvariant(f"demonstration: nobody in {self.file.at} is {', '.join(roles)}")
        return able

    def _members(self, roles: Iterable[str]) -> list[Actor]:
        """Those the file itself names for a role; who has taken fewest steps comes first."""
        if not self.ref:
            return []
        case, sight = self._case(), self.definition.names.members
        found = [person for role in roles if role in sight for person, _ in named_in(case, sight[role])]
        taken = Counter(move.actor for move in case.moves)
        return [self.office.cast.actors[person] for person in sorted(found, key=lambda person: taken[person])]

    def _somebody(self, role: str, besides: frozenset[str]) -> str:
        """The account of one who holds a role here, and is none of some."""
        able = self._able((role,))
        return next((each for each in able if each.id not in besides), able[0]).id

    def _must(self, command: Command, roles: Iterable[str]) -> str:
        """Done: the reference. Raises BrokenInvariant where nobody may."""
        return self._insist(self._try(command, roles), command)

    def _try(self, command: Command, roles: Iterable[str], person: str = "") -> Outcome | None:
        """Done by the first who may, that person before all; else what the last was told."""
        outcome: Outcome | None = None
        for actor in sorted(self._able(tuple(roles)), key=lambda each: each.id != person):
            outcome = self._do(command, actor)
            if isinstance(outcome, Done):
                break
        return outcome

    def _do(self, command: Command, actor: Actor) -> Outcome:
        maillon = self.office.maillon
        self.office.hours.rest()
        return advance(maillon.store, maillon.library, command, actor, maillon.now())

    def _insist(self, outcome: Outcome | None, command: Command) -> str:
        if not isinstance(outcome, Done):
            raise BrokenInvariant(f"demonstration: path {self.file.plot.path}: {command}: {outcome}")
        return outcome.ref


def _roles(step: Step, transition: Transition) -> tuple[str, ...]:
    return (step.role,) if step.role else transition.roles


def day_like(form: str, day: date) -> date:
    """The first day from that one on whose date ends so: `05`, `01-20`; itself where nothing is said."""
    while form and not day.isoformat().endswith(f"-{form}"):
        day += timedelta(days=1)
    return day


def later(unmet: Iterable[Unmet]) -> bool:
    """Whether something is wanted that comes by itself."""
    return any(each.cure is not None and each.cure.kind in LATER for each in unmet)
