"""`/connexion` and `/deconnexion`. A refusal keeps the login typed and says how many tries are left."""
from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from engine.core.decision import Refused
from engine.language.texts import gettext
from engine.people import SignIn
from engine.words.measures import minutes
from web.answer import answer
from web.desk import THEME
from web.door import LANGUAGE, Public, Viewer, cookie_name, inside, over_tls

router = APIRouter()
PAGE = "screens/sign_in/page.html"
YEAR = 365 * 24 * 3600


@router.get("/connexion")
def form(visit: Public, retour: str = "/") -> Response:
    """The form; whoever is signed in already may sign in as somebody else."""
    return answer(visit, PAGE, {"login": "", "error": "", "back": inside(retour)})


@router.post("/connexion")
def sign_in(visit: Public, login: Annotated[str, Form()] = "", password: Annotated[str, Form()] = "",
            retour: Annotated[str, Form()] = "/") -> Response:
    """Sign in: a new token in the cookie, and back to where one wanted to go."""
    request = visit.request
    address = request.client.host if request.client else ""
    agent, held = request.headers.get("user-agent", ""), request.cookies.get(cookie_name(request), "")
    found = visit.maillon.people.sign_in(login, password, address, agent, replacing=held)
    if not isinstance(found, SignIn):
        return answer(visit, PAGE, {"login": login[:100], "error": _sentence(found), "back": inside(retour)}, 422)
    response = RedirectResponse(inside(retour), 303)
    secure = over_tls(request)
    response.set_cookie(cookie_name(request), found.token, httponly=True, samesite="lax", secure=secure, path="/")
    for name, value in ((LANGUAGE, found.account.language), (THEME, found.account.theme)):
        if value and name not in request.cookies:
            response.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="lax", secure=secure)
    return response


def _sentence(refused: Refused) -> str:
    count = refused.unmet[0].values.get("minutes")
    if count:
        return gettext("Too many tries: wait %(minutes)s, or ask your administrator.", minutes=minutes(count))
    return gettext("This login and this password do not belong together.")


@router.post("/deconnexion")
def sign_out(visit: Viewer) -> Response:
    """Sign out: the token is forgotten on the server too."""
    visit.maillon.people.sign_out(visit.request.cookies.get(cookie_name(visit.request), ""))
    response = RedirectResponse("/connexion", 303)
    response.delete_cookie(cookie_name(visit.request), path="/", secure=over_tls(visit.request), httponly=True)
    return response
