"""A form as it was sent: read without trust, rows in their order, nothing unknown lost."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import FormData

from engine.errors import BadCommand
from tests.cast import library
from web.forms import sent

FIELDS = library()["projet"].fields
ASKED = {key: FIELDS[key] for key in ("titre", "membres", "exemption")}


def test_values_are_text_and_lists_are_rows() -> None:
    form = FormData([("titre", "Huilerie"), ("membres-0-nom", "Fatima"), ("membres-2-nom", "Omar"), ("key", "k")])
    assert sent.values(form, ASKED) == {"titre": "Huilerie", "membres": [{"nom": "Fatima"}, {"nom": "Omar"}], "exemption": ""}


def test_what_nobody_asked_for_is_handed_on_and_what_stands_beside_is_not() -> None:
    form = FormData([("territory", "MA-OUZ"), ("state", "cloture")])
    assert sent.values(form, {}, ("territory",)) == {"state": "cloture"}


def test_a_row_more_or_less_is_a_wish_of_its_own() -> None:
    typed = {"membres": [{"nom": "Fatima"}]}
    assert sent.reshaped(FormData([("add", "membres")]), typed) and typed["membres"] == [{"nom": "Fatima"}, {}]
    assert sent.reshaped(FormData([("remove", "membres-0")]), typed) and typed["membres"] == [{}]
    assert not sent.reshaped(FormData([]), typed)


@given(st.text(max_size=12))
def test_no_number_of_what_was_seen_fails_but_as_a_bad_command(text: str) -> None:
    try:
        found = sent.seen(FormData([("seen", text)]))
    except BadCommand:
        return
    assert found is None if not text else found == int(text)


@given(st.text(max_size=20))
def test_a_mangled_wish_for_rows_changes_no_other_list(text: str) -> None:
    typed = {"membres": [{"nom": "Fatima"}]}
    sent.reshaped(FormData([("remove", text), ("add", text)]), typed)
    assert typed["membres"][:1] in ([], [{"nom": "Fatima"}], [{}])


def test_a_key_is_cut_at_64_characters() -> None:
    assert len(sent.key(FormData([("key", "k" * 500)]))) == 64


def test_a_file_in_place_of_a_text_is_a_bad_command() -> None:
    from starlette.datastructures import UploadFile
    with pytest.raises(BadCommand):
        sent.text(FormData([("motif", UploadFile(file=None, filename="a.pdf"))]), "motif")  # type: ignore[arg-type]
