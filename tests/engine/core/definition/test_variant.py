"""A variant adds, replaces and takes out; what breaks by it is told at its own line."""
from __future__ import annotations

import pytest

from engine.core.definition.compare import compare
from engine.core.definition.definition import Definition
from engine.core.definition.load import Loaded, Source, load_placed, reload
from engine.core.definition.variant import clashes, load_variant, no_process, of_process
from tests.cast import country
from tests.engine.core.permit import TEXT

BASE = load_placed(Source("permit.yaml", TEXT), {}, country())
HEAD = """variant: slow
of: permit
title: {fr: Lente, ar: بطيئة, en: Slow}
provinces: [MA-FIG]
"""
TITLE = "{fr: Appel, ar: نداء, en: Appeal}"


def varied(text: str, head: str = HEAD) -> Loaded:
    return load_variant(Source("variants/permit.slow.yaml", head + text), BASE, country())


def of(text: str) -> Definition:
    loaded = varied(text)
    assert loaded.definition is not None, loaded.faults
    return loaded.definition


def told(text: str, head: str = HEAD) -> list[str]:
    assert (loaded := varied(text, head)).definition is None
    return [f"{fault.line}:{fault.column} {fault.code}" for fault in loaded.faults]


def test_what_a_variant_does_not_say_is_the_process() -> None:
    found = of("")
    assert (found.key, found.variant, found.name) == ("permit", "slow", "permit.slow")
    assert BASE.definition is not None and BASE.definition.name == "permit"
    assert compare(BASE.definition, found) == () and found.text != BASE.definition.text


def test_a_variant_replaces_a_part_of_a_part() -> None:
    found = of("states: {study: {clocks: {answer: {after: 20 working days, pauses: [asking]}}}}\n")
    clock = next(clock for clock in found.states["study"].clocks if clock.key == "answer")
    assert (clock.after, clock.pauses, clock.silence) == ("20 working days", ("asking",), "favourable")


def test_a_variant_adds_a_state_and_the_way_through_it() -> None:
    found = of(f"""states:
  appeal: {{title: {TITLE}}}
transitions:
  contest: {{from: dropped, to: appeal, roles: [secretaire_cpde], title: {TITLE}}}
  settle: {{from: appeal, to: granted, undoes: {{}}, roles: [secretaire_cpde], title: {TITLE}}}
""".replace("from: dropped", "from: study"))
    assert found.table["study", "contest"].target == "appeal"
    assert [(one.kind, one.key, one.what) for one in compare(BASE.definition, found)] == [
        ("state", "appeal", "added"), ("transition", "contest", "added"), ("transition", "settle", "added")]


def test_null_takes_a_part_out() -> None:
    found = of("""states:
  checking: null
  study: {clocks: {answer: {pauses: [asking]}}}
transitions: {check: null, checked: null, drop: {from: [study, asking, granted]}}
""")
    assert "checking" not in found.states and "check" not in found.names.triggers


def test_a_state_cut_off_is_told_where_the_variant_cuts_it_off() -> None:
    loaded = varied("""transitions:
  hold: {motif: required}
  ask: null
""")
    assert [f"{fault.line}:{fault.column} {fault.code}" for fault in loaded.faults] == [
        "7:3 clock.endless", "7:3 clock.pause", "7:3 clock.pause", "7:3 clock.pause",
        "7:3 state.unreachable", "7:3 state.unreachable"]
    assert loaded.faults[-1].message.startswith("no transition leads to 'checking' (permit.yaml:")


def test_a_change_in_the_middle_of_a_part_is_where_its_fault_is_told() -> None:
    assert told("""transitions:
  submit:
    to: granted
""")[0].startswith("7:5 ")


@pytest.mark.parametrize(("text", "expected"), [
    ("transitions: {submit: {to: nowhere}}\n", ["5:28 unknown.state"]),
    ("transitions: {submit: {too: study}}\n", ["5:24 shape.unknown_key"]),
    ("transitions: {sbmit: null}\n", ["5:15 variant.absent"]),
    ("workflow: other\n", ["5:1 variant.section"]),
    ("statse: {}\n", ["5:1 variant.section"]),
])
def test_a_fault_in_a_variant_has_its_place_there(text: str, expected: list[str]) -> None:
    assert set(expected) <= set(told(text)) and all(each.startswith("5:") for each in told(text))


@pytest.mark.parametrize(("head", "expected"), [
    ("variant: slow\n", ["1:1 shape.missing", "1:1 shape.missing", "1:1 title.missing"]),
    (HEAD.replace("MA-FIG", "MA-XXX"), ["4:13 unknown.territory"]),
    (HEAD.replace("permit", "permis"), ["2:5 unknown.workflow"]),
    (HEAD + "of: permit\n", ["5:1 yaml.duplicate_key"]),
    ("- variant\n", ["1:1 yaml.mapping"]),
])
def test_a_variant_says_what_it_varies_and_where(head: str, expected: list[str]) -> None:
    assert told("", head) == expected


def test_two_variants_share_neither_a_key_nor_a_province() -> None:
    other = HEAD.replace("slow", "quick")
    assert [fault.code for fault in clashes([varied(""), varied("", other)])] == ["variant.province"]
    assert [fault.code for fault in clashes([varied(""), varied("")])] == ["variant.twice"]
    assert not [*clashes([varied(""), varied("", other.replace("MA-FIG", "MA-OUZ"))])]


def test_a_variant_of_nothing_is_told_with_the_nearest() -> None:
    source = Source("variants/x.yaml", HEAD.replace("permit", "permi"))
    assert of_process(source) == "permi"
    assert str(no_process(source, ["permit"])) == (
        "variants/x.yaml:2:5: unknown process 'permi'; did you mean 'permit'? [unknown.workflow]")


def test_a_stored_variant_reloads_as_it_was() -> None:
    found = of("transitions: {submit: {motif: required}}\n")
    again = reload(found.text, country())
    assert (again.variant, again.text) == (found.variant, found.text) and compare(found, again) == ()


def test_a_process_says_of_itself_that_it_varies_nothing() -> None:
    loaded = load_placed(Source("permit.yaml", TEXT + HEAD.replace("title", "#").replace("of:", "#")), {}, country())
    assert "variant.place" in [fault.code for fault in loaded.faults]
