"""`session`: a step that only a meeting of the body takes."""
from __future__ import annotations

from typing import Any

from engine.core.conditions.session import INPUTS
from engine.core.decision import Cure, Named, Question, Seen, Unmet
from engine.core.sight import Sight
from tests.cast import CHAFIK, OUEZZANE
from tests.engine.core.small import a_case, bound

MEETING = "CPDE-OUZ-2026-03"
TOLD = {"seance": MEETING, "seance_date": "2026-03-01", "numero_decision": 2, "presents": 5, "pour": 4, "contre": 1, "abstentions": 0}


def reasons(cause: Any = (MEETING, 9), body: str = "cpde", territory: str = OUEZZANE, ref: str = MEETING) -> list[Unmet]:
    """What stands against the step, fired by an event of a meeting."""
    condition = bound({"session": "cpde"}, INPUTS)
    seen = Seen(ref, 9, "seance", "levee", territory, "Séance de mars", "", (), {}, body=body)
    case = a_case()
    sight = Sight(case, CHAFIK, {Question("case", MEETING): (seen,)}, "2026-03-01T09:00:00.000000Z", bound_names(), TOLD, cause=cause)
    return list(condition.unmet(sight))


def bound_names() -> Any:
    from tests.engine.core.small import demande

    return demande().names


def test_a_meeting_of_the_body_takes_it() -> None:
    assert reasons() == []


def test_nobody_takes_it_by_hand_and_the_meetings_are_the_cure() -> None:
    reason, = reasons(cause=None)
    assert (reason.code, reason.values, reason.cure) == ("session.only", {"body": (Named("body", "cpde"),)}, Cure("session", "cpde"))


def test_another_case_s_step_that_names_a_meeting_is_no_meeting() -> None:
    assert [reason.code for reason in reasons(cause=("OUZ-2026-0009", 3))] == ["session.only"]


def test_a_meeting_of_another_body_does_not() -> None:
    assert [reason.code for reason in reasons(body="cpdh")] == ["session.other"]
    assert [reason.code for reason in reasons(body="")] == ["session.other"]


def test_nor_one_of_another_place() -> None:
    assert [reason.code for reason in reasons(territory="MA-KHN")] == ["session.elsewhere"]
    assert reasons(territory="MA") == []
