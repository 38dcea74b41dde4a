"""A comment on a case."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from engine.advance import Done
from engine.core.acts import Comment
from engine.words import say
from web.answer import answer
from web.door import Viewer
from web.forms import sent
from web.forms.commands import do, new_key
from web.problems import status_of

from .acts import FRAGMENT, PAGE, finished, found, reasons
from .view import page_context

router = APIRouter()


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
