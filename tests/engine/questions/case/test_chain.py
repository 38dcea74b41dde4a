"""The chain: stages, steps, days spent, detours, what is held and what is cut."""
from __future__ import annotations

from engine.core.acts import Attach, Fire
from engine.questions.case.chain import onward, path, spent
from tests.cast import AMINA, BRAHIM, DOUNIA, GHALI, HIND, IDRIS
from tests.engine.questions.case.conftest import World


def test_a_fresh_case_is_at_the_first_step_of_the_first_stage(world: World) -> None:
    page = world.page(world.opened(), DOUNIA)
    assert [stage.state for stage in page.stages] == ["now", "next", "next", "next", "next"]
    assert [(step.title, step.state) for step in page.steps] == [("Accueil", "now"), ("Entretien", "next"), ("Profil", "next")]


def test_days_spent_are_working_days_and_what_was_passed_says_when(world: World) -> None:
    ref = world.opened()
    world.clock.forward(days=7)
    world.do(Fire(ref, "orienter"), GHALI)
    world.clock.forward(days=1)
    steps = world.page(ref, DOUNIA).steps
    assert (steps[0].state, steps[0].note) == ("done", "06/04 · 5 j")
    assert (steps[1].state, steps[1].note) == ("now", "13/04 · jour 1 sur 15")


def test_a_suspension_takes_no_day_of_the_step_it_interrupts(world: World) -> None:
    ref = world.opened()
    world.clock.forward(days=2)
    world.do(Fire(ref, "suspendre", {}, "Absent."), IDRIS)
    held = world.page(ref, DOUNIA)
    assert (held.stages[0].state, held.stages[0].note, held.steps[0].state) == ("held", "Suspendu", "held")
    world.clock.forward(days=14)
    world.do(Fire(ref, "reprendre"), IDRIS)
    ground = world.ground(ref, DOUNIA)
    assert spent(ground.definition, ground.case, ground.now)["diagnostic.accueil"].days == 2
    assert world.page(ref, DOUNIA).stages[0].state == "now"


def test_a_detour_is_shown_where_it_was_made_and_only_once_it_was(world: World) -> None:
    assert "Complément demandé" not in [step.title for step in world.page(world.at_idea(), DOUNIA).steps]
    ref, _ = world.in_complement()
    steps = world.page(ref, DOUNIA).steps
    assert [step.title for step in steps][:4] == ["Idée", "Présélection", "Complément demandé", "Formation"]
    assert steps[2].detour and steps[2].state == "now" and not steps[1].detour
    world.attach(ref, AMINA, "cin")
    world.do(Fire(ref, "completer"), AMINA)
    assert [(s.title, s.state) for s in world.page(ref, DOUNIA).steps][1:3] == [("Présélection", "now"), ("Complément demandé", "done")]


def test_a_refused_case_is_cut_and_an_appeal_holds_it(world: World) -> None:
    ref = world.in_profile(porteur="individuel")
    world.clock.forward(days=365 * 12)
    world.do(Fire(ref, "declarer_ineligible", {}, "Plus de 35 ans."), HIND)
    assert [(s.state, s.note) for s in world.page(ref, DOUNIA).stages][0] == ("cut", "Rejeté")
    world.attach(ref, IDRIS, "memoire_recours")
    world.do(Fire(ref, "former_recours"), IDRIS)
    assert [(s.state, s.note) for s in world.page(ref, DOUNIA).stages][0] == ("held", "Recours")


def test_a_case_withdrawn_is_cut_where_it_was(world: World) -> None:
    ref = world.opened()
    world.do(Fire(ref, "retirer", {}, "Le porteur renonce."), IDRIS)
    page = world.page(ref, DOUNIA)
    assert page.closed and page.stages[0].state == "cut" and page.steps[0].state == "cut"


def test_the_usual_path_goes_forward_and_takes_no_detour(world: World) -> None:
    definition = world.maillon.library["projet"]
    assert list(path(definition, "emergence")) == [
        "emergence.idee", "emergence.preselection", "emergence.formation", "emergence.plan_affaires", "emergence.instruction",
        "emergence.cpde",
    ]
    found = onward(definition, "emergence.cpde")
    assert found is not None and found.trigger == "approuver" and onward(definition, "cloture") is None


def test_every_state_of_every_process_has_a_place_in_its_chain(world: World) -> None:
    for definition in world.maillon.library.current.values():
        for stage in definition.stages:
            walked = list(path(definition, stage.key))
            assert len(walked) == len(set(walked)) and all(definition.states[key].stage == stage.key for key in walked)


def test_an_older_version_of_a_document_is_no_step(world: World) -> None:
    ref = world.in_profile()
    before = [step.title for step in world.page(ref, BRAHIM).steps]
    kept = world.maillon.documents.keep("autre.pdf", [b"%PDF-1.4 autre"])
    world.do(Attach(ref, "fiche_entretien", kept), GHALI)  # type: ignore[arg-type]
    assert [step.title for step in world.page(ref, BRAHIM).steps] == before
