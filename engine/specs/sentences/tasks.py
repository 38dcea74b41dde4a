"""Which pending actions are open, for whom and until when."""
from __future__ import annotations

from engine.core.case import Task
from engine.language.texts import gettext

from .. import calendar, lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World
from .refusals import lacks


def pending(world: World, task: str) -> list[Task]:
    """The open pending actions of a name."""
    key = lookup.task(world.own, task)
    return [found for found in world.case.tasks if found.key == key]


def is_open(world: World, task: str, role: str, day: str = "") -> None:
    """A pending action is open for a role, due on a day, which belongs to it."""
    found = pending(world, task)
    ensure(bool(found), gettext("No pending action “%(task)s” is open.", task=task))
    roles = " · ".join(world.speaker().role(each.role) for each in found)
    own = [each for each in found if each.role == lookup.role(world.library.country, role)]
    ensure(bool(own), gettext("It is open for: %(roles)s.", roles=roles))
    days = [calendar.last_day(each.due) for each in own]
    ensure(not day or day in days, gettext("It is due on %(day)s.", day=", ".join(days)))


def is_closed(world: World, task: str) -> None:
    """No pending action of that name is open."""
    ensure(not pending(world, task), gettext("The pending action “%(task)s” is open.", task=task))


def left_to_do(world: World, task: str) -> None:
    """The act was refused because a pending action is open."""
    lacks(world, "task", lookup.task(world.own, task), ("tasks.open",))


SENTENCES = (
    Sentence(
        "tasks.is_open", ("then",),
        "une action en attente {task} est ouverte pour {role:words}[ au plus tard le {day:date}]",
        "إجراء في الانتظار {task} مفتوح لفائدة {role:words}[ في أجل أقصاه {day:date}]",
        "a pending action {task} is open for {role:words}[ by {day:date} at the latest]",
        is_open,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Alors une action en attente "Ranger la fiche" est ouverte pour le secrétariat au plus tard le 13/04/2026
        """,
    ),
    Sentence(
        "tasks.is_closed", ("then",),
        "aucune action en attente {task} n'est ouverte", "لا يوجد إجراء مفتوح في الانتظار {task}",
        "no pending action {task} is open", is_closed,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat marque l'action "Ranger la fiche" comme faite
        Alors aucune action en attente "Ranger la fiche" n'est ouverte
        """,
    ),
    Sentence(
        "tasks.left_to_do", ("then",),
        "il reste l'action {task}", "يبقى الإجراء {task}", "the action {task} is left to do", left_to_do,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat fait "Rendre le livre"
        Alors il reste l'action "Ranger la fiche"
        """,
    ),
)
