"""A comment on a case."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from engine.advance import Done
from engine.core.acts import Comment
from engine.language.texts import gettext
from engine.questions.case import Ground
from engine.words import say
from web.answer import answer
from web.door import Viewer
from web.forms import sent
from web.forms.commands import do, new_key
from web.grounds import found
from web.problems import status_of

from .acts import FRAGMENT, PAGE, finished, reasons
from .view import page_context

router = APIRouter()


def greeting(ground: Ground, role: str) -> str:
    """The beginning of a comment to whoever holds a role here: their name, else the role; nothing for a role that is none."""
    if role not in ground.definition.names.country.roles:
        return ""
    return gettext("To %(person)s: ", person=ground.speaker.holder(role) or ground.speaker.title("role", role))


@router.post("/dossiers/{ref}/commentaires")
def comment(visit: Viewer, ref: str, form: sent.Sent) -> Response:
    """Say it, or get it back with the reason why not."""
    ground = found(visit, ref)
    text = sent.text(form, "text")
    outcome = do(visit, Comment(ref, text), sent.key(form) or new_key())
    if isinstance(outcome, Done):
        return finished(visit, outcome, "comments")
    said = " ".join(say(reason, ground.speaker).text for reason in reasons(outcome).unmet)
    context = page_context(ground) | {"comment": text, "comment_error": said}
    return answer(visit, PAGE, context, status_of(outcome), FRAGMENT, "cases")
