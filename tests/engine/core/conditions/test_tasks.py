"""`tasks`: pending actions that must be done before a step."""
from engine.core.case import Task
from engine.core.decision import Cure, Named, Typed
from tests.engine.core.small import a_case, at, unmet

CHECK = Task("1.1", "verifier", "agent_das", at("2026-02-01"), at("2026-02-20"))
FORM = Task("1.2", "joindre_formulaire", "porteur", at("2026-02-01"), at("2026-02-12"), "document:formulaire")
WAIT = Task("1.3", "rendre_avis", "rapporteur_technique", at("2026-02-01"), at("2026-02-12"), "fire:rendre_avis")


def test_all_names_every_open_one_with_who_does_it_and_until_when() -> None:
    reasons = unmet({"tasks": "all"}, a_case(tasks=(CHECK, FORM)))
    assert [reason.code for reason in reasons] == ["tasks.open", "tasks.open"]
    assert reasons[0].values == {"task": Named("task", "verifier"), "role": Named("role", "agent_das"),
                                 "due": Typed("datetime", at("2026-02-20"))}


def test_the_cure_is_the_task_itself_done_by_its_role() -> None:
    assert unmet({"tasks": "all"}, a_case(tasks=(FORM,)))[0].cure == Cure("task", "1.2", "porteur")


def test_all_leaves_out_what_only_waits_for_a_step() -> None:
    assert unmet({"tasks": "all"}, a_case(tasks=(WAIT,))) == []


def test_named_ones_leave_the_others_alone() -> None:
    reasons = unmet({"tasks": ["verifier", "rendre_avis"]}, a_case(tasks=(CHECK, FORM, WAIT)))
    assert [reason.cure for reason in reasons] == [Cure("task", "1.1", "agent_das"),
                                                   Cure("task", "1.3", "rapporteur_technique")]


def test_nothing_open_is_met() -> None:
    assert unmet({"tasks": "all"}) == []
