"""The form of a transition: what it asks, what will follow, what speaks against it."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from engine.core.acts import Upload
from engine.core.decision import Unmet
from engine.core.definition.definition import Input, Transition
from engine.errors import BadCommand
from engine.language.texts import gettext, title
from engine.questions.case import Ground
from engine.questions.case.next_steps import target_words
from engine.words.titles import transitions_of
from web.addresses import act_address, case_address
from web.forms.controls import control

from .controls import around, document_control
from .errors import Reasons, placed
from .view import crumbs

ROLE = "role.missing"


class Typed(NamedTuple):
    """What came with a form: values and kept files by input; `faults` of files that were not kept."""

    values: dict[str, Any] = {}
    files: Mapping[str, Upload] = {}
    motif: str = ""
    seen: int | None = None
    key: str = ""
    faults: tuple[Unmet, ...] = ()


def transition_of(ground: Ground, trigger: str) -> Transition:
    """The transition from here; where it leaves other states only, one of those, so that what was typed can be shown.

    Raises BadCommand for a trigger the process does not have.
    """
    here = ground.definition.table.get((ground.case.state, trigger))
    found = here or next((t for t in transitions_of(ground.definition) if t.trigger == trigger), None)
    if found is None:
        raise BadCommand("trigger.unknown", trigger=trigger)
    return found


def asked_of(ground: Ground, trigger: str) -> Mapping[str, Input]:
    """The inputs of a transition, but those that are not asked as things stand; a guest's row is said by the invitation."""
    transition = transition_of(ground, trigger)
    known = transition.guests if ground.actor.guest else ""
    return {key: one for key, one in transition.asked.items()
            if key != known and (one.unless is None or not one.unless.holds(ground.sight.value))}


def draw(ground: Ground, trigger: str, typed: Typed, unmet: Sequence[Unmet] = (), changed: Mapping[str, Any] | None = None,
         asking: bool = False) -> dict[str, Any]:
    """The context of `_form.html`. `asking`: nothing was sent yet, so what cannot be done is only explained."""
    transition, asked = transition_of(ground, trigger), asked_of(ground, trigger)
    why = placed(ground, unmet, {*asked, "motif"})
    here = (ground.case.state, trigger) in ground.definition.table
    mine = not any(reason.code == ROLE for reason in unmet)
    closed = not here or not mine or (asking and bool(why.others))
    fields = [] if closed else _fields(ground, transition, asked, typed, why)
    return {
        "title": title(transition.title), "sentence": _sentence(ground, transition), "target": target_words(ground, transition),
        "action": act_address(ground.case.ref, trigger), "verb": title(transition.title), "fields": fields,
        "hidden": {"seen": ground.case.number, "key": typed.key}, "errors": why.summary, "conditions": why.others,
        "changed": changed, "closed": closed, "kept": _kept(asked, typed) if closed else [],
        "back": case_address(ground.case.ref), "crumbs": crumbs(ground.case.ref), "case_title": ground.case.ref,
    }


def _sentence(ground: Ground, transition: Transition) -> str:
    help_ = title(transition.help) if transition.help else ""
    return f"{help_} {gettext('It goes into the journal under your name.')}".strip()


def _fields(ground: Ground, transition: Transition, asked: Mapping[str, Input], typed: Typed, why: Reasons) -> list[dict[str, Any]]:
    fields = [_field(ground, one, typed, why.by_name) for one in asked.values()]
    if transition.motif:
        fields.append(_motif(transition.motif == "required", typed.motif, why.by_name.get("motif", "")))
    return fields


def _field(ground: Ground, one: Input, typed: Typed, errors: Mapping[str, str]) -> dict[str, Any]:
    if one.bounds.type == "document":
        limit = ground.maillon.settings.upload_mb
        return document_control(ground, one, limit, typed.files.get(one.key), errors.get(one.key, ""))
    return control(around(ground), one, typed.values.get(one.key, "") or _newest(ground, one), errors)


def _newest(ground: Ground, one: Input) -> str:
    """Of a version to choose, the newest is proposed: whoever sends the form says that it is the one they have read."""
    versions = ground.case.versions(one.bounds.of) if one.bounds.type == "version" and not ground.public else ()
    return versions[0].sha256 if versions else ""


def _motif(required: bool, value: str, error: str) -> dict[str, Any]:
    return {"name": "motif", "kind": "textarea", "title": gettext("Reason"), "value": value, "error": error, "required": required,
            "help": gettext("Two sentences are enough; whoever reads the file reads them.")}


def _kept(asked: Mapping[str, Input], typed: Typed) -> list[dict[str, str]]:
    """What was typed into a form that can no longer be sent, to be copied elsewhere."""
    words = {title(one.title): str(typed.values[key]) for key, one in asked.items() if isinstance(typed.values.get(key), str)}
    files = {title(asked[key].title): upload.name for key, upload in typed.files.items()}
    found = {**words, **files, gettext("Reason"): typed.motif}
    return [{"term": term, "value": value} for term, value in found.items() if value]
