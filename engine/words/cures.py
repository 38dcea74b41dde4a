"""What mends an unmet condition, as the words of the button or link that leads there."""
from __future__ import annotations

from ..core.decision import Cure, Named, Unmet
from ..language.texts import gettext
from ..language.texts import gettext_noop as _
from .names import Speaker

_VERBS = {
    "field": _("Fill in %(thing)s"),
    "item": _("Fill in %(thing)s"),
    "input": _("Give %(thing)s"),
    "document": _("Deposit %(thing)s"),
    "link": _("Link: %(thing)s"),
    "task": _("Do: %(thing)s"),
    "trigger": "%(thing)s",
    "session": _("See the meetings: %(thing)s"),
}
"""By kind of cure. A trigger's title is a verb already. `wait`, `motif` and `person` name no thing."""


def cure_text(unmet: Unmet, speaker: Speaker) -> str:
    """« Renseigner Commune », « Déposer Avis du comité », « Écrire à Latifa Bennis »; empty where nothing mends it."""
    cure = unmet.cure
    if cure is None:
        return ""
    if cure.kind == "wait":
        return gettext("Wait")
    if cure.kind == "motif":
        return gettext("Write the reason")
    if unmet.code == "comment.empty":
        return gettext("Write the comment")
    if cure.kind == "document" and not cure.key:
        return gettext("Choose another file")
    if cure.kind == "person":
        return _person(cure, speaker)
    return gettext(_VERBS[cure.kind], thing=_thing(unmet, cure, speaker))


def _thing(unmet: Unmet, cure: Cure, speaker: Speaker) -> str:
    """A pending action is cured by its id; the sentence names it by its key."""
    task = unmet.values.get("task")
    if cure.kind == "task" and isinstance(task, Named):
        return speaker.title(task.kind, task.key)
    return speaker.title({"item": "field", "session": "body"}.get(cure.kind, cure.kind), cure.key)


def _person(cure: Cure, speaker: Speaker) -> str:
    if not cure.role:
        return gettext("Ask another person")
    name = speaker.holder(cure.role)
    if name:
        return gettext("Write to %(name)s (%(role)s)", name=name, role=speaker.role(cure.role))
    return gettext("Write to: %(role)s", role=speaker.role(cure.role))
