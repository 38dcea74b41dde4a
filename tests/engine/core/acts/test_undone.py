"""What a step back does to the scores of grids: void unless it keeps them, without naming their list."""
from __future__ import annotations

import pytest

from tests.engine.core.contest import CLERK, READERS, Contest
from tests.engine.core.errand import three

ONE, TWO = READERS[:2]


def essay_of(undoes: str) -> Contest:
    """An essay that may be handed back while it is read."""
    back = f"  back: {{title: {three('Rendre')}, from: read, to: desk, roles: [secretaire_cpde], undoes: {undoes}}}\n"
    return Contest(old="  keep:", new=back + "  keep:")


def read_essay(undoes: str) -> Contest:
    """The same, marked by one; another is named."""
    essay = essay_of(undoes)
    essay.reads(ONE, 4, 4)
    essay.fires("name", CLERK, who=TWO.id)
    return essay


@pytest.mark.parametrize("undoes", ["{}", "{scores: void}", "{tasks: keep, fields: [secret]}"])
def test_a_step_back_voids_the_grids_without_naming_their_list(undoes: str) -> None:
    essay = read_essay(undoes)
    essay.fires("back", CLERK)
    assert essay.case.fields["sheets"] is None
    assert not [task for task in essay.case.tasks if task.listed == "sheets"]


def test_one_that_keeps_scores_leaves_them() -> None:
    essay = read_essay("{scores: keep}")
    essay.fires("back", CLERK)
    assert [row.get("total") for row in essay.case.fields["sheets"]] == [75, None]


def test_a_step_forward_leaves_them_too() -> None:
    essay = read_essay("{}")
    essay.fires("declare", TWO, free=True)
    essay.fires("mark", TWO, style=4, plot=4)
    essay.fires("keep", CLERK)
    assert [row["total"] for row in essay.case.fields["sheets"]] == [75, 75]


def test_it_is_read_anew_by_the_same_people_in_rows_with_ids_of_their_own() -> None:
    essay = read_essay("{}")
    essay.fires("back", CLERK)
    essay.fires("hand_in", CLERK)
    essay.reads(ONE, 2, 2)
    assert [(row["id"], row["who"], row["total"]) for row in essay.case.fields["sheets"]] == [("3", ONE.id, 25)]


def test_where_there_was_nothing_nothing_is_written() -> None:
    essay = essay_of("{}")
    essay.fires("back", CLERK)
    written = next(event for event in essay.store.events(essay.ref) if event.trigger == "back")
    assert "sheets" not in written.change.get("fields", {})
