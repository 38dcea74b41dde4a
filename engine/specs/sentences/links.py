"""Which other files this one is tied to."""
from __future__ import annotations

from engine.core.case import Case
from engine.language.texts import gettext
from engine.others import linked

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


def found(world: World, kind: str) -> list[Case]:
    """The cases linked under a kind, from either end, the newest last."""
    cases = linked(world.library, world.store, world.case, lookup.link(world.own, kind))
    return sorted(cases, key=lambda case: (case.opened, case.ref))


def counts(world: World, number: str, kind: str) -> None:
    """So many cases are linked under a kind."""
    refs = [case.ref for case in found(world, kind)]
    ensure(len(refs) == int(number), gettext("It is linked to: %(files)s.", files=", ".join(refs) or gettext("nothing")))


def turn_to(world: World, kind: str, territory: str = "") -> None:
    """Speak of the newest case linked under a kind, in some territory."""
    place = lookup.territory(world.library.country, territory) if territory else ""
    refs = [case.ref for case in found(world, kind) if place in ("", case.territory)]
    ensure(bool(refs), gettext("It is linked to: %(files)s.", files=gettext("nothing")))
    world.speak_of(refs[-1])


SENTENCES = (
    Sentence(
        "links.tied", ("given",),
        "il est lié à {name} comme {kind}", "يرتبط بالملف {name} ضمن {kind}", "it is linked to {name} as {kind}", tied,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Et il est lié à "Le Pain nu" comme "Tome précédent"
        Alors il est lié à "Le Pain nu" comme "Tome précédent"
        """,
    ),
    Sentence(
        "links.is_tied", ("then",),
        "il est lié à {name} comme {kind}", "يرتبط بالملف {name} ضمن {kind}", "it is linked to {name} as {kind}", is_tied,
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
        "il n'est pas lié à {name} comme {kind}", "لا يرتبط بالملف {name} ضمن {kind}",
        "it is not linked to {name} as {kind}", is_free,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Alors il n'est pas lié à "Le Pain nu" comme "Tome précédent"
        """,
    ),
    Sentence(
        "links.counts", ("then",),
        "il a {number:number} (dossiers liés|dossier lié) comme {kind}",
        "عدد الملفات المرتبطة به ضمن {kind} هو {number:number}",
        "it has {number:number} (linked files|linked file) as {kind}", counts,
        """
        Alors il a 0 dossier lié comme "Tome précédent"
        """,
    ),
    Sentence(
        "links.turn_to", ("given", "when", "then"),
        "on passe au dossier lié comme {kind}[ dans {territory}]",
        "ننتقل إلى الملف المرتبط ضمن {kind}[ في {territory}]",
        "we go to the file linked as {kind}[ in {territory}]", turn_to,
        """
        Étant donné le dossier "Le Pain nu" du processus "Prêt de livre" à l'étape "Prêté"
        Et il est lié à "Le Pain nu" comme "Tome précédent"
        Quand on passe au dossier lié comme "Tome précédent"
        Alors le dossier est à l'étape "Prêté"
        """,
    ),
)
