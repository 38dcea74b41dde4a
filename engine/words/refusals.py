"""Why not: one unmet condition in the reader's language, with its cure."""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from ..core.decision import Named, Typed, Unmet
from ..core.definition.definition import Field, Input
from ..core.values import MOST_TEXT
from ..language.money import number
from ..language.texts import gettext, isolate, title
from .cures import cure_text
from .measures import characters, either, inside, limit, measure, minutes, size, times
from .names import Speaker
from .places import KINDS
from .sentences import SENTENCES, VALUES
from .titles import column_of, input_of
from .values import Described, show

_PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_.]*)\}")
_COUNTED: dict[str, Callable[[int], str]] = {
    "count": times, "document": size, "name": characters, "password": characters, "sign_in": minutes,
}
"""What whole numbers count, by the first part of the code; of other codes they are bare numbers."""
_ELSEWHERE: dict[str, Callable[[Unmet], str]] = {
    "then.open": lambda unmet: str(unmet.values["process"].key),
    "then.fire": lambda unmet: str(unmet.values["trigger"].kind.partition(":")[2]),
}
"""Refusals of another file, and how each names that file's process."""


class Said(NamedTuple):
    """One reason why not.

    Attributes:
        text: the sentence, understood alone.
        detail: what helps beside it, or empty.
        cure_text: the words of the button or link that mends it, or empty.
        code: the condition's stable code, for programs.
        near: the sentence as it stands beside the field or input that it is about, which it does not name again.
    """

    text: str
    detail: str = ""
    cure_text: str = ""
    code: str = ""
    near: str = ""


def say(unmet: Unmet, speaker: Speaker) -> Said:
    """The unmet condition said: in the definition's own sentence where it has one, else in that of its code."""
    text = near = _sentence(unmet, speaker)
    if unmet.text is None and unmet.code in VALUES:
        text, near = _placed(unmet, speaker)
    return Said(text, _detail(unmet, speaker), cure_text(unmet, speaker), unmet.code, near)


def _sentence(unmet: Unmet, speaker: Speaker) -> str:
    if unmet.text is not None:
        return filled(title(unmet.text), unmet.values, speaker)
    if unmet.code in _ELSEWHERE:
        unmet = unmet._replace(values={**unmet.values, "reason": _reason(unmet, speaker)})
    message = SENTENCES.get(unmet.code)
    return gettext(message, **_words(unmet, speaker)) if message else gettext("Not met: %(code)s.", code=unmet.code)


def _reason(unmet: Unmet, speaker: Speaker) -> str:
    """Why the file of another process, which the step touches too, refuses: in that process's words."""
    other = speaker.process(_ELSEWHERE[unmet.code](unmet))
    return say(unmet.values["reason"], speaker._replace(definition=other) if other else speaker).text


def filled(text: str, values: Mapping[str, Any], speaker: Speaker) -> str:
    """A definition's sentence with its `{names}` filled in; a name without a value stays as it is written."""
    def put(match: re.Match[str]) -> str:
        return isolate(_filling(match[1], values, speaker)) if match[1] in values else match[0]

    return _PLACEHOLDER.sub(put, text)


def _filling(name: str, values: Mapping[str, Any], speaker: Speaker) -> str:
    value, definition = values[name], speaker.definition
    described = input_of(definition, name[6:]) if name.startswith("input.") else definition.fields.get(name)
    if described is not None and isinstance(value, Typed) and value.value is not None:
        return show(described, value.value, speaker)
    return speaker.speak(value)


def _words(unmet: Unmet, speaker: Speaker) -> dict[str, str]:
    """The values in words. Limits are said by their last day, and how often a step was taken as so many times."""
    return {key: _word(unmet, key, value, speaker) for key, value in unmet.values.items()}


def _word(unmet: Unmet, key: str, value: Any, speaker: Speaker) -> str:
    if key in ("due", "end") and isinstance(value, Typed) and value.type == "datetime":
        return limit(value.value)
    counted = _COUNTED.get(unmet.code.partition(".")[0]) if isinstance(value, int) else None
    return counted(value) if counted else speaker.speak(value)


def _detail(unmet: Unmet, speaker: Speaker) -> str:
    if unmet.code == "tasks.open":
        return gettext("%(role)s, by %(due)s at the latest", **_words(unmet, speaker))
    if unmet.code == "field.not_editable":
        return _writers(unmet, speaker)
    if unmet.code == "quorum.lost":
        return _restoring(unmet, speaker)
    if unmet.code == "territory.scope":
        kinds = either(gettext(KINDS[kind]) for kind in speaker.definition.written.scope)
        return gettext("Choose: %(kinds)s.", kinds=kinds)
    return ""


def _restoring(unmet: Unmet, speaker: Speaker) -> str:
    """Who is out, and who would restore the quorum."""
    words = _words(unmet, speaker)
    parts = [gettext("Out by a declared interest: %(out)s.", out=words["out"]) if unmet.values["out"] else "",
             gettext("Would restore it by coming: %(away)s.", away=words["away"]) if unmet.values["away"] else ""]
    return " ".join(part for part in parts if part)


def _writers(unmet: Unmet, speaker: Speaker) -> str:
    field = speaker.definition.fields.get(unmet.values["field"].key)
    if field is not None and not field.by_hand:
        return gettext("A computation or a step writes it.")
    roles = unmet.values["roles"]
    return gettext("Written by: %(roles)s.", roles=speaker.speak(roles)) if roles else ""


def _placed(unmet: Unmet, speaker: Speaker) -> tuple[str, str]:
    """A faulty value: its sentence after the field, row and column it lies in; and without the field."""
    place, listed = _place(unmet, speaker), _described(unmet.values.get("field"), speaker)
    steps: list[str] = []
    described: Described | None = listed
    while unmet.code == "value.row":
        column = unmet.values["column"]
        steps += [gettext("row %(place)s", place=unmet.values["row"]), speaker.speak(column)]
        described = column_of(listed, column.key)
        unmet = unmet.values["reason"]
    sentence = gettext(VALUES[unmet.code], **_bounded(unmet, described, speaker))
    return _after([place, *steps] if place else steps, sentence), _after(steps, sentence)


def _after(steps: list[str], sentence: str) -> str:
    if not steps:
        return sentence
    place = gettext(", ").join(steps)
    return f"{place[:1].upper()}{place[1:]}{gettext(': ')}{inside(sentence)}"


def _place(unmet: Unmet, speaker: Speaker) -> str:
    named = unmet.values.get("field")
    if isinstance(named, Named):
        return speaker.title(named.kind, named.key)
    if unmet.cure is not None and unmet.cure.kind == "motif":
        return gettext("Reason")
    return speaker.title(unmet.cure.kind, unmet.cure.key) if unmet.cure is not None else ""


def _described(named: Any, speaker: Speaker) -> Field | Input | None:
    if not isinstance(named, Named):
        return None
    definition = speaker.definition
    return definition.fields.get(named.key) if named.kind == "field" else input_of(definition, named.key)


def _bounded(unmet: Unmet, described: Described | None, speaker: Speaker) -> dict[str, str]:
    """The values in words; bounds in the unit of the type: centimes, basis points, or characters for texts."""
    type_ = described.bounds.type if described is not None else "text"
    return {key: _bound(type_, value) if key in ("least", "most") else speaker.speak(value)
            for key, value in unmet.values.items()}


def _bound(type_: str, value: int) -> str:
    if type_ in MOST_TEXT:
        return characters(value)
    return measure(type_, value) if type_ in ("money", "share") else number(value)
