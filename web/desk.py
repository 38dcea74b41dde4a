"""What the frame of every page shows: who is here, where they work, where they can go."""
from __future__ import annotations

from typing import Any
from urllib.parse import quote

from engine.core.actor import Actor
from engine.core.country import Country
from engine.language import texts
from engine.language.texts import gettext, title
from engine.questions.meetings import mine

from .door import Guest, Visit, partial

Anyone = Visit | Guest
THEME = "theme"
THEMES = ("auto", "light", "dark")
LANGUAGES = (("fr", "Français"), ("ar", "العربية"), ("en", "English"))


def desk_for(visit: Anyone, here: str = "") -> dict[str, Any]:
    """The `desk` of parts/base.html and parts/bare.html. `here` names the current place: todo, cases, journal,
    indicators, processes."""
    back = quote(visit.request.url.path)
    theme = visit.request.cookies.get(THEME, "auto")
    language = texts.language()
    frame: dict[str, Any] = {
        "lang": language, "dir": texts.direction(), "theme": theme if theme in THEMES else "auto", "home": "/",
        "languages": [{"code": code, "name": name, "href": f"/langue/{code}?retour={back}", "current": code == language}
                      for code, name in LANGUAGES],
        "themes": [{"key": key, "href": f"/theme/{key}?retour={back}", "current": key == theme} for key in THEMES],
        "sign_out": "/deconnexion",
    }
    return frame | _person(visit, here) if isinstance(visit, Visit) else frame


def _person(visit: Visit, here: str) -> dict[str, Any]:
    country = visit.maillon.library.country
    roles = roles_of(visit.actor, country, visit.maillon.now()[:10])
    return {
        "territory": territory_of(visit.actor, country),
        "search": {"action": "/dossiers", "words": visit.request.query_params.get("q", "") if here == "cases" else ""},
        "nav": [{"href": href, "icon": icon, "text": text, "current": key == here} | (_meetings(visit) if key == "meetings" else {})
                for key, href, icon, text in _places(visit, roles)],
        "saved": [],
        "person": {"name": visit.account.name, "role": ", ".join(title(country.roles[key].title) for key in roles)},
    }


def _meetings(visit: Visit) -> dict[str, Any]:
    """How many meetings await the reader: those that are theirs, and not over. A part of a page has no rail to say it."""
    if partial(visit.request):
        return {}
    maillon = visit.maillon
    number = mine(maillon.store, maillon.library, visit.actor, maillon.now())
    return {"number": number, "hint": gettext("meetings of yours that are not over")}


def _places(visit: Visit, roles: list[str]) -> list[tuple[str, str, str, str]]:
    places = [("todo", "/", "todo", gettext("To do")), ("cases", "/dossiers", "file", gettext("Cases"))]
    if not all(visit.maillon.library.country.roles[key].own for key in roles):
        places.append(("meetings", "/seances", "meeting", gettext("Meetings")))
    if any(visit.maillon.library.country.roles[key].journal for key in roles):
        places.append(("journal", "/journal", "journal", gettext("Journal")))
    places.append(("indicators", "/indicateurs", "board", gettext("Indicators")))
    return [*places, ("processes", "/processus", "specs", gettext("Processes"))]


def roles_of(actor: Actor, country: Country, today: str) -> list[str]:
    """The roles an actor holds today, anywhere, in the order they were given."""
    held = dict.fromkeys(grant.role for grant in actor.grants if grant.holds(today))
    return [key for key in held if key in country.roles]


def territory_of(actor: Actor, country: Country) -> str:
    """The titles of the territories where an actor holds a role."""
    codes = dict.fromkeys(grant.territory for grant in actor.grants)
    return ", ".join(title(country.territories[code].title) for code in codes if code in country.territories)
