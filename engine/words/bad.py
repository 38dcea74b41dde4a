"""A command that names what does not exist here (errors.BadCommand): one sentence, and nothing was written."""
from __future__ import annotations

from ..errors import BadCommand
from ..language.texts import gettext
from ..language.texts import gettext_noop as _

MESSAGES = {
    "account.unknown": _("There is no account “%(login)s”."),
    "case.unknown": _("There is no file %(ref)s for this account."),
    "command.pair": _("“%(text)s” is no value: write field=value."),
    "command.value": _("A value of this request cannot be read. Nothing was written."),
    "definition.unknown": _("The version of the process this file runs on is not here. Nothing was written."),
    "document.unknown": _("This document does not exist here. Nothing was written."),
    "field.unknown": _("This process has no field “%(field)s”. Nothing was written."),
    "input.unknown": _("This step does not ask for “%(input)s”. Nothing was written."),
    "key.reused": _("This form was sent already, with other words. Open the file and send it again."),
    "territory.unknown": _("There is no territory “%(territory)s”. Nothing was written."),
    "trigger.unknown": _("This process has no step “%(trigger)s”. Nothing was written."),
    "workflow.unknown": _("There is no process “%(workflow)s”. Nothing was written."),
}
"""A house test compares this table with every BadCommand that the engine raises."""


def say_bad(error: BadCommand) -> str:
    """What the command named that does not exist, for the person who sent it; of each value, its first 80 signs."""
    message = MESSAGES.get(error.code)
    if message is None:
        return gettext("This request names what does not exist here. Nothing was written.")
    return gettext(message, **{key: str(value)[:80] for key, value in error.values.items()})
