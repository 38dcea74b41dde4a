"""What the journal and the rows of a meeting say was decided on an item: its step and terms, its votes, why it was put off."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from engine.core.acts.rows import read_rows
from engine.core.bodies import OPEN
from engine.core.conditions.vote import CONSENSUS, Voted, VoteText
from engine.core.decision import Event, Title
from engine.core.definition.definition import Definition, Input, Transition
from engine.core.values import Step, ValueFault, read_value
from engine.language.texts import gettext, isolate, ngettext, title
from engine.words import Speaker
from engine.words.values import show

from .meeting import Voices

Row = Mapping[str, Any]
ELSEWHERE = ("case", "document", "pieces", "version")
"""Types of inputs that name what lies elsewhere: another file, a document. No paper says them."""


class Told(NamedTuple):
    """What the journal adds to the rows: whose voice was what, by item, and why an item was put off."""

    voices: Mapping[str, tuple[tuple[str, str], ...]] = {}
    motifs: Mapping[str, str] = {}


def transition_of(process: Definition | None, step: Step) -> Transition | None:
    """The step in its file's process; None where that has none so called, or is not known."""
    return process.named(step.trigger) if process is not None else None


def decision(transition: Transition | None, text: str | None, speaker: Speaker) -> str:
    """The step as done: "Approuvé sous réserve"; of a process that is not known, its title as far as the speaker knows it."""
    if transition is not None:
        return title(transition.done or transition.title)
    return speaker.step(text) if text else ""


def terms(transition: Transition | None, step: Step, speaker: Speaker) -> Iterator[str]:
    """What the decision asks or grants, each with its name: a line a row of a list, a line a value; as it was typed, where the
    file's process has changed since and reads it no more."""
    for key, asked in (transition.asked if transition is not None else {}).items():
        raw = step.inputs.get(key)
        if raw in (None, "", []) or asked.bounds.type in ELSEWHERE:
            continue
        try:
            yield from _term(asked, raw, speaker)
        except ValueFault:
            yield _named(asked, str(raw))


def _term(asked: Input, raw: Any, speaker: Speaker) -> list[str]:
    """The lines of one input. Raises ValueFault for what the file's process would not read, as after a migration."""
    if asked.bounds.type == "list":
        return [show(asked, [row], speaker) for row in read_rows(asked.columns, raw, ()) or ()]
    return [_named(asked, show(asked, read_value(asked.bounds, raw), speaker))]


def _named(asked: Input, words: str) -> str:
    return f"{title(asked.title)}{gettext(': ')}{isolate(words)}"


def votes(how: str, said: str, count: tuple[int, int, int, int]) -> str:
    """How it was voted, in a sentence. `said` is `how` in words; the count is for, against, neither, and all voices."""
    yes, no, neither, voices = count
    if how == CONSENSUS:
        return ngettext("%(how)s, without objection; %(num)s voice.", "%(how)s, without objection; %(num)s voices.", voices,
                        how=said)
    return gettext("%(how)s: for %(yes)s, against %(no)s, abstaining %(abstained)s; voices %(voices)s.",
                   how=said, yes=yes, no=no, abstained=neither, voices=voices)


def vote_of(definition: Definition) -> VoteText | None:
    """How the meeting's process votes."""
    return next((condition.asked for transition in definition.table.values() for condition in transition.conditions
                 if isinstance(condition, Voted)), None)


def told_of(definition: Definition, events: Iterable[Event]) -> Told:
    """The last vote on each item, and the last reason given about it."""
    vote, voices, motifs = vote_of(definition), dict[str, tuple[tuple[str, str], ...]](), dict[str, str]()
    if vote is None:
        return Told()
    for event in events:
        given = {**event.change.get("inputs", {}), **event.private.get("inputs", {})}
        item = str(given.get(vote.item) or "")
        if item and vote.how in given:
            voices[item] = _cast(vote, given)
        if item and event.private.get("motif"):
            motifs[item] = str(event.private["motif"])
    return Told(voices, motifs)


def _cast(vote: VoteText, given: Row) -> tuple[tuple[str, str], ...]:
    """Member and voice, of an open vote alone."""
    rows = given.get(vote.voices) or () if given[vote.how] == OPEN else ()
    return tuple((str(row.get(vote.member)), str(row.get(vote.voice))) for row in rows)


def grouped(definition: Definition, cast: Iterable[tuple[str, str]], names: Mapping[str, str]) -> tuple[Voices, ...]:
    """Who voted alike, in the order for, against, neither. `cast` are a member's id and voice; `names` those of members, by id."""
    vote, by = vote_of(definition), dict[str, list[str]]()
    if vote is None:
        return ()
    for member, voice in cast:
        by.setdefault(voice, []).append(names.get(member, member))
    titles = _voices(definition, vote)
    return tuple(Voices(title(titles[key]), tuple(by[key])) for key in vote.keys if key in by)


def _voices(definition: Definition, vote: VoteText) -> Mapping[str, Title]:
    """The titles of a voice, as the step that takes the votes has them."""
    lists = (step.inputs[vote.voices] for step in definition.table.values() if vote.voices in step.inputs)
    return next(column.vocabulary for asked in lists for column in asked.columns if column.key == vote.voice)
