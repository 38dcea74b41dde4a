"""A feature of the same name in another language says the same sentences, in the same order."""
from __future__ import annotations

from pathlib import Path

import pytest

from engine.language.catalogues import LANGUAGES
from engine.specs.gherkin import read_feature
from engine.specs.suggest import find

FEATURES = Path(__file__).parents[2] / "features"
TRANSLATED = sorted(
    path.relative_to(FEATURES / "fr") for path in (FEATURES / "fr").rglob("*.feature")
    if any((FEATURES / language / path.relative_to(FEATURES / "fr")).is_file() for language in LANGUAGES if language != "fr")
)


def sentences(language: str, path: Path) -> list[list[tuple[str, int]]]:
    """For each scenario, the sentences it says, with the number of rows that follow."""
    feature = read_feature(FEATURES / language / path)
    return [[(found[0].name, len(step.table)) for step in scenario.steps if (found := find(step.text, step.kind, language))]
            for scenario in feature.scenarios]


def test_something_is_written_in_three_languages() -> None:
    assert all((FEATURES / language / path).is_file() for path in TRANSLATED for language in LANGUAGES)
    assert TRANSLATED


@pytest.mark.parametrize("path", TRANSLATED, ids=str)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_it_says_the_same_in_each(language: str, path: Path) -> None:
    assert sentences(language, path) == sentences("fr", path) != []
