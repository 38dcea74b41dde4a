"""What somebody has to do: their roles' actions in their territory, by how soon."""
from __future__ import annotations

from tests.cast import BRAHIM, DOUNIA, ETTAKI, GHALI, IDRIS
from tests.web.desk import Desk
from tests.web.files import opened


def test_the_platform_sees_what_the_new_file_waits_for(desk: Desk) -> None:
    ref = opened(desk)
    page = desk.as_(GHALI).get("/").text
    assert ref in page and "Huilerie de Brikcha" in page and "data-row" in page


def test_another_role_has_nothing_to_do_yet_and_is_told_so(desk: Desk) -> None:
    opened(desk)
    page = desk.as_(BRAHIM).get("/").text
    assert "Rien ne vous attend" in page and "data-row" not in page


def test_the_secretariat_may_look_at_everybody_s(desk: Desk) -> None:
    ref = opened(desk)
    client = desk.as_(IDRIS)
    assert ref not in client.get("/").text
    assert ref in client.get("/?a_qui=tous").text


def test_the_next_province_sees_nothing_of_it(desk: Desk) -> None:
    ref = opened(desk)
    assert ref not in desk.as_(ETTAKI).get("/?a_qui=tous").text


def test_what_is_late_comes_first_with_its_working_days(desk: Desk) -> None:
    opened(desk)
    desk.clock.forward(days=60)
    page = desk.as_(GHALI).get("/").text
    assert "group-late" in page and "en retard" in page


def test_a_reader_is_asked_for_nothing(desk: Desk) -> None:
    opened(desk)
    assert "Rien ne vous attend" in desk.as_(DOUNIA).get("/").text
