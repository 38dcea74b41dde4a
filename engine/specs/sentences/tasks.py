"""Which pending actions are open, for whom and until when."""
from __future__ import annotations

from engine.core.case import Task
from engine.language.texts import gettext

from .. import calendar, lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World
from .refusals import lacks


def is_open(world: World, task: str, role: str, day: str = "") -> None:
    """A pending action is open for a role, due on a day, which belongs to it."""
    found = world.open_tasks(task)
    roles = " · ".join(world.speaker().role(each.role) for each in found)
    own = [each for each in found if each.role == lookup.role(world.library.country, role)]
    ensure(bool(own), gettext("It is open for: %(roles)s.", roles=roles))
    days = [calendar.last_day(each.due) for each in own]
    ensure(not day or day in days, gettext("It is due on %(day)s.", day=", ".join(days)))


def is_closed(world: World, task: str) -> None:
    """No pending action of that name is open."""
    ensure(not world.tasks(task), gettext("The pending action “%(task)s” is open.", task=task))


def is_open_row(world: World, task: str, row: str, who: str = "") -> None:
    """A pending action of a row is open, and falls to a person."""
    found = world.open_tasks(task, row)
    if who:
        _falls(world, found, who)


def is_closed_row(world: World, task: str, row: str) -> None:
    """No pending action of that name is open for a row."""
    ensure(not world.tasks(task, row), gettext("The pending action “%(task)s” is open.", task=task))


def falls_to(world: World, task: str, who: str) -> None:
    """A pending action is given to a person."""
    _falls(world, world.tasks(task), who)


def _falls(world: World, found: list[Task], who: str) -> None:
    given = [each.assignee for each in found]
    names = " · ".join(world.cast.name_of(id_) for id_ in given if id_) or gettext("nobody in particular")
    ensure(world.person(who).id in given, gettext("It is given to: %(names)s.", names=names))


def falls_to_role(world: World, task: str) -> None:
    """A pending action is open, and given to nobody in particular."""
    names = " · ".join(world.cast.name_of(each.assignee) for each in world.open_tasks(task) if each.assignee)
    ensure(not names, gettext("It is given to: %(names)s.", names=names))


def are_open(world: World, task: str, number: str) -> None:
    """So many pending actions of a name are open."""
    found = len(world.tasks(task))
    ensure(found == int(number), gettext("So many are open: %(number)s.", number=found))


def left_to_do(world: World, task: str) -> None:
    """The act was refused because a pending action is open."""
    lacks(world, "task", lookup.task(world.own, task), ("tasks.open",))


SENTENCES = (
    Sentence(
        "tasks.is_open", ("then",),
        "une action en attente {task} est ouverte pour {role:words}[ au plus tard le {day:date}]",
        "يوجد إجراء في الانتظار {task} لفائدة {role:words}[ في أجل أقصاه {day:date}]",
        "a pending action {task} is open for {role:words}[ by {day:date} at the latest]",
        is_open,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Alors une action en attente "Ranger la fiche" est ouverte pour le secrétariat au plus tard le 13/04/2026
        """,
    ),
    Sentence(
        "tasks.is_closed", ("then",),
        "aucune action en attente {task} n'est ouverte", "لا يوجد إجراء في الانتظار {task}",
        "no pending action {task} is open", is_closed,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat marque l'action "Ranger la fiche" comme faite
        Alors aucune action en attente "Ranger la fiche" n'est ouverte
        """,
    ),
    Sentence(
        "tasks.is_open_row", ("then",),
        "une action en attente {task} est ouverte pour la ligne {row}[ et revient (à|au|aux) {who:person}]",
        "يوجد إجراء في الانتظار {task} في السطر {row}[ ويعود إلى {who:person}]",
        "a pending action {task} is open for the row {row}[ and falls to {who:person}]", is_open_row,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État    | Par   |
          | 12   | À faire | Malek |
        Alors une action en attente "Réparer une page" est ouverte pour la ligne "12" et revient à "Malek"
        """,
    ),
    Sentence(
        "tasks.is_closed_row", ("then",),
        "aucune action en attente {task} n'est ouverte pour la ligne {row}",
        "لا يوجد إجراء في الانتظار {task} في السطر {row}",
        "no pending action {task} is open for the row {row}", is_closed_row,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État  |
          | 12   | Faite |
        Alors aucune action en attente "Réparer une page" n'est ouverte pour la ligne "12"
        """,
    ),
    Sentence(
        "tasks.falls_to", ("then",),
        "l'action {task} revient (à|au|aux) {who:person}", "يعود الإجراء {task} إلى {who:person}",
        "the action {task} falls to {who:person}", falls_to,
        """
        Étant donné que "Malek" est secrétariat
        Et un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat confie l'action "Ranger la fiche" à "Malek"
        Alors l'action "Ranger la fiche" revient à "Malek"
        """,
    ),
    Sentence(
        "tasks.falls_to_role", ("then",),
        "l'action {task} ne revient à personne en particulier", "لا يعود الإجراء {task} إلى شخص بعينه",
        "nobody in particular has the action {task}", falls_to_role,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Alors l'action "Ranger la fiche" ne revient à personne en particulier
        """,
    ),
    Sentence(
        "tasks.are_open", ("then",),
        "{number:number} (action|actions) en attente {task} (est|sont) (ouverte|ouvertes)",
        "عدد الإجراءات في الانتظار {task} هو {number:number}",
        "{number:number} pending (action|actions) {task} (is|are) open", are_open,
        """
        Étant donné que la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
          | 40   | À faire |
        Alors 2 actions en attente "Réparer une page" sont ouvertes
        """,
    ),
    Sentence(
        "tasks.left_to_do", ("then",),
        "il reste l'action {task}", "يبقى إنجاز الإجراء {task}", "the action {task} is left to do", left_to_do,
        """
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat fait "Rendre le livre"
        Alors il reste l'action "Ranger la fiche"
        """,
    ),
)
