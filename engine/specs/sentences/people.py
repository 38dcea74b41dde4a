"""Who the people of a scenario are, and what they see."""
from __future__ import annotations

from engine.language.texts import gettext
from engine.others import visible

from .. import calendar, lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World


def holds(world: World, name: str, role: str, territory: str = "", day: str = "") -> None:
    """A person holds a role, in a territory or everywhere, to the end of a day or from then on."""
    country = world.library.country
    place = lookup.territory(country, territory) if territory else ""
    until = calendar.later(calendar.hour_of(day), hours=24)[:10] if day else ""
    world.cast.grant(name, lookup.role(country, role), place, until)


def sees(world: World, who: str) -> None:
    """The case exists for a person."""
    actor = world.person(who)
    ensure(visible(world.library, world.case, actor, world.now), gettext("%(name)s does not see it.", name=actor.name))


def sees_nothing(world: World, who: str) -> None:
    """For a person, the case does not exist."""
    actor = world.person(who)
    ensure(not visible(world.library, world.case, actor, world.now), gettext("%(name)s sees it.", name=actor.name))


SENTENCES = (
    Sentence(
        "people.holds", ("given",),
        "{name} est {role:words}[ dans {territory}][ jusqu'au {day:date}]",
        "{name} (هو|هي) {role:words}[ في {territory}][ إلى غاية {day:date}]",
        "{name} is (the|a|an) {role:words}[ in {territory}][ until {day:date}]",
        holds,
        """
        Étant donné que "Salma" est coordinatrice de chaîne dans "Ouezzane" jusqu'au 06/04/2026
        Alors "Salma" voit le dossier
        Quand 1 jour passe
        Alors "Salma" ne voit pas le dossier
        """,
    ),
    Sentence(
        "people.sees", ("then",),
        "{who:person} voit le dossier", "(يرى|ترى) {who:person} الملف", "{who:person} sees the file", sees,
        """
        Alors la coordinatrice de chaîne voit le dossier
        """,
    ),
    Sentence(
        "people.sees_nothing", ("then",),
        "{who:person} ne voit pas le dossier", "لا (يرى|ترى) {who:person} الملف", "{who:person} does not see the file",
        sees_nothing,
        """
        Étant donné que "Ettaki" est coordinateur de chaîne dans "Khénifra"
        Alors "Ettaki" ne voit pas le dossier
        """,
    ),
)
