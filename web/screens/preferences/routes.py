"""`/langue/ar` and `/theme/dark`, for anybody, remembered for a year."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import RedirectResponse

from engine.language import texts
from web.desk import THEME, THEMES
from web.door import LANGUAGE, Public, inside, over_tls

router = APIRouter()
YEAR = 365 * 24 * 3600


@router.get("/langue/{code}")
def language(visit: Public, code: str, retour: str = "/") -> RedirectResponse:
    """Read the desk in another language."""
    return _remember(visit, LANGUAGE, code if code in texts.LOCALES else visit.maillon.settings.language, retour)


@router.get("/theme/{key}")
def theme(visit: Public, key: str, retour: str = "/") -> RedirectResponse:
    """Light, dark, or as the system wants it."""
    return _remember(visit, THEME, key if key in THEMES else THEMES[0], retour)


def _remember(visit: Public, name: str, value: str, back: str) -> RedirectResponse:
    response = RedirectResponse(inside(back), 303)
    response.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="lax", secure=over_tls(visit.request))
    return response
