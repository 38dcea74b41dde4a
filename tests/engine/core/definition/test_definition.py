"""What a compiled definition says of a state: the bodies that may decide there, and those that are asked to."""
from __future__ import annotations

import pytest

from engine.core.definition.definition import Definition
from tests.cast import library
from tests.engine.core.small import demande


def differently(**changes: object) -> Definition:
    """The small process, whose grant by a committee is otherwise."""
    own = demande()
    exits = tuple(step._replace(**changes) if step.trigger == "accorder" else step for step in own.exits("examen.decision"))
    return own._replace(transitions={**own.transitions, "examen.decision": exits})


def test_a_state_asks_the_body_whose_step_leads_on() -> None:
    assert demande().asks("examen.decision") == demande().waits("examen.decision") == ("cpde",)
    assert demande().asks("depot") == demande().waits("depot") == ()


def test_it_asks_too_where_the_tone_is_not_said() -> None:
    assert differently(tone="").asks("examen.decision") == ("cpde",)


@pytest.mark.parametrize("changes", [{"tone": "negative"}, {"tone": "aside"}, {"stays": True}])
def test_a_body_that_could_only_stop_a_file_or_act_beside_its_way_is_asked_nothing(changes: dict[str, object]) -> None:
    other = differently(**changes)
    assert (other.asks("examen.decision"), other.waits("examen.decision")) == ((), ("cpde",))


@pytest.mark.parametrize(("process", "state", "bodies"), [
    ("projet", "emergence.cpde", ("cpde",)),
    ("chaine_valeur", "selection", ("cpde",)),
    ("chaine_valeur", "plan_valorisation.validation", ("cpde",)),
    ("chaine_valeur", "evaluation", ("cpde",)),
    ("programme_provincial", "bilan", ("cpde",)),
    ("pmp", "conception.vision", ("assemblee_partenaires",)),
    ("cluster_affaires", "suivi", ("assemblee_cluster",)),
    ("cadre_concertation", "ajustements", ("concertation",)),
    ("montee_en_echelle", "conditions", ("cpde", "concertation", "assemblee_partenaires")),
])
def test_these_files_ask(process: str, state: str, bodies: tuple[str, ...]) -> None:
    assert library()[process].asks(state) == bodies


@pytest.mark.parametrize(("process", "state"), [
    ("chaine_valeur", "retenue"), ("chaine_valeur", "reserve"), ("chaine_valeur", "coordination"),
    ("pmp", "conception.accord"), ("cluster_affaires", "animation"), ("cadre_concertation", "session"),
])
def test_these_a_body_may_decide_on_and_nobody_asks_it_to(process: str, state: str) -> None:
    own = library()[process]
    assert own.waits(state) and not own.asks(state)
