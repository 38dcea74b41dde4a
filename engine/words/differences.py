"""What differs between two versions of a process, or between a process and its variant, in words."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core.definition.compare import Difference
from ..core.definition.definition import Definition
from ..language.texts import gettext, title
from ..language.texts import gettext_noop as _
from .titles import FINDERS, readable, state_title

_KINDS = {
    "state": _("the step “%(name)s”"), "transition": _("the action “%(name)s”"), "condition": _("a condition of “%(name)s”"),
    "field": _("the field “%(name)s”"), "document": _("the document “%(name)s”"), "parameter": _("the rule “%(name)s”"),
    "indicator": _("the indicator “%(name)s”"),
}
_WHAT = {
    "added": _("Added: %(what)s"), "removed": _("Taken out: %(what)s"), "moved": _("Moved: %(what)s"),
    "changed": _("Changed: %(what)s"),
}


def say_difference(difference: Difference, old: Definition, new: Definition) -> str:
    """One difference, with what it concerns by its title; parts by the words of the definition: its author reads this."""
    name = _name(difference, new) or _name(difference, old) or readable(difference.key)
    said = gettext(_WHAT[difference.what], what=gettext(_KINDS[difference.kind], name=name))
    detail = _detail(difference)
    return f"{said}{gettext(': ')}{detail}" if detail else said


def _name(difference: Difference, definition: Definition) -> str:
    if difference.kind == "state":
        key = difference.new if difference.what == "moved" else difference.key
        return state_title(definition, key) if key in definition.states else ""
    kind = {"transition": "trigger", "condition": "trigger"}.get(difference.kind, difference.kind)
    found = FINDERS[kind](definition, difference.key)
    return title(found) if found else ""


def _detail(difference: Difference) -> str:
    if difference.what == "moved":
        return f"{difference.old} → {difference.new}"
    if difference.kind == "condition":
        return "; ".join(f"{key}: {value}" for key, value in (difference.new or difference.old).items() if key != "else")
    return "; ".join(_part(part, difference.old, difference.new) for part in difference.parts)


def _part(part: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """A short value with what it was before; of a longer one only its name."""
    before, after = old.get(part, "—"), new.get(part, "—")
    short = all(not isinstance(value, (dict, list)) for value in (before, after))
    return f"{part} {before} → {after}" if short else part
