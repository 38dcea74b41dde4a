"""What is asked of the indicators: the address read, and what is wrong with it beside its field."""
from __future__ import annotations

from typing import Any, NamedTuple
from urllib.parse import urlencode

from engine.core.definition.definition import Indicator
from engine.core.periods import Period
from engine.language.texts import gettext, title
from engine.others import visible
from engine.questions.indicators import COUNT, Asked, indicator_of, last_over
from engine.questions.periods import period_asked
from engine.questions.scope import scope_of
from engine.words.indicators import period_title
from web.door import Visit
from web.forms.places import within

KINDS = {"mois": "month", "trimestre": "quarter", "an": "year"}


class Read(NamedTuple):
    """As `typed`, as it is meant, what is wrong with it by the name of its field, and the title of the file `above`."""

    typed: dict[str, str]
    asked: Asked
    errors: dict[str, str]
    above: str

    @property
    def address(self) -> str:
        """The page that shows this."""
        return href("/indicateurs", self.typed)

    def other(self, path: str = "/indicateurs", **changes: str) -> str:
        """The address of a page that differs in something."""
        return href(path, {**self.typed, **changes})


def href(path: str, typed: dict[str, str]) -> str:
    """An address with its query, what is empty left out."""
    found = {key: value for key, value in typed.items() if value}
    return f"{path}?{urlencode(found)}" if found else path


def read(visit: Visit, typed: dict[str, str]) -> Read:
    """What is asked. Raises BadCommand for an unknown process or indicator."""
    workflow, _, key = typed["grandeur"].partition(".")
    if workflow:
        indicator_of(visit.maillon.library, workflow, key)
    errors: dict[str, str] = {}
    until = _until(visit, typed, errors)
    above = _above(visit, typed["dossier"], errors)
    asked = Asked(workflow or typed["processus"], key, until, typed["territoire"], typed["dossier"])
    return Read({name: text for name, text in typed.items() if text}, asked, errors, above)


def _until(visit: Visit, typed: dict[str, str], errors: dict[str, str]) -> Period:
    """The last period shown: of the rhythm asked for, and over."""
    maillon = visit.maillon
    found, wrong = period_asked(maillon.library, maillon.now(), KINDS.get(typed["rythme"], ""), typed["jusqua"])
    if wrong:
        errors["jusqua"] = wrong
    return found


def _above(visit: Visit, ref: str, errors: dict[str, str]) -> str:
    if not ref:
        return ""
    maillon = visit.maillon
    case = maillon.store.case(ref)
    if case is None or not visible(maillon.library, case, visit.actor, maillon.now()):
        errors["dossier"] = gettext("There is no file %(given)s for this account.", given=ref[:80])
        return ""
    return str(case.fields.get(maillon.library.version(case.definition).face.title) or ref)


def choices(visit: Visit, read: Read) -> dict[str, list[dict[str, str]]]:
    """What each filter offers."""
    library = visit.maillon.library
    definitions = [one for one in library.current.values() if one.indicators]
    periods = [last_over(library, visit.maillon.now(), read.asked.until.kind)]
    while len(periods) < 2 * COUNT:
        periods.append(periods[-1].before)
    return {
        "processus": [{"key": one.key, "title": title(one.title)} for one in definitions],
        "grandeur": [{"key": f"{one.key}.{key}", "title": f"{title(one.title)} – {title(indicator.title)}"}
                       for one in definitions for key, indicator in one.indicators.items()],
        "territoire": within(library.country, scope_of(visit.actor, library.country, visit.maillon.now()).roots),
        "rythme": [{"key": "mois", "title": gettext("Month")}, {"key": "trimestre", "title": gettext("Quarter")},
                   {"key": "an", "title": gettext("Year")}],
        "jusqua": [{"key": str(period), "title": period_title(period)} for period in periods],
    }


def dimensions(indicator: Indicator) -> list[dict[str, str]]:
    """The dimensions that a filter offers."""
    return [{"key": one.key, "title": title(one.title)} for one in indicator.dimensions]


def fields(visit: Visit, read: Read, indicator: Indicator | None) -> list[dict[str, Any]]:
    """The controls of the filter bar."""
    offered = choices(visit, read)
    if indicator is not None and indicator.dimensions:
        offered["dimension"] = dimensions(indicator)
    titles = {"processus": gettext("Process"), "grandeur": gettext("Indicator"), "territoire": gettext("Territory"),
              "rythme": gettext("Period"), "jusqua": gettext("Up to"), "dimension": gettext("Dimension")}
    blanks = {"jusqua": gettext("The last one that is over"), "rythme": gettext("Quarter")}
    controls: list[dict[str, Any]] = [
        {"name": name, "kind": "choice", "title": titles[name], "options": options, "value": read.typed.get(name, ""),
         "blank": blanks.get(name, gettext("All")), "error": read.errors.get(name, "")} for name, options in offered.items()]
    controls.append({"name": "dossier", "kind": "text", "title": gettext("Up to the case (reference)"), "direction": "ltr",
                     "value": read.typed.get("dossier", ""),
                     "error": read.errors.get("dossier", "")})
    return controls
