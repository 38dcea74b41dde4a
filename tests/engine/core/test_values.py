"""Typed values: what a person types, in the forms people type it, or a reason."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.values import Bounds, ValueFault, read_parameter, read_value


@pytest.mark.parametrize(("type_", "typed", "stored"), [
    ("money", "284 760,50 MAD", 284_760_50), ("money", "1\u202f000", 1000_00), ("money", "0,5", 50), ("money", "12 500,00 DH", 12_500_00), ("money", "300 dhs", 300_00), ("money", "12 500 درهم", 12_500_00), ("money", 1250, 1250),
    ("share", "63,2 %", 6320), ("share", "60%", 6000), ("int", " 1 200 ", 1200), ("int", "-3", -3),
    ("date", "24/11/2026", "2026-11-24"), ("date", "2026-11-24", "2026-11-24"), ("date", "4/2/2026", "2026-02-04"), ("bool", "oui", True), ("bool", False, False),
    ("text", "  deux   mots ", "deux mots"), ("longtext", "une\nligne", "une\nligne"), ("phone", "06 61 00 41 27", "06 61 00 41 27"),
    ("datetime", "24/11/2026 10:00", "2026-11-24T09:00:00.000000Z"), ("datetime", "2026-11-24T10:00", "2026-11-24T09:00:00.000000Z"),
    ("datetime", "2026-11-24T10:00:00+00:00", "2026-11-24T10:00:00.000000Z"),
])
def test_values_are_read_as_people_write_them(type_, typed, stored):
    assert read_value(Bounds(type_), typed) == stored


@pytest.mark.parametrize(("type_", "typed", "code"), [
    ("money", "beaucoup", "value.money"), ("money", "1,234", "value.money"), ("money", "9" * 16, "value.money"),
    ("share", "60 MAD", "value.share"), ("int", "3,5", "value.int"), ("int", True, "value.int"), ("date", "31/02/2026", "value.date"),
    ("date", "24-11-2026", "value.date"), ("date", "24/11/26", "value.date"), ("date", "2026-11-24T10:00", "value.date"),
    ("date", "01/01/0001", "value.date"), ("datetime", "demain", "value.datetime"),
    ("datetime", "0001-01-01T00:00+23:59", "value.datetime"), ("datetime", "9999-12-31T23:59-23:59", "value.datetime"),
    ("datetime", "01/01/0001 00:00", "value.datetime"), ("bool", "peut-être", "value.bool"),
    ("choice", "x", "value.choice"), ("choices", {"a": 1}, "value.choice"), ("text", 3, "value.text"), ("text", "x" * 301, "value.too_long"),
    ("phone", "bonjour", "value.phone"), ("email", "a@b", "value.email"),
])
def test_a_bad_value_says_what_kind_it_should_be(type_, typed, code):
    with pytest.raises(ValueFault) as caught:
        read_value(Bounds(type_), typed)
    assert caught.value.code == code


def test_bounds_count_in_the_type_s_unit():
    with pytest.raises(ValueFault, match="value.too_small"):
        read_value(Bounds("money", least=100), "0,99")
    with pytest.raises(ValueFault, match="value.too_large"):
        read_value(Bounds("text", most=3), "abcd")
    assert read_value(Bounds("int", least=1, most=3), "3") == 3


def test_nothing_is_no_value():
    assert [read_value(Bounds(type_), raw) for type_ in ("text", "money", "date") for raw in (None, "", "   ")] == [None] * 9


def test_control_and_direction_characters_are_taken_out():
    assert read_value(Bounds("text"), "abc\u202etxt\x00") == "abctxt"


def test_several_choices_are_kept_once_in_order():
    assert read_value(Bounds("choices", frozenset("ab")), ["b", "a", "b"]) == ["b", "a"]


def test_parameters_are_written_with_their_units():
    assert read_parameter("share", "60 %") == 6000
    assert read_parameter("money", "100000 MAD") == read_parameter("money", 100000) == 100_000_00
    assert read_parameter("duration", "24 months") == "24 months"
    assert read_parameter("int", 8) == 8


@given(st.integers(min_value=-10**12, max_value=10**12))
def test_an_amount_written_and_read_is_the_same(centimes):
    sign = "-" if centimes < 0 else ""
    dirhams, rest = divmod(abs(centimes), 100)
    assert read_value(Bounds("money"), f"{sign}{dirhams},{rest:02}") == centimes


@given(st.sampled_from(["text", "longtext", "int", "money", "share", "date", "datetime", "bool", "choice", "choices", "phone", "email"]),
       st.one_of(st.text(), st.integers(), st.none(), st.lists(st.text()), st.dictionaries(st.text(), st.text())))
def test_whatever_is_sent_is_a_value_or_a_fault(type_, raw):
    try:
        value = read_value(Bounds(type_, frozenset("ab")), raw)
    except ValueFault as fault:
        value = fault.code
    assert value is None or isinstance(value, (str, int, bool, list))
