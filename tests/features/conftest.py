"""The vocabulary of `engine.specs` as pytest-bdd's steps: one table for both, nothing said twice."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parser import Feature
from pytest_bdd.parsers import StepParser

from engine.language import texts
from engine.language.catalogues import LANGUAGES
from engine.specs.sentence import Sentence, perform
from engine.specs.sentences import SENTENCES
from engine.specs.world import World
from tests.cast import library
from tests.house.tree import ROOT

CONCEPT = re.compile(r"S\d{3}-\d{3}")
LANGUAGE = pytest.StashKey[str]()
STEPS = {"given": given, "when": when, "then": then}


class SentenceParser(StepParser):
    """A sentence in one language."""

    def __init__(self, sentence: Sentence, language: str) -> None:
        super().__init__(f"{sentence.name}_{language}")
        self.sentence, self.language = sentence, language

    def is_matching(self, name: str) -> bool:
        return self.parse_arguments(name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        places = self.sentence.match(name, self.language)
        return None if places is None else {"places": places}


def declare(sentence: Sentence, language: str, kind: str) -> None:
    """One step of pytest-bdd, in this module."""

    @STEPS[kind](SentenceParser(sentence, language), stacklevel=2)
    def step(world: World, places: dict[str, str], datatable: list[list[str]]) -> None:
        perform(sentence, world, places, datatable)


for each in SENTENCES:
    for spoken in LANGUAGES:
        for place in each.kinds:
            declare(each, spoken, place)


def pytest_configure(config: pytest.Config) -> None:
    """Above one table of examples, pytest-bdd makes a mark of a tag by itself: the ids of concepts are known ones."""
    for tag in sorted(set(CONCEPT.findall((ROOT / "docs" / "concepts.csv").read_text(encoding="utf-8")))):
        config.addinivalue_line("markers", tag)


def pytest_bdd_apply_tag(tag: str, function: Any) -> bool | None:
    """A concept's id (`@S000-013`, docs/concepts.csv) says what a scenario shows; it marks no test."""
    return True if CONCEPT.fullmatch(tag) else None


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """Remembers the language of the feature for the world."""
    request.node.stash[LANGUAGE] = feature.language


@pytest.fixture
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A world for one scenario, in the language of its feature."""
    with texts.use(request.node.stash[LANGUAGE]):
        yield World(library())


@pytest.fixture
def datatable() -> list[list[str]]:
    """A step without a table has none."""
    return []
