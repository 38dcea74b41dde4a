"""What is next: a button with its consequence, or a sentence with every missing condition and its cure."""

from __future__ import annotations

from typing import Any

from tests.web.parts.conftest import HOSTILE, Render

CURE = {"text": "Score the plan", "href": "/score", "main": True}


def refused(unmet: int, met: int) -> dict[str, Any]:
    return {
        "kind": "unmet", "title": "Favourable opinion", "target": "CPDE",
        "unmet": [{"text": f"Missing {n}", "detail": "Why", "cure": CURE} for n in range(unmet)], "met": [f"Met {n}" for n in range(met)],
    }


def test_a_refusal_counts_names_and_cures_every_unmet_condition(render: Render) -> None:
    tree = render("refusal", "refusal", refused(2, 4))
    assert "Not yet: 2 conditions out of 6 are not met." in tree.text
    conditions = tree.one("ol", class_="conditions").all("li")
    assert [li.one("b").text for li in conditions] == ["Missing 0", "Missing 1"]
    assert all(li.one("a").attrs["href"] == "/score" for li in conditions)


def test_one_missing_condition_is_told_in_the_singular(render: Render) -> None:
    assert "Not yet: 1 condition out of 1 is not met." in render("refusal", "refusal", refused(1, 0)).text


def test_conditions_met_are_folded_and_absent_when_none(render: Render) -> None:
    folded = render("refusal", "refusal", refused(1, 3)).one("details")
    assert "open" not in folded.attrs and folded.one("summary").text == "3 conditions met" and len(folded.all("li")) == 3
    assert render("refusal", "refusal", refused(1, 0)).all("details") == []


def test_a_condition_nobody_can_cure_here_has_no_button(render: Render) -> None:
    step = {"kind": "unmet", "title": "Reject", "unmet": [{"text": "Too early"}], "met": []}
    assert render("refusal", "refusal", step).all("a") == []


def test_a_possible_step_is_a_link_and_its_consequence(render: Render) -> None:
    step = {"kind": "can", "title": "Suspend", "href": "/suspend", "note": "Delays stop.", "opens": True, "target": "Suspended"}
    item = render("refusal", "next_steps", [step]).one("li", class_="can")
    link = item.one("a")
    assert link.attrs["href"] == "/suspend" and link.attrs["hx-get"] == "/suspend" and link.attrs["hx-target"] == "#dialog"
    assert "Delays stop. to Suspended" in item.text


def test_an_impossible_step_is_a_sentence_never_a_disabled_button(render: Render) -> None:
    step = {"kind": "cannot", "title": "Withdraw", "reason": "Reserved to the holder.", "cure": {"text": "Write to her", "href": "/write"}}
    tree = render("refusal", "next_steps", [step])
    assert tree.all("button") == [] and "Reserved to the holder. Write to her" in tree.text
    assert not [one for one in tree.walk() if "disabled" in one.attrs or "aria-disabled" in one.attrs]


def test_who_can_mend_everything_is_named_once(render: Render) -> None:
    same = {"kind": "unmet", "title": "Found", "unmet": [{"text": f"Missing {n}", "detail": "By Omar."} for n in range(3)], "met": []}
    assert render("refusal", "refusal", same).text.count("By Omar.") == 1
    other = same | {"unmet": [*same["unmet"], {"text": "Missing 3", "detail": "By Safae."}]}
    assert render("refusal", "refusal", other).text.count("By Omar.") == 3


def test_the_steps_of_others_are_folded_but_the_first_and_what_the_calendar_does(render: Render) -> None:
    others = [{"kind": "cannot", "title": f"Step {n}", "reason": "Reserved."} for n in range(4)]
    automatic = {"kind": "cannot", "title": "Expire", "reason": "Automatic, on 21/12/2025.", "sign": "clock"}
    tree = render("refusal", "next_steps", [*others, automatic])
    folded = tree.one("details", class_="next-others")
    assert folded.one("summary").text == "3 steps are in other hands"
    assert [title.text for title in folded.all("h3")] == ["Step 1", "Step 2", "Step 3"]
    assert "Step 0" in tree.text and "Expire" in tree.text


def test_one_step_of_others_is_not_worth_a_fold(render: Render) -> None:
    others = [{"kind": "cannot", "title": f"Step {n}", "reason": "Reserved."} for n in range(2)]
    assert render("refusal", "next_steps", others).all("details") == []


def test_sentences_are_text_not_markup(render: Render) -> None:
    step = {"kind": "unmet", "title": HOSTILE, "unmet": [{"text": HOSTILE, "detail": HOSTILE}], "met": [HOSTILE]}
    assert render("refusal", "refusal", step).all("script") == []
