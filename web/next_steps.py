"""The next steps of a case as parts/refusal.html draws them: what can be done, what cannot and what mends it."""
from __future__ import annotations

from typing import Any

from engine.questions.case import Next, Remedy, Why

from .addresses import act_address, in_dialog, remedy_address

SIGNS = {"document": "upload", "section": "pencil", "case": "link"}


def next_context(ref: str, steps: tuple[Next, ...]) -> list[dict[str, Any]]:
    """The steps as parts/refusal.html takes them. One thing on the page is filled: the expected act, or its first cure."""
    return [_step(ref, step, main=step.expected) for step in steps]


def _step(ref: str, step: Next, main: bool) -> dict[str, Any]:
    drawn: dict[str, Any] = {"title": step.title, "target": step.target, "kind": step.kind, "tone": step.tone}
    if step.kind == "can":
        return drawn | {"href": act_address(ref, step.trigger), "note": step.note, "main": main, "opens": True}
    if step.kind == "unmet":
        conditions = [condition(ref, why) for why in step.unmet]
        first = next((c["cure"] for c in conditions if c["cure"] and c["cure"]["own"]), None)
        if first is not None and main:
            first["main"] = True
        return drawn | {"unmet": conditions, "met": step.met, "reserved": step.reserved}
    if step.kind == "auto":
        return drawn | {"kind": "cannot", "reason": step.note, "sign": "clock"}
    cure = {"text": step.remedy.text, "href": remedy_address(ref, step.remedy)} if step.remedy and step.remedy.text else None
    return drawn | {"kind": "cannot", "reason": step.reserved, "sign": "lock", "cure": cure}


def condition(ref: str, why: Why) -> dict[str, Any]:
    """One unmet condition, with the button that mends it."""
    return {"text": why.text, "detail": why.detail, "cure": _cure(ref, why.remedy)}


def _cure(ref: str, remedy: Remedy | None) -> dict[str, Any] | None:
    if remedy is None or not remedy.text:
        return None
    return {"text": remedy.text, "href": remedy_address(ref, remedy), "sign": SIGNS.get(remedy.kind, ""),
            "opens": in_dialog(remedy), "own": remedy.kind != "comment"}
