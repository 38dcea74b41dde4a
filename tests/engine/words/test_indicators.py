"""Indicators in words."""
from __future__ import annotations

from engine.core.indicators import BASELINE, TARGET, WHOLE
from engine.core.periods import Period
from engine.language.texts import use
from engine.words.indicators import figure, part_title, period_title
from tests.cast import library

NBSP = "\N{NO-BREAK SPACE}"
JOBS = library()["projet"].indicators["emplois"]
PROGRESS = library()["chaine_valeur"].indicators["avancement"]


def test_a_figure_has_its_unit_in_the_readers_language() -> None:
    assert figure(JOBS, 1200) == f"1{NBSP}200{NBSP}emplois" and figure(PROGRESS, 4625) == f"46,25{NBSP}%" and figure(JOBS, None) == ""
    assert figure(library()["projet"].indicators["ventes"], 6_400_000) == f"64{NBSP}000{NBSP}MAD"
    with use("en"):
        assert figure(JOBS, 1200) == f"1,200{NBSP}jobs"


def test_a_part_is_told_by_its_column_or_its_word() -> None:
    assert part_title(JOBS, "sexe=femmes") == "Emplois de femmes" and part_title(PROGRESS, "capital=bati") == "Bâti"
    assert [part_title(JOBS, part) for part in (WHOLE, BASELINE, TARGET)] == ["Total", "Départ", "Cible"]
    assert part_title(JOBS, "sexe=autre") == "autre"


def test_a_period_is_told_as_people_say_it() -> None:
    told = [period_title(Period(kind, "2026-07-01")) for kind in ("year", "quarter", "month")]
    assert told == ["2026", f"T3{NBSP}2026", "Juillet 2026"]
    with use("ar"):
        assert "2026" in period_title(Period("quarter", "2026-07-01")) and "يوليوز" in period_title(Period("month", "2026-07-01"))
