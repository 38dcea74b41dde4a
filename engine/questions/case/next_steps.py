"""La suite: for every transition from here, that it may be done, or why not and what mends it, for this reader."""
from __future__ import annotations

from typing import NamedTuple

from ...core.actor import ENGINE_ROLE
from ...core.case import Task
from ...core.decide import Option
from ...core.decision import Cure, Unmet
from ...core.definition.definition import Transition
from ...core.meetings import on_agenda
from ...language.texts import gettext, title
from ...others import linked as linked_under
from ...others import visible
from ...words import say
from ...words.titles import short_state_title, state_title
from .chain import generic, onward
from .delays import delays
from .ground import Ground
from .met import met_sentences

ROLE = "role.missing"
KINDS = ("can", "unmet", "auto", "cannot")
"""In the order they are shown."""


class Remedy(NamedTuple):
    """What the reader can do about it. `kind`: section (a part of the form, `field` in it), document, trigger, task, case
    (a linked file to open), session (the meeting that has it on its agenda, or
    the meetings), or comment (somebody else mends it: tell them)."""

    kind: str
    key: str
    text: str
    field: str = ""


class Why(NamedTuple):
    """One unmet condition: its sentence, what helps beside it, and the cure that is in the reader's hands."""

    code: str
    text: str
    detail: str = ""
    remedy: Remedy | None = None


class Next(NamedTuple):
    """One transition. `kind`: can, unmet (conditions), cannot (another role), auto (the engine does it at `at`).

    `target` is where it leads, in words; `note` its consequence; `reserved` who may do it where the reader may not.
    """

    trigger: str
    kind: str
    title: str
    target: str = ""
    note: str = ""
    expected: bool = False
    tone: str = ""
    unmet: tuple[Why, ...] = ()
    met: tuple[str, ...] = ()
    reserved: str = ""
    remedy: Remedy | None = None
    at: str = ""


def next_steps(ground: Ground) -> tuple[Next, ...]:
    """The expected one first, then what a pending action of the reader asks for, then in the order of the file what is open to
    them before what is not, generic ones last."""
    expected = expected_trigger(ground)
    found = [step for option in ground.options if (step := _step(ground, option, expected)) is not None]
    return tuple(sorted(found, key=lambda step: _rank(ground, step)))


def expected_trigger(ground: Ground) -> str:
    """What one hopes for from here: going on along the path, resuming, else the first step forward a person may take."""
    definition, case = ground.definition, ground.case
    further = onward(definition, case.state)
    if further is not None:
        return further.trigger
    exits = [t for t in definition.exits(case.state) if t.resumes or t.back or t.tone == "forward"]
    return next((t.trigger for t in exits if not _engine_only(t)), "")


def _rank(ground: Ground, step: Next) -> tuple[int, int]:
    transition = ground.definition.table[ground.case.state, step.trigger]
    if step.expected:
        return 0, 0
    if step.kind == "can" and any(mine(ground, task) and _answers(transition, task) for task in ground.case.tasks):
        return 0, 1
    last = generic(ground.definition, transition) or transition.tone == "aside"
    return 1 + KINDS.index(step.kind), int(last)


def _engine_only(transition: Transition) -> bool:
    return transition.roles == (ENGINE_ROLE,)


def _step(ground: Ground, option: Option, expected: str) -> Next | None:
    transition = option.transition
    step = Next(transition.trigger, "can", title(transition.title), target_words(ground, transition), consequence(transition),
                transition.trigger == expected, transition.tone)
    if _engine_only(transition):
        return _automatic(ground, step)
    unmet = tuple(why(ground, reason) for reason in option.unmet if reason.code != ROLE)
    role = next((reason for reason in option.unmet if reason.code == ROLE), None)
    if role is not None:
        return _not_yours(ground, step, option, role, unmet)
    if unmet:
        return step._replace(kind="unmet", unmet=unmet, met=met_sentences(ground, transition, option))
    return step


def _automatic(ground: Ground, step: Next) -> Next | None:
    clock = next((clock for clock in ground.case.clocks if clock.fire == step.trigger), None)
    delay = next((delay for delay in delays(ground) if delay.trigger == step.trigger and delay.until), None)
    if clock is None or delay is None:
        return None
    day = gettext("automatic, on %(day)s", day=delay.until)
    return step._replace(kind="auto", at=clock.due, note=gettext(", ").join(filter(None, (day, delay.stands, delay.silence))))


def _not_yours(ground: Ground, step: Next, option: Option, role: Unmet, unmet: tuple[Why, ...]) -> Next:
    """Of the expected step everybody sees what it lacks, for others can mend it; of the rest, whose it is."""
    said = say(role, ground.speaker)
    remedy = Remedy("comment", role.cure.role if role.cure else "", said.cure_text) if ground.roles else None
    if step.expected and unmet:
        met = met_sentences(ground, option.transition, option)
        return step._replace(kind="unmet", unmet=unmet, met=met, reserved=said.text, remedy=remedy)
    return step._replace(kind="cannot", reserved=said.text, remedy=remedy)


def consequence(transition: Transition) -> str:
    """What follows, and what will be asked."""
    parts = [title(transition.help)] if transition.help else []
    if transition.motif == "required":
        parts.append(gettext("A reason is asked."))
    return " ".join(parts)


def target_words(ground: Ground, transition: Transition) -> str:
    """Where it leads: the step's own name within a stage, the whole elsewhere; empty where the case stays."""
    if transition.stays or transition.suspends or transition.resumes:
        return ""
    target = ground.case.origins.get(transition.back, "") if transition.back else transition.target
    if not target:
        return ""
    states = ground.definition.states
    inside = states[target].stage == states[ground.case.state].stage
    return (short_state_title if inside else state_title)(ground.definition, target)


def why(ground: Ground, unmet: Unmet) -> Why:
    """One unmet condition said; a cure only where it is in the reader's hands, else who has it."""
    said = say(unmet, ground.speaker)
    remedy = remedy_of(ground, unmet.cure, said.cure_text) if unmet.cure else None
    detail = said.detail or ("" if remedy else _elsewhere(ground, unmet.cure))
    return Why(unmet.code, said.text, detail, remedy)


def remedy_of(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    """The way to mend it that this reader may take, or None."""
    found = _REMEDIES.get(cure.kind)
    return found(ground, cure, text) if found else None


def _by_field(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    field = ground.definition.fields.get(cure.key)
    if field is None or not ground.definition.editable(cure.key, ground.case.state, ground.roles):
        return None
    return Remedy("section", field.section, text, field.key)


def _by_document(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    kind = ground.definition.documents.get(cure.key)
    return Remedy("document", kind.key, text) if kind and kind.attachers & ground.roles else None


def _by_trigger(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    option = next((o for o in ground.options if o.transition.trigger == cure.key), None)
    return Remedy("trigger", cure.key, text) if option and option.possible else None


def _by_link(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    ties = (o for o in ground.options if o.transition.tie and o.transition.tie.kind == cure.key and o.possible)
    option = next(ties, None)
    return Remedy("trigger", option.transition.trigger, text) if option else _look(ground, cure.key)


def _look(ground: Ground, kind: str) -> Remedy | None:
    """The way to the one open file that is linked under a kind, for who sees it: what is missing is missing there."""
    store, library = ground.maillon.store, ground.maillon.library
    found = [other for other in linked_under(library, store, ground.case, kind)
             if not other.closed and visible(library, other, ground.actor, ground.now)]
    return Remedy("case", found[0].ref, gettext("Open the linked file")) if len(found) == 1 else None


def _by_task(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    task = next((task for task in ground.case.tasks if task.id == cure.key), None)
    return task_remedy(ground, task, text) if task else None


def _by_person(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    return Remedy("comment", cure.role, text) if ground.roles and cure.role else None


def _by_session(ground: Ground, cure: Cure, text: str) -> Remedy | None:
    """To the meeting whose agenda has the file, for who sees it; else to the meetings, for staff."""
    store, library = ground.maillon.store, ground.maillon.library
    kinds = sorted({meeting.link for meeting in library.meetings.values()})
    named = [other for kind in kinds for ref in store.naming(ground.case.ref, kind) if (other := store.case(ref)) is not None]
    for other in named:
        meeting = library.version(other.definition).names.meeting
        if meeting is None or not on_agenda(other.fields, meeting, ground.case.ref):
            continue
        if other.state in meeting.open and visible(library, other, ground.actor, ground.now):
            return Remedy("session", other.ref, gettext("On the agenda of %(meeting)s", meeting=other.ref))
    return Remedy("session", "", gettext("See the meetings")) if ground.staff else None


def task_remedy(ground: Ground, task: Task, text: str) -> Remedy | None:
    """How a pending action is done: by what it waits for, or by saying so."""
    kind, _, key = task.need.partition(":")
    if kind in _REMEDIES:
        return remedy_of(ground, Cure(kind, key), text) or (_by_step(ground, task) if mine(ground, task) else None)
    return Remedy("task", task.id, text) if mine(ground, task) else None


def mine(ground: Ground, task: Task) -> bool:
    """Whether a pending action is the reader's, by name or by a role."""
    return task.assignee == ground.actor.id or (task.role in ground.roles and not task.assignee)


def _answers(transition: Transition, task: Task) -> bool:
    """Whether a step does what an action waits for: it is the one named, or it goes on and writes the list of the row asked."""
    kind, _, key = task.need.partition(":")
    if kind == "fire":
        return transition.trigger == key
    return kind == "item" and transition.tone != "negative" and any(write.field == key for write in transition.writes)


def _by_step(ground: Ground, task: Task) -> Remedy | None:
    """The one step that may be done now and does it."""
    found = [o.transition for o in ground.options if o.possible and _answers(o.transition, task)]
    return Remedy("trigger", found[0].trigger, title(found[0].title)) if len(found) == 1 else None


_REMEDIES = {"field": _by_field, "item": _by_field, "document": _by_document, "trigger": _by_trigger, "fire": _by_trigger,
             "link": _by_link, "task": _by_task, "person": _by_person, "session": _by_session}


def _elsewhere(ground: Ground, cure: Cure | None) -> str:
    """Who can mend what the reader cannot."""
    roles: frozenset[str] = frozenset()
    if cure and cure.kind == "field" and cure.key in ground.definition.fields:
        field = ground.definition.fields[cure.key]
        roles = field.editors if field.by_hand else roles
    if cure and cure.kind == "document" and cure.key in ground.definition.documents:
        roles = ground.definition.documents[cure.key].attachers
    order = [key for key in ground.definition.names.country.roles if key in roles]
    return gettext("In the hands of: %(roles)s.", roles=", ".join(map(ground.speaker.role, order))) if order else ""
