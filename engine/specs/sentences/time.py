"""What day it is, how time passes, and what happens by itself."""
from __future__ import annotations

from engine.core.actor import ENGINE
from engine.core.clocks import Known, Standing, clocks_of, standing
from engine.core.moments import Duration
from engine.language.texts import gettext
from engine.words.delays import used_and_left
from engine.words.titles import state_title

from .. import calendar, lookup
from ..failure import StepFailed, ensure
from ..sentence import Sentence
from ..world import World


def it_is(world: World, day: str, hour: str = "") -> None:
    """A day and an hour come, in Casablanca; without an hour it is morning."""
    world.until(calendar.hour_of(day, hour))


def days(world: World, number: str) -> None:
    """So many whole days go by after today."""
    _pass(world, Duration(int(number), "days"))


def working_days(world: World, number: str) -> None:
    """So many working days go by after today."""
    _pass(world, Duration(int(number), "working_days"))


def months(world: World, number: str) -> None:
    """So many months go by: the same day of the month is over."""
    _pass(world, Duration(int(number), "months"))


def _pass(world: World, delay: Duration) -> None:
    world.until(calendar.day_over(world.library.country, world.now, delay))


def hours(world: World, number: str) -> None:
    """So many hours go by."""
    world.until(calendar.later(world.now, hours=int(number)))


def seconds(world: World, number: str) -> None:
    """So many seconds go by."""
    world.until(calendar.later(world.now, seconds=int(number)))


def moved_alone(world: World, state: str) -> None:
    """The engine has moved the case to a state, at the end of a delay."""
    definition, case = world.own, world.case
    here = state_title(definition, case.state)
    ensure(case.state == lookup.leaf(definition, state), gettext("The file is at the step “%(state)s”.", state=here))
    ensure(case.moves[-1].actor == ENGINE.id, gettext("Somebody moved the file; no delay did."))


def runs_until(world: World, clock: str, day: str) -> None:
    """A delay of the state runs until a day, which belongs to it."""
    running = {found.key: found for found in world.case.clocks}
    key = lookup.clock(world.own, clock)
    ensure(key in running, gettext("This delay is not running."))
    last = calendar.last_day(running[key].due)
    ensure(last == day, gettext("This delay runs until %(day)s.", day=last))


def runs_not(world: World, clock: str) -> None:
    """A delay does not run."""
    key = lookup.clock(world.own, clock)
    ensure(all(found.key != key for found in world.case.clocks), gettext("This delay is running."))


def stands_still(world: World, clock: str) -> None:
    """A delay stands still, with the days it had left."""
    ensure(bool(_known(world, clock).stopped), gettext("This delay is running."))


def _known(world: World, clock: str) -> Known:
    key = lookup.clock(world.own, clock)
    found = next((known for known in clocks_of(world.case) if known.clock.key == key), None)
    if found is None:
        raise StepFailed(gettext("This delay is not running."))
    return found


def _stands(world: World, clock: str) -> Standing:
    known = _known(world, clock)
    found = standing(world.library.country.calendar, known.clock, known.stopped or world.now)
    if found is None:
        raise StepFailed(gettext("This delay waits for the moment in a field: it has no days to count."))
    return found


def days_left(world: World, number: str, clock: str) -> None:
    """So many days are left of a delay if one answers today."""
    _left(world, "days", number, clock)


def working_days_left(world: World, number: str, clock: str) -> None:
    """So many working days are left of a delay that counts those."""
    _left(world, "working_days", number, clock)


def _left(world: World, unit: str, number: str, clock: str) -> None:
    found = _stands(world, clock)
    ensure((found.left, found.unit) == (int(number), unit), used_and_left(found))


SENTENCES = (
    Sentence(
        "time.it_is", ("given", "when"),
        "nous sommes le {day:date}[ à {hour:time}]", "(اليوم|يحل تاريخ) {day:date}[ على الساعة {hour:time}]",
        "it is {day:date}[ at {hour:time}]", it_is,
        """
        Quand nous sommes le 10/11/2026 à 14:30
        Alors le dossier reste ouvert
        """,
    ),
    Sentence(
        "time.days", ("given", "when"),
        "{number:number} (jours|jour) (passent|passe)", "(يمر|تمر) {number:number} (يوما|أيام|يوم)",
        "{number:number} (days|day) (pass|passes)", days,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand 14 jours passent
        Alors le dossier est à l'étape "Prêté"
        """,
    ),
    Sentence(
        "time.working_days", ("given", "when"),
        "{number:number} (jours ouvrables|jour ouvrable) (passent|passe)",
        "(يمر|تمر) {number:number} (يوم عمل|أيام عمل)",
        "{number:number} (working days|working day) (pass|passes)", working_days,
        """
        Quand 5 jours ouvrables passent
        Alors le dossier reste ouvert
        """,
    ),
    Sentence(
        "time.months", ("given", "when"),
        "{number:number} mois (passent|passe)", "(يمر|تمر) {number:number} (شهرا|أشهر|شهر)",
        "{number:number} (months|month) (pass|passes)", months,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand 1 mois passe
        Alors le dossier est passé seul à l'étape "En retard"
        """,
    ),
    Sentence(
        "time.hours", ("given", "when"),
        "{number:number} (heures|heure) (passent|passe)", "(تمر|يمر) {number:number} (ساعة|ساعات)",
        "{number:number} (hours|hour) (pass|passes)", hours,
        """
        Quand 3 heures passent
        Alors le dossier reste ouvert
        """,
    ),
    Sentence(
        "time.seconds", ("given", "when"),
        "{number:number} (secondes|seconde) (passent|passe)", "(تمر|يمر) {number:number} (ثانية|ثوان)",
        "{number:number} (seconds|second) (pass|passes)", seconds,
        """
        Quand 1 seconde passe
        Alors le dossier reste ouvert
        """,
    ),
    Sentence(
        "time.moved_alone", ("then",),
        "le dossier est passé seul à l'étape {state}", "انتقل الملف تلقائيا إلى مرحلة {state}",
        "the file has moved by itself to the step {state}", moved_alone,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand 15 jours passent
        Alors le dossier est passé seul à l'étape "En retard"
        """,
    ),
    Sentence(
        "time.runs_until", ("then",),
        "le délai {clock} court jusqu'au {day:date}", "يسري الأجل {clock} إلى غاية {day:date}",
        "the time limit {clock} runs until {day:date}", runs_until,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Alors le délai "Durée du prêt" court jusqu'au 21/04/2026
        """,
    ),
    Sentence(
        "time.days_left", ("then",),
        "il reste {number:number} (jours|jour) au délai {clock}", "(يبقى|تبقى) {number:number} (يوما|أيام|يوم) من الأجل {clock}",
        "{number:number} (days|day) (are|is) left of the time limit {clock}", days_left,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand 4 jours passent
        Alors il reste 10 jours au délai "Durée du prêt"
        """,
    ),
    Sentence(
        "time.working_days_left", ("then",),
        "il reste {number:number} (jours ouvrables|jour ouvrable) au délai {clock}",
        "(يبقى|تبقى) {number:number} (يوم عمل|أيام عمل) من الأجل {clock}",
        "{number:number} (working days|working day) (are|is) left of the time limit {clock}", working_days_left,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "En retard"
        Alors il reste 30 jours ouvrables au délai "Rappel"
        """,
    ),
    Sentence(
        "time.stands_still", ("then",),
        "le délai {clock} est arrêté", "الأجل {clock} متوقف", "the time limit {clock} stands still", stands_still,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "En retard"
        Quand le secrétariat fait "Réclamer le livre"
        Alors le délai "Rappel" est arrêté
        """,
    ),
    Sentence(
        "time.runs_not", ("then",),
        "le délai {clock} ne court pas", "لا يسري الأجل {clock}", "the time limit {clock} does not run", runs_not,
        """
        Alors le délai "Durée du prêt" ne court pas
        """,
    ),
)
