"""What files come to: the figure of an indicator in a territory, or of all that leads to a file.

A period is that of the indicator, else a quarter: the one a day lies in; without a day, today.
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from engine.core.case import Case
from engine.core.definition.definition import Definition, Indicator
from engine.core.indicators import TARGET, WHOLE, Figure, Reading, added_up, measures
from engine.core.moments import moment
from engine.core.periods import period_of
from engine.language.fold import fold
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.words.indicators import figure, part_title

from .. import lookup
from ..failure import ensure
from ..patterns import tidy
from ..sentence import Sentence
from ..world import World


class Found(NamedTuple):
    """An indicator, the process it is of, and what it comes to."""

    definition: Definition
    indicator: Indicator
    figure: Figure

    @property
    def shown(self) -> str:
        return plain(figure(self.indicator, self.figure.value)) or gettext("nothing")


def found(world: World, indicator: str, place: str, part: str = "", day: str = "") -> Found:
    """What an indicator comes to. Raises StepFailed for a name that is none."""
    definition, one = _indicator(world, indicator)
    on = world.now if not day else datetime.strptime(day, "%d/%m/%Y").date().isoformat()  # noqa: DTZ007  # a date without hour
    today = world.library.country.calendar.local_date(moment(on)).isoformat() if "T" in on else on
    key = _part(one, part) if part else WHOLE
    readings = [each for case in _cases(world, definition, place) for each in _readings(world, case, one)]
    figures = added_up(one, (each for each in readings if each.part == key), (period_of(one.every or "quarter", today),))
    return Found(definition, one, figures[key][0] if key in figures else Figure(None, 0, 0, 0))


def _indicator(world: World, text: str) -> tuple[Definition, Indicator]:
    """Of the process one speaks of, else of any."""
    every = [world.own, *(each for each in world.library.current.values() if each.key != world.own.key)]
    own = any(fold(text) in (fold(title(one.title)), key) for key, one in world.own.indicators.items())
    of = every[:1] if own else every
    known = [(f"{each.key}.{key}", title(one.title)) for each in of for key, one in each.indicators.items()]
    workflow, _, key = lookup.key_of(text, known).partition(".")
    definition = next(each for each in every if each.key == workflow)
    return definition, definition.indicators[key]


def _part(indicator: Indicator, text: str) -> str:
    parts = [f"{dimension.key}={key}" for dimension in indicator.dimensions for key in dimension.parts]
    return lookup.key_of(text, [(part, part_title(indicator, part)) for part in (*parts, TARGET)])


def _cases(world: World, definition: Definition, place: str) -> Iterator[Case]:
    """The files of the process in a territory, or that lead to a file by links that indicators go up."""
    of_process = (case for case in world.store.cases.values() if case.workflow == definition.key)
    if fold(place) in world.called or world.store.case(place):
        below = _below(world, world.reference(place))
        yield from (case for case in of_process if case.ref in below)
        return
    code, within = lookup.territory(world.library.country, place), world.library.country.territories.within
    yield from (case for case in of_process if within(case.territory, code))


def _below(world: World, ref: str) -> set[str]:
    kinds = {key: {kind for one in each.indicators.values() for kind in one.up} for key, each in world.library.current.items()}
    below, more = {ref}, {ref}
    while more:
        more = {case.ref for case in world.store.cases.values() if case.ref not in below and any(
            link.ref in more and link.kind in kinds[case.workflow] for link in case.links)}
        below |= more
    return below


def _readings(world: World, case: Case, indicator: Indicator) -> Iterator[Reading]:
    for one in measures(world.library.version(case.definition), case):
        if one.indicator == indicator.key:
            yield Reading(case.ref, one.row, one.part, one.series, one.at, one.value, one.verified)


def worth(world: World, indicator: str, place: str, value: str, part: str = "", day: str = "") -> None:
    """It comes to so much."""
    this = found(world, indicator, place, part, day)
    unit = plain(title(this.indicator.unit))
    ensure(tidy(value) in (tidy(this.shown), tidy(this.shown.removesuffix(unit))),
           gettext("The indicator is: %(value)s.", value=this.shown))


def unknown(world: World, indicator: str, place: str, part: str = "", day: str = "") -> None:
    """No verified value is known."""
    this = found(world, indicator, place, part, day)
    ensure(this.figure.value is None, gettext("The indicator is: %(value)s.", value=this.shown))


def counts(world: World, indicator: str, place: str, number: str, day: str = "") -> None:
    """So many files are counted, each once."""
    this = found(world, indicator, place, day=day)
    ensure(this.figure.files == int(number), gettext("It counts: %(number)s.", number=str(this.figure.files)))


def awaits(world: World, indicator: str, place: str, number: str, day: str = "") -> None:
    """So many files have a value of that period that nobody has verified yet."""
    this = found(world, indicator, place, day=day)
    ensure(this.figure.unverified == int(number), gettext("It counts: %(number)s.", number=str(this.figure.unverified)))


SENTENCES = (
    Sentence(
        "indicators.worth", ("then",),
        "l'indicateur {indicator} de {place} vaut {value}[ pour {part}][ au {day:date}]",
        "قيمة المؤشر {indicator} في {place} هي {value}[ بخصوص {part}][ بتاريخ {day:date}]",
        "the indicator {indicator} of {place} is {value}[ for {part}][ on {day:date}]", worth,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État  | Par   | Le         |
          | 12   | Faite | Samia | 02/04/2026 |
        Alors l'indicateur "Pages remises" de "Maroc" vaut "1"
        Et l'indicateur "Pages remises" de "Maroc" vaut "1 pages" pour "Faite" au 30/06/2026
        """,
    ),
    Sentence(
        "indicators.unknown", ("then",),
        "l'indicateur {indicator} de {place} n'a pas de valeur[ pour {part}][ au {day:date}]",
        "لا قيمة للمؤشر {indicator} في {place}[ بخصوص {part}][ بتاريخ {day:date}]",
        "the indicator {indicator} of {place} has no value[ for {part}][ on {day:date}]", unknown,
        """
        Alors l'indicateur "Pages remises" de "Fenêtre sur cour" n'a pas de valeur
        """,
    ),
    Sentence(
        "indicators.counts", ("then",),
        "l'indicateur {indicator} de {place} compte {number:number} (dossiers|dossier)[ au {day:date}]",
        "عدد الملفات التي يشملها المؤشر {indicator} في {place} هو {number:number}[ بتاريخ {day:date}]",
        "the indicator {indicator} of {place} counts {number:number} (files|file)[ on {day:date}]", counts,
        """
        Étant donné que le champ "Numéro de fiche" vaut "12"
        Alors l'indicateur "Numéro moyen" de "Maroc" compte 1 dossier
        """,
    ),
    Sentence(
        "indicators.awaits", ("then",),
        "l'indicateur {indicator} de {place} attend la vérification de {number:number} (dossiers|dossier)[ au {day:date}]",
        "عدد الملفات التي ينتظر المؤشر {indicator} في {place} التحقق منها هو {number:number}[ بتاريخ {day:date}]",
        "the indicator {indicator} of {place} awaits the verification of {number:number} (files|file)[ on {day:date}]", awaits,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État  | Le         |
          | 12   | Faite | 02/04/2026 |
        Alors l'indicateur "Pages remises" de "Maroc" attend la vérification de 1 dossier
        """,
    ),
)
