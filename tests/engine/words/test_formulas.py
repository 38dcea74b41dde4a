"""Expressions as people read them: titles for names, words for signs, in three languages."""
from __future__ import annotations

import pytest

from engine.language import texts
from engine.language.plain import plain
from engine.words import Speaker
from engine.words.formulas import formula
from tests.cast import library

SPEAKER = Speaker(library()["projet"])


def said(source: str, language: str = "fr", trigger: str = "") -> str:
    """An expression, its narrow and unbreakable spaces as plain ones."""
    with texts.use(language):
        return plain(formula(source, SPEAKER, trigger))


@pytest.mark.parametrize(("source", "words"), [
    ("est_groupe", "« Porteur collectif »"), ("!est_groupe", "non « Porteur collectif »"),
    ("part_indh <= plafond", "« Part de l’INDH » ≤ « Plafond de l’INDH »"),
    ("porteur in ['tpe', 'auto_entrepreneur']", "« Nature du porteur » parmi [Très petite entreprise, Auto-entrepreneur]"),
    ("titre == ''", "« Titre du projet » = rien d’écrit"), ("fired.admettre == 0", "nombre de fois « Admettre le recours » = 0"),
    ("age(date_naissance, today) >= parameters.age_min", "âge(« Date de naissance », aujourd’hui) ≥ « Âge minimal du porteur »"),
    ("nb_tranches == 10 && (exemption || !exemption)",
     "« Tranches payées » = 10 et (« Exempté de chaîne de valeur » ou non « Exempté de chaîne de valeur »)"),
])
def test_an_expression_is_read_in_titles(source: str, words: str) -> None:
    titles = {key: field.title["fr"] for key, field in SPEAKER.definition.fields.items()}
    expected = words.replace("Part de l’INDH", titles["part_indh"]).replace("Plafond de l’INDH", titles["plafond"])
    expected = expected.replace("Porteur collectif", titles["est_groupe"]).replace("Tranches payées", titles["nb_tranches"])
    assert said(source) == plain(expected)


def test_a_share_needs_no_factor_of_basis_points() -> None:
    assert "10000" not in said("part_indh * 10000 <= parameters.part_max * cout_total") and "×" in said("2 * cout_total")


def test_an_input_has_the_title_it_has_in_its_own_step() -> None:
    asked = next(one for exits in SPEAKER.definition.transitions.values() for one in exits if "date" in one.inputs)
    assert asked.inputs["date"].title["fr"] in said("input.date <= today", trigger=asked.trigger)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_expression_of_the_processes_is_read_without_its_keys(language: str) -> None:
    sources = [one.required_if.source for one in SPEAKER.definition.fields.values() if one.required_if]
    sources += [one.shown_if.source for one in SPEAKER.definition.fields.values() if one.shown_if]
    assert sources and not any("_" in said(source, language) or "&&" in said(source, language) for source in sources)
