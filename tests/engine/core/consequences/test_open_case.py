"""`open_case`: a new case that names this one, or one for each row of a list."""
from tests.engine.core.consequences.given import faults, follows

ONE = {"open_case": {"process": "parcelle", "link": "verger", "fields": {"nom": "nom + ' bis'"}}}


def each(**more: object) -> dict[str, object]:
    return {"open_case": {"process": "parcelle", "link": "verger", "each": "lots", "fields": {"nom": "item.nom"}, **more}}


def test_the_new_case_names_this_one_and_lies_where_it_lies() -> None:
    follow, = follows(ONE)
    assert (follow.name, follow.ref, follow.links) == ("parcelle", "", (("verger", "VG-OUZ-2026-001"),))
    assert (follow.territory, follow.values, follow.holder) == ("MA-OUZ", {"nom": "Jbala bis"}, "")


def test_one_for_each_row_that_the_condition_keeps() -> None:
    assert [follow.values["nom"] for follow in follows(each())] == ["Nord", "Sud"]
    assert [follow.values["nom"] for follow in follows(each(where="item.surface <= parameters.surface_max"))] == ["Nord"]


def test_rows_may_be_those_that_the_actor_gives() -> None:
    given = {"lots": [{"nom": "Est"}]}
    assert [follow.values for follow in follows(each(each="input.lots"), given)] == [{"nom": "Est"}]


def test_its_place_may_be_computed_and_the_holder_passed_on() -> None:
    follow, = follows({"open_case": {**ONE["open_case"], "territory": "'MA-CHE'", "holder": True}})
    assert (follow.territory, follow.holder) == ("MA-CHE", "halima")


def test_a_value_that_is_not_there_is_left_out_and_a_list_is_taken_whole() -> None:
    follow, = follows({"open_case": {**ONE["open_case"], "fields": {"nom": "nom", "depots": "depots", "lots": "lots"}}})
    assert set(follow.values) == {"nom", "lots"} and len(follow.values["lots"]) == 2


def test_each_fault_is_told() -> None:
    assert faults(each(each="lotz")) == ["unknown.list", "unknown.name"]
    assert faults(each(where="item.surface")) == ["expression"]
    assert faults({"open_case": {**ONE["open_case"], "fields": {"nom": "nomm"}}}) == ["unknown.name"]
