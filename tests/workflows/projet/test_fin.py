"""Ending early: withdrawal, abandonment, formal notice and termination; and suspending, which ends nothing."""
from __future__ import annotations

import pytest

from engine.core.decision import Cure
from tests.cast import AMINA, BRAHIM, CHAFIK, FATIMA, HIND, IDRIS, JAMILA, library
from tests.workflows.driver import File, World, upload
from tests.workflows.projet.path import MAD, PATH, file_at

OPEN = tuple(state for state, _ in PATH if state != "cloture")
WITHDRAWABLE = tuple(state for state in OPEN if not state.startswith("post_creation"))


def remind(file: File) -> None:
    file.fires("relancer", AMINA, canal="telephone", date=file.world.today)


@pytest.mark.parametrize("state", WITHDRAWABLE)
def test_the_holder_withdraws_before_a_payment(world: World, state: str) -> None:
    file = file_at(world, state)
    file.fires("retirer", FATIMA, "Je renonce.")
    assert (file.state, file.case.closed, file.tasks) == ("retire", True, {})


def test_nobody_withdraws_once_money_is_paid(world: World) -> None:
    file = file_at(world, "pre_creation.financement")
    file.fires("debloquer_tranche", JAMILA, montant=54_000 * MAD)
    reason, = file.why_not("retirer", IDRIS, "Je renonce.")
    assert reason.values["total_tranches"].value == 54_000 * MAD


@pytest.mark.parametrize("state", [
    "emergence.formation", "emergence.plan_affaires", "pre_creation.convention", "pre_creation.formalites"])
def test_two_reminders_and_thirty_days_of_silence_are_abandonment(world: World, state: str) -> None:
    file = file_at(world, state)
    assert file.refuses("abandonner", AMINA) == ["count.too_few", "elapsed.not_started"]
    remind(file)
    remind(file)
    world.wait(days=30)
    assert file.refuses("abandonner", AMINA) == ["elapsed.too_early"]
    world.wait(days=1)
    file.fires("abandonner", AMINA)
    assert file.state == "abandonne"


def test_reminders_of_an_earlier_state_do_not_count(world: World) -> None:
    file = file_at(world, "emergence.formation")
    remind(file)
    remind(file)
    file.attaches(AMINA, "attestation_formation")
    world.wait(days=1)
    file.fires("valider_formation", AMINA)
    world.wait(days=60)
    assert file.refuses("abandonner", AMINA) == ["count.too_few"]


def test_a_reminder_is_kept_with_its_channel_and_day(world: World) -> None:
    file = file_at(world, "emergence.formation")
    assert file.refuses("relancer", AMINA, canal="telephone", date="2027-01-01") == ["expression"]
    remind(file)
    row, = file.case.fields["relances"]
    assert (row["canal"], row["date"]) == ("telephone", world.today)


def test_termination_comes_thirty_days_after_formal_notice(world: World) -> None:
    file = file_at(world, "post_creation.suivi")
    assert file.refuses("resilier", CHAFIK) == ["elapsed.not_started"]
    assert file.refuses("mettre_en_demeure", HIND) == ["input.missing"]
    file.fires("mettre_en_demeure", HIND, lettre=upload("lettre"))
    world.wait(days=30)
    assert file.refuses("resilier", CHAFIK) == ["elapsed.too_early"]
    world.wait(days=1)
    file.fires("resilier", CHAFIK)
    assert file.state == "resilie"


def test_a_second_notice_starts_the_thirty_days_again(world: World) -> None:
    file = file_at(world, "pre_creation.formalites")
    file.fires("mettre_en_demeure", HIND, lettre=upload("lettre"))
    world.wait(days=20)
    file.fires("mettre_en_demeure", HIND, lettre=upload("lettre"))
    world.wait(days=20)
    assert file.refuses("resilier", CHAFIK) == ["elapsed.too_early"]
    world.wait(days=11)
    file.fires("resilier", CHAFIK)
    assert len([piece for piece in file.case.documents if piece.kind == "lettre_demeure"]) == 2


@pytest.mark.parametrize("state", OPEN)
def test_every_open_file_may_be_suspended_and_resumed(world: World, state: str) -> None:
    file = file_at(world, state)
    before = file.case
    assert file.refuses("suspendre", IDRIS) == ["motif.missing"]
    file.fires("suspendre", IDRIS, "Litige foncier.")
    assert file.state == "suspendu" and not [key for key in file.tasks if not key.endswith(".item")]   # rows live on
    file.fires("reprendre", IDRIS)
    assert (file.state, file.tasks) == (state, {task.key: task.role for task in before.tasks})
    assert (file.case.entered, file.case.iteration, file.case.origins[state]) == (
        before.entered, before.iteration, before.origins[state])


def test_a_closed_file_is_not_suspended(world: World) -> None:
    assert file_at(world, "cloture").refuses("suspendre", IDRIS, "Motif.") == ["trigger.not_here"]


def test_a_suspension_gives_back_the_days_that_were_left(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    file.fires("demander_complement", BRAHIM, "La carte est périmée.", pieces=["cin"])
    world.wait(days=10)
    file.fires("suspendre", IDRIS, "Le porteur est hospitalisé.")
    world.wait(days=100)
    file.fires("reprendre", IDRIS)
    world.wait(days=20)
    assert file.state == "emergence.complement"
    world.wait(days=1)
    assert file.state == "retire"


def test_a_suspension_does_not_eat_the_days_to_appeal(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    file.decided("rejeter", "Le projet ne tient pas.")
    world.wait(days=10)
    file.fires("suspendre", IDRIS, "Le porteur est hospitalisé.")
    world.wait(days=60)
    file.fires("reprendre", IDRIS)
    world.wait(days=20)
    file.attaches(FATIMA, "memoire_recours")
    file.fires("former_recours", FATIMA)
    assert file.state == "recours"


def test_a_completed_file_returns_home_even_after_a_suspension(world: World) -> None:
    file = file_at(world, "emergence.instruction")
    file.fires("demander_complement", BRAHIM, "Le devis est illisible.", pieces=["cin"])
    file.fires("suspendre", IDRIS, "Litige.")
    file.fires("reprendre", IDRIS)
    file.attaches(AMINA, "cin")
    file.fires("completer", AMINA)
    assert file.state == "emergence.instruction"


def test_the_holder_reads_a_sentence_in_every_state() -> None:
    own = library()["projet"]
    assert [state.key for state in own.states.values() if state.leaf and not state.public] == []


def test_the_certificate_is_the_cure_of_training(world: World) -> None:
    option = file_at(world, "emergence.formation").option("valider_formation", AMINA)
    assert [reason.cure for reason in option.unmet] == [Cure("document", "attestation_formation")]
