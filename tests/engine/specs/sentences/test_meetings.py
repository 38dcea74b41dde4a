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


def test_a_voice_that_is_no_members_is_for_the_engine_to_refuse() -> None:
    assert said(f'''{meetings.SITS}
        Quand le point 1 est mis au vote : "Rejeter" au motif "Le marché manque." avec :
          | membre | voix |
          | Omar   | Pour |
        Alors c'est fait''').startswith("C’est refusé : Cette voix n’est celle d’aucun membre.")


def test_a_reason_is_found_in_what_is_said_under_it_too() -> None:
    steps = f'''{meetings.SITS} avec :
          | Membre | Famille                   |
          | Ali    | Collectivité territoriale |
          | Badr   | Service déconcentré       |
          | Chama  | Société civile            |
        Quand "Ali" quitte la séance après le point 1
        Et "Badr" quitte la séance après le point 1
        Et "Ali" s'oppose au consensus sur le point 1
        Et "Chama" déclare un intérêt sur le point 1 : "Cousine du porteur"
        Et "Badr" déclare un intérêt sur le point 1 : "Cousin du porteur"
        Et le point 1 est mis au vote : "Rejeter" au motif "Le marché manque." avec :
          | membre | voix |
          | Ali    | Pour |'''
    assert said(f'''{steps}
        Alors c'est refusé car une raison contient "Déport pour intérêt déclaré"''') == ""
