"""Deposit under an open call, pre-selection, and the complement that may be asked for once."""
from __future__ import annotations

import pytest

from engine.core.decision import Cure
from tests.cast import AMINA, BRAHIM, FATIMA, HIND
from tests.workflows.driver import File, World
from tests.workflows.projet import path
from tests.workflows.projet.path import COOPERATIVE, MAD, QUOTES, file_at


def ready(world: World) -> File:
    """A file that lacks nothing but an open call."""
    file = file_at(world, "emergence.idee")
    path.prepare_deposit(file)
    return file


def test_a_deposit_wants_papers_and_three_quotations(world: World) -> None:
    file, call = file_at(world, "emergence.idee"), world.call()
    world.wait(days=2)
    file.fills(AMINA, devis=QUOTES[:2])
    reasons = file.why_not("deposer", AMINA, appel=call)
    assert [reason.cure for reason in reasons] == [
        Cure("document", "cin"), Cure("document", "formulaire"), Cure("document", "cv"), Cure("field", "devis")]


def test_a_group_gives_statutes_and_members(world: World) -> None:
    file, call = file_at(world, "emergence.idee", COOPERATIVE), world.call()
    world.wait(days=2)
    lacking = {reason.cure.key for reason in file.why_not("deposer", AMINA, appel=call) if reason.cure}
    assert {"statuts", "liste_membres"} <= lacking
    assert "cv" not in lacking


def test_a_call_not_open_yet_takes_no_deposit(world: World) -> None:
    file, call = ready(world), world.call()
    assert file.refuses("deposer", AMINA, appel=call) == ["value.case_state"]
    world.wait(days=1)
    file.fires("deposer", AMINA, appel=call)


def test_the_last_second_is_in_time_and_the_next_is_late(world: World) -> None:
    early, late = ready(world), ready(world)
    call = world.call(closes_in=30)
    world.wait(days=2)
    world.clock.forward(days=27, hours=23, minutes=59, seconds=59)
    early.fires("deposer", AMINA, appel=call)
    world.clock.forward(seconds=1)
    assert late.refuses("deposer", AMINA, appel=call) == ["linked.too_late"]
    world.wait()
    assert world.case(call).state == "clos"
    assert late.refuses("deposer", AMINA, appel=call) == ["value.case_state"]


def test_a_deposit_gives_a_receipt_and_binds_to_the_rules_of_the_call(world: World) -> None:
    file = ready(world)
    call = world.call(part_max=7000, score_min=75)
    world.wait(days=2)
    file.fires("deposer", FATIMA, appel=call)
    assert file.case.fields["depose_le"] == world.now
    assert file.case.linked("appel") == (call,)
    assert (file.case.parameters["part_max"], file.case.parameters["plafond_individuel"]) == (7000, 100_000 * MAD)
    assert file.refuses("preselectionner", BRAHIM, score=71) == ["expression"]


def test_a_score_under_60_does_not_pass(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    reason, = file.why_not("preselectionner", BRAHIM, score=59)
    assert (reason.values["input.score"].value, reason.values["parameters.score_min"].value) == (59, 60)
    assert reason.cure == Cure("input", "score")
    file.fires("preselectionner", BRAHIM, score=60)


def test_a_score_is_at_most_100(world: World) -> None:
    assert file_at(world, "emergence.preselection").refuses("preselectionner", BRAHIM, score=101) == ["value.too_large"]


def test_preselection_is_due_in_15_working_days(world: World) -> None:
    """Deposited on Wednesday 8 April 2026; the fifteenth working day is the 29th."""
    assert file_at(world, "emergence.preselection").due("preselectionner") == "2026-04-29T23:00:00.000000Z"


@pytest.mark.parametrize("state", ["emergence.preselection", "emergence.instruction"])
def test_a_completed_file_returns_to_where_it_came_from(world: World, state: str) -> None:
    file = file_at(world, state)
    file.fires("demander_complement", BRAHIM, "Le devis est illisible.", pieces=["cin", "formulaire"])
    assert (file.state, set(file.tasks)) == ("emergence.complement", {"completer", "piece"})
    file.attaches(FATIMA, "cin", "formulaire")
    file.fires("completer", FATIMA)
    assert (file.state, file.case.iteration) == (state, 0)


def test_each_piece_named_is_attached_anew(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    world.clock.forward(hours=1)
    file.fires("demander_complement", BRAHIM, "La carte est périmée.", pieces=["cin", "statuts"])
    reasons = file.why_not("completer", AMINA)
    assert [(reason.code, reason.cure) for reason in reasons] == [
        ("document.too_old", Cure("document", "cin")), ("document.missing", Cure("document", "statuts"))]


def test_a_complement_names_pieces_and_says_why(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    assert file.refuses("demander_complement", BRAHIM) == ["motif.missing", "input.missing"]


def test_a_complement_is_asked_once(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    file.fires("demander_complement", BRAHIM, "La carte est périmée.", pieces=["cin"])
    file.attaches(AMINA, "cin")
    file.fires("completer", AMINA)
    assert file.refuses("demander_complement", BRAHIM, "Encore.", pieces=["cv"]) == ["count.too_many"]


def test_without_the_pieces_the_file_is_withdrawn_after_30_days(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    file.fires("demander_complement", BRAHIM, "La carte est périmée.", pieces=["cin"])
    world.wait(days=30)
    assert file.state == "emergence.complement"
    world.wait(days=1)
    assert (file.state, file.case.closed) == ("retire", True)
    assert file.case.moves[-1].actor == "moteur"


def test_training_wants_its_certificate(world: World) -> None:
    file = file_at(world, "emergence.formation")
    assert [reason.cure for reason in file.why_not("valider_formation", AMINA)] == [Cure("document", "attestation_formation")]


def test_a_rejection_at_preselection_gives_its_motif(world: World) -> None:
    file = file_at(world, "emergence.preselection")
    assert file.refuses("rejeter", BRAHIM) == ["motif.missing"]
    assert file.refuses("rejeter", HIND, "Hors sujet.") == ["role.missing"]
    file.fires("rejeter", BRAHIM, "Le projet n’a pas de marché.")
    assert file.state == "rejete"
