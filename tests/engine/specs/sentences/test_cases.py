"""Cases of a scenario: where they begin, and where they stand."""
from __future__ import annotations

from engine.specs.sentences import cases
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(cases)


def test_a_step_inside_another_is_named_whole_or_alone() -> None:
    assert failure('Alors le dossier est à l\'étape "demande / au guichet"') == ""
    assert failure('Alors le dossier est à l\'étape "Au guichet"') == ""
    assert failure('Alors le dossier est à l\'étape "demande.guichet"') == ""


def test_a_wrong_step_says_where_the_case_is() -> None:
    assert failure('Alors le dossier est à l\'étape "Prêté"') == "Le dossier est à l’étape « Demande / Au guichet »."


def test_a_case_cannot_begin_in_a_step_that_has_steps_inside() -> None:
    assert failure('Étant donné un dossier "X" à l\'étape "Demande"') == (
        "« Demande » contient des étapes : nommez l’une d’elles.")


def test_a_step_misspelt_is_told_with_the_nearest() -> None:
    assert "vouliez-vous dire « Prêté »" in failure('Étant donné un dossier "X" à l\'étape "Preté."')


def test_a_kind_of_holder_is_a_choice_of_the_definition() -> None:
    assert "vouliez-vous dire « Adulte »" in failure('Étant donné un dossier de l\'adult "Le Pain nu" à l\'étape "Prêté"')


def test_a_name_that_no_case_goes_by_is_told() -> None:
    assert "Fenêtre sur cour" not in failure('Quand on revient au dossier "Le Pain nu"')
    assert failure('Quand on revient au dossier "Le Pain nu"').startswith("Rien ne s’appelle")


def test_open_and_closed_are_told_apart() -> None:
    assert failure("Alors le dossier est clos") == "Le dossier est encore ouvert."
    assert failure("""Quand le secrétariat fait "Refuser le prêt" au motif "Non"
        Alors le dossier reste ouvert""") == "Le dossier est clos."


def test_a_change_is_seen() -> None:
    assert failure("""Quand le secrétariat commente "Bien."
        Alors le dossier n'a pas changé""") == "Le dossier a changé."
