"""What the desk offers a person, before anything is tried: the same answer as trying."""
from __future__ import annotations

from engine.core.decide import Option
from engine.language.fold import fold
from engine.language.texts import gettext

from .. import lookup
from ..failure import ensure
from ..sentence import Sentence
from ..world import World


def offered(world: World, who: str, trigger: str) -> Option | None:
    """What a person is offered of a trigger; None where it does not leave this state, or they do not see the case."""
    key = lookup.trigger(world.own, trigger, world.case.state)
    return next((option for option in world.options(world.person(who)) if option.transition.trigger == key), None)


def may(world: World, who: str, trigger: str) -> None:
    """A person may fire a trigger now, given what it asks."""
    option = offered(world, who, trigger)
    ensure(option is not None, gettext("This does not leave the present step."))
    assert option is not None
    ensure(option.possible, gettext("It would be refused: %(reasons)s", reasons=" · ".join(world.said(option.unmet))))


def may_not(world: World, who: str, trigger: str, reason: str = "") -> None:
    """A person may not fire a trigger now; one of the reasons reads so."""
    option = offered(world, who, trigger)
    if option is None and not reason:
        return
    ensure(option is not None, gettext("This does not leave the present step."))
    assert option is not None
    ensure(not option.possible, gettext("It is offered."))
    said = world.said(option.unmet)
    ensure(not reason or fold(reason) in map(fold, said), gettext("It would be refused: %(reasons)s", reasons=" · ".join(said)))


SENTENCES = (
    Sentence(
        "options.may", ("then",),
        "{who:person} peut faire {trigger}", "بإمكان {who:person} القيام بإجراء {trigger}", "{who:person} can do {trigger}", may,
        """
        Alors le secrétariat peut faire "Refuser le prêt"
        """,
    ),
    Sentence(
        "options.may_not", ("then",),
        "{who:person} ne peut pas faire {trigger}[ car {reason}]",
        "ليس بإمكان {who:person} القيام بإجراء {trigger}[ للسبب التالي: {reason}]",
        "{who:person} cannot do {trigger}[ because {reason}]", may_not,
        """
        Étant donné que le champ "Caution" vaut "350"
        Alors le secrétariat ne peut pas faire "Prêter le livre" car "La caution de 350 MAD dépasse 200 MAD."
        Et le participant ne peut pas faire "Refuser le prêt"
        """,
    ),
)
