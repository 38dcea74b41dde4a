"""The business plan and its money; then the technical opinion."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.decision import Cure
from engine.core.lot import drawn
from tests.cast import AMINA, BRAHIM, IDRIS
from tests.workflows.driver import MEMBERS as SCORERS
from tests.workflows.driver import World
from tests.workflows.projet.path import COOPERATIVE, INDIVIDUAL, MAD, MARKS, evaluated, file_at


def plan(total: int, indh: int, own: int) -> dict[str, Any]:
    """A plan in dirhams."""
    rows = [{"source": "indh", "montant": indh * MAD}, {"source": "nature", "montant": own * MAD}]
    return {"cout_total": total * MAD, "financement": rows}


def test_a_plan_is_attached_costed_and_financed(world: World) -> None:
    file = file_at(world, "emergence.plan_affaires")
    assert [reason.cure for reason in file.why_not("soumettre_plan", AMINA)] == [
        Cure("document", "plan_affaires"), Cure("field", "cout_total"), Cure("field", "financement")]


@pytest.mark.parametrize(("kind", "money", "refusals"), [
    (INDIVIDUAL, plan(150_000, 90_000, 60_000), 0),
    (INDIVIDUAL, plan(150_000, 90_000, 59_999), 1),
    (INDIVIDUAL, plan(150_000, 90_001, 59_999), 1),
    (INDIVIDUAL, plan(500_000, 100_000, 400_000), 0),
    (INDIVIDUAL, plan(500_000, 100_001, 399_999), 1),
    (COOPERATIVE, plan(500_000, 300_000, 200_000), 0),
    (COOPERATIVE, plan(600_000, 300_001, 299_999), 1),
    (INDIVIDUAL, plan(150_000, 120_000, 60_000), 3),
])
def test_sources_make_the_total_and_indh_stays_under_its_ceilings(world: World, kind: Any, money: Any, refusals: int) -> None:
    file = file_at(world, "emergence.plan_affaires", kind)
    file.attaches(AMINA, "plan_affaires")
    file.fills(AMINA, **money)
    unmet = file.option("soumettre_plan", AMINA).unmet
    assert [reason.cure for reason in unmet] == [Cure("field", "financement")] * refusals


def test_a_refusal_names_share_and_ceiling(world: World) -> None:
    file = file_at(world, "emergence.plan_affaires", COOPERATIVE)
    file.attaches(AMINA, "plan_affaires")
    file.fills(AMINA, **plan(474_600, 300_000, 174_600))
    reason, = file.why_not("soumettre_plan", AMINA)
    assert (reason.values["taux_indh"].value, reason.values["parameters.part_max"].value) == (6321, 6000)
    assert reason.text is not None and "plafond" in reason.text["fr"]


@pytest.mark.parametrize("trigger", ["avis_favorable", "avis_defavorable"])
def test_an_opinion_is_written_and_scored(world: World, trigger: str) -> None:
    file = file_at(world, "emergence.instruction")
    assert set(file.refuses(trigger, BRAHIM, "Voici pourquoi.")) == {"score.few", "document.missing"}
    file.attaches(BRAHIM, "avis")
    evaluated(file)
    file.fires(trigger, BRAHIM, "Voici pourquoi.")
    assert (file.state, [row["total"] for row in file.case.fields["grilles_technique"]]) == ("emergence.cpde", [73, 73])
    assert file.case.fields["avis_technique"] == trigger.removeprefix("avis_")


def test_a_favourable_opinion_wants_the_minimum(world: World) -> None:
    file = file_at(world, "emergence.instruction")
    file.attaches(BRAHIM, "avis")
    evaluated(file, marche=0)
    assert file.refuses("avis_favorable", BRAHIM) == ["score.low"]


def test_evaluators_are_drawn_so_that_the_lot_can_be_drawn_again(world: World) -> None:
    file = file_at(world, "emergence.instruction")
    assert "designer_evaluateurs" in file.tasks
    file.fires("designer_evaluateurs", IDRIS)
    event = list(world.store.events(file.ref))[-1]
    told = event.change["drawn"]
    assert BRAHIM.id not in told["among"], "who pre-selected does not evaluate"
    assert told["chosen"] == drawn(told["among"], f"{file.ref}:{event.number}")[:2]
    assert [row["evaluateur"] for row in file.case.fields["grilles_technique"]] == told["chosen"]
    assert "designer_evaluateurs" not in file.tasks


def test_scores_far_apart_ask_for_a_third_evaluator(world: World) -> None:
    file = file_at(world, "emergence.instruction")
    file.attaches(BRAHIM, "avis")
    file.fires("designer_evaluateurs", IDRIS)
    for row, mark in zip(file.case.fields["grilles_technique"], (5, 1), strict=True):
        evaluator = next(person for person in SCORERS if person.id == row["evaluateur"])
        file.fires("declarer_interet", evaluator, sans_interet=True)
        file.fires("noter_plan", evaluator, **dict.fromkeys(MARKS, mark))
    assert file.refuses("avis_favorable", BRAHIM) == ["score.apart"]
    evaluated(file)
    file.fires("avis_favorable", BRAHIM)


def test_an_unfavourable_opinion_says_why(world: World) -> None:
    file = file_at(world, "emergence.instruction")
    file.attaches(BRAHIM, "avis")
    evaluated(file)
    assert file.refuses("avis_defavorable", BRAHIM) == ["motif.missing"]


def test_the_written_opinion_closes_its_pending_action(world: World) -> None:
    file = file_at(world, "emergence.instruction")
    assert set(file.tasks) == {"avis", "designer_evaluateurs"}
    file.attaches(BRAHIM, "avis")
    assert set(file.tasks) == {"designer_evaluateurs"}
