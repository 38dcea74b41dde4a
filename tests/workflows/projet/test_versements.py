"""The agreement, the formalities, and the instalments of the grant: no one person pays and accepts."""
from __future__ import annotations

from engine.core.actor import Actor
from engine.core.decision import Cure
from tests.cast import AMINA, HIND, JAMILA, KARIM
from tests.workflows.driver import DRAFTER, File, World, upload
from tests.workflows.projet import path
from tests.workflows.projet.path import MAD, agree, file_at

TWO_HATS = Actor("rachid", "Rachid Rami", (*HIND.grants, *JAMILA.grants))
"""One person who holds two roles that audits call incompatible."""


def pay(file: File, amount: int, actor: Actor = JAMILA) -> None:
    file.fires("debloquer_tranche", actor, montant=amount * MAD)


def accept(file: File, actor: Actor = HIND) -> None:
    file.fires("receptionner", actor, pv_reception=upload("pv"), factures=upload("factures"))


def financed(world: World) -> File:
    """A file whose grant is 90 000 MAD, and nothing paid yet."""
    return file_at(world, "pre_creation.financement")


def test_an_agreement_is_in_force_before_it_counts_as_signed(world: World) -> None:
    file = file_at(world, "pre_creation.convention")
    assert file.refuses("signer", HIND) == ["linked.too_few"]
    agreement = agree(file)
    assert (agreement.case.fields["montant"], agreement.case.linked("convention")) == (90_000 * MAD, (file.ref,))
    file.fires("signer", HIND)
    assert (file.case.fields["engage"], file.case.fields["reserve"]) == (90_000 * MAD, 0)


def test_a_new_agreement_is_prepared_when_the_old_one_is_broken(world: World) -> None:
    file = file_at(world, "pre_creation.convention")
    assert file.refuses("rouvrir_convention", HIND) == ["linked.hinders"]
    old, = world.store.naming(file.ref, "convention")
    File(world, old).fires("rompre", DRAFTER, "Le porteur se retire de ce texte")
    file.fires("rouvrir_convention", HIND)
    assert len(world.store.naming(file.ref, "convention")) == 2


def test_creation_wants_its_numbers_and_two_papers(world: World) -> None:
    file = file_at(world, "pre_creation.formalites")
    assert [reason.cure for reason in file.why_not("attester_creation", AMINA)] == [
        Cure("field", "ice"), Cure("field", "registre"), Cure("document", "attestation_bancaire"),
        Cure("document", "preuve_apport")]


def test_the_first_instalment_is_at_most_60_percent_of_the_grant(world: World) -> None:
    file = financed(world)
    reason, = file.why_not("debloquer_tranche", JAMILA, montant=54_001 * MAD)
    assert (reason.values["limite"].value, reason.cure) == (54_000 * MAD, Cure("input", "montant"))
    pay(file, 54_000)
    row, = file.case.fields["tranches"]
    assert (row["rang"], row["montant"], row["paye_le"]) == (1, 54_000 * MAD, world.today)


def test_the_next_one_waits_until_the_previous_is_accepted(world: World) -> None:
    file = financed(world)
    pay(file, 40_000)
    reason, = file.why_not("debloquer_tranche", JAMILA, montant=10_000 * MAD)
    assert reason.cure == Cure("trigger", "receptionner")
    accept(file)
    pay(file, 10_000)
    assert [row.get("recu_le") for row in file.case.fields["tranches"]] == [world.today, None]


def test_instalments_never_pass_the_grant(world: World) -> None:
    file = financed(world)
    pay(file, 54_000)
    accept(file)
    reason, = file.why_not("debloquer_tranche", JAMILA, montant=36_001 * MAD)
    assert reason.values["reste_a_payer"].value == 36_000 * MAD
    pay(file, 36_000)
    accept(file)
    assert file.refuses("debloquer_tranche", JAMILA, montant=MAD) == ["expression"]


def test_each_instalment_has_its_own_report_and_invoices(world: World) -> None:
    file = financed(world)
    assert file.refuses("receptionner", HIND) == ["input.missing", "input.missing", "expression"]
    pay(file, 54_000)
    accept(file)
    pay(file, 36_000)
    accept(file)
    assert [piece.kind for piece in file.case.documents[-4:]] == ["pv_reception", "factures"] * 2


def test_who_paid_does_not_accept(world: World) -> None:
    file = financed(world)
    pay(file, 40_000, TWO_HATS)
    assert "separation.same_person" in file.refuses("receptionner", TWO_HATS, pv_reception=upload("pv"), factures=upload("f"))
    accept(file, KARIM)


def test_who_accepted_once_never_pays(world: World) -> None:
    file = financed(world)
    pay(file, 20_000)
    accept(file, TWO_HATS)
    pay(file, 20_000)
    accept(file, KARIM)
    assert file.refuses("debloquer_tranche", TWO_HATS, montant=20_000 * MAD) == ["separation.same_person"]


def test_who_recorded_the_signature_does_not_pay(world: World) -> None:
    file = file_at(world, "pre_creation.convention")
    agree(file)
    file.fires("signer", TWO_HATS)
    path.attester_creation(file)
    assert file.refuses("debloquer_tranche", TWO_HATS, montant=20_000 * MAD) == ["separation.same_person"]


def test_start_up_wants_its_report_and_a_first_payment(world: World) -> None:
    file = financed(world)
    assert [reason.cure for reason in file.why_not("constater_demarrage", AMINA)] == [
        Cure("document", "constat_demarrage"), Cure("trigger", "debloquer_tranche")]


def test_paying_closes_the_pending_action_of_the_payer(world: World) -> None:
    file = financed(world)
    pay(file, 54_000)
    assert set(file.tasks) == {"constat_demarrage"}


def test_the_balance_may_be_paid_after_start_up(world: World) -> None:
    file = file_at(world, "post_creation.demarrage")
    accept(file)
    pay(file, 36_000)
    assert file.state == "post_creation.demarrage"
