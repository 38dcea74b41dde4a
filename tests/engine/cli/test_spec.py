"""`spec [FILE…]`: the engine agrees with a feature, or says where not."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cast import WORKFLOWS


def test_a_feature_the_engine_agrees_with_exits_0(run: Any) -> None:
    feature = min((WORKFLOWS.parent / "features" / "fr" / "projet").glob("*.feature"))
    said = run("spec", str(feature))
    assert said.exit_code == 0, said.output


def test_a_sentence_nobody_knows_exits_1(run: Any, tmp_path: Path) -> None:
    feature = tmp_path / "x.feature"
    feature.write_text("# language: fr\nFonctionnalité: X\n  Scénario: Y\n    Quand la lune est pleine\n", encoding="utf-8")
    said = run("spec", str(feature))
    assert said.exit_code == 1 and "la lune est pleine" in said.stdout
