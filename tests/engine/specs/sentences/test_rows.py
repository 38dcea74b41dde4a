"""One row of a list at a time."""
from __future__ import annotations

from engine.specs.sentences import rows
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees

LISTED = """Étant donné que la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
        """


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(rows)


def test_a_row_that_is_not_there_is_told_with_those_that_are() -> None:
    assert "12" in failure(LISTED + 'Quand le secrétariat retire la ligne "13" de la liste "Réparations"')


def test_what_a_row_holds_is_told() -> None:
    said = failure(LISTED + '''Alors la ligne "12" de la liste "Réparations" vaut :
          | colonne | valeur |
          | État    | Faite  |''')
    assert said == "« État » vaut : À faire."


def test_a_refusal_for_something_else_is_told() -> None:
    said = failure(LISTED + '''Quand le secrétariat fait "Prêter le livre"
        Alors la ligne "12" de la liste "Réparations" est en cause''')
    assert "Carte de lecteur" in said
