"""One case as somebody reads it: everything its page shows, in words, and nothing of how it is drawn."""
from __future__ import annotations

from typing import NamedTuple

from ...core.actor import Actor
from ...language.texts import title
from ...words import show
from ...words.titles import lineage, state_title
from ..history import Entry, History, comments, history
from ..speaking import speaker_of
from .chain import Link, stages, steps
from .delays import Delay, delays
from .durations import Durations, durations
from .envelope import envelope
from .facts import Fact, facts
from .ground import Engine, Ground
from .indicators import Measured, indicators
from .linked import Linked, linked
from .money import Money, money
from .next_steps import Next, Remedy, Why, next_steps
from .pending import Pending, pending
from .pieces import Piece, Pieces, pieces
from .receipt import receipt
from .scores import Score, scores
from .sections import Datum, Section, sections
from .whose import gives

__all__ = ["CasePage", "Datum", "Delay", "Durations", "Engine", "Fact", "Ground", "Link", "Linked", "Measured", "Money", "Next",
           "Pending", "Piece", "Pieces", "Remedy", "Score", "Section", "Why", "case_page", "ground_of"]


class CasePage(NamedTuple):
    """`number` is the case's last event, for forms to say what they saw; `state` where it is, in words; `writes`: whether the
    reader may change anything; `gives`: whether they give and add pending actions; `sealed`: whether they are to
    evaluate it, and have not said that they have no interest in it; `about` the section that says who holds the file, None
    where nobody does."""

    ref: str
    number: int
    title: str
    holder: str
    subtitle: str
    territory: str
    process: str
    workflow: str
    version: int
    state: str
    closed: bool
    sealed: bool
    iteration: int
    writes: bool
    facts: tuple[Fact, ...]
    stages: tuple[Link, ...]
    steps: tuple[Link, ...]
    next_steps: tuple[Next, ...]
    pending: tuple[Pending, ...]
    gives: bool
    scores: tuple[Score, ...]
    money: Money | None
    envelope: Money | None
    delays: tuple[Delay, ...]
    durations: Durations | None
    indicators: tuple[Measured, ...]
    about: str | None
    sections: tuple[Section, ...]
    pieces: tuple[Pieces, ...]
    linked: tuple[Linked, ...]
    receipt: bool
    partners: bool
    profile: bool
    meeting: bool
    comments: tuple[Entry, ...]
    journal: History


def ground_of(maillon: Engine, ref: str, actor: Actor) -> Ground | None:
    """What every part of the page, and every form of it, stands on; None where the case does not exist for this actor."""
    situation = maillon.situation(ref, actor)
    if situation is None:
        return None
    case, definition, options, veil = situation
    return Ground(maillon, case, definition, options, actor, speaker_of(maillon.library, maillon.people, definition, case), veil)


def case_page(maillon: Engine, ref: str, actor: Actor) -> CasePage | None:
    """The page; None where the case does not exist for this actor."""
    ground = ground_of(maillon, ref, actor)
    return page_of(ground) if ground is not None else None


def page_of(ground: Ground) -> CasePage:
    """The page of a case already found. What is public of it has no journal, no comment and no document."""
    case, definition, face = ground.case, ground.definition, ground.definition.face
    events = () if ground.public else ground.maillon.events(case.ref, ground.actor)
    following = next_steps(ground)
    return CasePage(
        case.ref, case.number, _field(ground, face.title) or case.ref, _field(ground, face.holder), _field(ground, face.subtitle),
        ground.speaker.title("territory", case.territory), title(definition.title), definition.key, definition.version,
        told_state(ground), case.closed, ground.veil.sealed, case.iteration, bool(ground.roles),
        facts(ground, following), stages(ground), steps(ground), following, pending(ground), gives(ground), scores(ground),
        money(ground),
        envelope(ground), delays(ground), durations(ground), indicators(ground),
        definition.fields[face.holder].section if face.holder else None, sections(ground),
        () if ground.public else pieces(ground), () if ground.veil.sealed else linked(ground), receipt(ground) is not None,
        definition.partners is not None and not ground.public, bool(definition.profiles) and not ground.public,
        definition.names.meeting is not None and not ground.public,
        comments(events, ground.speaker), history(ground.maillon.store, events, ground.speaker),
    )


def told_state(ground: Ground) -> str:
    """Where the case is: staff read the state's title, a holder (and who sees what a process makes public) its public words."""
    lines = reversed(lineage(ground.definition, ground.case.state))
    public = next((title(state.public) for state in lines if state.public), "")
    return state_title(ground.definition, ground.case.state) if ground.staff or not public else public


def _field(ground: Ground, key: str | None) -> str:
    field = ground.definition.fields[key] if key else None
    hidden = field is None or (field.personal and ground.public)
    return "" if hidden or field is None else show(field, ground.case.fields.get(field.key), ground.speaker)
