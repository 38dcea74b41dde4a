"""The chain means something: every stage says where it stands, in words too, for any number of stages."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.web.parts.conftest import HOSTILE, Render
from tests.web.parts.tree import parse
from tests.web.rendering import environment

MODULE: Any = environment().get_template("parts/stepper.html").module


def stages(*states: str) -> list[dict[str, str]]:
    return [{"title": f"Stage {n}", "state": state} for n, state in enumerate(states)]


def test_the_current_stage_is_marked_for_everybody(render: Render) -> None:
    tree = render("stepper", "chain", stages("done", "now", "next"), "The stages")
    assert tree.one("ol").attrs["aria-label"] == "The stages"
    assert tree.one("li", aria_current="step").text == "2 Stage 1"
    assert "Stage 1, passed:" in tree.all("li")[0].text


@pytest.mark.parametrize(("state", "words"), [("held", "on hold"), ("cut", "ended")])
def test_a_stopped_case_says_how_it_stopped(render: Render, state: str, words: str) -> None:
    stopped = render("stepper", "chain", stages("done", state), "x").one("li", aria_current="step")
    assert words in stopped.text and state in stopped.classes


def test_only_stages_with_an_address_are_links(render: Render) -> None:
    tree = render("stepper", "chain", [{"title": HOSTILE, "state": "done", "href": "#a"}, {"title": "B", "state": "next"}], "x")
    assert [a.attrs["href"] for a in tree.all("a")] == ["#a"] and tree.all("script") == []


def test_a_long_chain_keeps_its_neighbours_near(render: Render) -> None:
    tree = render("stepper", "chain", stages(*["done"] * 5, "now", *["next"] * 4), "x")
    assert "chain-long" in tree.one("ol").classes
    assert [n for n, li in enumerate(tree.all("li")) if "far" not in li.classes] == [3, 4, 5, 6, 7]


def test_steps_mark_the_current_one_its_neighbours_and_detours(render: Render) -> None:
    steps = stages("done", "done", "now", "next", "next")
    steps[1] |= {"note": "12 d", "detour": "yes"}
    items = render("stepper", "steps", steps, "Steps").all("li")
    assert ["near" in li.classes for li in items] == [False, True, False, True, False]
    assert "loop" in items[1].classes and items[1].one("small").text == "12 d"
    assert items[2].attrs["aria-current"] == "step"


@given(length=st.integers(1, 30), data=st.data())
def test_a_mini_chain_draws_each_stage_once_and_stays_in_its_frame(length: int, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, length + 1))
    svg = parse(str(MODULE.mini_chain(length, at))).one("svg")
    links = svg.all("rect")
    assert len(links) == length and len(svg.all("path")) == length - 1
    assert [n for n, link in enumerate(links, 1) if "here" in link.classes] == ([at] if 1 <= at <= length else [])
    assert sum("past" in link.classes for link in links) == max(0, at - 1)
    assert float(links[-1].attrs["x"]) + 10 <= float(svg.attrs["width"])
    assert svg.attrs["aria-hidden"] == "true"


def test_a_stage_in_a_list_has_its_words(render: Render) -> None:
    assert render("stepper", "stage", {"length": 5, "at": 3, "title": "Instruction"}).one("small").text == "Instruction"
