"""Features run: what held, what did not, what nobody can say."""
from __future__ import annotations

from pathlib import Path

from engine.specs import feature_files, run_features
from engine.specs.report import Report, lines
from tests.engine.specs.loan import HEAD, library, run, scenario


def test_steps_after_one_that_does_not_hold_are_left() -> None:
    result = scenario("""Alors le dossier est clos
        Et le dossier reste ouvert""")
    assert [step.status for step in result.steps] == ["passed", "passed", "failed", "left"]
    assert not result.passed


def test_each_scenario_has_a_world_of_its_own() -> None:
    result = run("""  Scénario: Un
    Quand le secrétariat fait "Refuser le prêt" au motif "Non"
    Alors le dossier est clos

  Scénario: Deux
    Alors le dossier reste ouvert
""")
    assert result.passed and len(result.scenarios) == 2


def test_an_undefined_step_suggests_the_nearest_sentence() -> None:
    step = scenario('Quand le secrétariat fais "Prêter le livre"').steps[-1]
    assert step.status == "undefined"
    assert step.suggestion == '… fait "…"[ au motif "…"][ avec :]'
    assert step.suggestion in step.message


def test_a_step_like_no_sentence_suggests_nothing() -> None:
    step = scenario("Quand xyzzy").steps[-1]
    assert (step.status, step.suggestion, step.message) == ("undefined", "", "Cette phrase n’existe pas.")


def test_a_sentence_stands_where_it_may() -> None:
    assert scenario("Quand c'est fait").steps[-1].status == "undefined"


def test_what_the_engine_calls_a_bad_command_is_a_step_that_fails() -> None:
    step = scenario("""Étant donné que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
        Quand le secrétariat ouvre un dossier""").steps[-1]
    assert step.status == "failed"


def test_another_language_than_ours_is_a_fault() -> None:
    result = run("Funktionalität: A\n  Szenario: B\n    Angenommen x\n", head="# language: de\n")
    assert not result.passed and "'de'" in result.fault


def test_files_and_folders_are_run_in_order_and_reported(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.feature").write_text(HEAD + "  Scénario: Deux\n    Alors le dossier est clos\n")
    (tmp_path / "one.feature").write_text(HEAD + "  Scénario: Un\n    Alors le dossier reste ouvert\n")
    (tmp_path / "three.feature").write_text("rien")
    assert [path.name for path in feature_files([tmp_path])] == ["two.feature", "one.feature", "three.feature"]
    report = run_features([tmp_path / "one.feature"], library())
    assert report.passed and list(lines(report)) == ["1 scénario sur 1 tient."]
    report = run_features([tmp_path], library())
    assert not report.passed
    said = list(lines(report))
    assert f"{tmp_path}/b/two.feature:7: Deux" in said
    assert "    Le dossier est encore ouvert." in said
    assert any(line.startswith(f"{tmp_path}/three.feature: ") for line in said)
    assert said[-1] == "1 scénarios sur 2 tiennent."


def test_nothing_run_is_nothing_failed() -> None:
    assert Report(()).passed
