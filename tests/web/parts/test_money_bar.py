"""The money bar: geometry in attributes, words for who cannot see it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.web.parts.conftest import Render
from tests.web.parts.tree import parse
from tests.web.rendering import environment

MODULE: Any = environment().get_template("parts/money.html").module


def parts(*shares: int) -> list[dict[str, Any]]:
    looks = ["solid", "grey", "hatched", "pale"]
    return [{"title": f"Source {n}", "amount": share * 100, "share": share, "look": looks[n % 4]} for n, share in enumerate(shares)]


def test_a_share_over_its_cap_is_drawn_and_told(render: Render) -> None:
    bar = render("money", "money_bar", parts(6320, 2530, 1150), {"share": 6000}).one("div", role="img")
    assert bar.one("svg", class_="over").attrs["width"] == "3.20%"
    assert "The first source exceeds its cap of 60" in bar.attrs["aria-label"]
    assert "Source 0: 6" in bar.attrs["aria-label"]


def test_a_share_under_its_cap_shows_the_line_alone(render: Render) -> None:
    bar = render("money", "money_bar", parts(5000, 5000), {"share": 6000})
    assert bar.all("svg", class_="over") == [] and "within" in bar.one("b").classes
    assert "exceeds" not in bar.one("div", role="img").attrs["aria-label"]


def test_without_a_cap_there_is_no_line(render: Render) -> None:
    assert render("money", "money_bar", parts(10_000)).all("b") == []


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=6))
def test_each_paid_share_has_its_width(shares: list[int]) -> None:
    bar = parse(str(MODULE.money_bar(parts(*shares))))
    widths = [svg.attrs["width"] for svg in bar.all("svg")]
    assert widths == [f"{share / 100:.2f}%" for share in shares if share > 0]


@pytest.mark.parametrize(("share", "words"), [(500, ""), (1000, "10\u00a0%"), (2500, "Source 0 25\u00a0%")])
def test_a_narrow_share_is_not_labelled_beyond_its_room(render: Render, share: int, words: str) -> None:
    first = render("money", "money_bar", parts(share)).all("svg")[0]
    assert first.text == " ".join(words.split())


def test_the_table_says_amounts_shares_and_their_sum(render: Render) -> None:
    table = render("money", "money_table", parts(6320, 3680), 1_000_000, {"share": 6000}).one("table")
    assert [th.text for th in table.one("tfoot").all("td")] == ["10 000", "100 %"]
    assert "late" in table.one("tbody").all("td")[1].classes
    assert all(th.attrs["scope"] for th in table.all("th"))


def test_a_tally_counts_every_voice(render: Render) -> None:
    tally = render("chart", "tally", {"for_": 6, "against": 1, "abstained": 0, "awaited": 1}).one("div", role="img")
    assert tally.attrs["aria-label"] == "6 for, 1 against, 1 vote awaited"
    assert [svg.attrs["width"] for svg in tally.all("svg")] == ["75.00%", "12.50%", "12.50%"]
    assert render("chart", "tally", {"for_": 0, "against": 0, "abstained": 0, "awaited": 0}).children == []


def test_a_bar_is_measured_against_the_fullest(render: Render) -> None:
    bar = render("chart", "hbar", [{"value": 12}, {"value": 0}, {"value": 6, "look": "late"}], 48)
    assert [(svg.attrs["width"], svg.classes) for svg in bar.all("svg")] == [("25.00%", []), ("12.50%", ["part-late"])]


def test_seats_mark_the_quorum(render: Render) -> None:
    seats = render("chart", "seats", 10, 12, 7)
    assert len(seats.all("i", class_="present")) == 10 and "quorum" in seats.all("i")[6].classes
    assert "quorum at 7" in seats.one("div").attrs["aria-label"]
