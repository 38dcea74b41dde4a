"""`answered.x`: whether the actor gave an input, so that one of several is enough, or one stands for another."""
from __future__ import annotations

from engine.core.acts import Fire
from engine.core.decide import decide, options
from engine.core.decision import Decided, Refused
from tests.engine.core.small import AMINA, NOW, a_case, defined, text

ONE_OF_TWO = """
transitions:
  porter:
    from: examen.technique.avis
    roles: [agent_das]
    title: {fr: Porter, ar: حمل, en: Carry}
    inputs:
      engagement: {type: text, optional: true, title: {fr: Engagement, ar: الالتزام, en: Commitment}}
      contrainte: {type: text, optional: true, title: {fr: Contrainte, ar: الإكراه, en: Constraint}}
    conditions:
      - expression: answered.engagement != answered.contrainte
        else: {fr: Nommez l’un ou l’autre., ar: سموا أحدهما., en: Name one or the other.}
"""
PROCESS = defined(text().replace("\ntransitions:\n", ONE_OF_TWO, 1))


def carry(**inputs: str) -> list[str]:
    case = a_case(definition=PROCESS.hash)
    outcome = decide(PROCESS, case, Fire(case.ref, "porter", inputs), AMINA, {}, NOW)
    return [unmet.code for unmet in outcome.unmet] if isinstance(outcome, Refused) else []


def test_one_of_two_is_enough_both_or_none_are_not() -> None:
    assert carry(engagement="Livrer") == carry(contrainte="Route coupée") == []
    assert carry() == carry(engagement="Livrer", contrainte="Route coupée") == ["expression"]


def test_before_the_form_is_filled_it_is_asked_not_unmet() -> None:
    case = a_case(definition=PROCESS.hash)
    option = next(o for o in options(PROCESS, case, AMINA, {}, NOW) if o.transition.trigger == "porter")
    assert (option.possible, option.met, option.asked) == (True, 0, 1)
    assert isinstance(decide(PROCESS, case, Fire(case.ref, "porter", {"engagement": "Livrer"}), AMINA, {}, NOW), Decided)
