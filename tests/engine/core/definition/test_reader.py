"""The YAML dialect of definitions: what is read, what is refused, and where."""
import string

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from engine.core.definition.faults import Fault
from engine.core.definition.reader import KEY, MAX_BYTES, MAX_DEPTH, MAX_EVENTS, Document, read


def codes(document: Document) -> list[tuple[int, int, str]]:
    return [(fault.line, fault.column, fault.code) for fault in document.faults]


def test_plain_scalars_follow_the_core_schema() -> None:
    text = "[1, -20, 2.5, true, false, null, ~, '1', \"true\", no, on, 010, 12:30, 2026-03-20, 1e3, 0x1F]"
    assert read(text, "f").data == [
        1, -20, 2.5, True, False, None, None, "1", "true", "no", "on", "010", "12:30", "2026-03-20", "1e3", "0x1F"]


def test_a_number_of_absurd_length_stays_text() -> None:
    assert read("9" * 5000, "f").data == "9" * 5000


def test_keys_are_always_text() -> None:
    assert read("1: a\ntrue: b", "f").data == {"1": "a", "true": "b"}


def test_every_value_and_every_key_has_its_place() -> None:
    document = read("states:\n  idee:\n    due: [3, 15]\n", "f")
    assert document.places[("states", "idee", "due", 1)] == (3, 14)
    assert document.places[("states", "idee", KEY)] == (2, 3)
    assert document.places[("states", "idee")] == (3, 5)


def test_a_path_that_leads_nowhere_gives_the_place_of_its_known_part() -> None:
    document = read("states:\n  idee: 3\n", "f")
    assert document.place(("states", "union member", "idee", "missing")) == (2, 9)
    assert document.place(("nothing",)) == (1, 1)


def test_every_fault_is_told_at_once_in_the_order_of_the_text() -> None:
    text = "a: &x 1\nb: *x\nc: !t 3\na: 4\n? [k]\n: 5\n"
    assert codes(read(text, "f")) == [
        (1, 4, "yaml.anchor"),
        (2, 4, "yaml.alias"),
        (3, 4, "yaml.tag"),
        (4, 1, "yaml.duplicate_key"),
        (5, 3, "yaml.key"),
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("a: b: c", (1, 5, "yaml.syntax")),
    ("a: [1,\n", (2, 1, "yaml.syntax")),
    ("--- 1\n--- 2\n", (2, 1, "yaml.syntax")),
    ("fé: ñ\nb: \x07", (2, 1, "yaml.character")),
    (b"a: 1\nb: \xff", (2, 1, "yaml.encoding")),
    ("a: 1\nb: \ud800", (2, 1, "yaml.encoding")),
    ("[" * 10_000, (1, MAX_DEPTH + 1, "yaml.too_deep")),
    ("{a: " * 10_000, (1, 1 + 4 * MAX_DEPTH, "yaml.too_deep")),
    ("x" * (MAX_BYTES + 1), (1, 1, "yaml.too_long")),
])
def test_an_unreadable_text_names_the_spot(text: str | bytes, expected: tuple[int, int, str]) -> None:
    document = read(text, "f")
    assert codes(document) == [expected]
    assert document.data is None


def test_a_text_of_too_many_parts_is_refused() -> None:
    assert [code for _, _, code in codes(read("- a\n" * MAX_EVENTS, "f"))] == ["yaml.too_long"]


def test_a_bomb_of_aliases_is_refused_without_being_built() -> None:
    levels = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 30)]
    document = read("\n".join(["l0: &l0 [lol]", *levels]), "f")
    assert {code for _, _, code in codes(document)} == {"yaml.alias", "yaml.anchor"}
    assert document.data["l29"] == [None] * 9


def test_an_anchor_that_contains_itself_is_refused() -> None:
    assert {code for _, _, code in codes(read("a: &a [*a]", "f"))} == {"yaml.alias", "yaml.anchor"}


def test_an_escape_that_writes_a_nul_is_refused() -> None:
    assert codes(read('a: "x\\0y"', "f")) == [(1, 4, "yaml.character")]


def test_an_empty_text_is_nothing() -> None:
    assert read("", "f") == Document(None, {}, ())


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read("\ufeffa: é".encode(), "f").data == {"a": "é"}


def test_a_fault_prints_as_editors_expect() -> None:
    assert str(Fault("projet.yaml", 3, 7, "yaml.tag", "no tag")) == "projet.yaml:3:7: no tag [yaml.tag]"


keys = st.text(string.ascii_letters, max_size=6)
plain_data = st.recursive(
    st.none() | st.booleans() | st.integers(-10**17, 10**17) | st.text(string.printable + "éعœ", max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)


@given(plain_data)
def test_what_a_careful_writer_writes_is_read_back(data: object) -> None:
    document = read(yaml.safe_dump(data, allow_unicode=True), "f")
    assert document.faults == ()
    assert document.data == data


noise = st.text(st.sampled_from("ab:-[]{}&*!|>'\"#%@?,~\n \t\u00e9\x07"), max_size=80)


@given(noise | st.binary(max_size=80))
@example("&a [*a, {? *a : *a}]")
@example("? ? ? a")
@example("%YAML 3.0\n---\n")
def test_no_text_makes_the_reader_raise_and_each_fault_lies_in_the_text(text: str | bytes) -> None:
    document = read(text, "f")
    line_count = str(text).count("\n") + str(text).count("\\n") + 1
    for fault in document.faults:
        assert 1 <= fault.line <= line_count + 1
        assert fault.column >= 1
        assert fault.message
