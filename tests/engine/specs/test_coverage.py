"""What features exercise of a definition, and what they leave out."""
from __future__ import annotations

from engine.specs.coverage import coverage, parts, row_of
from engine.specs.trial import Trial
from tests.engine.specs.loan import library, scenario

PRET = library()["pret"]


def gaps(*steps: str) -> set[str]:
    trials = [trial for text in steps for trial in scenario(text).trials]
    return {str(part) for part in coverage(PRET, trials).gaps}


def test_without_features_everything_is_left_out() -> None:
    found = coverage(PRET, [])
    assert found.gaps == tuple(dict.fromkeys(parts(PRET))) and found.share == 0


def test_a_refusal_covers_only_the_conditions_that_refused() -> None:
    left = gaps('Quand le secrétariat fait "Prêter le livre" avec :\n | champ | valeur |\n | État du livre | Neuf |')
    assert "preter[0] refuses 0: document: carte" not in left
    assert "preter[0] refuses 1: filled: livre" in left
    assert "preter[0] passes" in left and "preter[0] met 0: document: carte" in left


def test_a_condition_that_does_not_apply_is_not_met() -> None:
    left = gaps("""Étant donné que la pièce "Carte de lecteur" est déposée
        Quand le secrétariat fait "Prêter le livre" avec :
          | champ         | valeur |
          | État du livre | Neuf   |""")
    assert "preter[0] passes" not in left and "preter[0] met 0: document: carte" not in left
    assert "preter[0] met 2: expression: caution <= parameters.caution_max" in left


def test_a_clock_is_covered_when_time_fires_it() -> None:
    lent = 'Étant donné un dossier "X" à l\'étape "Prêté"\n'
    assert "prete:duree[0] fires" in gaps(lent + "Quand 14 jours passent")
    assert "prete:duree[0] fires" not in gaps(lent + "Quand 15 jours passent")


def test_a_row_counts_once_from_however_many_states() -> None:
    assert [str(part) for part in dict.fromkeys(parts(PRET))].count("refuser[0] passes") == 1
    assert row_of(PRET, "refuser", "demande.attente") == 0


def test_another_process_covers_nothing_of_this_one() -> None:
    trial = Trial("autre", "demande.guichet", "refuser", True)
    assert coverage(PRET, [trial]).share == 0
    assert coverage(PRET, [trial._replace(workflow="pret")]).share > 0


def test_of_a_variant_only_what_it_changes_is_wanted() -> None:
    village = library().variant("pret", "village")
    assert coverage(village, []).wanted and coverage(village, [], PRET).wanted == ()
    trial = next(trial for trial in scenario("""Étant donné la variante "Prêt au village"
        Et un dossier "Le Pain nu" à l'étape "Au guichet"
        Quand le secrétariat fait "Refuser le prêt" au motif "Non\"""").trials)
    assert trial.workflow == "pret.village" and coverage(PRET, [trial]).share == 0 < coverage(village, [trial]).share
