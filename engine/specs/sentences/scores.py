"""What a person may read of a field now: the scores of others are hidden until their own grid is in."""
from __future__ import annotations

from engine.core.expressions import MISSING
from engine.core.hidden import veil
from engine.core.sight import Sight
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.words import show

from .. import lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World


def read(world: World, who: str, field: str) -> str:
    """What a person reads in a field, in words; empty where there is nothing, or where it is hidden."""
    actor, definition, found = world.person(who), world.own, lookup.field(world.own, field)
    today = Sight(world.case, actor, {}, world.now, definition.names).today
    case = veil(definition, world.case, actor, today).case(definition, world.case)
    value = Sight(case, actor, {}, world.now, definition.names).value(found.key)
    return "" if value is MISSING else plain(show(found, value, world.speaker()))


def reads(world: World, who: str, value: str, field: str) -> None:
    """A person reads a value in a field."""
    said = read(world, who, field)
    ensure(said == value, gettext("“%(field)s” is: %(value)s.", field=title(lookup.field(world.own, field).title),
                                  value=said or gettext("nothing")))


def reads_nothing(world: World, who: str, field: str) -> None:
    """A person reads nothing in a field."""
    said = read(world, who, field)
    ensure(not said, gettext("“%(field)s” is: %(value)s.", field=title(lookup.field(world.own, field).title), value=said))


SENTENCES = (
    Sentence(
        "scores.reads", ("then",),
        "{who:person} lit {value} sous {field}", "(يقرأ|تقرأ) {who:person} {value} في الخانة {field}",
        "{who:person} reads {value} under {field}", reads,
        """
        Étant donné que le champ "Caution" vaut "150"
        Alors le secrétariat lit "150 MAD" sous "Caution"
        """,
    ),
    Sentence(
        "scores.reads_nothing", ("then",),
        "{who:person} ne lit (pas encore|rien sous) {field}", "لا (يقرأ|تقرأ) {who:person} بعد الخانة {field}",
        "{who:person} does not read {field} yet", reads_nothing,
        """
        Alors le secrétariat ne lit pas encore "Caution"
        """,
    ),
)
