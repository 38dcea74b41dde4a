"""La suite: possible or why not, the cure in the reader's hands, the order."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor
from engine.core.acts import Fire
from engine.questions.case import Next
from tests.cast import AMINA, BRAHIM, CAST, CHAFIK, DOUNIA, GHALI, HIND, IDRIS
from tests.engine.questions.case.conftest import World


def step(world: World, ref: str, actor: Actor, trigger: str) -> Next:
    """One transition, as this actor reads it."""
    return next(found for found in world.page(ref, actor).next_steps if found.trigger == trigger)


def test_the_expected_step_comes_first_and_the_generic_ones_last(world: World) -> None:
    found = world.page(world.at_idea(), AMINA).next_steps
    assert (found[0].trigger, found[0].expected) == ("deposer", True)
    assert found[-1].trigger == "suspendre" and sum(one.expected for one in found) == 1


def test_what_can_be_done_says_what_follows(world: World) -> None:
    found = step(world, world.opened(), GHALI, "orienter")
    assert (found.kind, found.target, found.note) == ("can", "Entretien", "Le porteur sera reçu en entretien.")
    assert step(world, world.opened(), IDRIS, "suspendre").note.endswith("Motif obligatoire.")


def test_every_unmet_condition_has_its_sentence_and_the_cure_of_whoever_can(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "orienter"), GHALI)
    found = step(world, ref, GHALI, "etablir_profil")
    assert found.kind == "unmet" and len(found.unmet) >= 5
    cures = {why.remedy.field or why.remedy.key for why in found.unmet if why.remedy}
    assert {"fiche_entretien", "membres", "axe", "secteur"} <= cures
    assert all(why.text for why in found.unmet)


def test_who_cannot_mend_it_reads_who_can(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "orienter"), GHALI)
    found = step(world, ref, HIND, "etablir_profil")
    missing = next(why for why in found.unmet if why.code == "document.missing")
    assert missing.remedy is None and missing.detail == "Revient à : agent de la plateforme des jeunes, accompagnateur."
    assert found.reserved == "Réservé à : agent de la plateforme des jeunes."


def test_what_holds_already_is_said(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "orienter"), GHALI)
    world.attach(ref, GHALI, "fiche_entretien")
    assert "« Fiche d’entretien » est déposée (06/04/2026)." in step(world, ref, GHALI, "etablir_profil").met


def test_what_belongs_to_others_is_theirs_and_readers_are_offered_no_cure(world: World) -> None:
    ref = world.at_idea()
    theirs, read = step(world, ref, BRAHIM, "changer_chaine"), step(world, ref, DOUNIA, "changer_chaine")
    assert theirs.kind == read.kind == "cannot" and theirs.reserved == "Réservé à : agent de la DAS."
    assert theirs.remedy is not None and "Hind Hajji" in theirs.remedy.text and read.remedy is None


def test_what_the_clock_does_is_announced_with_its_day(world: World) -> None:
    ref, _ = world.in_complement()
    found = step(world, ref, AMINA, "expirer_complement")
    assert found.kind == "auto" and found.note.startswith("automatique le ")
    assert all(one.trigger != "expirer_complement" for one in world.page(world.at_idea(), AMINA).next_steps)


def test_going_back_where_one_came_from_says_where(world: World) -> None:
    ref, _ = world.in_complement()
    assert step(world, ref, AMINA, "completer").target == "Présélection"


def test_resuming_is_expected_while_suspended(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "suspendre", {}, "Absent."), IDRIS)
    found = world.page(ref, IDRIS).next_steps
    assert [(one.trigger, one.kind, one.expected) for one in found] == [("reprendre", "can", True)]


def test_a_step_cured_by_another_step_leads_to_it(world: World) -> None:
    found = step(world, world.in_profile(), HIND, "declarer_ineligible")
    assert [why.remedy.kind for why in found.unmet if why.remedy] == ["trigger"]


@pytest.mark.parametrize("actor", [*CAST[:4], *CAST[6:11]], ids=lambda actor: actor.id)
def test_what_is_shown_as_possible_is_what_the_engine_offers(world: World, actor: Actor) -> None:
    for ref in (world.opened(), world.in_profile(), world.in_complement()[0]):
        situation = world.maillon.situation(ref, actor)
        assert situation is not None
        offered = {option.transition.trigger for option in situation.options if option.possible}
        shown = {found.trigger for found in world.page(ref, actor).next_steps if found.kind == "can"}
        assert shown == offered


def test_the_committee_decides_with_what_it_will_be_asked(world: World) -> None:
    assert step(world, world.at_idea(), CHAFIK, "deposer").kind in ("cannot", "unmet")
