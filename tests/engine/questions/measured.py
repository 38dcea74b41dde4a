"""Files with measures, for the tests of what they come to."""
from __future__ import annotations

from typing import Any

from engine.specs.background import Start, declare, tie
from tests.cast import OUEZZANE, library
from tests.web.desk import Desk

KHENIFRA = "MA-KHN"


def file(desk: Desk, workflow: str, state: str, territory: str = OUEZZANE, links: dict[str, str] | None = None, **fields: Any) -> str:
    """A file in a state, with stored values and links; its reference."""
    maillon, definition = desk.maillon, library()[workflow]
    case = declare(maillon.store, definition, Start(state, territory, fields), maillon.now())
    for kind, other in (links or {}).items():
        case = tie(maillon.store, definition, case, kind, other, maillon.now())
    return case.ref


def visit(day: str, jobs: int, women: int = 0, verified: str = "hind") -> dict[str, Any]:
    """A visit, as its row is kept; `verified` empty: nobody did."""
    row = {"date": day, "femmes": women, "jeunes": 0, "emplois": jobs, "hommes": jobs - women, "relevee_par": "amina"}
    return row | ({"verifiee_par": verified} if verified else {})


def project(desk: Desk, *visits: dict[str, Any], territory: str = OUEZZANE, **links: str) -> str:
    """A project followed up, with its visits."""
    rows = [{"id": str(number), **row} for number, row in enumerate(visits, 1)]
    return file(desk, "projet", "post_creation.suivi", territory, links, titre="Moulin", visites=rows)


def family(desk: Desk) -> tuple[str, str]:
    """A programme with a chain; two projects of the chain, the first of which the programme spotted; one project beside them,
    one in another province, and one whose visit nobody verified. References of programme and chain."""
    programme = file(desk, "programme_provincial", "emergence", titre="Programme")
    chain = file(desk, "chaine_valeur", "coordination", links={"programme": programme}, nom="Huile")
    project(desk, visit("2025-12-20", 6, women=4), chaine=chain, reperage=programme)
    project(desk, visit("2026-02-10", 5, women=1), chaine=chain)
    project(desk, visit("2026-02-20", 1))
    project(desk, visit("2026-02-20", 10), territory=KHENIFRA)
    project(desk, visit("2026-03-30", 50, verified=""), chaine=chain)
    return programme, chain
