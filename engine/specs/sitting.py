"""A meeting that a scenario holds: convened some weeks ago, open now, with as many members as it takes.

Its steps are found in the definition of the process that is a meeting, by what they do, so that no name of theirs is known here.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from itertools import cycle
from typing import TYPE_CHECKING, Any, TypeVar

from engine.advance import Done
from engine.core.actor import Actor
from engine.core.acts import Fill, Fire, Open
from engine.core.bodies import Body
from engine.core.case import Case
from engine.core.conditions import Condition
from engine.core.conditions.agenda import Waiting
from engine.core.conditions.composition import Composed
from engine.core.conditions.filled import Filled
from engine.core.conditions.quorum import Quorate
from engine.core.conditions.seat import Seated
from engine.core.conditions.seated import meeting_of
from engine.core.conditions.vote import Voted
from engine.core.consequences.fire_agenda import FireAgenda
from engine.core.definition.definition import Definition, Transition
from engine.core.meetings import Meeting
from engine.core.moments import moment, stamp
from engine.language.fold import fold
from engine.language.texts import gettext, title

from . import background, lookup, values
from .failure import StepFailed

if TYPE_CHECKING:
    from .world import World

WEEKS = timedelta(days=42)
"""How long ago it was convened: longer than any body asks."""

LEAST = 5
"""How many sit where nobody says who, or how they vote."""

Row = Mapping[str, Any]
Does = Callable[[Transition], bool]
C = TypeVar("C", bound=Condition)


class Stopped(Exception):
    """A step of the meeting was refused; the outcome of the world says why."""


class Sitting:
    """One meeting of a scenario, by its reference."""

    def __init__(self, world: World, ref: str) -> None:
        self.world, self.ref = world, ref

    @property
    def case(self) -> Case:
        """The meeting as it is now."""
        case = self.world.store.case(self.ref)
        assert case is not None
        return case

    @property
    def definition(self) -> Definition:
        return self.world.library.version(self.case.definition)

    @property
    def names(self) -> Meeting:
        """How the process calls the meeting's parts. Raises StepFailed where the case is no meeting."""
        if self.definition.names.meeting is None:
            raise StepFailed(gettext("This file is no meeting."))
        return self.definition.names.meeting

    @property
    def body(self) -> Body:
        """Who meets."""
        return self.definition.names.country.bodies[str(self.case.fields[self.names.body])]

    def step(self, does: Does) -> Transition:
        """The step that does something, from the present state, or else from any. Raises StepFailed."""
        here = self.definition.exits(self.case.state)
        found = next((step for step in (*here, *self.definition.table.values()) if does(step) and not step.called), None)
        if found is None:
            raise StepFailed(gettext("No step of a meeting does this."))
        return found

    def takes(self, does: Does, given: Mapping[str, Any], motif: str = "") -> None:
        """Its secretary, else whoever chairs, takes a step."""
        step = self.step(does)
        officers = {role: member.field for role, member in self.definition.names.members.items()}
        keeps = any(officers.get(role) == self.names.secretary for role in step.roles)
        person = self.case.fields[self.names.secretary if keeps else self.names.chair]
        self.world.do(Fire(self.ref, step.trigger, given, motif), self.world.cast.persons[str(person)])

    def surely(self, does: Does, given: Mapping[str, Any]) -> None:
        """The same, and nothing goes on where it is refused. Raises Stopped."""
        self.takes(does, given)
        must(self.world)

    # -- who is there, and how they vote

    def arrives(self, member: str, item: str = "") -> None:
        """A member is noted as there, from an item on."""
        step = self.step(arriving(self.names))
        self.takes(arriving(self.names), {rows_of(step, self.names.members.list)[0]: member, **self._at(step, item)})

    def leaves(self, member: str, item: str) -> None:
        """A member is noted as gone after an item."""
        step = self.step(leaving(self.names))
        self.takes(leaving(self.names), {rows_of(step, self.names.members.list)[0]: member, **self._at(step, item)})

    def declares(self, member: str, item: str, reason: str) -> None:
        """A member declares an interest in an item."""
        does = adding(self.names.interests.list)
        step = self.step(does)
        said = {key: reason for key, asked in step.inputs.items() if asked.bounds.type == "text"}
        self.takes(does, {rows_of(step, self.names.members.list)[0]: member, **self._at(step, item), **said})

    def entrusts(self, giver: str, holder: str) -> None:
        """A member gives another a proxy."""
        does = adding(self.names.proxies.list)
        held = condition(self.step(does), Seated).asked.member
        given = next(key for key in rows_of(self.step(does), self.names.members.list) if key != held)
        self.takes(does, {given: giver, held: holder})

    def objects(self, member: str, item: str) -> None:
        """A member objects to an item, so that it goes to the vote."""
        asked = condition(self.step(objecting), Seated).asked
        self.takes(objecting, {asked.member: member, asked.item or "": item})

    def votes(self, item: str, step: Any, how: str, voices: Sequence[tuple[str, str]] = (), counts: Sequence[int] = ()) -> None:
        """An item is decided: by consensus, by voices (a member and a key each), or by the counts of a secret ballot."""
        decides = self.step(deciding)
        asked = condition(decides, Voted).asked
        given: dict[str, Any] = {asked.item: item, asked.how: how, asked.voices: [
            {asked.member: member, asked.voice: voice} for member, voice in voices] or None}
        given |= dict(zip((asked.yes, asked.no, asked.abstained), counts, strict=False))
        tried = next(then.written.step for then in decides.then if isinstance(then, FireAgenda) and then.written.step)
        if isinstance(step, str):
            given |= {key: step for key, found in decides.inputs.items() if found.bounds.type == "text"}
        else:
            given[tried] = step
        self.takes(deciding, given)

    def dealt(self, counts: Sequence[int]) -> list[tuple[str, str]]:
        """So many voices for, against and neither, dealt in the order of the members; whoever chairs comes last."""
        keys = condition(self.step(deciding), Voted).asked.keys
        dealt = [key for key, count in zip(keys, counts, strict=True) for _ in range(count)]
        seats = [str(row["id"]) for row in self.case.rows(self.names.members.list)]
        return list(zip(seats, dealt, strict=False))

    def _at(self, step: Transition, item: str) -> dict[str, str]:
        return {rows_of(step, self.names.agenda.list)[0]: item} if item else {}


# -- what a step of a meeting does

def condition(step: Transition, kind: type[C]) -> C:
    """The condition of a kind that a step has."""
    return next(found for found in step.conditions if isinstance(found, kind))


def having(kind: type[Condition]) -> Does:
    """A step with a condition of a kind."""
    return lambda step: any(isinstance(found, kind) for found in step.conditions)


def rows_of(step: Transition, listed: str) -> list[str]:
    """The inputs of a step that name a row of a list."""
    return [key for key, asked in step.inputs.items() if asked.bounds.type == "row" and asked.bounds.of == listed]


def adding(listed: str) -> Does:
    """A step that adds a row to a list."""
    return lambda step: any(write.field == listed and write.how == "add" for write in step.writes)


def arriving(names: Meeting) -> Does:
    return adding(names.attendance.list)


def leaving(names: Meeting) -> Does:
    """A step that ends the attendance of one member."""
    return lambda step: bool(rows_of(step, names.members.list)) and any(
        write.field == names.attendance.list and write.how == "update" for write in step.writes)


def objecting(step: Transition) -> bool:
    """A step for whoever has a voice at an item, short of deciding it."""
    return any(isinstance(found, Seated) and not found.asked.proxies for found in step.conditions)


def sending(step: Transition) -> bool:
    """A step that hands over a document and stays where it is."""
    return step.stays and any(asked.bounds.type == "document" and not asked.optional for asked in step.inputs.values())


def rising(step: Transition) -> bool:
    """The step that fires whatever was decided."""
    return any(isinstance(then, FireAgenda) and not then.written.item and not then.written.piece for then in step.then)


listing, convening, deciding = having(Waiting), having(Composed), having(Voted)


def opening(step: Transition) -> bool:
    """The step that needs a quorum for no item of its own."""
    return any(isinstance(found, Quorate) and not found.item for found in step.conditions)


# -- how it comes to sit

def must(world: World) -> None:
    """The last act was done. Raises Stopped."""
    if not isinstance(world.outcome, Done):
        raise Stopped()


def body_of(world: World, text: str) -> Body:
    """A body by its title or key, as it stands in a sentence. Raises StepFailed."""
    bodies = world.library.country.bodies
    return bodies[lookup.words_key(text, lookup.titled({key: body.title for key, body in bodies.items()}))]


def process(world: World) -> Definition:
    """The process that is a meeting. Raises StepFailed where there is none."""
    found = next((world.library[key] for key in world.library.meetings), None)
    if found is None:
        raise StepFailed(gettext("No process here is a meeting."))
    return found


def convened(world: World, body: Body, refs: Sequence[str], members: Sequence[Row]) -> Sitting:
    """A meeting about some files (or about something else), convened weeks ago, its agenda sent. Raises Stopped."""
    now, definition = world.now, process(world)
    place = _place(world, refs[0] if refs else "", definition)
    keeper, chair = officers(world, body, place)
    world.now = stamp(moment(now) - WEEKS)
    try:
        sitting = _opened(world, definition, body, place, (keeper, chair))
        _tied(sitting, refs)
        names = sitting.names
        rows = [{**row, **({names.members.person: chair.id} if index == len(members) else {})}
                for index, row in enumerate(members, 1)] if not any(row.get(names.members.person) for row in members) else members
        _done(world, Fill(sitting.ref, {names.members.list: list(rows)}), keeper)
        for ref in refs or ("",):
            _listed(sitting, ref)
        _done(world, Fill(sitting.ref, {**_wanted(sitting), names.at: now}), keeper)
        sitting.surely(convening, {})
        paper = next(key for key, asked in sitting.step(sending).inputs.items() if asked.bounds.type == "document")
        sitting.surely(sending, {paper: values.upload(f"{sitting.ref}.pdf")})
    finally:
        world.now = now
    return sitting


def opened(sitting: Sitting, present: Sequence[str]) -> None:
    """These members come, and it opens. Raises Stopped."""
    for member in present:
        sitting.arrives(member)
        must(sitting.world)
    sitting.surely(opening, {})


def seats(body: Body, number: int, definition: Definition) -> list[dict[str, Any]]:
    """So many members without a name of their own; of each family, and of as many spheres, as the body must have."""
    members = meeting_of(definition.names).members
    families = [family for family, least in body.families.items() for _ in range(least)]
    spheres = definition.names.cells[members.list][members.sphere].choices[:body.spheres]
    rows = [{members.name: f"{body.short} {place}"} for place in range(1, max(number, len(families), len(spheres)) + 1)]
    for column, kinds in ((members.family, families), (members.sphere, spheres)):
        rows = [{**row, column: kind} for row, kind in zip(rows, cycle(kinds), strict=False)] or rows
    return rows


def officers(world: World, body: Body, place: str) -> tuple[Actor, Actor]:
    """Who keeps a meeting of a body and who chairs it: those of the scenario who may, else somebody who comes for it."""
    keeper = _officer(world, body, body.secretary or process(world).written.opens, place, "")
    return keeper, _officer(world, body, body.chair or process(world).written.opens, place, keeper.id)


def _officer(world: World, body: Body, roles: Sequence[str], place: str, other: str) -> Actor:
    lineage, today = world.library.country.territories.ancestors(place), world.now[:10]
    known = (person for person in world.cast.persons.values() if person.id != other)
    may = [person for person in known if person.roles_in(lineage, today) & set(roles)]
    if may:
        return may[0]
    role = world.library.country.roles[roles[0]]
    name = f"{title(role.title)} ({body.short})"
    return world.cast.grant(name if fold(name) != other else f"{name} 2", role.key)


def _place(world: World, ref: str, definition: Definition) -> str:
    """Where the body of a file's province meets; of a larger file, where that lies."""
    case = world.store.case(ref) if ref else None
    territory = case.territory if case is not None else world.somewhere(definition)
    return world.library.country.territories.province_of(territory) or territory


def _done(world: World, command: Any, actor: Actor) -> None:
    world.do(command, actor)
    must(world)


def _opened(world: World, definition: Definition, body: Body, place: str, persons: tuple[Actor, Actor]) -> Sitting:
    names, (keeper, chair) = meeting_of(definition.names), persons
    said = {key: title(definition.title) for key, field in definition.fields.items()
            if field.required and field.by_hand and field.bounds.type == "text"}
    world.do(Open(definition.key, place, {**said, names.body: body.key, names.secretary: keeper.id, names.chair: chair.id}), keeper)
    if not isinstance(world.outcome, Done):
        raise Stopped()
    return Sitting(world, world.outcome.ref)


def _tied(sitting: Sitting, refs: Sequence[str]) -> None:
    """The members of a body that sits by those of a file are the first file's, or of one that it is linked to; where the scenario
    speaks of none, that goes without saying, as the members themselves do."""
    world, roll, definition = sitting.world, sitting.names.roll, sitting.definition
    file = world.store.case(refs[0]) if refs else None
    if not sitting.body.lent or not roll or file is None:
        return
    near = (file.ref, *(link.ref for link in file.links))
    cases = (case for ref in near if (case := world.store.case(ref)) is not None)
    whose = next((case for case in cases if case.workflow in definition.names.links[roll].processes), file)
    background.tie(world.store, definition, sitting.case, roll, whose.ref, world.now)


def _listed(sitting: Sitting, ref: str) -> None:
    """A file is put on the agenda; or an item that is about none."""
    step, case = sitting.step(listing), sitting.world.store.case(ref) if ref else None
    words = sitting.world.library.version(case.definition).face if case is not None else None
    name = str(case.fields.get(words.title) or ref) if case is not None and words is not None else title(sitting.definition.title)
    texts = (key for key, asked in step.inputs.items() if asked.bounds.type == "text" and not asked.optional)
    said = {key: name[:100].ljust(3, ".") for key in texts}
    sitting.surely(listing, {**said, condition(step, Waiting).file: ref or None})


def _wanted(sitting: Sitting) -> dict[str, Any]:
    """What must be filled in before it is convened, beside its hour."""
    filled = condition(sitting.step(convening), Filled).fields
    return {key: title(sitting.body.title) for key in filled if key != sitting.names.at}


def consensus(sitting: Sitting, counts: Sequence[int]) -> bool:
    """Whether a body that seeks agreement first finds it."""
    return sitting.body.consensus and not any(counts[1:])
