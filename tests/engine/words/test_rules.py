"""What a step asks, said as rules before there is a case: each kind of condition has its sentence."""
from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.core.conditions import KINDS
from engine.language import texts
from engine.language.plain import plain
from engine.words import Speaker
from engine.words.rules import SAYERS, Rules, Told, kind_of
from tests.cast import library

DAY = "2026-04-06"


def told(workflow: str, language: str = "fr") -> Iterator[tuple[str, str, Told]]:
    """(trigger, kind, rule) for every condition of a process."""
    definition = library()[workflow]
    speaker = Speaker(definition, definitions=library().current)
    with texts.use(language):
        for exits in definition.transitions.values():
            for one in exits:
                for condition in one.conditions:
                    yield one.trigger, kind_of(condition), Rules(speaker, one.trigger, DAY).say(condition)


def rules_of(trigger: str, workflow: str = "projet") -> list[str]:
    """The rules of a step, their unbreakable spaces as plain ones."""
    return [plain(rule.text) for name, _, rule in told(workflow) if name == trigger]


def test_every_kind_of_condition_says_itself() -> None:
    assert set(KINDS) <= set(SAYERS)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("workflow", ["projet", "appel", "chaine_valeur"])
def test_no_rule_of_a_process_is_empty_or_shows_a_key(workflow: str, language: str) -> None:
    found = list(told(workflow, language))
    assert found
    for trigger, _, rule in found:
        assert rule.text and "_" not in rule.text + rule.when + rule.formula, (trigger, rule)
        assert "{" not in rule.text and "%(" not in rule.text


@pytest.mark.parametrize(("trigger", "sentence"), [
    ("attester_creation", "Sont déposés : « Attestation bancaire » et « Justificatif d’apport »."),
    ("confirmer_rattachement", "Par une autre personne que celle qui a fait : « Rattacher à une chaîne de valeur »."),
    ("abandonner", "Nombre de fois « Relancer le porteur » : au moins 2, depuis l’entrée dans cette étape."),
    ("abandonner", "Pas avant 30 jours après « Relancer le porteur »."),
    ("former_recours", "Dans les 30 jours qui suivent « Rejeté »."),
    ("completer", "Chaque pièce nommée sous « Pièces demandées » est déposée."),
])
def test_rules_are_sentences_with_titles_and_the_values_of_the_day(trigger: str, sentence: str) -> None:
    definition = library()["projet"]
    named = sentence.replace("Attestation bancaire", definition.documents["attestation_bancaire"].title["fr"]) \
        if "attestation_bancaire" in definition.documents else sentence
    found = rules_of(trigger)
    assert any(rule.split("«")[0] == plain(named).split("«")[0] for rule in found), found


def test_an_expression_is_told_by_the_answer_it_would_give_with_today_s_limits() -> None:
    (rule,) = {rule for trigger, kind, rule in told("projet") if trigger == "constater_eligibilite" and "35" in rule.text}
    assert "18 à 35 ans" in rule.text and rule.when and "≥" in rule.formula


def test_a_linked_file_is_wanted_at_states_said_by_their_titles() -> None:
    (rule,) = rules_of("changer_chaine")[:1]
    assert "« Retenue »" in rule and "de la même province" in rule and "un autre que celui" in rule
