"""What every topic of sentences is asked: its examples run, and use the sentence they show."""
from __future__ import annotations

from types import ModuleType

from engine.language.catalogues import LANGUAGES
from engine.library import Library
from engine.specs.patterns import compile_pattern
from engine.specs.sentence import Sentence
from engine.specs.suggest import find
from tests.engine.specs.loan import HEAD, parsed, run


def agrees(topic: ModuleType, head: str = HEAD, processes: Library | None = None) -> None:
    """Every sentence of a topic has an example that holds and shows it, and the same places in every language. The processes
    are the loan's, unless others are given."""
    for sentence in topic.SENTENCES:
        result = run(f"  Scénario: {sentence.name}\n{sentence.example}\n", head, processes)
        assert result.passed, (sentence.name, [step for step in result.scenarios[0].steps if step.status != "passed"])
        assert sentence.name in said(sentence), f"{sentence.name} does not stand in its own example"
        assert len({frozenset(compile_pattern(sentence.pattern(language)).groupindex) for language in LANGUAGES}) == 1


def said(sentence: Sentence) -> set[str]:
    """The names of the sentences that an example says."""
    feature = parsed(f"{HEAD}  Scénario: Essai\n{sentence.example}\n")
    found = (find(step.text, step.kind, "fr") for scenario in feature.scenarios for step in scenario.steps)
    return {match[0].name for match in found if match is not None}
