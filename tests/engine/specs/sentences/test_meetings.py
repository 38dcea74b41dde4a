"""A meeting that sits."""
from __future__ import annotations

from engine.language.plain import plain
from engine.specs.sentences import decisions, meetings
from tests.cast import library
from tests.engine.specs.loan import run
from tests.engine.specs.sentences.examples import agrees

HEAD = """# language: fr
Fonctionnalité: Séances
  Contexte:
    Étant donné que nous sommes le 06/04/2026
"""


def said(steps: str) -> str:
    """What the first step that does not hold says, over the real processes."""
    result = run(f"  Scénario: Essai\n{steps}\n", HEAD, library())
    return plain(next((step.message for step in result.scenarios[0].steps if step.status != "passed"), ""))


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(meetings, HEAD, library())


def test_an_item_that_is_not_there_is_told() -> None:
    assert "1" in said(f'''{meetings.SITS}
        Alors le quorum est atteint au point 2''')


def test_members_missing_for_a_quorum_are_counted() -> None:
    assert said(f'''{meetings.SITS}
        Alors il manque 1 membre au quorum du point 1''').endswith("0.")


def test_what_an_item_says_instead_is_told() -> None:
    assert "Zitoun" in said(f'''{meetings.SITS}
        Alors le point 1 a pour suite "Approuver"''')


def test_what_hinders_a_meeting_from_sitting_is_told() -> None:
    assert "Collectivité" in said(f'''{decisions.FILE}
        Et une séance du CPDE siège sur "Huilerie Zitoun" avec :
          | Membre | Famille             |
          | Badr   | Service déconcentré |''')
