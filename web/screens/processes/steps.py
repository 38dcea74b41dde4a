"""A definition's states and steps in words: what each state opens, who may leave it, and what each step asks and undoes."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.core.actor import ENGINE_ROLE
from engine.core.definition.definition import Clock, Definition, Input, State, Task, Transition
from engine.diagrams.svg import anchor
from engine.language.texts import gettext, ngettext, title
from engine.words import Speaker
from engine.words.delays import silence
from engine.words.follows import say_consequence
from engine.words.formulas import formula
from engine.words.measures import delay, every
from engine.words.rules import Rules
from engine.words.titles import short_state_title, state_title

from .terms import role_title, type_words

Drawn = dict[str, Any]


def stages(speaker: Speaker, day: str) -> list[Drawn]:
    """The states a case can be in, grouped under the stages; those of no stage come last, under a title of their own."""
    definition, groups = speaker.definition, dict[str, Drawn]()
    for state in definition.states.values():
        if state.leaf:
            group = groups.setdefault(state.stage, _stage(definition, state.stage))
            group["states"].append(_state(speaker, state, day))
    last = groups.pop("", None)
    return [*groups.values(), *([last] if last else [])]


def _stage(definition: Definition, key: str) -> Drawn:
    number = next((place for place, stage in enumerate(definition.stages, 1) if stage.key == key), 0)
    words = title(definition.states[key].title) if key else gettext("Outside the stages")
    return {"id": f"etape-{key or 'autres'}", "title": words, "number": number, "states": []}


def state_link(definition: Definition, key: str) -> Drawn:
    """A state as a link to its place on the page."""
    return {"text": state_title(definition, key), "href": anchor(key)}


def _state(speaker: Speaker, state: State, day: str) -> Drawn:
    definition = speaker.definition
    exits = definition.exits(state.key)
    own = [one for one in exits if not _everywhere(definition, one)]
    return {
        "id": anchor(state.key).removeprefix("#"), "title": short_state_title(definition, state.key), "ended": state.ended,
        "public": title(state.public) if state.public else "", "tasks": [_task(speaker, task, day) for task in state.tasks],
        "clocks": [_clock(speaker, clock, day) for clock in state.clocks], "exits": [_step(speaker, one, day) for one in own],
        "besides": every(gettext("“%(title)s”", title=title(one.title)) for one in exits if one not in own),
    }


def _everywhere(definition: Definition, transition: Transition) -> bool:
    """Whether a step leaves most states alike: then it is told once."""
    leaves = sum(state.leaf and not state.ended for state in definition.states.values())
    return sum((key, transition.trigger) in definition.table for key in definition.states) * 2 > leaves > 2


def anywhere(speaker: Speaker, day: str) -> list[Drawn]:
    """The steps that leave most states, each once."""
    found = {one.trigger: one for exits in speaker.definition.transitions.values() for one in exits
             if _everywhere(speaker.definition, one)}
    return [_step(speaker, one, day) for one in found.values()]


def _task(speaker: Speaker, task: Task, day: str) -> Drawn:
    parts = [role_title(speaker.definition, task.role), _by(speaker, task.due, day)]
    if task.each:
        parts.append(gettext("one for each row of “%(list)s”", list=speaker.title("field", task.each)))
    if task.holders:
        parts.append(gettext("one for each person: %(role)s", role=role_title(speaker.definition, task.holders)))
    if task.when is not None:
        parts.append(gettext("only if: %(rule)s", rule=formula(task.when.source, speaker)))
    return {"text": title(task.title), "note": " · ".join(parts)}


def _by(speaker: Speaker, due: str, day: str) -> str:
    """When an action is due: within a delay, or at the day of a column."""
    if due.startswith("parameters.") or due[:1].isdigit():
        return gettext("within %(delay)s", delay=_delay(speaker, due, day))
    return gettext("by: %(column)s", column=speaker.title("column", due))


def _delay(speaker: Speaker, written: str, day: str) -> str:
    """A delay in words; that of a parameter as it is today, by the parameter's title too."""
    if not written.startswith("parameters."):
        return delay(written)
    value = Rules(speaker, "", day).parameter(written)
    return f"{value} ({speaker.title('parameter', written.removeprefix('parameters.'))})"


def _clock(speaker: Speaker, clock: Clock, day: str) -> Drawn:
    when = _when(speaker, clock, day)
    parts = [gettext("then, by itself: “%(step)s”", step=speaker.title("trigger", clock.fire)), silence(clock.silence)]
    if clock.pauses:
        states = every(speaker.title("state", key.removesuffix(".*")) for key in clock.pauses)
        parts.append(gettext("begins anew after: %(states)s", states=states) if clock.resuming == "restart"
                     else gettext("stands still in: %(states)s", states=states))
    note = " · ".join(filter(None, ([when] if clock.title else []) + parts))
    return {"text": title(clock.title) if clock.title else when, "note": note}


def _when(speaker: Speaker, clock: Clock, day: str) -> str:
    """After a delay, every such delay, at the moment in a field or some time before it."""
    if clock.every:
        return gettext("every %(delay)s", delay=_delay(speaker, clock.every, day))
    if clock.after:
        return gettext("after %(delay)s", delay=_delay(speaker, clock.after, day))
    field = speaker.title("field", clock.at)
    if clock.before:
        return gettext("%(delay)s before “%(field)s”", delay=_delay(speaker, clock.before, day), field=field)
    return gettext("at the moment in “%(field)s”", field=field)


def _step(speaker: Speaker, one: Transition, day: str) -> Drawn:
    rules = Rules(speaker, one.trigger, day)
    return {
        "title": title(one.title), "tone": one.tone, "target": _target(speaker.definition, one),
        "who": _who(speaker.definition, one), "help": title(one.help) if one.help else "",
        "motif": {"required": gettext("A reason is asked."), "optional": gettext("A reason may be given.")}.get(one.motif, ""),
        "inputs": [_input(speaker, asked, one.trigger) for asked in one.asked.values()],
        "rules": [rules.say(condition)._asdict() for condition in one.conditions], "undoes": list(_undone(speaker, one)),
        "follows": [say_consequence(each, speaker, one.trigger) for each in one.then],
    }


def _who(definition: Definition, one: Transition) -> str:
    if one.roles == (ENGINE_ROLE,):
        return gettext("Maillon, by itself")
    who = ", ".join(role_title(definition, role) for role in one.roles) or gettext("a step of another file")
    return gettext("%(who)s, or whoever is invited from outside", who=who) if one.guests else who


def _target(definition: Definition, one: Transition) -> Drawn:
    if one.stays:
        return {"text": gettext("stays here"), "href": ""}
    if not one.target:
        return {"text": gettext("back to where it came from"), "href": ""}
    return state_link(definition, one.target)


def _input(speaker: Speaker, asked: Input, trigger: str) -> Drawn:
    parts = [type_words(asked)]
    if asked.optional:
        parts.append(gettext("may be left out"))
    if asked.unless is not None:
        parts.append(gettext("not asked if: %(rule)s", rule=formula(asked.unless.source, speaker, trigger)))
    return {"text": title(asked.title), "note": ", ".join(parts), "personal": asked.personal}


def _undone(speaker: Speaker, one: Transition) -> Iterator[str]:
    """What a step back undoes; nothing for a step forward."""
    if not one.backward and not one.back:
        return
    undoes = one.undoes
    if undoes.tasks == "redo":
        yield gettext("The pending actions of the state it goes back to are to be done again.")
    if undoes.scores == "void":
        yield gettext("Scores, votes and signatures given since count no more.")
    elif "void" in (undoes.votes, undoes.signatures):
        yield gettext("Scores are kept; votes and signatures given since count no more.")
    if undoes.documents == "keep":
        yield gettext("Documents are kept.")
    else:
        kinds = every(speaker.title("document", kind) for kind in undoes.documents)
        yield gettext("To be deposited again: %(documents)s.", documents=kinds)
    if undoes.fields:
        yield gettext("Emptied: %(fields)s.", fields=every(speaker.title("field", key) for key in undoes.fields))


def step_count(definition: Definition) -> str:
    """How many states there are, in words."""
    return ngettext("%(num)s state.", "%(num)s states.", sum(state.leaf for state in definition.states.values()))
