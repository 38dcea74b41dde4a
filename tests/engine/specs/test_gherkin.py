"""Features read."""
from __future__ import annotations

from pathlib import Path

import pytest

from engine.specs.gherkin import parse_feature, read_feature

TEXT = """# language: fr
Fonctionnalité: Prêt
  Contexte:
    Étant donné le processus "Prêt"

  Scénario: Un
    Quand on lit
      | a | b |
      | 1 | 2 |
    Et on relit
    Alors c'est lu

  Règle: Autrement
    Plan du scénario: Deux <n>
      Quand on lit <n> fois
      Exemples:
        | n |
        | 2 |
        | 3 |
"""


def test_backgrounds_come_first_and_outlines_are_spread() -> None:
    feature = parse_feature(TEXT, Path("x.feature"))
    assert (feature.language, feature.name, feature.fault) == ("fr", "Prêt", "")
    assert [scenario.name for scenario in feature.scenarios] == ["Un", "Deux 2", "Deux 3"]
    assert [step.text for step in feature.scenarios[2].steps] == ['le processus "Prêt"', "on lit 3 fois"]


def test_each_step_has_its_line_kind_and_table() -> None:
    first = parse_feature(TEXT, Path("x.feature")).scenarios[0]
    assert [(step.line, step.kind) for step in first.steps] == [(4, "given"), (7, "when"), (10, "when"), (11, "then")]
    assert first.steps[1].table == [["a", "b"], ["1", "2"]]


def test_an_example_is_told_by_its_own_line() -> None:
    assert [scenario.line for scenario in parse_feature(TEXT, Path("x.feature")).scenarios] == [6, 18, 19]


@pytest.mark.parametrize("text", ["Fonctionnalité sans deux points", "", "# language: xx\nFeature: a\n"])
def test_what_is_no_gherkin_is_a_fault_and_not_an_exception(text: str) -> None:
    feature = parse_feature(text, Path("x.feature"))
    assert feature.fault and feature.scenarios == ()


def test_arabic_reads_as_french_does(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    path.write_text("# language: ar\nخاصية: رأي\n  سيناريو: أول\n    بفرض المسطرة \"ملف\"\n    و اليوم 10/11/2025\n    ثم تم ذلك\n")
    feature = read_feature(path)
    assert feature.language == "ar"
    assert [step.kind for step in feature.scenarios[0].steps] == ["given", "given", "then"]


def test_a_file_that_is_not_there_is_the_caller_s() -> None:
    with pytest.raises(OSError, match="nowhere"):
        read_feature(Path("nowhere.feature"))
