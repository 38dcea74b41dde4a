"""A condition taken away is missed, or told as one that nobody would miss."""
from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.definition.definition import Transition
from engine.specs.mutate import NEVER, mutants, survivors
from tests.engine.specs.loan import HEAD, library

PRET = library()["pret"]
CAUTION = """  Scénario: Une caution trop forte
    Étant donné que le champ "Caution" vaut "350"
    Et que la pièce "Carte de lecteur" est déposée
    Quand le secrétariat fait "Prêter le livre" avec :
      | champ         | valeur |
      | État du livre | Neuf   |
    Alors c'est refusé
"""


@pytest.fixture
def feature(tmp_path: Path) -> Path:
    path = tmp_path / "pret.feature"
    path.write_text(HEAD + CAUTION)
    return path


def test_every_condition_of_every_row_is_silenced_once() -> None:
    found = [(part.trigger, part.condition) for part, _ in mutants(PRET)]
    assert found == [("preter", 0), ("preter", 1), ("preter", 2), ("rayonner", 0), ("rayonner", 1), ("rendre", 0), ("rendre", 1)]


def silent(transition: Transition) -> list[int]:
    """Which conditions of a transition never apply."""
    return [index for index, condition in enumerate(transition.conditions) if condition.guard is NEVER]


def test_only_that_condition_is_silent_from_every_state_the_row_leaves() -> None:
    _, changed = next(found for found in mutants(PRET) if found[0][1:4] == ("rendre", 0, 1))
    assert [silent(changed.table[state, "rendre"]) for state in ("prete", "retard")] == [[1], [1]]
    assert [silent(changed.transitions[state][-1]) for state in ("prete", "retard")] == [[1], [1]]
    assert changed.table["demande.guichet", "preter"] == PRET.table["demande.guichet", "preter"]


def test_a_condition_whose_refusal_is_specified_does_not_survive(feature: Path) -> None:
    left = {(part.trigger, part.condition) for part in survivors(library(), "pret", [feature])}
    assert left == {("preter", 0), ("preter", 1), ("rayonner", 0), ("rayonner", 1), ("rendre", 0), ("rendre", 1)}
