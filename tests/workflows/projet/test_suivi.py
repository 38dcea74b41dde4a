"""Two years of follow-up, recovery, and closure."""
from __future__ import annotations

from engine.core.actor import Actor
from engine.core.decision import Cure
from tests.cast import AMINA, HIND, IDRIS
from tests.workflows.driver import File, World
from tests.workflows.projet.path import VISIT, file_at

ACTION = {"action": "Changer de fournisseur"}


def visit(file: File) -> None:
    file.fires("enregistrer_visite", AMINA, date=file.world.today, **VISIT)


def alerted(world: World, actor: Actor = AMINA) -> File:
    file = file_at(world, "post_creation.suivi")
    file.fires("alerter", actor, "Le chiffre d’affaires a baissé de moitié.")
    return file


def test_entering_service_wants_a_report_and_a_photograph(world: World) -> None:
    file = file_at(world, "post_creation.demarrage")
    assert [reason.cure for reason in file.why_not("mettre_en_service", AMINA)] == [
        Cure("document", "rapport_visite"), Cure("document", "photo")]


def test_a_visit_gives_every_indicator(world: World) -> None:
    file = file_at(world, "post_creation.suivi")
    assert file.refuses("enregistrer_visite", AMINA, date=world.today) == ["input.missing"] * 4
    assert file.refuses("enregistrer_visite", AMINA, date="2030-01-01", **VISIT) == ["expression"]
    visit(file)
    row, = file.case.fields["visites"]
    assert {key: row[key] for key in VISIT} == VISIT


def test_a_visit_is_due_every_three_months(world: World) -> None:
    file = file_at(world, "post_creation.suivi")
    assert file.due("visite").startswith("2026-07-08")
    world.wait(days=60)
    visit(file)
    assert file.due("visite").startswith("2026-09-07")
    assert [task.key for task in file.case.tasks].count("visite") == 1


def test_follow_up_lasts_24_months_and_8_visits(world: World) -> None:
    file = file_at(world, "post_creation.suivi")
    for _ in range(7):
        visit(file)
    assert file.refuses("achever", AMINA) == ["elapsed.too_early", "count.too_few"]
    world.wait(days=732)
    assert file.refuses("achever", AMINA) == ["count.too_few"]
    visit(file)
    file.fires("achever", AMINA)
    assert file.state == "post_creation.evaluation"


def test_it_is_too_early_on_the_last_day(world: World) -> None:
    """Started up on 8 April 2026: the 24 months end with 8 April 2028."""
    file = file_at(world, "post_creation.suivi")
    for _ in range(8):
        visit(file)
    world.wait(days=731)
    assert file.refuses("achever", AMINA) == ["elapsed.too_early"]
    world.wait(days=1)
    file.fires("achever", AMINA)


def test_recovery_wants_a_plan_whose_actions_are_done(world: World) -> None:
    file = alerted(world)
    assert set(file.tasks) == {"plan_redressement", "actions_redressement"}
    assert [reason.cure for reason in file.why_not("retablir", AMINA)] == [
        Cure("document", "plan_redressement"), Cure("field", "actions_redressement")]
    file.attaches(AMINA, "plan_redressement")
    file.fills(AMINA, actions_redressement=[ACTION])
    assert file.refuses("retablir", AMINA) == ["expression"]
    assert {task.item for task in file.case.tasks} == {"actions_redressement:1"}
    file.fills(AMINA, actions_redressement=[{**file.case.fields["actions_redressement"][0], "etat": "faite"}])
    file.fires("retablir", AMINA)
    assert (file.state, set(file.tasks)) == ("post_creation.suivi", {"visite", "achever"})


def test_a_second_difficulty_wants_its_own_plan(world: World) -> None:
    file = alerted(world)
    file.attaches(AMINA, "plan_redressement")
    file.fills(AMINA, actions_redressement=[{**ACTION, "etat": "faite"}])
    file.fires("retablir", AMINA)
    file.fires("alerter", AMINA, "Une nouvelle panne.")
    assert [reason.cure for reason in file.why_not("retablir", AMINA)] == [Cure("document", "plan_redressement")]


def test_who_gave_the_alert_does_not_record_the_failure(world: World) -> None:
    both = Actor("rachid", "Rachid Rami", (*AMINA.grants, *HIND.grants))
    file = alerted(world, both)
    assert file.refuses("constater_echec", both, "Plus d’activité.") == ["separation.same_person"]
    assert file.refuses("constater_echec", HIND) == ["motif.missing"]
    file.fires("constater_echec", HIND, "Plus d’activité.")
    assert (file.state, file.case.closed) == ("cloture_echec", True)


def test_closure_wants_the_final_report(world: World) -> None:
    file = file_at(world, "post_creation.evaluation")
    assert [reason.cure for reason in file.why_not("cloturer", IDRIS)] == [Cure("document", "rapport_final")]
