"""Controls from a definition alone: no case is needed, and what was typed comes back."""
from __future__ import annotations

from engine.core.definition.definition import Definition, Field
from engine.language import texts
from tests.cast import library
from web.forms.controls import Around, control, row_ids

PROJET: Definition = library()["projet"]
PLACES = [{"key": "MA-OUZ", "title": "Ouezzane"}]


def drawn(key: str, value: object = "", errors: dict[str, str] | None = None) -> dict[str, object]:
    """The control of a field of the project file, in French."""
    amid = Around(PROJET, lambda: PLACES, lambda field: field.required)
    with texts.use("fr"):
        return control(amid, PROJET.fields[key], value, errors or {})


def test_each_type_has_its_kind_of_control() -> None:
    kinds = {"titre": "text", "resume": "textarea", "telephone": "text", "commune": "choice", "porteur": "choice", "membres": "list",
             "exemption": "bool", "consentement_le": "date", "cout_total": "money"}
    assert {key: drawn(key)["kind"] for key in kinds} == kinds


def test_every_field_of_the_process_can_be_drawn() -> None:
    by_hand: list[Field] = [field for field in PROJET.fields.values() if field.by_hand]
    assert all(drawn(field.key)["title"] == field.title["fr"] for field in by_hand) and len(by_hand) > 10


def test_what_is_required_is_said_and_the_error_stands_beside() -> None:
    assert drawn("titre")["required"] is True and drawn("resume")["required"] is False
    assert drawn("titre", errors={"titre": "Trop court."})["error"] == "Trop court."


def test_personal_data_are_said_to_be_so() -> None:
    assert "09-08" in str(drawn("telephone")["help"]) and "09-08" not in str(drawn("commune")["help"])


def test_a_territory_is_chosen_among_the_places_given() -> None:
    assert drawn("commune")["options"] == PLACES


def test_a_list_keeps_its_rows_and_shows_an_empty_one_where_it_has_none() -> None:
    assert len(drawn("membres")["rows"]) == 1  # type: ignore[arg-type]
    rows = drawn("membres", [{"nom": "Fatima"}, {"nom": "Omar"}], {"membres-1-nom": "Trop court."})["rows"]
    cells = [row[0] for row in rows]  # type: ignore[attr-defined]
    assert [(cell["name"], cell["value"], cell["error"]) for cell in cells] == [
        ("membres-0-nom", "Fatima", ""), ("membres-1-nom", "Omar", "Trop court.")]


def test_rows_are_told_apart_by_their_ids() -> None:
    assert row_ids(PROJET.fields["membres"], [{"id": 1}, {}, {"id": "3"}]) == {"membres-0-id": "1", "membres-2-id": "3"}


def test_a_row_of_another_list_is_chosen_among_its_rows() -> None:
    asked = PROJET.fields["commune"]
    row = asked._replace(bounds=asked.bounds._replace(type="row", of="membres"), vocabulary={})
    amid = Around(PROJET, list, lambda field: False, rows=lambda listed: [{"key": "1", "title": f"Fatima ({listed})"}])
    with texts.use("fr"):
        drawn_row = control(amid, row, "1")
    assert drawn_row["kind"] == "choice" and drawn_row["options"] == [{"key": "1", "title": "Fatima (membres)"}]


def test_a_column_that_is_computed_is_not_asked() -> None:
    members = PROJET.fields["membres"]
    first, *others = members.columns
    rule = next(field.shown_if for field in PROJET.fields.values() if field.shown_if)
    computed = members._replace(columns=(first._replace(computed=rule, by_hand=False), *others))
    amid = Around(PROJET, list, lambda field: False)
    with texts.use("fr"):
        assert len(control(amid, computed, "")["columns"]) == len(members.columns) - 1
