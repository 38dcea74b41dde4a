"""A command that names what does not exist here (errors.BadCommand): one sentence, and nothing was written."""
from __future__ import annotations

from ..errors import BadCommand
from ..language.texts import gettext
from ..language.texts import gettext_noop as _

MESSAGES = {
    "account.gender": _("“%(given)s” is not one of the choices."),
    "account.id": _("The account %(given)s is there already."),
    "account.language": _("“%(given)s” is not one of the choices."),
    "account.theme": _("“%(given)s” is not one of the choices."),
    "account.unknown": _("There is no account “%(given)s”."),
    "case.unknown": _("There is no file %(given)s for this account."),
    "command.pair": _("“%(given)s” is no value: write field=value."),
    "command.value": _("A value of this request cannot be read. Nothing was written."),
    "definition.unknown": _("The version of the process this file runs on is not here. Nothing was written."),
    "document.unknown": _("This document does not exist here. Nothing was written."),
    "field.unknown": _("This process has no field “%(given)s”. Nothing was written."),
    "indicator.unknown": _("This process has no indicator “%(given)s”."),
    "input.unknown": _("This step does not ask for “%(given)s”. Nothing was written."),
    "key.reused": _("This form was sent already, with other words. Open the file and send it again."),
    "link.forged": _("Links to other files are made by a step, not by hand. Nothing was written."),
    "role.unknown": _("There is no role “%(given)s” to give. Nothing was written."),
    "territory.unknown": _("There is no territory “%(given)s”. Nothing was written."),
    "trigger.unknown": _("This process has no step “%(given)s”. Nothing was written."),
    "workflow.unknown": _("There is no process “%(given)s”. Nothing was written."),
}
"""`%(given)s` is what was named. A house test compares this table with every BadCommand that the engine raises."""


def say_bad(error: BadCommand) -> str:
    """What the command named that does not exist, for the person who sent it; of what was named, the first 80 signs."""
    unknown = gettext("This request names what does not exist here. Nothing was written.")
    given = next(iter(error.values.values()), "")
    message = MESSAGES.get(error.code)
    return gettext(message, given=str(given)[:80]) if message else unknown
