"""The addresses of a case: one place where they are written."""
from __future__ import annotations

from urllib.parse import quote

from engine.questions.case import Remedy


def case_address(ref: str) -> str:
    """The page of a case."""
    return f"/dossiers/{quote(ref, safe='')}"


def meeting_address(ref: str, item: str = "") -> str:
    """The page of a meeting, at an item."""
    return f"/seances/{quote(ref, safe='')}" + (f"?point={quote(item, safe='')}" if item else "")


def act_address(ref: str, trigger: str) -> str:
    """The form of a transition."""
    return f"{case_address(ref)}/actions/{trigger}"


def section_address(ref: str, section: str) -> str:
    """The form of a section; fields without one stand under `autres`."""
    return f"{case_address(ref)}/donnees/{section or 'autres'}"


def deposit_address(ref: str, kind: str) -> str:
    """The form that deposits a document of a kind."""
    return f"{case_address(ref)}/deposer/{kind}"


def document_address(ref: str, id_: str) -> str:
    """A document's bytes, by its id; or where one of a kind is sent, by the kind."""
    return f"{case_address(ref)}/documents/{id_}"


def task_address(ref: str, id_: str) -> str:
    """The form that says a pending action is done."""
    return f"{case_address(ref)}/actions-en-attente/{quote(id_, safe='')}"


def assign_address(ref: str, id_: str) -> str:
    """The form that gives a pending action to somebody."""
    return f"{task_address(ref, id_)}/confier"


def invite_address(ref: str, id_: str) -> str:
    """The form that invites somebody from outside to answer about the row of a pending action."""
    return f"{task_address(ref, id_)}/inviter"


def invitation_address(token: str) -> str:
    """What the link of an invitation leads to."""
    return f"/invitation/{token}"


def add_address(ref: str) -> str:
    """The form that adds a pending action."""
    return f"{case_address(ref)}/ajouter-action"


def event_address(ref: str, number: int) -> str:
    """One event of the journal, opened."""
    return f"{case_address(ref)}/journal/{number}"


def comment_address(ref: str, role: str) -> str:
    """The place to say something to whoever holds a role: their name is written already."""
    return f"{case_address(ref)}?a={quote(role, safe='')}#f-text"


def remedy_address(ref: str, remedy: Remedy) -> str:
    """Where a cure is in the reader's hands."""
    if remedy.kind == "section":
        return section_address(ref, remedy.key) + (f"#f-{remedy.field}" if remedy.field else "")
    if remedy.kind == "document":
        return deposit_address(ref, remedy.key)
    if remedy.kind == "trigger":
        return act_address(ref, remedy.key)
    if remedy.kind == "session":
        return meeting_address(remedy.key) if remedy.key else "/seances"
    if remedy.kind == "case":
        return case_address(remedy.key)
    return task_address(ref, remedy.key) if remedy.kind == "task" else comment_address(ref, remedy.key)


def in_dialog(remedy: Remedy) -> bool:
    """Whether its form is short enough for the page's dialog."""
    return remedy.kind in ("document", "trigger", "task")
