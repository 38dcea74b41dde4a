"""From a case's page to what its templates draw: addresses added, words untouched."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.hidden import confides
from engine.core.moments import moment
from engine.language.money import money
from engine.language.texts import gettext, ngettext
from engine.questions.case import CasePage, Ground, Money, page_of
from engine.questions.history import Entry
from web.addresses import (
    act_address,
    add_address,
    assign_address,
    case_address,
    deposit_address,
    document_address,
    event_address,
    in_dialog,
    invite_address,
    remedy_address,
    section_address,
)
from web.forms.commands import new_key
from web.next_steps import next_context

MOST_CHANGES = 3


def page_context(ground: Ground) -> dict[str, Any]:
    """The context of `page.html` and `_case.html`."""
    page = page_of(ground)
    return {
        "comment_help": _read_by(ground),
        "page": page, "crumbs": crumbs(page.ref, page.territory), "toast": "", "at": case_address(page.ref), "form_key": new_key(),
        "facts": [fact._asdict() | {"href": f"#{fact.part}" if fact.part else "", "repeated": fact.part == "next"}
                  for fact in page.facts],
        "steps": next_context(page.ref, page.next_steps), "open_to_you": _open_to_you(page), "money": money_context(page.money),
        "envelope": money_context(page.envelope),
        "events": [event(entry, page.ref) for entry in page.journal.entries], "act": act_address, "deposit": deposit_address,
        "section": section_address, "document": document_address, "remedy": _link(page.ref), "in_dialog": in_dialog,
        "case_at": case_address, "assign": assign_address, "invite": invite_address,
        "add_action": add_address(page.ref) if page.gives else "",
    }


def _read_by(ground: Ground) -> str:
    """Who reads what staff remark, where the file has a holder."""
    if not ground.case.holder or not ground.staff:
        return ""
    if confides(ground.definition, ground.case, ground.actor.id):
        return gettext("You score this file: whoever holds it does not read what you say here.")
    return gettext("Whoever holds this file follows it here, and reads what is said.")


def crumbs(ref: str, territory: str = "") -> list[dict[str, Any]]:
    """The way here; without a territory, the case is one step above."""
    path: list[dict[str, Any]] = [{"text": gettext("Cases"), "href": "/dossiers"}]
    if territory:
        return [*path, {"text": territory}, {"text": ref, "reference": True}]
    return [*path, {"text": ref, "href": case_address(ref)}]


def _link(ref: str) -> Any:
    return lambda remedy: remedy_address(ref, remedy)


def _open_to_you(page: CasePage) -> str:
    if not page.writes:
        return gettext("You read this file")
    count = sum(step.kind in ("can", "unmet") and not step.reserved for step in page.next_steps)
    if not count and not page.closed:
        return gettext("No action is open to you now")
    return ngettext("%(num)s action is open to you", "%(num)s actions are open to you", count) if count else ""


def money_context(found: Money | None) -> Mapping[str, Any] | None:
    """The bar and its table, as parts/money.html takes them; a ceiling beyond the whole is told by the facts, not drawn."""
    if found is None:
        return None
    cap = None
    if found.cap and found.cap < found.total:
        cap = {"share": found.cap_share, "title": gettext("cap %(amount)s,", amount=money(found.cap))}
    return {"parts": found.parts, "total": found.total, "cap": cap}


def event(entry: Entry, ref: str, whole: bool = False) -> dict[str, Any]:
    """One event as parts/timeline.html takes it; beside a case only its first changes, for it can be opened."""
    changes = [change._asdict() for change in entry.changes]
    folded = not whole and len(changes) > MOST_CHANGES
    return {
        "kind": entry.kind, "text": entry.title if folded and entry.act == "fill" else entry.name, "by": entry.by,
        "at": moment(entry.at), "hash": entry.hash, "href": event_address(ref, entry.number), "motif": entry.quote,
        "origin": entry.origin, "target": entry.target, "changes": [] if folded else changes,
    }

