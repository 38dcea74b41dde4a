"""Inviting somebody from outside, and what they may do: in three languages, and refused where nobody asked them."""
from __future__ import annotations

import pytest

from engine.specs.sentences import invitations
from tests.engine.specs.loan import failure, run
from tests.engine.specs.sentences.examples import agrees

ASKED = f"{invitations.ASKED}\n        "
INVITED = ASKED + '''Et que le secrétariat a invité "Reliure Nour" à "Rendre la page"
        '''


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(invitations)


def test_the_guest_answers_about_their_row_alone() -> None:
    assert failure(INVITED + '''Quand l'invité fait "Rendre la page" avec :
          | champ | valeur        |
          | Mot   | Page recollée |
        Alors aucune action en attente "Réparer une page" n'est ouverte pour la ligne "Reliure Nour"
        Et une action en attente "Réparer une page" est ouverte pour la ligne "Reliure Atlas"
        Et l'invitation n'est plus valable''') == ""


def test_an_answer_by_somebody_whom_nobody_asked_is_refused() -> None:
    assert failure(ASKED + '''Quand le secrétariat fait "Rendre la page" avec :
          | champ      | valeur       |
          | Réparation | Reliure Nour |
          | Mot        | Et voilà     |
        Alors il faut être coordinateur''') == ""


def test_the_guest_does_nothing_else() -> None:
    assert failure(INVITED + '''Quand l'invité commente "Bonjour"
        Alors c'est refusé car une raison contient "et pour rien d’autre"''') == ""


def test_who_was_not_invited_is_nobody() -> None:
    assert failure(ASKED + '''Quand l'invité commente "Bonjour"''') == "Personne n’a été invité."


def test_an_invitation_that_was_refused_is_worth_nothing() -> None:
    assert failure(ASKED + '''Quand l'auditeur invite "Reliure Nour" à "Rendre la page"
        Alors il faut être secrétariat
        Et l'invitation n'est plus valable''') == ""


def test_a_step_for_which_nobody_is_invited_says_so() -> None:
    assert failure(ASKED + '''Quand le secrétariat invite "Reliure Nour" à "Noter des dégâts"
        Alors c'est refusé car une raison contient "Personne de l’extérieur n’est invité"''') == ""


def test_one_that_holds_is_told_to_hold() -> None:
    assert failure(INVITED + "Alors l'invitation n'est plus valable") == "L’invité peut encore répondre."


ENGLISH = """# language: en
Feature: Loan
  Background:
    Given a file "Rear Window" at the step "Lent"
    And the list "Réparations" is:
      | Page | État    | Atelier      |
      | 12   | À faire | Reliure Nour |
  Scenario: By invitation
    Given the secretariat has invited "Reliure Nour" to "Give the page back"
    When the guest does "Give the page back" with:
      | field | value |
      | Word  | Done  |
    Then it is done
    And the invitation is over
"""

ARABIC = """# language: ar
خاصية: إعارة
  الخلفية:
    بفرض ملف "نافذة" في مرحلة "معار"
    و اللائحة "Réparations" هي:
      | Page | État    | Atelier      |
      | 12   | À faire | Reliure Nour |
  سيناريو: بناء على دعوة
    بفرض دعت الكتابة "Reliure Nour" إلى "إرجاع الصفحة"
    متى يقوم المدعو بإجراء "إرجاع الصفحة" كما يلي:
      | الخانة | القيمة |
      | كلمة   | تم     |
    ثم تم ذلك
    و لم تعد الدعوة صالحة
"""


@pytest.mark.parametrize("text", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_it_is_said_in_the_other_languages(text: str) -> None:
    (scenario,) = run(text, head="").scenarios
    assert [step.message for step in scenario.steps if step.status != "passed"] == []
