"""The vocabulary of specifications: a file a topic, a line a file. No sentence knows a process."""
from __future__ import annotations

from ..sentence import Sentence
from . import (
    acts,
    cases,
    decisions,
    documents,
    fields,
    indicators,
    invitations,
    journal,
    links,
    meetings,
    options,
    people,
    refusals,
    rows,
    scores,
    tasks,
    time,
)

TOPICS = {
    "cases": cases,
    "people": people,
    "time": time,
    "fields": fields,
    "rows": rows,
    "scores": scores,
    "documents": documents,
    "links": links,
    "acts": acts,
    "invitations": invitations,
    "decisions": decisions,
    "meetings": meetings,
    "refusals": refusals,
    "options": options,
    "tasks": tasks,
    "journal": journal,
    "indicators": indicators,
}
"""By name, in the order of the guide."""

SENTENCES: tuple[Sentence, ...] = (
    *cases.SENTENCES,
    *people.SENTENCES,
    *time.SENTENCES,
    *fields.SENTENCES,
    *rows.SENTENCES,
    *scores.SENTENCES,
    *documents.SENTENCES,
    *links.SENTENCES,
    *acts.SENTENCES,
    *invitations.SENTENCES,
    *decisions.SENTENCES,
    *meetings.SENTENCES,
    *refusals.SENTENCES,
    *options.SENTENCES,
    *tasks.SENTENCES,
    *journal.SENTENCES,
    *indicators.SENTENCES,
)

__all__ = ["SENTENCES", "TOPICS"]
