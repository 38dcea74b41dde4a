"""Comment: a remark on a case, for those who see it."""
from __future__ import annotations

from typing import NamedTuple

from ..access import may_change
from ..decision import Cure, Decision, Question, Refused, Unmet
from ..values import clean
from .attempt import Attempt

MOST = 4_000


class Comment(NamedTuple):
    """`text`: what is said, at most 4,000 characters."""

    ref: str
    text: str


def asks(attempt: Attempt, command: Comment) -> tuple[Question, ...]:
    """It asks nothing of other cases."""
    return ()


def decide(attempt: Attempt, command: Comment) -> Decision:
    """Anybody who works on the case may speak, also when it is closed; readers only read."""
    roles = may_change(attempt.definition, attempt.case, attempt.actor, attempt.sight().today)
    text = clean(command.text)
    if not roles:
        return Refused((Unmet("role.reads", {}, Cure("person", "", attempt.definition.written.responsible)),))
    if not text:
        return Refused((Unmet("comment.empty", {}, Cure("input", "text")),))
    if len(text) > MOST:
        return Refused((Unmet("value.too_long", {"most": MOST}, Cure("input", "text")),))
    return attempt.decided("comment", min(roles), {}, {"text": text})
