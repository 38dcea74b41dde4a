"""A field binds its label, help and error to its input, whatever its kind."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.parts.conftest import HOSTILE, Render
from tests.web.parts.tree import Element

OPTIONS = [{"key": "a", "title": "First"}, {"key": "b", "title": "Second"}]


def asked(kind: str, **more: Any) -> dict[str, Any]:
    return {"name": "cout", "kind": kind, "title": "Cost", "required": True, "options": OPTIONS, **more}


def control(tree: Element) -> Element:
    return next(one for one in tree.walk() if one.tag in ("input", "select", "textarea"))


@pytest.mark.parametrize("kind", ["text", "textarea", "int", "money", "share", "date", "datetime", "choice", "file"])
def test_a_label_help_and_error_belong_to_the_input(render: Render, kind: str) -> None:
    tree = render("field", "field", asked(kind, help="In dirhams", error="Too much", value="12"))
    assert tree.one("label", **{"for": "f-cout"}).text == "Cost"
    box = control(tree)
    assert box.attrs["id"] == "f-cout" and box.attrs["name"] == "cout" and "required" in box.attrs
    assert box.attrs["aria-describedby"] == "f-cout-help f-cout-error" and box.attrs["aria-invalid"] == "true"
    assert tree.one("*", id="f-cout-help").text == "In dirhams"
    assert tree.one("*", id="f-cout-error").text == "Too much"


@pytest.mark.parametrize("kind", ["text", "textarea", "int", "choice", "bool"])
def test_a_quiet_field_says_neither_help_nor_error(render: Render, kind: str) -> None:
    box = control(render("field", "field", asked(kind)))
    assert "aria-describedby" not in box.attrs and "aria-invalid" not in box.attrs


def test_the_error_stands_above_the_input(render: Render) -> None:
    order = [one.attrs.get("id") for one in render("field", "field", asked("text", error="No")).walk() if one.attrs.get("id")]
    assert order == ["f-cout-error", "f-cout"]


def test_what_was_typed_comes_back_harmless(render: Render) -> None:
    tree = render("field", "field", asked("text", value=HOSTILE, title=HOSTILE, help=HOSTILE, error=HOSTILE))
    assert tree.all("script") == [] and control(tree).attrs["value"] == HOSTILE
    assert render("field", "field", asked("textarea", value=HOSTILE)).one("textarea").text == HOSTILE


def test_an_optional_field_says_so(render: Render) -> None:
    assert render("field", "field", asked("text", required=False)).one("label").text == "Cost optional"


@pytest.mark.parametrize(("kind", "unit"), [("money", "MAD"), ("share", "%")])
def test_an_amount_shows_its_unit_and_asks_for_decimals(render: Render, kind: str, unit: str) -> None:
    tree = render("field", "field", asked(kind, value="63,2"))
    assert control(tree).attrs["inputmode"] == "decimal"
    assert tree.one("span", class_="with-unit").text == unit


def test_a_choice_keeps_what_was_chosen(render: Render) -> None:
    options = render("field", "field", asked("choice", value="b")).all("option")
    assert [(o.attrs["value"], "selected" in o.attrs) for o in options] == [("", False), ("a", False), ("b", True)]


def test_ticks_stand_in_a_fieldset_with_a_legend(render: Render) -> None:
    fieldset = render("field", "field", asked("choices", value=["b"], help="Both may be")).one("fieldset", id="f-cout")
    assert fieldset.one("legend").text == "Cost"
    assert [("checked" in box.attrs) for box in fieldset.all("input", type="checkbox")] == [False, True]


def test_radio_buttons_share_one_name(render: Render) -> None:
    boxes = render("field", "field", asked("choice", radio=True, value="a")).all("input", type="radio")
    assert {box.attrs["name"] for box in boxes} == {"cout"} and "checked" in boxes[0].attrs


def test_a_document_may_be_chosen_or_deposited(render: Render) -> None:
    known = [{"key": "9f2c", "title": "Plan v2", "note": "10/11/2025"}]
    tree = render("field", "field", asked("document", documents=known, value="9f2c", limit=20))
    assert "checked" in tree.one("input", name="cout-chosen").attrs
    upload = tree.one("input", type="file")
    assert tree.one("label", **{"for": upload.attrs["id"]}).text == "Deposit a file: Cost"
    assert "20 MB at most" in tree.text


def test_rows_are_added_and_removed_without_a_script(render: Render) -> None:
    row = [{"name": "cout-0-montant", "kind": "money", "title": "Amount", "required": True, "value": "5"}]
    tree = render("field", "field", asked("list", columns=["Amount"], rows=[row, row]))
    assert tree.one("button", name="add").attrs["value"] == "cout"
    assert [b.attrs["value"] for b in tree.all("button", name="remove")] == ["cout-0", "cout-1"]
    assert all("formnovalidate" in b.attrs and b.attrs["type"] == "submit" for b in tree.all("button"))


WIDE = ["Name", "Kind", "Place", "From", "Until"]


def wide_row(place: int, **cells: str) -> list[dict[str, Any]]:
    return [{"name": f"cout-{place}-{title.lower()}", "kind": "text", "title": title, "value": cells.get(title.lower(), "")} for title in WIDE]


def test_rows_of_many_columns_are_small_forms_named_by_their_first_cell(render: Render) -> None:
    tree = render("field", "field", asked("list", columns=WIDE, rows=[wide_row(0, name="Amal", kind="Coop"), wide_row(1)]))
    assert tree.all("table") == [] and [one.text for one in tree.all("summary")] == ["Amal", "Row 2"]
    assert all("open" in one.attrs for one in tree.all("details"))
    assert [b.attrs["value"] for b in tree.all("button", name="remove")] == ["cout-0", "cout-1"]


def test_a_long_text_makes_small_forms_of_the_rows(render: Render) -> None:
    row = [{"name": "cout-0-why", "kind": "textarea", "title": "Why", "value": ""}]
    tree = render("field", "field", asked("list", columns=["Why"], rows=[row]))
    assert tree.all("table") == [] and tree.one("details").one("textarea").attrs["name"] == "cout-0-why"


def test_of_many_rows_those_filled_in_without_fault_are_folded(render: Render) -> None:
    rows = [wide_row(n, name=f"Member {n}", kind="Coop") for n in range(5)] + [wide_row(5)]
    rows[2][1]["error"] = "Not known"
    tree = render("field", "field", asked("list", columns=WIDE, rows=rows))
    assert ["open" in one.attrs for one in tree.all("details")] == [False, False, True, False, False, True]


def test_a_row_of_a_roster_is_called_by_its_post_and_sends_it_back(render: Render) -> None:
    row = wide_row(0)
    row[0] |= {"kind": "choice", "options": [{"key": "p", "title": "Scout"}], "readonly": True, "sent": "p", "value": "Scout"}
    tree = render("field", "field", asked("list", columns=WIDE, rows=[row], fixed=True))
    assert tree.one("summary").text == "Scout" and tree.one("input", type="hidden", name="cout-0-name").attrs["value"] == "p"
    assert tree.all("button") == []


def test_what_cannot_be_edited_is_shown_not_asked(render: Render) -> None:
    tree = render("field", "field", asked("text", readonly=True, value="OUZ-2025-00147"))
    assert "OUZ-2025-00147" in tree.text and tree.all("input") == []


def test_the_error_summary_links_to_each_field_and_takes_the_focus(render: Render) -> None:
    summary = render("field", "error_summary", [{"name": "cout", "text": "Too much"}, {"name": "part", "text": HOSTILE}]).one("div", role="alert")
    assert summary.attrs["tabindex"] == "-1" and "autofocus" in summary.attrs
    assert [a.attrs["href"] for a in summary.all("a")] == ["#f-cout", "#f-part"]
    assert summary.one("h2").text == "2 things to correct" and summary.all("script") == []


def test_no_error_no_summary(render: Render) -> None:
    assert render("field", "error_summary", []).children == []
