"""Delays in words: what silence means at their end, and how many days they have used and left."""
from __future__ import annotations

from ..core.clocks import Standing
from ..language.texts import gettext, ngettext, npgettext
from ..language.texts import gettext_noop as _

SILENCE = {
    "favourable": _("silence counts as agreement"), "unfavourable": _("silence counts as refusal"),
    "none": _("silence decides nothing"),
}

WHOSE = {
    "administration": _("administration"), "holder": _("holder"), "others": _("third parties"), "suspended": _("suspended"),
}


def whose(key: str) -> str:
    """Whose time it is that passes in a state (core.stays.WHOSE)."""
    return gettext(WHOSE[key])


def silence(outcome: str) -> str:
    """What the end of a delay means, empty where the definition does not say."""
    return gettext(SILENCE[outcome]) if outcome in SILENCE else ""


def used_and_left(stands: Standing) -> str:
    """How a delay stands if one answers today: the days used, and those left."""
    if stands.unit == "working_days":
        left = ngettext("%(num)s working day left", "%(num)s working days left", stands.left)
        return ngettext("%(num)s working day used, %(left)s", "%(num)s working days used, %(left)s", stands.used, left=left)
    left = npgettext("delay", "%(num)s day left", "%(num)s days left", stands.left)
    return ngettext("%(num)s day used, %(left)s", "%(num)s days used, %(left)s", stands.used, left=left)
