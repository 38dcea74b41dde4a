"""How sentences are written down, matched, shown and said."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.catalogues import LANGUAGES
from engine.specs.patterns import compile_pattern, literals, match, places, quotations, say, shown, tidy
from engine.specs.sentence import Sentence
from engine.specs.sentences import SENTENCES

AT_STEP = "un dossier[ {kind:words}] {name} à l'étape {state}[ dans {territory}]"
FIRE = "{who:person} (fait|accomplit) {trigger}[ au motif {motif}][ avec :]"


def test_what_stands_between_quotation_marks_fills_a_place() -> None:
    assert match(AT_STEP, 'un dossier "Zitoun" à l\'étape "Idée"') == {"name": "Zitoun", "state": "Idée"}


def test_what_may_be_left_out_is_found_when_it_is_there() -> None:
    found = match(AT_STEP, 'un dossier de la coopérative "Zitoun" à l\'étape "Idée" dans "Zoumi"')
    assert found == {"kind": "de la coopérative", "name": "Zitoun", "state": "Idée", "territory": "Zoumi"}


@pytest.mark.parametrize(("text", "who"), [
    ('le rapporteur technique fait "Avis"', "le rapporteur technique"),
    ('"Hind" fait "Avis"', '"Hind"'),
    ('l\'agente de la DAS "Hind" accomplit "Avis"', 'l\'agente de la DAS "Hind"'),
])
def test_a_person_is_a_role_a_name_or_both(text: str, who: str) -> None:
    assert match(FIRE, text) == {"who": who, "trigger": "Avis"}


@pytest.mark.parametrize("text", ['un dossier « Zitoun » à l’étape “Idée”', 'Un  dossier "Zitoun" à l\u00a0\'étape "Idée"'.replace("\u00a0", "")])
def test_quotation_marks_apostrophes_and_blanks_do_not_matter(text: str) -> None:
    assert match(AT_STEP, text) == {"name": "Zitoun", "state": "Idée"}


@pytest.mark.parametrize("text", ['un dossier "Zitoun"', 'le dossier "Z" à l\'étape "I"', 'un dossier "Z" à l\'étape "I" demain'])
def test_another_sentence_is_none(text: str) -> None:
    assert match(AT_STEP, text) is None


def test_days_numbers_and_hours_stand_without_quotation_marks() -> None:
    assert match("le {day:date}[ à {hour:time}]", "le 10/11/2025 à 14:30:05") == {"day": "10/11/2025", "hour": "14:30:05"}
    assert match("{n:number} jours", "30 jours") == {"n": "30"}
    assert match("le {day:date}", "le 10 novembre") is None


def test_an_unknown_kind_of_place_is_a_programmer_s_mistake() -> None:
    with pytest.raises(KeyError):
        compile_pattern("{x:colour}")


def test_a_pattern_is_shown_with_dots_and_said_with_what_is_given() -> None:
    assert shown(FIRE) == '… fait "…"[ au motif "…"][ avec :]'
    assert literals(FIRE).split() == ["fait"]
    assert places(FIRE) == {"who", "trigger", "motif"}
    assert list(quotations(FIRE)) == [1, 2, 3]
    assert say(FIRE, who="l'auditrice", trigger="Lire") == 'l\'auditrice fait "Lire"'
    assert say(FIRE, who="l'auditrice", trigger="Lire", motif="Oui", table="") == 'l\'auditrice fait "Lire" au motif "Oui" avec :'


WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=12)


@given(st.sampled_from(SENTENCES), st.sampled_from(LANGUAGES), WORDS)
def test_what_a_pattern_says_it_matches(sentence: Sentence, language: str, word: str) -> None:
    pattern = sentence.pattern(language)
    filled = {**dict.fromkeys(("number", "item", "yes", "no", "neither"), "12"), "day": "10/11/2025", "hour": "14:30"}
    texts = {name: filled.get(name, word) for name in places(pattern)}
    assert match(pattern, say(pattern, **texts)) == {name: tidy(text) for name, text in texts.items()}
