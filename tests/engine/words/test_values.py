"""Values as people read them, and as they typed them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.values import Bounds, read_value
from engine.language import texts
from engine.words import rows, show, typed
from tests.engine.words.process import aide, nbsp, speaker

RESERVES = [
    {"id": "1", "texte": "Devis illisible", "montant": 120050, "etat": "ouverte"},
    {"id": "2", "texte": "Bail", "etat": "levee"},
]


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("intitule", "Huilerie de Brikcha", "Huilerie de Brikcha"),
        ("commune", "MA-OUZ.zoumi.brikcha", "Brikcha"),
        ("secteur", "tourisme", "Tourisme"),
        ("secteur", "cle_perdue", "Cle perdue"),
        ("themes", ["prevention_conflits", "biens_communs"], "Prévention des conflits et Biens communs"),
        ("pieces", ["devis", "avis"], "Devis et Avis du comité"),
        ("cout", 47460000, "474~600~MAD"),
        ("part", 6320, "63,2~%"),
        ("depot", "2026-03-02", "02/03/2026"),
        ("cloture", "2026-03-02T22:59:59.000000Z", "02/03/2026, 22:59"),
        ("femme", True, "oui"),
        ("emplois", 1200, "1~200"),
        ("nombre", 0, "0"),
        ("themes", [], ""),
        ("cout", None, ""),
        ("reserves", RESERVES[1:], "Réserve~: Bail, État~: Levée"),
        (
            "reserves",
            RESERVES,
            "Réserve~: Devis illisible, Montant~: 1~200,50~MAD, État~: Ouverte~; Réserve~: Bail, État~: Levée",
        ),
    ],
)
def test_a_field_is_shown_in_french(field: str, value: Any, expected: str) -> None:
    assert show(aide().fields[field], value, speaker()) == nbsp(expected)


@pytest.mark.parametrize(("least", "most", "expected"), [(2019, 2100, "2026"), (2019, None, "2~026"), (0, 2100, "2~026"), (2000, 5000, "2~026")])
def test_a_number_that_can_only_be_a_year_keeps_its_figures_together(least: int, most: int | None, expected: str) -> None:
    year = aide().fields["emplois"]._replace(bounds=Bounds("int", least=least, most=most))
    assert show(year, 2026, speaker()) == nbsp(expected)


def test_choices_and_amounts_follow_the_language() -> None:
    with texts.use("ar"):
        assert show(aide().fields["secteur"], "tourisme", speaker()) == "السياحة"
    with texts.use("en"):
        assert show(aide().fields["cout"], 120050, speaker()) == nbsp("1,200.50~MAD")


def test_a_list_is_shown_as_a_table() -> None:
    assert rows(aide().fields["reserves"], RESERVES, speaker()) == [
        ["Devis illisible", nbsp("1~200,50~MAD"), "Ouverte"],
        ["Bail", "", "Levée"],
    ]
    assert rows(aide().fields["reserves"], None, speaker()) == []


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        ("money", 47460000, "474600,00"),
        ("money", -5, "-0,05"),
        ("share", 6320, "63,2"),
        ("share", 6000, "60"),
        ("share", 5, "0,05"),
        ("int", 14, "14"),
        ("date", "2025-11-24", "2025-11-24"),
        ("datetime", "2025-11-24T09:00:00.000000Z", "2025-11-24T10:00"),
        ("datetime", "2025-11-24T09:00:30.000000Z", "2025-11-24T10:00:30"),
        ("bool", False, "false"),
        ("text", "Zitoun", "Zitoun"),
        ("choices", ["a", "b"], ["a", "b"]),
        ("money", None, ""),
    ],
)
def test_what_a_form_shows_back(type_: str, value: Any, expected: Any) -> None:
    assert typed(Bounds(type_), value) == expected


HUNDREDTHS = st.integers(-(10**14), 10**14)
STORED = st.one_of(
    st.tuples(st.sampled_from(["money", "share", "int"]), HUNDREDTHS),
    st.tuples(st.just("bool"), st.booleans()),
    st.tuples(st.just("date"), st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str)),
)


@given(stored=STORED)
def test_what_a_form_shows_is_read_back_as_the_same_value(stored: tuple[str, Any]) -> None:
    type_, value = stored
    assert read_value(Bounds(type_), typed(Bounds(type_), value)) == value
