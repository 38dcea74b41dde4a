"""`/classement`: the files of a process in the order of what a grid of theirs came to."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.definition.definition import Definition
from engine.core.names import LinkKind
from engine.language.texts import gettext, title
from engine.questions.ranking import Asked, Ranked, ranking, sums, targets
from engine.questions.scope import scope_of
from engine.words.titles import state_title
from web.answer import answer
from web.door import Viewer, Visit
from web.forms.places import within

router = APIRouter()


class Choice(NamedTuple):
    """A grid that may be ranked by; `key` is `process.grid`."""

    key: str
    definition: Definition
    grid: str


@router.get("/classement")
def page(visit: Viewer, grille: str = "", territoire: str = "", suite: str = "") -> Response:
    """The ranking; without `grille` by the first grid there is. A filter of the address that means nothing narrows nothing."""
    choices = [*_choices(visit)]
    chosen = next((one for one in choices if one.key == grille), choices[0] if choices else None)
    context = _context(visit, chosen, territoire, suite) if chosen is not None else {"title": gettext("Ranking"), "rows": None}
    grids = [{"key": one.key, "title": f"{title(one.definition.title)} · {title(one.definition.names.grids[one.grid].title)}"}
             for one in choices]
    return answer(visit, "screens/ranking/page.html", {"grids": grids, **context}, here="processes")


def _choices(visit: Visit) -> Iterator[Choice]:
    for definition in visit.maillon.library.current.values():
        yield from (Choice(f"{definition.key}.{grid}", definition, grid) for grid in definition.names.grids)


def _context(visit: Visit, chosen: Choice, territory: str, after: str) -> dict[str, Any]:
    definition, maillon, country = chosen.definition, visit.maillon, visit.maillon.library.country
    kinds = {kind: link for kind, link in definition.names.links.items() if not link.inverse}
    links = tuple((kind, ref) for kind in kinds if (ref := visit.request.query_params.get(kind, "")))
    asked = Asked(definition.key, chosen.grid, territory if territory in country.territories else "", links)
    now = maillon.now()
    found = ranking(maillon.store, maillon.library, visit.actor, now, asked, after)
    typed = {"grille": chosen.key, "territoire": asked.territory, **dict(links)}
    address = f"/classement?{urlencode({key: text for key, text in typed.items() if text})}"
    return {
        "title": title(definition.title), "workflow": definition.key, "grid": title(definition.names.grids[chosen.grid].title),
        "typed": typed, "narrowed": sum(bool(text) for key, text in typed.items() if key != "grille"),
        "territories": within(country, scope_of(visit.actor, country, now).roots), "links": _links(visit, asked, kinds),
        "sums": sums(maillon.store, maillon.library, visit.actor, now, asked), "rows": [_row(visit, one) for one in found.rows],
        "newer": f"{address}&suite={found.newer.text()}" if found.newer else None,
        "older": f"{address}&suite={found.older.text()}" if found.older else None,
    }


def _links(visit: Visit, asked: Asked, kinds: dict[str, LinkKind]) -> list[dict[str, Any]]:
    """A filter for each kind of link that leads from some ranked file to one the reader sees."""
    found = targets(visit.maillon.store, visit.maillon.library, visit.actor, visit.maillon.now(), asked)
    titles = visit.maillon.library[asked.workflow].written.links
    return [{"name": kind, "title": title(titles[kind].title), "value": dict(asked.links).get(kind, ""), "options": options}
            for kind in kinds if (options := [{"key": one.ref, "title": one.title} for one in found if one.kind == kind])]


def _row(visit: Visit, one: Ranked) -> dict[str, Any]:
    library, file = visit.maillon.library, one.file
    return {
        "rank": one.rank, "tied": one.tied, "title": file.title, "href": f"/dossiers/{quote(file.ref, safe='')}", "ref": file.ref,
        "place": title(library.country.territories[file.territory].title),
        "state": state_title(library.version(file.definition), file.state), "score": one.score, "number": file.number,
        "wanted": file.wanted, "lowest": file.lowest, "highest": file.highest, "threshold": file.threshold,
    }
