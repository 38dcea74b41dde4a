"""A value for any field: with its unit where the data give it, of its type where nobody does."""
from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest

from engine.core.definition.definition import Field
from engine.core.values import Bounds, read_value
from engine.demo.filling import INVENTED, invented, value_of
from engine.demo.values import Drawing
from tests.cast import library

TEXTS = {"texts": ["Rien à signaler."]}


def drawing() -> Drawing:
    return Drawing(Random(3), TEXTS, ("MA",), lambda: date(2026, 4, 6))


def field(key: str) -> Field:
    return library()["projet"].fields[key]


@pytest.mark.parametrize(("key", "form", "sent"), [
    ("cout_total", 150_000, "150000 MAD"),
    ("cout_total", "150 000,50", "150 000,50"),
    ("emplois_prevus", 3, 3),
    ("titre", "Moulin", "Moulin"),
    ("financement", [{"source": "indh", "montant": 90_000}], [{"source": "indh", "montant": "90000 MAD"}]),
    ("financement", [{"id": "1", "source": "indh", "montant": 9_000_000}], [{"id": "1", "source": "indh", "montant": 9_000_000}]),
    ("exemption", None, None),
])
def test_data_count_as_people_write(key: str, form: Any, sent: Any) -> None:
    assert value_of(drawing(), field(key), {key: form}, "MA-OUZ") == sent


@pytest.mark.parametrize("type_", sorted(INVENTED))
def test_what_is_invented_is_of_its_type_and_within_its_bounds(type_: str) -> None:
    bounds = Bounds(type_, ("a", "b"), None if type_ != "int" else 3, None if type_ != "int" else 4)
    for _ in range(20):
        assert read_value(bounds, invented(drawing(), bounds, (), "MA-OUZ")) is not None


def test_a_territory_is_the_file_s_own() -> None:
    assert value_of(drawing(), field("commune"), {}, "MA-OUZ.zoumi.brikcha") == "MA-OUZ.zoumi.brikcha"


def test_a_list_gets_one_row_with_a_value_in_each_column() -> None:
    row, = value_of(drawing(), field("devis"), {}, "MA-OUZ")
    assert set(row) == {"fournisseur", "objet", "montant"}
