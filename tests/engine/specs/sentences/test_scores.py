"""What a person may read of a field."""
from __future__ import annotations

from engine.specs.sentences import scores
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(scores)


def test_what_is_read_instead_is_told() -> None:
    assert "150 MAD" in failure('Étant donné que le champ "Caution" vaut "150"\n        Alors le secrétariat ne lit pas encore "Caution"')
    assert "rien" in failure('Alors le secrétariat lit "150 MAD" sous "Caution"')
