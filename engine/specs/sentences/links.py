"""Which other files this one is tied to."""
from __future__ import annotations

from engine.language.texts import gettext

from .. import lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World


def tied(world: World, name: str, kind: str) -> None:
    """The case is linked to another one."""
    world.tie(lookup.link(world.own, kind), world.reference(name))


def is_tied(world: World, name: str, kind: str) -> None:
    """A link is there."""
    refs = world.case.linked(lookup.link(world.own, kind))
    ensure(world.reference(name) in refs, gettext("It is linked to: %(files)s.", files=", ".join(refs) or gettext("nothing")))


def is_free(world: World, name: str, kind: str) -> None:
    """A link is not there."""
    refs = world.case.linked(lookup.link(world.own, kind))
    ensure(world.reference(name) not in refs, gettext("They are linked."))


SENTENCES = (
    Sentence(
        "links.tied", ("given",),
        "il est lié à {name} comme {kind}", "يرتبط بالملف {name} بصفته {kind}", "it is linked to {name} as {kind}", tied,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Et il est lié à "Le Pain nu" comme "Tome précédent"
        Alors il est lié à "Le Pain nu" comme "Tome précédent"
        """,
    ),
    Sentence(
        "links.is_tied", ("then",),
        "il est lié à {name} comme {kind}", "يرتبط بالملف {name} بصفته {kind}", "it is linked to {name} as {kind}", is_tied,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Quand le secrétariat fait "Lier au tome précédent" avec :
          | champ          | valeur     |
          | Tome précédent | Le Pain nu |
        Alors il est lié à "Le Pain nu" comme "Tome précédent"
        """,
    ),
    Sentence(
        "links.is_free", ("then",),
        "il n'est pas lié à {name} comme {kind}", "لا يرتبط بالملف {name} بصفته {kind}",
        "it is not linked to {name} as {kind}", is_free,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Alors il n'est pas lié à "Le Pain nu" comme "Tome précédent"
        """,
    ),
)
