"""`linked`: what must be true of another case."""
from typing import Any

from engine.core.case import Link
from engine.core.decision import Cure, Named, Question, Seen, Typed
from engine.core.sight import Sight
from tests.engine.core.small import AMINA, NOW, a_case, at, bound, demande, unmet

KIND = Question("linked", "chaine")


def chain(ref: str = "CV-1", **changes: Any) -> Seen:
    parts: dict[str, Any] = {
        "ref": ref, "number": 4, "workflow": "chaine_valeur", "state": "retenue", "territory": "MA-OUZ",
        "title": "Safran", "opened": at("2025-01-01"), "moves": (), "fields": {}}
    return Seen(**{**parts, **changes})


def test_it_asks_for_what_is_linked() -> None:
    sight = Sight(a_case(), AMINA, {}, NOW, demande().names)
    assert bound({"linked": {"kind": "chaine"}}).asks(sight) == (KIND,)


def test_it_asks_for_the_case_an_input_names_once_it_is_named() -> None:
    condition = bound({"linked": {"input": "chaine"}}, {"chaine": "case"})
    assert condition.asks(Sight(a_case(), AMINA, {}, NOW, demande().names)) == ()
    named = Sight(a_case(), AMINA, {}, NOW, demande().names, {"chaine": "CV-1"})
    assert condition.asks(named) == (Question("case", "CV-1"),)
    assert condition.reads == {"chaine"}


def test_nothing_linked_is_unmet_and_cured_by_linking() -> None:
    reason, = unmet({"linked": {"kind": "chaine"}})
    assert (reason.code, reason.values, reason.cure) == (
        "linked.none", {"link": Named("link", "chaine")}, Cure("link", "chaine"))


def test_it_must_be_in_one_of_the_states() -> None:
    wanted = {"linked": {"kind": "chaine", "in": ["retenue", "plan.*"]}}
    assert unmet(wanted, answers={KIND: (chain(), chain("CV-2", state="plan.suivi"))}) == []
    reason, = unmet(wanted, answers={KIND: (chain(state="close"),)})
    assert reason.code == "linked.state"
    assert reason.values == {"case": "Safran", "ref": "CV-1", "state": Named("state:chaine_valeur", "close")}


def test_it_may_have_to_be_of_the_same_province() -> None:
    wanted = {"linked": {"kind": "chaine", "same_province": True}}
    assert unmet(wanted, answers={KIND: (chain(),)}) == []
    reason, = unmet(wanted, answers={KIND: (chain(territory="MA-FIG"),)})
    assert (reason.code, reason.values["territory"]) == ("linked.territory", Named("territory", "MA-FIG"))


def test_it_may_have_to_be_another_one() -> None:
    wanted = {"linked": {"input": "chaine", "other": True}}
    given = {"chaine": ("case", "CV-1")}
    answers = {Question("case", "CV-1"): (chain(),)}
    assert unmet(wanted, inputs=given, answers=answers) == []
    reason, = unmet(wanted, a_case(links=(Link("chaine", "CV-1"),)), given, answers)
    assert (reason.code, reason.cure) == ("linked.same", Cure("input", "chaine"))


def test_its_time_limit_may_have_to_run_still() -> None:
    wanted = {"linked": {"kind": "chaine", "before": "cloture"}}
    moment = {KIND: (chain(fields={"cloture": "2026-03-02T12:00:00.000000Z"}),)}
    day = {KIND: (chain(fields={"cloture": "2026-03-02"}),)}
    assert unmet(wanted, answers=moment, now="2026-03-02T11:59:59.999999Z") == []
    reason, = unmet(wanted, answers=moment, now="2026-03-02T12:00:00.000000Z")
    assert (reason.code, reason.values["end"]) == ("linked.too_late", Typed("datetime", "2026-03-02T12:00:00.000000Z"))
    assert unmet(wanted, answers=day, now="2026-03-02T23:00:00.000000Z") == []
    assert unmet(wanted, answers=day, now="2026-03-03T00:00:00.000000Z")[0].values["end"] == Typed("date", "2026-03-02")


def test_without_a_time_limit_there_is_none_to_miss() -> None:
    assert unmet({"linked": {"kind": "chaine", "before": "cloture"}}, answers={KIND: (chain(),)}) == []
