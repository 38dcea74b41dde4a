"""Somebody without an account is invited to answer about one row. What they do then is said as of anybody: "the guest"."""
from __future__ import annotations

from engine.core.access import awaited
from engine.core.actor import Invitation
from engine.core.acts import Invite
from engine.language.texts import gettext

from .. import lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World
from .acts import succeeded


def invite(world: World, who: str, row: str, trigger: str) -> None:
    """Somebody invites whom a row names to a step; from then on "the guest" is them."""
    case, actor = world.case, world.person(who)
    key = lookup.trigger(world.own, trigger, case.state)
    step = world.own.table.get((case.state, key))
    id_ = world.row(step.guest_list, row) if step is not None and step.guests else row
    world.guest = Invitation(case.ref, key, id_)
    world.do(Invite(case.ref, key, id_, row), actor)


def invited(world: World, who: str, row: str, trigger: str) -> None:
    """Somebody has invited them: the same, and it was done."""
    invite(world, who, row, trigger)
    succeeded(world)


def is_over(world: World) -> None:
    """The invitation is worth nothing any more, or never was."""
    case, guest = world.case, world.invited
    step = world.own.table.get((case.state, guest.trigger))
    held = guest.id in case.guests and awaited(case, step, guest.row, world.now) is not None
    ensure(not held, gettext("The guest may still answer."))


ASKED = '''
        Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Et que la liste "Réparations" est :
          | Page | État    | Atelier       |
          | 12   | À faire | Reliure Nour  |
          | 40   | À faire | Reliure Atlas |'''

SENTENCES = (
    Sentence(
        "invitations.invited", ("given",),
        "{who:person} a invité {row} à {trigger}", "(دعا|دعت) {who:person} {row} إلى {trigger}",
        "{who:person} has invited {row} to {trigger}", invited,
        f"""{ASKED}
        Et que le secrétariat a invité "Reliure Nour" à "Rendre la page"
        Quand l'invité fait "Rendre la page" avec :
          | champ | valeur        |
          | Mot   | Page recollée |
        Alors c'est fait
        """,
    ),
    Sentence(
        "invitations.invite", ("when",),
        "{who:person} invite {row} à {trigger}", "(يدعو|تدعو) {who:person} {row} إلى {trigger}",
        "{who:person} invites {row} to {trigger}", invite,
        f"""{ASKED}
        Quand le secrétariat invite "Reliure Nour" à "Rendre la page"
        Et l'invité fait "Rendre la page" avec :
          | champ      | valeur        |
          | Réparation | Reliure Atlas |
          | Mot        | La nôtre      |
        Alors c'est refusé car une raison contient "sur une seule ligne de ce dossier"
        """,
    ),
    Sentence(
        "invitations.is_over", ("then",),
        "l'invitation n'est plus valable", "لم تعد الدعوة صالحة", "the invitation is over", is_over,
        f"""{ASKED}
        Quand le secrétariat invite "Reliure Nour" à "Rendre la page"
        Et 16 jours ouvrables passent
        Alors l'invitation n'est plus valable
        """,
    ),
)
