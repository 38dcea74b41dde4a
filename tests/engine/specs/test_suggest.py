"""Which sentence a step says: exactly one, in every language."""
from __future__ import annotations

import pytest

from engine.language.catalogues import LANGUAGES
from engine.specs.patterns import places, say
from engine.specs.sentence import Sentence
from engine.specs.sentences import SENTENCES, TOPICS
from engine.specs.suggest import find, suggestion

SAMPLE = {**dict.fromkeys(("number", "item", "yes", "no", "neither"), "12"), "day": "10/11/2025", "hour": "14:30"}


def said(sentence: Sentence, language: str, table: bool) -> str:
    """A sentence with something in each of its places."""
    pattern = sentence.pattern(language)
    given = {name: SAMPLE.get(name, "xyz") for name in places(pattern)}
    return say(pattern, **given, **({"table": ""} if table else {}))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", [False, True])
def test_no_step_says_two_sentences(language: str, table: bool) -> None:
    for sentence in SENTENCES:
        text = said(sentence, language, table)
        for kind in sentence.kinds:
            matching = [other.name for other in SENTENCES if kind in other.kinds and other.match(text, language) is not None]
            assert matching == [sentence.name], text


def test_names_are_told_apart_and_begin_with_their_topic() -> None:
    assert len({sentence.name for sentence in SENTENCES}) == len(SENTENCES)
    for topic, module in TOPICS.items():
        assert {sentence.name.partition(".")[0] for sentence in module.SENTENCES} == {topic}
    assert sum(len(module.SENTENCES) for module in TOPICS.values()) == len(SENTENCES)


def test_a_step_of_no_known_kind_may_be_any_sentence() -> None:
    found = find("c'est fait", "", "fr")
    assert found is not None and found[0].name == "refusals.done"
    assert find("c'est fait", "given", "fr") is None


@pytest.mark.parametrize(("text", "kind", "language", "expected"), [
    ('il manque la piece "Carte"', "then", "fr", 'il manque la pièce "…"'),
    ("30 jour passe", "when", "fr", "30 jours passent"),
    ('the file is on the step "Idea"', "then", "en", 'the file is at the step "…"'),
    ("c'est fait", "given", "fr", "c'est fait"),
])
def test_the_nearest_sentence_is_suggested(text: str, kind: str, language: str, expected: str) -> None:
    assert suggestion(text, kind, language) == expected
